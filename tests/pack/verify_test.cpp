#include "core/pack/splice.h"
#include "core/pack/verification.h"
#include "core/papers/reading/marks.h"
#include "core/papers/reading/words.h"
#include "core/typeset/typesetter.h"
#include "tests/pack/editablepdf.h"
#include "tests/pack/tinypdf.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "The purchaser has offered four million pounds for the whole of the freehold site";
const QByteArray open = "The council is asked to note the report on road repairs in the autumn";

TinyPdf paperSaying(const QByteArray &text)
{
    return {.pages = {{text}}};
}

PackSources packOf(const QList<QByteArray> &papers)
{
    PackSources pack{.title = u"Cabinet: Public Document Pack"_s, .fileId = QByteArray(16, 'k')};
    for (const QByteArray &bytes : papers) {
        const int item = int(pack.items.size());
        pack.items.append({QString::number(item + 5), u"An item"_s});
        pack.sources.append({.bytes = bytes, .name = u"paper"_s, .title = u"A paper"_s, .item = item, .pages = 1, .firstNumber = 2 * item + 1});
    }
    return pack;
}

QStringList kindsOf(const VerifyReport &report)
{
    QStringList kinds;
    for (const VerifyFinding &finding : report.findings) {
        if (!kinds.contains(finding.kind))
            kinds.append(finding.kind);
    }
    kinds.sort();
    return kinds;
}

QString wordsOf(const QString &text)
{
    const std::u16string plain = text.toStdU16String();
    const reading::Words list(plain);
    QStringList words;
    for (size_t i = 0; i < list.count(); ++i)
        words.append(QString::fromStdU16String(std::u16string(list.quote(i, 1))));
    return words.join(u'|');
}

QList<quint64> hashesOf(const QString &text)
{
    const std::u16string plain = text.toStdU16String();
    const reading::Words words(plain);
    QList<quint64> hashes;
    for (const reading::Words::Word &word : words.all())
        hashes.append(word.hash);
    return hashes;
}

} // namespace

class VerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsAreComparedWithoutWhatStandsBetween();
    void sumsReferencesAndNamesAreKnown_data();
    void sumsReferencesAndNamesAreKnown();
    void oneSumIsOneHoweverItIsWritten();
    void namesHaveCapitals();
    void publicPackIsClean();
    void restrictedPackIsCaught();
    void sharedLogoAndStandardWordsAreNoLeak();
    void sharedCrestAndFontAreNoLeak();
    void blankPageOfAnOldPackIsNoLeak();
    void stampsOfAnOldPackAreNoLeak();
    void wordsInAnotherLayoutAreFound();
    void forbiddenTitleIsFoundWhereverItStands_data();
    void forbiddenTitleIsFoundWhereverItStands();
    void longTextIsForbiddenInItsParts();
    void whatNeverBelongsIsNamed_data();
    void whatNeverBelongsIsNamed();
    void earlierStatesAreNamed();
    void unreachableObjectsAreNamed();
    void strangersFileNeedsNoPackOfOurs();
    void unusableFilesAreErrors();
    void hostileFilesEndInAnAnswer_data();
    void hostileFilesEndInAnAnswer();

private:
    QString save(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    QString splicedFile(const PackSources &pack, const QString &name)
    {
        const auto report = splice(pack, m_folder.filePath(name));
        return report ? m_folder.filePath(name) : QString();
    }
    VerifyEvidence evidence() const { return {.restricted = {{m_restricted}}, .allowed = {{m_allowed}}}; }

    QTemporaryDir m_folder;
    QString m_restricted;
    QString m_allowed;
};

void VerifyTest::initTestCase()
{
    m_restricted = save(u"restricted.pdf"_s, tinyPdf(paperSaying(secret)));
    m_allowed = save(u"allowed.pdf"_s, tinyPdf(paperSaying(open)));
    QVERIFY(!m_restricted.isEmpty() && !m_allowed.isEmpty());
}

void VerifyTest::wordsAreComparedWithoutWhatStandsBetween()
{
    QCOMPARE(wordsOf(u"The  “Offer”,\nof £4.2m – caf\u00E9"_s), u"The|Offer|of|4|2m|caf\u00E9"_s);
    const auto same = [](const QString &a, const QString &b) { return hashesOf(a) == hashesOf(b); };
    QVERIFY(same(u"OFFICE Word"_s, u"o\uFB03ce WORD"_s)); // a ligature
    QVERIFY(same(u"caf\u00E9"_s, u"CAFE\u0301"_s));
    QVERIFY(same(u"information"_s, u"infor\u00ADmation"_s));
    QVERIFY(same(u"information"_s, u"infor\uFFFEmation"_s));
    QVERIFY(same(u"information held"_s, u"infor-\nmation held"_s));
    QVERIFY(same(u"information"_s, u"infor\u00AD \n mation"_s));
    QVERIFY(same(u"the well-known site"_s, u"the well-\nknown site"_s));
    QVERIFY(!same(u"site - which"_s, u"sitewhich"_s));
    QVERIFY(!same(u"2024-25"_s, u"202425"_s));
    QVERIFY(!same(u"word"_s, u"ward"_s));
    QVERIFY(hashesOf(u" .,\n"_s).isEmpty());
}

void VerifyTest::sumsReferencesAndNamesAreKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("known");
    QTest::newRow("sum") << u"an offer of £4,250,000, net"_s << u"£4,250,000"_s;
    QTest::newRow("short sum") << u"(£4.25m)"_s << u"£4.25m"_s;
    QTest::newRow("column of sums") << u"Receipt 4,250,000 1"_s << u"4,250,000"_s;
    QTest::newRow("small change") << u"£12.50 a head"_s << QString();
    QTest::newRow("reference") << u"lot FIN/2024/0117."_s << u"FIN/2024/0117"_s;
    QTest::newRow("account") << u"account 40217733"_s << u"40217733"_s;
    QTest::newRow("day") << u"on 12/05/2024 and 20240512 at 14:30"_s << QString();
    QTest::newRow("year") << u"2024/25, 2024-25 and 1998"_s << QString();
    QTest::newRow("act") << u"section 100A(4) and s.100B(4)"_s << QString();
    QTest::newRow("measure") << u"some 12000sqm of 450000m"_s << QString();
    QTest::newRow("address") << u"write to j.doe@example.org."_s << u"j.doe@example.org"_s;
}

void VerifyTest::sumsReferencesAndNamesAreKnown()
{
    QFETCH(QString, text);
    QFETCH(QString, known);
    const std::u16string plain = text.toStdU16String();
    QStringList found;
    for (const reading::TellingMark &mark : reading::marksIn(plain))
        found.append(QString::fromStdU16String(plain.substr(mark.start, mark.length)));
    QCOMPARE(found.join(u'|'), known);
}

void VerifyTest::oneSumIsOneHoweverItIsWritten()
{
    QSet<quint64> sums;
    for (const char16_t *text : {u"£4,250,000", u"£4.25m", u"£4.25 million", u"£4250000", u"4,250,000", u"£ 4,250,000.00"}) {
        const auto marks = reading::marksIn(text);
        QCOMPARE(marks.size(), size_t(1));
        sums.insert(marks[0].hash);
    }
    QCOMPARE(sums.size(), 1);
}

void VerifyTest::namesHaveCapitals()
{
    const auto names = [](const std::u16string &text) {
        const reading::Words words(text);
        QStringList found;
        for (const reading::NameRun &name : reading::namesIn(words))
            found.append(QString::fromStdU16String(std::u16string(words.quote(name.first, name.count))).simplified());
        return found.join(u'|');
    };
    QCOMPARE(names(u"The land was sold to Xavier Underwold of Mill Lane."), u"Xavier Underwold|Mill Lane"_s);
    QCOMPARE(names(u"The Executive Director of Place. SALE OF LAND AT HILL FARM"), QString());
    QCOMPARE(names(u"and Mr J. Underwold said"), u"Mr J. Underwold|J. Underwold"_s);
}

void VerifyTest::publicPackIsClean()
{
    const QString file = splicedFile(packOf({tinyPdf(paperSaying(open))}), u"public.pdf"_s);
    const auto report = verifyPublicPack(file, evidence());
    QVERIFY_RESULT(report);
    QVERIFY2(report->isClean(), report->isClean() ? "" : qPrintable(report->findings.constFirst().text));
    QCOMPARE(report->pages, 1);
}

void VerifyTest::restrictedPackIsCaught()
{
    const QString file = splicedFile(packOf({tinyPdf(paperSaying(open)), tinyPdf(paperSaying(secret))}), u"members.pdf"_s);
    const auto report = verifyPublicPack(file, evidence());
    QVERIFY_RESULT(report);
    QCOMPARE(kindsOf(*report), (QStringList{u"stream"_s, u"words"_s}));
    for (const VerifyFinding &finding : report->findings)
        QCOMPARE(finding.page, std::optional(2));
    QVERIFY(report->findings.constFirst().text.contains(u"The purchaser has offered"_s));
}

void VerifyTest::sharedLogoAndStandardWordsAreNoLeak()
{
    // The same page, and so the same stream, in a restricted and in a public paper.
    const QByteArray shared = tinyPdf(paperSaying("By virtue of paragraphs one and three of part one of the schedule to the Act"));
    VerifyEvidence both = evidence();
    both.restricted.append({save(u"shared-restricted.pdf"_s, shared)});
    const QString file = splicedFile(packOf({shared}), u"shared.pdf"_s);
    QCOMPARE(kindsOf(verifyPublicPack(file, both).value()), (QStringList{u"stream"_s, u"words"_s}));
    both.allowed.append({save(u"shared-allowed.pdf"_s, shared)});
    QVERIFY(verifyPublicPack(file, both).value().isClean());
}

void VerifyTest::sharedCrestAndFontAreNoLeak()
{
    // A picture and a font's file on two papers whose words differ.
    const auto withBoth = [](const QByteArray &text) {
        EditablePdf paper(tinyPdf(paperSaying(text)));
        const QByteArray crest = QByteArray("crest of the council ").repeated(20).left(400);
        paper.addResource(1, "/XObject", "/Crest", paper.add(streamObject(crest,
            "/Type /XObject /Subtype /Image /Width 20 /Height 20 /ColorSpace /DeviceGray /BitsPerComponent 8")));
        const int file = paper.add(streamObject(QByteArray("glyphs of the house's letters ").repeated(20), "/Length1 600"));
        const int about = paper.add("<< /Type /FontDescriptor /FontName /House /Flags 4 /FontFile2 " + QByteArray::number(file) + " 0 R >>");
        paper.addResource(1, "/Font", "/House", paper.add("<< /Type /Font /Subtype /TrueType /BaseFont /House /FontDescriptor "
            + QByteArray::number(about) + " 0 R >>"));
        return paper.bytes();
    };
    const QString open_ = save(u"crest-open.pdf"_s, withBoth(open));
    VerifyEvidence papers{.restricted = {{save(u"crest-secret.pdf"_s, withBoth(secret))}}};
    const QString file = splicedFile(packOf({withBoth(open)}), u"crest.pdf"_s);
    const VerifyReport alone = verifyPublicPack(file, papers).value();
    QCOMPARE(kindsOf(alone), (QStringList{u"stream"_s}));
    QCOMPARE(alone.findings.size(), 2);
    papers.allowed.append({open_});
    QVERIFY(verifyPublicPack(file, papers).value().isClean());
}

void VerifyTest::blankPageOfAnOldPackIsNoLeak()
{
    const auto blank = typeset(Document{.title = u"Blank"_s,
        .blocks = {Paragraph{plainText(u"This page is intentionally left blank"_s)}}});
    QVERIFY_RESULT(blank);
    PackSources old = packOf({tinyPdf(paperSaying(secret))});
    old.sources[0].firstNumber = 0;
    old.sources.append({.kind = PackSource::Kind::Blank, .bytes = blank->pdf, .item = 0, .pages = 1});
    old.title = u"Old"_s;
    old.items[0] = {u"9"_s, u"Sale"_s};
    old.sources[0].title = u"Tender"_s;
    VerifyEvidence papers{.restricted = {{splicedFile(old, u"old.pdf"_s)}}};
    PackSources pack = packOf({tinyPdf(paperSaying(open))});
    pack.sources.append({.kind = PackSource::Kind::Blank, .bytes = blank->pdf, .item = 0, .pages = 1, .firstNumber = 2});
    const QString file = splicedFile(pack, u"with-blank.pdf"_s);
    QVERIFY(kindsOf(verifyPublicPack(file, papers).value()).contains(u"stream"_s));
    papers.ownPages = {blank->pdf};
    const VerifyReport report = verifyPublicPack(file, papers).value();
    QVERIFY2(report.isClean(), report.isClean() ? "" : qPrintable(report.findings.constFirst().text));
}

void VerifyTest::stampsOfAnOldPackAreNoLeak()
{
    // A restricted paper taken from a pack: its page bears the number that a page of ours has too.
    PackSources old = packOf({tinyPdf(paperSaying(secret))});
    old.fileId = QByteArray(16, 'o');
    old.title = u"Old"_s;
    old.items[0] = {u"9"_s, u"Sale"_s};
    old.sources[0].title = u"Tender"_s;
    PackSources pack = packOf({tinyPdf(paperSaying(open))});
    pack.fileId = QByteArray(16, 'n');
    VerifyEvidence papers{.restricted = {{splicedFile(old, u"numbered.pdf"_s)}}};
    const auto blank = typeset(Document{.title = u"Blank"_s, .blocks = {Paragraph{plainText(u"Blank"_s)}}});
    QVERIFY_RESULT(blank);
    papers.ownPages = {blank->pdf}; // every map of codes has the same words
    const VerifyReport report = verifyPublicPack(splicedFile(pack, u"new.pdf"_s), papers).value();
    QVERIFY2(report.isClean(), report.isClean() ? "" : qPrintable(report.findings.constFirst().text));
}

void VerifyTest::wordsInAnotherLayoutAreFound()
{
    // Retyped: other stream, other breaks, other capitals. Only the words are the same.
    TinyPdf retyped{.pages = {{"Offered FOUR million pounds,) Tj 0 -20 Td (for the whole house"}}};
    VerifyEvidence all = evidence();
    QVERIFY(verifyPublicPack(splicedFile(packOf({tinyPdf(retyped)}), u"seven.pdf"_s), all).value().isClean());
    retyped.pages = {{"Offered FOUR million pounds,) Tj 0 -20 Td (for the whole OF the freehold"}};
    const auto report = verifyPublicPack(splicedFile(packOf({tinyPdf(retyped)}), u"retyped.pdf"_s), all);
    QVERIFY_RESULT(report);
    QCOMPARE(kindsOf(*report), (QStringList{u"words"_s}));
    QCOMPARE(report->findings.constFirst().page, std::optional(1));
}

void VerifyTest::forbiddenTitleIsFoundWhereverItStands_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where : {"page", "hidden text", "title", "author", "item", "paper", "bookmark", "picture", "link"})
        QTest::newRow(where) << QString::fromLatin1(where);
}

void VerifyTest::forbiddenTitleIsFoundWhereverItStands()
{
    QFETCH(QString, where);
    const QByteArray title = "Sale of Buxton Crescent";
    TinyPdf tiny = paperSaying(open);
    if (where == u"page"_s)
        tiny.pages[0].text = title;
    else if (where == u"hidden text"_s)
        tiny.pages[0].text = open + ") Tj 3 Tr ( Sale ) Tj [(of Bux) -10 (ton) -400 (Crescent)] TJ (";
    else if (where == u"bookmark"_s)
        tiny = {.pages = {{open}, {title}}, .bookmarks = true};
    else if (where == u"link"_s)
        tiny.linkTo = "/Dest [ 1 0 R /Fit ] /NM (" + title + ")";
    QByteArray bytes = tinyPdf(tiny);
    if (where == u"bookmark"_s)
        bytes.replace(QByteArray("(" + title + ") Tj"), QByteArray("(" + QByteArray(title.size(), 'x') + ") Tj"));
    PackSources pack = packOf({bytes});
    pack.sources[0].pages = int(tiny.pages.size());
    if (where == u"title"_s)
        pack.title = u"Pack: "_s + QString::fromLatin1(title);
    else if (where == u"author"_s)
        pack.author = QString::fromLatin1(title);
    else if (where == u"item"_s)
        pack.items[0].title = QString::fromLatin1(title) + u" – for decision"_s;
    else if (where == u"paper"_s)
        pack.sources[0].title = QString::fromLatin1(title);
    else if (where == u"picture"_s) {
        pack.sources[0].bytes = tinyPdf({.pages = {{"x"}}, .tagged = false}).replace("/Font << /F1", "/Gone << /F1");
        pack.sources[0].title = QString::fromLatin1(title);
        pack.items[0].title = pack.sources[0].title;
    }
    const QString file = splicedFile(pack, u"phrase.pdf"_s);
    QVERIFY(!file.isEmpty());
    QVERIFY(verifyPublicPack(file, evidence()).value().isClean());
    VerifyEvidence all = evidence();
    all.forbidden = {u"sale of  BUXTON Crescent"_s};
    const auto report = verifyPublicPack(file, all);
    QVERIFY_RESULT(report);
    QCOMPARE(kindsOf(*report), (QStringList{u"phrase"_s}));
    all.allowedTexts = {u"Sale of Buxton Crescent"_s};
    QVERIFY(verifyPublicPack(file, all).value().isClean());
}

void VerifyTest::longTextIsForbiddenInItsParts()
{
    VerifyEvidence all = evidence();
    all.forbidden = {u"RESOLVED to sell the site to the second bidder on the terms set out in the appendix to the report"_s};
    const QString file = splicedFile(packOf({tinyPdf(paperSaying("Minutes: sell the site to the second bidder on Friday"))}), u"part.pdf"_s);
    QCOMPARE(kindsOf(verifyPublicPack(file, all).value()), (QStringList{u"words"_s}));
}

void VerifyTest::whatNeverBelongsIsNamed_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QString>("named");
    QTest::newRow("script") << "/AA << /O << /S /JavaScript /JS (app.alert) >> >>"_ba << u"JavaScript"_s;
    QTest::newRow("private data") << "/PieceInfo << >>"_ba << u"PieceInfo"_s;
    QTest::newRow("thumbnail") << "/Thumb 3 0 R"_ba << u"Thumb"_s;
    QTest::newRow("attachment") << "/Annots [ << /Type /Annot /Subtype /FileAttachment /Rect [ 0 0 9 9 ] /FS << /EF << >> >> >> ]"_ba << u"FileAttachment"_s;
    QTest::newRow("field") << "/Annots [ << /Type /Annot /Subtype /Widget /Rect [ 0 0 9 9 ] >> ]"_ba << u"Widget"_s;
    QTest::newRow("launch") << "/Annots [ << /Subtype /Link /Rect [ 0 0 9 9 ] /A << /S /Launch /F (x) >> >> ]"_ba << u"Launch"_s;
    QTest::newRow("layer") << "/Properties << /OC1 << /Type /OCG /Name (hidden) >> >>"_ba << u"OCG"_s;
}

void VerifyTest::whatNeverBelongsIsNamed()
{
    QFETCH(QByteArray, entries);
    QFETCH(QString, named);
    const QString file = splicedFile(packOf({tinyPdf({.pages = {{open, "0 0 595 842", entries}}})}), u"extra.pdf"_s);
    const auto report = verifyPublicPack(file, evidence());
    QVERIFY_RESULT(report);
    QCOMPARE(kindsOf(*report), (QStringList{u"extra"_s}));
    QStringList texts;
    for (const VerifyFinding &finding : report->findings) {
        texts.append(finding.text);
        QCOMPARE(finding.page, std::optional(1));
    }
    QVERIFY2(texts.join(u' ').contains(u"“%1”"_s.arg(named)), qPrintable(texts.join(u' ')));
}

void VerifyTest::earlierStatesAreNamed()
{
    QFile file(splicedFile(packOf({tinyPdf(paperSaying(open))}), u"twice.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    const QString appended = save(u"appended.pdf"_s, bytes + "99 0 obj\n(" + secret + ")\nendobj\n");
    const auto report = verifyPublicPack(appended, evidence());
    QVERIFY_RESULT(report);
    QVERIFY(kindsOf(*report).contains(u"revision"_s));
    QVERIFY(kindsOf(*report).contains(u"words"_s));
    const qsizetype mark = bytes.lastIndexOf("startxref");
    const QString again = save(u"again.pdf"_s, bytes + bytes.mid(mark));
    QCOMPARE(kindsOf(verifyPublicPack(again, evidence()).value()), (QStringList{u"revision"_s}));
}

void VerifyTest::unreachableObjectsAreNamed()
{
    // A careless tool leaves what it took out of the page tree in the file.
    QByteArray bytes = tinyPdf({.pages = {{open}, {secret}}, .tagged = false});
    const QByteArray kids = bytes.mid(bytes.indexOf("/Kids"), bytes.indexOf("]", bytes.indexOf("/Kids")) - bytes.indexOf("/Kids"));
    const QByteArray first = kids.left(kids.indexOf(" R") + 2);
    bytes.replace(kids, first.leftJustified(kids.size(), ' '));
    bytes.replace("/Count 2", "/Count 1");
    const auto report = verifyPublicPack(save(u"careless.pdf"_s, bytes), evidence());
    QVERIFY_RESULT(report);
    QCOMPARE(kindsOf(*report), (QStringList{u"unreachable"_s, u"words"_s}));
    QCOMPARE(report->pages, 1);
}

void VerifyTest::strangersFileNeedsNoPackOfOurs()
{
    MOOTHALL_NEEDS_SHARED();
    const QString corpus = sharedFolder() + u"/corpus/pdf/"_s;
    VerifyEvidence all = evidence();
    const auto clean = verifyPublicPack(corpus + u"plain-libreoffice-writer.pdf"_s, all);
    QVERIFY_RESULT(clean);
    QVERIFY(!kindsOf(*clean).contains(u"words"_s) && !kindsOf(*clean).contains(u"stream"_s));
    all.restricted.append({corpus + u"tagged-word-report-fda-4p.pdf"_s});
    const auto caught = verifyPublicPack(corpus + u"tagged-word-report-fda-4p.pdf"_s, all);
    QVERIFY_RESULT(caught);
    QVERIFY(kindsOf(*caught).contains(u"words"_s) && kindsOf(*caught).contains(u"stream"_s));
}

void VerifyTest::unusableFilesAreErrors()
{
    QCOMPARE(verifyPublicPack(m_folder.filePath(u"gone.pdf"_s), evidence()).error().code(), ErrorCode::NotFound);
    QVERIFY(!verifyPublicPack(save(u"text.pdf"_s, "minutes"), evidence()));
    // Nothing is proven where a piece of evidence can't be read.
    VerifyEvidence all = evidence();
    all.restricted.append({m_folder.filePath(u"lost.pdf"_s)});
    QVERIFY(!verifyPublicPack(m_allowed, all));
}

void VerifyTest::hostileFilesEndInAnAnswer_data()
{
    QTest::addColumn<bool>("mayBeClean");
    for (const char *name : {"damaged-compressed-stream", "scan-huge-mono-bitmap", "nav-30p-outline-loop"})
        QTest::newRow(name) << true;
    for (const char *name : {"damaged-5-bytes", "damaged-fuzz-16214", "damaged-page-tree-loop", "damaged-page-tree-too-deep",
             "damaged-xref-loop-30p", "enc-aes256-user-view-owner-master", "active-javascript", "attachment-annotation",
             "version-2.0-junk-before-header"})
        QTest::newRow(name) << false;
}

void VerifyTest::hostileFilesEndInAnAnswer()
{
    MOOTHALL_NEEDS_SHARED();
    QFETCH(bool, mayBeClean);
    VerifyEvidence all = evidence();
    all.forbidden = {u"Sale of Buxton Crescent"_s};
    const QString file = sharedFolder() + u"/corpus/pdf/"_s + QString::fromLatin1(QTest::currentDataTag()) + u".pdf"_s;
    const auto report = verifyPublicPack(file, all);
    if (report)
        QVERIFY(mayBeClean || !report->isClean());
    else
        QVERIFY2(report.error().code() != ErrorCode::Internal, qPrintable(report.error().sentence() + report.error().detail()));
}

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
