#include "core/base/files.h"
#include "core/pack/assemble.h"
#include "core/pack/splice.h"
#include "core/pack/verify/verifyverb.h"
#include "core/papers/canonicaliser.h"
#include "core/typeset/typesetter.h"
#include "tests/pack/corpuspack.h"
#include "tests/pack/readingorder.h"
#include "tests/pack/tinypdf.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 36;

/// Every page in grey, as it is seen.
QList<QByteArray> picturesOf(const QString &file)
{
    QTemporaryDir folder;
    runTool(u"pdftoppm"_s, {u"-gray"_s, u"-cropbox"_s, u"-r"_s, QString::number(dotsPerInch), file, folder.filePath(u"p"_s)});
    QList<QByteArray> pictures;
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files, QDir::Name))
        pictures.append(readFile(folder.filePath(name)).value_or(QByteArray()));
    return pictures;
}

/// Dots that differ plainly, but for the middle of the foot and the right of the head. -1 where the sizes differ.
int differencesOutsideStamps(const QByteArray &before, const QByteArray &after)
{
    static const QRegularExpression head(u"^P5\\s+(\\d+)\\s+(\\d+)\\s+255\\s"_s);
    const auto size = head.match(QString::fromLatin1(before.left(40)));
    if (!size.hasMatch() || before.size() != after.size() || before.left(size.capturedLength()) != after.left(size.capturedLength()))
        return -1;
    const int width = size.captured(1).toInt();
    const int height = size.captured(2).toInt();
    const int band = std::max(width, height) * 60 / 842;
    int different = 0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const qsizetype at = size.capturedLength() + qsizetype(y) * width + x;
            const bool isStamp = (y >= height - band && x > width / 4 && x < width * 3 / 4) || (y < band && x > width / 2);
            different += !isStamp && qAbs(uchar(before[at]) - uchar(after[at])) > 24;
        }
    }
    return different;
}

QString squeezed(QString text)
{
    static const QRegularExpression space(u"\\s+"_s);
    return text.remove(space);
}

} // namespace

/// Packs of real papers and of agendas as chance has them, read by other programs.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realPapersKeepTextAndStructure();
    void pagesLookAsBefore();
    void anyAgendaIsBuiltAsPlanned();
    void nothingOfARestrictedPaperIsInThePublicPack();

private:
    QTemporaryDir m_folder;
};

void CorpusTest::realPapersKeepTextAndStructure()
{
    MOOTHALL_NEEDS_SHARED();
    const auto pack = makeCorpusPack(sharedFolder() + u"/corpus/pdf"_s, m_folder.path());
    QVERIFY_RESULT(pack);
    QVERIFY(pack->papers.size() > 90);
    for (const auto &[name, sentence] : pack->refused.asKeyValueRange())
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(name));
    const QString file = pack->file;
    const PackPlan &plan = pack->plan;
    QStringList expected;
    for (const CorpusPack::PackedPaper &paper : pack->papers) {
        expected += pageTexts(paper.canonical);
        if (paper.pages % 2 != 0)
            expected.append(u"This page is intentionally left blank"_s);
    }
    QCOMPARE(pack->pages, plan.pageCount(Edition::Restricted, pack->frontPages));
    const ToolAnswer check = runTool(u"qpdf"_s, {u"--check"_s, file});
    QVERIFY2(check.code == 0, check.text.right(2000).constData());

    // Every page has its own text, then the stamps; they may stand among it in reading order, so letters are counted.
    QStringList texts = pageTexts(file);
    texts.remove(0, pack->frontPages + plan.frontPadding(pack->frontPages));
    QCOMPARE(texts.size(), expected.size());
    const QList<PlannedPage> pages = plan.pages(Edition::Restricted);
    int same = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QString stamps = u"Page%1"_s.arg(pages.at(i).number);
        if (pages.at(i).page == 0 && pages.at(i).kind == PlannedPage::Kind::Paper)
            stamps += u"AgendaItem"_s + plan.items.at(pages.at(i).item).number;
        QString own = squeezed(expected.at(i)) + stamps;
        QString shown = squeezed(texts.at(i));
        std::sort(own.begin(), own.end());
        std::sort(shown.begin(), shown.end());
        if (own == shown)
            ++same;
        else
            qInfo() << "page" << pages.at(i).number << plan.items.at(pages.at(i).item).files.at(0).key << own.size() << shown.size();
    }
    QCOMPARE(same, int(texts.size()));

    // What is tagged is read in the order that each paper has, none of it twice and none left out.
    const std::vector<MarkRead> inPack = readingOrder(file);
    for (const CorpusPack::PackedPaper &paper : pack->papers) {
        const std::vector<MarkRead> own = readingOrder(paper.canonical);
        std::vector<MarkRead> found;
        for (const MarkRead &mark : inPack) {
            if (mark.page >= paper.firstPage && mark.page < paper.firstPage + paper.pages)
                found.push_back({mark.page - paper.firstPage, mark.mcid, mark.role});
        }
        QVERIFY2(std::none_of(own.begin(), own.end(), [](const MarkRead &mark) { return mark.page < 0; }), qPrintable(paper.name));
        QVERIFY2(own.empty() || found == own, qPrintable(paper.name)); // what has nothing is given a figure

    }
    QCOMPARE(pageLabels(file).last(), QString::number(plan.numberedTo));
    const auto verified = verifyHere(file, VerifyEvidence());
    QVERIFY_RESULT(verified);
    for (const VerifyFinding &finding : verified->findings)
        qInfo() << finding.kind << finding.text << finding.page.value_or(0);
    QVERIFY(verified->isClean());
}

void CorpusTest::pagesLookAsBefore()
{
    MOOTHALL_NEEDS_SHARED();
    PackSources pack{.title = u"Looks"_s, .fileId = QByteArray(16, 'l'), .items = {{u"1"_s, u"Item"_s}}};
    QList<QByteArray> before;
    const auto add = [&](const QString &name, const QByteArray &bytes) {
        const auto paper = canonicalise(bytes);
        QVERIFY_RESULT(paper);
        const QString path = m_folder.filePath(name);
        QVERIFY_RESULT(writeFile(path, paper->bytes));
        pack.sources.append({.path = path, .name = name, .title = name, .item = 0, .pages = paper->facts.pages,
            .firstNumber = int(before.size()) + 1});
        before += picturesOf(path);
    };
    const QDir corpus(sharedFolder() + u"/corpus/pdf"_s);
    for (const QString &name : {u"rotate-6p-all-angles.pdf"_s, u"boxes-8p-crop-bleed-trim-art-rotated.pdf"_s,
             u"scan-4p-four-orientations.pdf"_s, u"scan-6p-mixed-sizes-outline.pdf"_s, u"tagged-word-report-fda-4p.pdf"_s,
             u"tagged-17-numbered-pages.pdf"_s})
        add(name, readFile(corpus.filePath(name)).value_or(QByteArray()));
    for (const char *turn : {"0", "90", "180", "270"}) {
        for (const char *entries : {"", " /CropBox [60 80 500 700]", " /UserUnit 2"}) {
            const TinyPdf tiny{.pages = {{"Words", "0 0 595 842", "/Rotate "_ba + turn + entries}}, .tagged = false};
            add(u"tiny%1.pdf"_s.arg(before.size()), tinyPdf(tiny));
        }
    }
    QVERIFY(before.size() >= 50);
    const QString file = m_folder.filePath(u"looks.pdf"_s);
    QVERIFY_RESULT(splice(pack, file));
    const QList<QByteArray> after = picturesOf(file);
    QCOMPARE(after.size(), before.size());
    for (qsizetype page = 0; page < before.size(); ++page) {
        const int different = differencesOutsideStamps(before[page], after[page]);
        QVERIFY2(different == 0, qPrintable(u"page %1: %2"_s.arg(page + 1).arg(different)));
    }
}

void CorpusTest::anyAgendaIsBuiltAsPlanned()
{
    // Papers of one to five pages, turned or not, tagged or not, each page with words of its own; agendas of them, one
    // file each, read back by qpdf and Poppler. By hand: MOOTHALL_ROUNDS=10000 QTEST_FUNCTION_TIMEOUT=9000000.
    const int rounds = qEnvironmentVariableIsSet("MOOTHALL_ROUNDS") ? qEnvironmentVariableIntValue("MOOTHALL_ROUNDS") : 100;
    PackParts parts;
    parts.frame.title = u"Any"_s;
    parts.frame.fileId = QByteArray(16, 'a');
    parts.blank = blankPart();
    QRandomGenerator chance(2024);
    QList<PlanFile> papers;
    const auto wordsOf = [](const QString &key, int page) { return u"wording%1of%2"_s.arg(page).arg(key); };
    for (int which = 0; which < 40; ++which) {
        const QString key = u"k%1"_s.arg(which);
        TinyPdf tiny{.tagged = which % 3 != 0, .ids = which % 4 == 0, .sharedFonts = which % 5 == 0};
        for (int page = 0; page < 1 + which % 5; ++page)
            tiny.pages.append({.text = wordsOf(key, page).toLatin1(), .entries = "/Rotate " + QByteArray::number(90 * chance.bounded(4))});
        const QString path = m_folder.filePath(key + u".pdf"_s);
        QVERIFY_RESULT(writeFile(path, tinyPdf(tiny)));
        parts.papers.insert(key, PaperPart{path, u"Paper "_s + key});
        parts.placeholders.insert(key, part(tinyPdf("placeholder", 1), 1, u"Restricted"_s));
        papers.append(PlanFile{.key = key, .pages = int(tiny.pages.size())});
    }
    parts.front = part(tinyPdf("front", 3), 3, u"Agenda"_s);

    for (int round = 0; round < rounds; ++round) {
        QList<PlanItem> items;
        QList<PlanFile> unused = papers; // a paper is attached once
        for (int i = chance.bounded(1, 9); i > 0; --i) {
            PlanItem item{.number = QString::number(items.size() + 1), .toFollow = chance.bounded(6) == 0};
            for (int f = chance.bounded(4); f > 0; --f) {
                item.files.append(unused.takeAt(chance.bounded(int(unused.size()))));
                item.files.last().restricted = chance.bounded(4) == 0;
            }
            items.append(item);
        }
        const bool duplex = chance.bounded(3) != 0;
        const Edition edition = chance.bounded(2) == 0 ? Edition::Public : Edition::Restricted;
        const PackPlan plan = planPack(items, {.duplex = duplex, .firstNumber = chance.bounded(1, 40)});
        const auto sources = assemblePack(plan, edition, parts);
        QVERIFY_RESULT(sources);
        const QString file = m_folder.filePath(u"any.pdf"_s);
        QVERIFY_RESULT(splice(*sources, file));

        QStringList labels{u"i"_s, u"ii"_s, u"iii"_s};
        QStringList tagged{u"front page 1"_s, u"front page 2"_s, u"front page 3"_s}; // in the order of reading
        if (duplex)
            labels.append(u"iv"_s);
        const QStringList shown = pageTexts(file);
        const QList<PlannedPage> pages = plan.pages(edition);
        QCOMPARE(shown.size(), labels.size() + pages.size());
        int lastItem = -1;
        for (const PlannedPage &page : pages) {
            const QString text = shown.at(labels.size());
            labels.append(QString::number(page.number));
            QVERIFY2(text.contains(u"Page %1"_s.arg(page.number)), qPrintable(text));
            if (page.kind != PlannedPage::Kind::Paper && page.kind != PlannedPage::Kind::Placeholder)
                continue;
            const PlannedItem &item = plan.items.at(page.item);
            QCOMPARE(text.contains(u"Agenda Item "_s + item.number), page.item != lastItem);
            lastItem = page.item;
            const PlannedFile &from = item.files.at(page.file);
            const bool isPlaceholder = page.kind == PlannedPage::Kind::Placeholder;
            QCOMPARE(isPlaceholder, edition == Edition::Public && from.restricted);
            const QString words = isPlaceholder ? u"placeholder page 1"_s : wordsOf(from.key, page.page);
            QVERIFY2(text.contains(words), qPrintable(text));
            QVERIFY(!isPlaceholder || !text.contains(u"wording"_s));
            tagged.append(words);
        }
        QCOMPARE(pageLabels(file), labels);
        const QString heard = QString::fromUtf8(runTool(u"pdfinfo"_s, {u"-struct-text"_s, file}, Also::Nothing).text);
        static const QRegularExpression quoted(u"^ *\"(.*)\"$"_s, QRegularExpression::MultilineOption);
        QStringList texts;
        for (const QRegularExpressionMatch &match : quoted.globalMatch(heard))
            texts.append(match.captured(1));
        QCOMPARE(texts, tagged);

        if (edition == Edition::Restricted)
            continue;
        VerifyEvidence evidence;
        for (const PlannedItem &item : plan.items) {
            for (const PlannedFile &from : item.files) {
                const EvidenceFile paper{parts.papers.value(from.key).path};
                (from.restricted ? evidence.restricted : evidence.allowed).append(paper);
                if (from.restricted)
                    evidence.forbidden.append(wordsOf(from.key, 0));
            }
        }
        const auto verified = verifyHere(file, evidence);
        QVERIFY_RESULT(verified);
        QVERIFY2(verified->isClean(), verified->isClean() ? "" : qPrintable(verified->findings.constFirst().text));
    }
}

void CorpusTest::nothingOfARestrictedPaperIsInThePublicPack()
{
    const QString open = m_folder.filePath(u"open.pdf"_s);
    const QString closed = m_folder.filePath(u"closed.pdf"_s);
    QVERIFY_RESULT(writeFile(open, tinyPdf("open matter", 3)));
    TinyPdf secret;
    secret.pages.append(TinyPage{"zebraquartz"});
    secret.bookmarks = true;
    QVERIFY_RESULT(writeFile(closed, tinyPdf(secret)));
    PackParts parts;
    parts.frame.title = u"Pack"_s;
    parts.frame.fileId = QByteArray(16, 'p');
    parts.itemTitles = QStringList{u"Roads"_s, u"Sale"_s};
    parts.blank = blankPart();
    QCOMPARE(parts.blank.pages, 1);
    parts.papers.insert(u"open"_s, PaperPart{open, u"Roads"_s});
    parts.papers.insert(u"closed"_s, PaperPart{closed, u"Zebraquartz valuation"_s});
    parts.placeholders.insert(u"closed"_s,
        typesetPart(u"Restricted document"_s, {Paragraph{plainText(u"Document is Restricted"_s)}}));
    QList<PlanItem> items;
    items.append(PlanItem{.number = u"5"_s, .files = {PlanFile{.key = u"open"_s, .pages = 3}}});
    items.append(PlanItem{.number = u"6"_s, .files = {PlanFile{.key = u"closed"_s, .pages = 1, .restricted = true}}});
    const PackPlan plan = planPack(items);
    VerifyEvidence evidence;
    evidence.restricted.append(EvidenceFile{closed});
    evidence.allowed.append(EvidenceFile{open});
    evidence.forbidden.append(u"zebraquartz"_s);

    const QString members = m_folder.filePath(u"members.pdf"_s);
    QVERIFY_RESULT(splice(assemblePack(plan, Edition::Restricted, parts).value(), members));
    QVERIFY(!verifyHere(members, evidence).value().isClean());
    // A restricted file isn't opened for the public edition: it needn't even be there.
    const auto report = verifyHere(members, evidence);
    QVERIFY_RESULT(report);
    const QByteArray kept = readFile(closed).value();
    QVERIFY(QFile::remove(closed));
    const QString shown = m_folder.filePath(u"public.pdf"_s);
    QVERIFY_RESULT(splice(assemblePack(plan, Edition::Public, parts).value(), shown));
    QVERIFY_RESULT(writeFile(closed, kept));
    const auto clean = verifyHere(shown, evidence);
    QVERIFY_RESULT(clean);
    QVERIFY2(clean->isClean(), clean->isClean() ? "" : qPrintable(clean->findings.constFirst().text));
    const QByteArray plain = runTool(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, shown, u"-"_s}).text;
    QVERIFY(!plain.toLower().contains("zebraquartz"));
    QVERIFY(plain.contains("%%EOF"));
    const QStringList texts = pageTexts(shown);
    QCOMPARE(texts.size(), 6);
    QCOMPARE(texts.at(3), u"This page is intentionally left blank Page 4"_s);
    QVERIFY(texts.at(4).contains(u"Document is Restricted"_s) && texts.at(4).contains(u"Agenda Item 6"_s));
    // The blank pages are nothing to a screen reader.
    QVERIFY(!runTool(u"pdfinfo"_s, {u"-struct-text"_s, shown}).text.contains("intentionally"));
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
