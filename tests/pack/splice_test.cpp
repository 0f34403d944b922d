#include "core/pack/splice.h"
#include "tests/pack/tinypdf.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = PackSource::Kind;

PackSource front(const QByteArray &bytes, int pages)
{
    return {.kind = Kind::Front, .bytes = bytes, .name = u"agenda"_s, .title = u"Agenda"_s, .pages = pages};
}

PackSource paper(const QByteArray &bytes, int pages, int item, int firstNumber, const QString &title)
{
    return {.bytes = bytes, .name = title + u".pdf"_s, .title = title, .item = item, .pages = pages, .firstNumber = firstNumber};
}

PackSource blank(int item, int number)
{
    static const QByteArray page = tinyPdf({.pages = {{"This page is intentionally left blank"}}, .tagged = false});
    return {.kind = Kind::Blank, .bytes = page, .name = u"blank"_s, .item = item, .pages = 1, .firstNumber = number};
}

PackSources emptyPack()
{
    return {.title = u"Cabinet, 13 June 2024: Public Document Pack"_s, .author = u"Example Council"_s,
        .made = QDateTime::fromString(u"2024-06-05T09:00:00Z"_s, Qt::ISODate), .fileId = QByteArray(16, 'k')};
}

/// One item with one paper, numbered from 1.
PackSources packOf(const QByteArray &bytes, int pages)
{
    PackSources pack = emptyPack();
    pack.items = {{u"6"_s, u"Roads"_s}};
    pack.sources = {paper(bytes, pages, 0, 1, u"Roads"_s)};
    return pack;
}

/// Two items, three papers, blanks, a front sheet with its blank.
PackSources smallPack()
{
    PackSources pack = emptyPack();
    pack.items = {{u"5"_s, u"Roads"_s}, {u"6a"_s, u"Bridges & “bends”"_s}};
    pack.sources = {front(tinyPdf({.pages = {{"Agenda one"}, {"Agenda two"}, {"Agenda three"}}, .linkTo = "/Dest (item6a)"}), 3), blank(-1, 0),
        paper(tinyPdf("roads", 3), 3, 0, 1, u"Roads"_s), blank(0, 4), paper(tinyPdf("bridges", 2), 2, 1, 5, u"Report"_s),
        paper(tinyPdf("survey", 1, false), 1, 1, 7, u"Survey"_s), blank(1, 8)};
    return pack;
}

/// What pdfinfo reads of the structure, one line a node, without its indentation.
QStringList structureOf(const QString &file)
{
    QStringList lines;
    const QStringList all = QString::fromUtf8(runTool(u"pdfinfo"_s, {u"-struct-text"_s, file}).text).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : all)
        lines.append(line.trimmed());
    return lines;
}

/// Title, number and level of each bookmark as mutool reads them.
QStringList outlineOf(const QString &file)
{
    QStringList entries;
    static const QRegularExpression line(u"^[|+-](\\t+)\"(.*)\"\\t#page=(\\d+)"_s);
    const QStringList all = QString::fromUtf8(runTool(u"mutool"_s, {u"show"_s, file, u"outline"_s}).text).split(u'\n');
    for (const QString &each : all) {
        if (const auto match = line.match(each); match.hasMatch())
            entries.append(u"%1 %2 %3"_s.arg(match.capturedLength(1)).arg(match.captured(3), match.captured(2)));
    }
    return entries;
}

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

/// The file with every stream inflated and every object in the open.
QByteArray inflated(const QString &file)
{
    return runTool(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, u"-"_s}).text;
}

} // namespace

class SpliceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void everyReaderFindsItSound();
    void textStandsInOrderUnderItsStamps();
    void labelsEqualWhatIsPrinted();
    void labelsSkipWhereNumbersSkip();
    void outlineGoesByItemAndPaper();
    void papersKeepTheirBookmarks();
    void structureHasAPartForEveryItem();
    void rolesOfOneNameAndTwoMeaningsAreParted();
    void standardTypesKeepTheirMeaning();
    void classesOfOneNameAndTwoMeaningsAreParted();
    void idsStayUnique();
    void scannedPageIsAFigureWithWords();
    void otherLanguageIsSaid();
    void linksOfTheAgendaLeadSomewhere();
    void linkThatLeadsNowhereIsRefused();
    void metadataSaysWhatItIs();
    void claimIsMadeOnlyWhereEarned();
    void stampsStandUprightOnTheVisibleEdge_data();
    void stampsStandUprightOnTheVisibleEdge();
    void sharedResourcesGetTheFontsOnce();
    void packOfAPackKeepsBothStamps();
    void samePackSameBytes();
    void wrongPageCountIsRefused();
    void brokenSourcesAreRefused_data();
    void brokenSourcesAreRefused();
    void nothingIsLeftWhenItFails();
    void fullDiskLeavesNothing();
    void cancelLeavesNothing();
    void anyBytesNeverCrash();

private:
    QString write(const PackSources &pack)
    {
        const QString file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())
            + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + QString::number(++m_written) + u".pdf"_s);
        const auto report = splice(pack, file);
        if (!report) {
            qWarning() << report.error().sentence() << report.error().detail();
            return {};
        }
        const ToolAnswer check = runTool(u"qpdf"_s, {u"--check"_s, file});
        if (check.code != 0) {
            qWarning("%s", check.text.constData());
            return {};
        }
        const QString kept = qEnvironmentVariable("MOOTHALL_KEEP_PACKS");
        if (!kept.isEmpty())
            QFile::copy(file, kept + u'/' + QFileInfo(file).fileName());
        return file;
    }

    QTemporaryDir m_folder;
    int m_written = 0;
};

void SpliceTest::everyReaderFindsItSound()
{
    const QString file = write(smallPack());
    QVERIFY(!file.isEmpty());
    const ToolAnswer info = runTool(u"pdfinfo"_s, {file});
    QCOMPARE(info.code, 0);
    QVERIFY(info.text.contains("Pages:           12"));
    QVERIFY(info.text.contains("Tagged:          yes"));
    QVERIFY(!info.text.contains("rror"));
    const ToolAnswer shown = runTool(u"mutool"_s, {u"draw"_s, u"-F"_s, u"txt"_s, file});
    QCOMPARE(shown.code, 0);
    QVERIFY(!shown.text.contains("error"));
}

void SpliceTest::textStandsInOrderUnderItsStamps()
{
    const QString file = write(smallPack());
    const QString blank = u"This page is intentionally left blank"_s;
    QCOMPARE(pageTexts(file),
        (QStringList{u"Agenda one"_s, u"Agenda two"_s, u"Agenda three"_s, blank, u"Agenda Item 5 roads page 1 Page 1"_s,
            u"roads page 2 Page 2"_s, u"roads page 3 Page 3"_s, blank + u" Page 4"_s, u"Agenda Item 6a bridges page 1 Page 5"_s,
            u"bridges page 2 Page 6"_s, u"survey page 1 Page 7"_s, blank + u" Page 8"_s}));
}

void SpliceTest::labelsEqualWhatIsPrinted()
{
    QCOMPARE(pageLabels(write(smallPack())), (u"i ii iii iv 1 2 3 4 5 6 7 8"_s.split(u' ')));
}

void SpliceTest::labelsSkipWhereNumbersSkip()
{
    // The public edition of an agenda with a restricted file of eight pages at 3 and one of nine at 13.
    PackSources pack = packOf(tinyPdf("open", 2), 2);
    for (int number : {3, 13}) {
        pack.sources.append(paper(tinyPdf("withheld", 1), 1, 0, number, u"Withheld"_s));

        pack.sources.last().kind = Kind::Placeholder;
        pack.sources.append(blank(0, number + 1));
    }
    QCOMPARE(pageLabels(write(pack)), (u"1 2 3 4 13 14"_s.split(u' ')));
}

void SpliceTest::outlineGoesByItemAndPaper()
{
    QCOMPARE(outlineOf(write(smallPack())),
        (QStringList{u"1 1 Agenda"_s, u"1 5 5 Roads"_s, u"1 9 6a Bridges & “bends”"_s, u"2 9 Report"_s, u"2 11 Survey"_s}));
}

void SpliceTest::papersKeepTheirBookmarks()
{
    TinyPdf marked{.pages = {{"First"}, {"Second"}}, .bookmarks = true};
    PackSources pack = packOf(tinyPdf(marked), 2);
    pack.items.append({u"7"_s, u"Bridges"_s});
    marked.pages.append({"Third"});
    pack.sources.append(paper(tinyPdf(marked), 3, 1, 3, u"Report"_s));
    QCOMPARE(outlineOf(write(pack)),
        (QStringList{u"1 1 6 Roads"_s, u"2 1 First"_s, u"2 2 Second"_s, u"1 3 7 Bridges"_s, u"2 3 Report"_s, u"3 3 First"_s,
            u"3 4 Second"_s, u"3 5 Third"_s}));
}

void SpliceTest::structureHasAPartForEveryItem()
{
    // Blanks and stamps are nothing to a screen reader.
    const QString text = structureOf(write(smallPack())).join(u'/');
    QCOMPARE(text,
        u"Document/Sect/P (block)/\"Agenda one\"/P (block)/\"Agenda two\"/P (block)/\"Agenda three\""
        "/Part \"Agenda item 5\"/Sect/P (block)/\"roads page 1\"/P (block)/\"roads page 2\"/P (block)/\"roads page 3\""
        "/Part \"Agenda item 6a\"/Sect/P (block)/\"bridges page 1\"/P (block)/\"bridges page 2\"/P (block)/\"survey page 1\""_s);
}

void SpliceTest::rolesOfOneNameAndTwoMeaningsAreParted()
{
    TinyPdf tiny{.pages = {{"one"}}, .type = "Body", .roleMap = "/Body /P"};
    PackSources pack = packOf(tinyPdf(tiny), 1);
    tiny.roleMap = "/Body /Inner /Inner /H1";
    pack.sources.append(paper(tinyPdf(tiny), 1, 0, 3, u"two"_s));
    pack.sources.append(paper(tinyPdf(tiny), 1, 0, 5, u"three"_s));
    tiny.roleMap = "/Body /Inner /Inner /H2"; // /Body says the same, but what it leads to doesn't
    pack.sources.append(paper(tinyPdf(tiny), 1, 0, 7, u"four"_s));
    const QString text = structureOf(write(pack)).join(u'/');
    QCOMPARE(text.count(u"P (block)"_s), 1);
    QCOMPARE(text.count(u"H1 (block)"_s), 2);
    QCOMPARE(text.count(u"H2 (block)"_s), 1);
}

void SpliceTest::standardTypesKeepTheirMeaning()
{
    PackSources pack = packOf(tinyPdf({.pages = {{"one"}}, .type = "P", .roleMap = "/P /H1"}), 1);
    pack.sources.append(paper(tinyPdf("two", 1), 1, 0, 3, u"two"_s));
    const QByteArray plain = inflated(write(pack));
    QVERIFY(plain.contains("/P-0 /H1"));
    QVERIFY(plain.contains("/S /P-0"));
    QVERIFY(plain.contains("/S /P\n"));
    QVERIFY(!plain.contains("/P /H1"));
}

void SpliceTest::classesOfOneNameAndTwoMeaningsAreParted()
{
    TinyPdf tiny{.pages = {{"one"}}, .classMap = "/Wide << /O /Layout /SpaceAfter 1 >>", .className = "Wide"};
    PackSources pack = packOf(tinyPdf(tiny), 1);
    pack.sources.append(paper(tinyPdf(tiny), 1, 0, 3, u"two"_s));
    tiny.classMap = "/Wide << /O /Layout /SpaceAfter 2 >>";
    pack.sources.append(paper(tinyPdf(tiny), 1, 0, 5, u"three"_s));
    const QByteArray plain = inflated(write(pack));
    QCOMPARE(plain.count("/C /Wide\n"), 2);
    QCOMPARE(plain.count("/C /Wide-2\n"), 1);
    QCOMPARE(plain.count("/SpaceAfter"), 2);
}

void SpliceTest::idsStayUnique()
{
    const TinyPdf tiny{.pages = {{"one"}, {"two"}}, .ids = true};
    PackSources pack = packOf(tinyPdf(tiny), 2);
    pack.sources.append(paper(tinyPdf(tiny), 2, 0, 3, u"two"_s));
    const QByteArray plain = inflated(write(pack));
    for (const char *id : {"(PK00000-000000)", "(PK00000-000001)", "(PK00001-000000)", "(PK00001-000001)"})
        QCOMPARE(plain.count(id), 2); // at the element and in the tree of ids
}

void SpliceTest::scannedPageIsAFigureWithWords()
{
    // No fonts: nothing on the page can be read aloud.
    TinyPdf scan{.pages = {{"x"}, {"y"}}, .tagged = false};
    QByteArray bytes = tinyPdf(scan);
    bytes.replace("/Font << /F1", "/Gone << /F1");
    PackSources pack = packOf(bytes, 2);
    pack.sources[0].title = u"Plan of the site"_s;
    const auto report = splice(pack, m_folder.filePath(u"scan.pdf"_s));
    QVERIFY_RESULT(report);
    QCOMPARE(report->untagged, (QStringList{u"Roads.pdf"_s}));
    QCOMPARE(runTool(u"qpdf"_s, {u"--check"_s, m_folder.filePath(u"scan.pdf"_s)}).code, 0);
    const QByteArray plain = inflated(m_folder.filePath(u"scan.pdf"_s));
    QVERIFY(plain.contains("/Alt (Scanned page 1 of Plan of the site)"));
    QVERIFY(plain.contains("/Alt (Scanned page 2 of Plan of the site)"));
    QCOMPARE(plain.count("/S /Figure"), 2);
    QVERIFY(plain.contains("/StructParents"));
}

void SpliceTest::otherLanguageIsSaid()
{
    PackSources pack = packOf(tinyPdf({.pages = {{"Ffyrdd"}}, .language = "cy"}), 1);
    pack.sources.append(paper(tinyPdf("roads", 1), 1, 0, 3, u"two"_s));
    const QByteArray plain = inflated(write(pack));
    QCOMPARE(plain.count("/Lang (cy)"), 1);
    QCOMPARE(plain.count("/Lang (en-GB)"), 1); // the catalogue's
}

void SpliceTest::linksOfTheAgendaLeadSomewhere()
{
    const QString file = write(smallPack());
    const QByteArray destinations = runTool(u"pdfinfo"_s, {u"-dests"_s, file}).text;
    QVERIFY(destinations.contains("   5 [ XYZ"));
    QVERIFY2(destinations.contains("\"item6a\""), destinations.constData());
    QCOMPARE(destinations.count("\"item"), 2);
}

void SpliceTest::linkThatLeadsNowhereIsRefused()
{
    PackSources pack = smallPack();
    pack.sources[0].bytes = tinyPdf({.pages = {{"Agenda"}, {""}, {""}}, .linkTo = "/Dest (item9)"});
    const auto report = splice(pack, m_folder.filePath(u"nowhere.pdf"_s));
    QVERIFY(!report);
    QCOMPARE(report.error().code(), ErrorCode::Internal);
    QVERIFY(report.error().sentence().contains(u"item9"_s));
    // A place that the front matter has itself will do.
    pack.sources[0].anchors = {{u"item9"_s, 1, 700}};
    QVERIFY(!write(pack).isEmpty());
}

void SpliceTest::metadataSaysWhatItIs()
{
    PackSources pack = smallPack();
    pack.title = u"Cabinet – “13 June” <public> & open"_s;
    const QString file = write(pack);
    const QByteArray info = runTool(u"pdfinfo"_s, {file}).text;
    QVERIFY2(info.contains(pack.title.toUtf8()), info.constData());
    const QByteArray metadata = runTool(u"pdfinfo"_s, {u"-meta"_s, file}).text;
    QVERIFY(metadata.contains("Cabinet – “13 June” &lt;public&gt; &amp; open"));
    QVERIFY(metadata.contains("2024-06-05T09:00:00Z"));
    QVERIFY(!metadata.contains("pdfuaid:part"));
    const QByteArray plain = inflated(file);
    QVERIFY(plain.contains("/DisplayDocTitle true"));
    QVERIFY(plain.contains("/PageMode /UseOutlines"));
    QVERIFY(bytesOf(file).contains(QByteArray(16, 'k').toHex()));
}

void SpliceTest::claimIsMadeOnlyWhereEarned()
{
    PackSources pack = packOf(tinyPdf("roads", 2), 2);
    pack.claimPdfUa = true;
    const QString file = m_folder.filePath(u"claim.pdf"_s);
    QVERIFY(splice(pack, file).value().claimsPdfUa);
    QVERIFY(bytesOf(file).contains("<pdfuaid:part>1<"));
    pack.sources.append(paper(tinyPdf("bridges", 1), 1, 0, 3, u"Bridges"_s));
    pack.sources.last().accessible = false;
    const auto report = splice(pack, file);
    QVERIFY_RESULT(report);
    QVERIFY(!report->claimsPdfUa);
    QCOMPARE(report->notAccessible, (QStringList{u"Bridges.pdf"_s}));
    QVERIFY(!bytesOf(file).contains("pdfuaid:part"));
}

void SpliceTest::stampsStandUprightOnTheVisibleEdge_data()
{
    QTest::addColumn<QByteArray>("box");
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QSizeF>("seen"); // in points
    QTest::newRow("portrait") << "0 0 595 842"_ba << ""_ba << QSizeF(595, 842);
    QTest::newRow("turned 90") << "0 0 595 842"_ba << "/Rotate 90"_ba << QSizeF(842, 595);
    QTest::newRow("turned 180") << "0 0 595 842"_ba << "/Rotate 180"_ba << QSizeF(595, 842);
    QTest::newRow("turned 270") << "0 0 595 842"_ba << "/Rotate 270"_ba << QSizeF(842, 595);
    QTest::newRow("turned -90") << "0 0 595 842"_ba << "/Rotate -90"_ba << QSizeF(842, 595);
    QTest::newRow("landscape") << "0 0 842 595"_ba << ""_ba << QSizeF(842, 595);
    QTest::newRow("moved origin") << "-100 -200 495 642"_ba << ""_ba << QSizeF(595, 842);
    QTest::newRow("cropped") << "0 0 595 842"_ba << "/CropBox [ 50 100 500 700 ]"_ba << QSizeF(450, 600);
    QTest::newRow("cropped, turned 90") << "0 0 595 842"_ba << "/CropBox [ 50 100 500 700 ] /Rotate 90"_ba << QSizeF(600, 450);
    QTest::newRow("cropped, turned 270") << "0 0 595 842"_ba << "/CropBox [ 50 100 500 700 ] /Rotate 270"_ba << QSizeF(600, 450);
    QTest::newRow("crop larger than the page") << "0 0 595 842"_ba << "/CropBox [ -50 -100 700 900 ]"_ba << QSizeF(595, 842);
    QTest::newRow("large unit") << "0 0 297.5 421"_ba << "/UserUnit 2"_ba << QSizeF(595, 842);
    QTest::newRow("large unit, turned 90") << "0 0 297.5 421"_ba << "/UserUnit 2 /Rotate 90"_ba << QSizeF(842, 595);
}

void SpliceTest::stampsStandUprightOnTheVisibleEdge()
{
    QFETCH(QByteArray, box);
    QFETCH(QByteArray, entries);
    QFETCH(QSizeF, seen);
    const QString file = write(packOf(tinyPdf({.pages = {{"body", box, entries}}}), 1));
    QVERIFY(!file.isEmpty());
    // mutool says where each character of the turned and cropped page stands, in points from its upper left corner;
    // it leaves the unit out of account.
    const QString text = QString::fromUtf8(runTool(u"mutool"_s, {u"draw"_s, u"-F"_s, u"stext"_s, file}).text);
    static const QRegularExpression page(u"<page [^>]*width=\"([\\d.]+)\" height=\"([\\d.]+)\""_s);
    const double unit = seen.width() / page.match(text).captured(1).toDouble();
    const auto placeOf = [&](const QString &words) {
        static const QRegularExpression line(u"<line bbox=\"([-\\d.]+) ([-\\d.]+) ([-\\d.]+) ([-\\d.]+)\" wmode=\"0\" dir=\"1 (?:-?0)\"[^>]*>(.*?)</line>"_s,
            QRegularExpression::DotMatchesEverythingOption);
        for (auto all = line.globalMatch(text); all.hasNext();) {
            const auto each = all.next();
            QString said;
            static const QRegularExpression character(u" c=\"(.)\""_s);
            for (auto chars = character.globalMatch(each.captured(5)); chars.hasNext();)
                said += chars.next().captured(1);
            if (said == words)
                return QRectF(QPointF(each.captured(1).toDouble(), each.captured(2).toDouble()) * unit,
                    QPointF(each.captured(3).toDouble(), each.captured(4).toDouble()) * unit);
        }
        return QRectF();
    };
    const QRectF number = placeOf(u"Page 1"_s);
    QVERIFY2(number.isValid(), qPrintable(text));
    QVERIFY(qAbs(number.center().x() - seen.width() / 2) < 2);
    QVERIFY(number.bottom() < seen.height() - 10 && number.top() > seen.height() - 40);
    QVERIFY(qAbs(number.height() - 11.5) < 3);
    const QRectF item = placeOf(u"Agenda Item 6"_s);
    QVERIFY2(item.isValid(), qPrintable(text));
    QVERIFY(qAbs(item.right() - (seen.width() - 28)) < 2);
    QVERIFY(item.top() > 5 && item.bottom() < 40);
}

void SpliceTest::sharedResourcesGetTheFontsOnce()
{
    const QString file = write(packOf(tinyPdf({.pages = {{"one"}, {"two"}, {"three"}}, .sharedFonts = true}), 3));
    QCOMPARE(pageTexts(file), (QStringList{u"Agenda Item 6 one Page 1"_s, u"two Page 2"_s, u"three Page 3"_s}));
    const QByteArray plain = inflated(file);
    QCOMPARE(plain.count("/Mh6b6b6b6b6b6bR "), 1 + 3); // in the dictionary, and where it is used
}

void SpliceTest::packOfAPackKeepsBothStamps()
{
    // A supplement reprints pages of the main pack: both have fonts of ours.
    const QString first = write(packOf(tinyPdf("old", 2), 2));
    const QString canonical = m_folder.filePath(u"canonical.pdf"_s);
    QCOMPARE(runTool(u"qpdf"_s, {u"--empty"_s, u"--object-streams=disable"_s, u"--pages"_s, first, u"--"_s, canonical}).code, 0);
    PackSources pack = packOf({}, 2);
    pack.sources[0].bytes = bytesOf(canonical).replace("/PageLabels", "/MarkInfo  ");
    pack.sources[0].firstNumber = 77;
    pack.fileId = QByteArray(16, 'm');
    const QByteArray plain = inflated(write(pack));
    for (const char *font : {"/Mh6b6b6b6b6b6bR 10 Tf", "/Mh6d6d6d6d6d6dR 10 Tf"})
        QCOMPARE(plain.count(font), 2);
}

void SpliceTest::samePackSameBytes()
{
    QCOMPARE(bytesOf(write(smallPack())), bytesOf(write(smallPack())));
    QCOMPARE(packFileId("secret", "public", "plan"), packFileId("secret", "public", "plan"));
    QVERIFY(packFileId("secret", "public", "plan") != packFileId("secret", "restricted", "plan"));
    QVERIFY(packFileId("secret", "public", "plan") != packFileId("other", "public", "plan"));
    QCOMPARE(packFileId("secret", "public", "plan").size(), 16);
}

void SpliceTest::wrongPageCountIsRefused()
{
    const auto report = splice(packOf(tinyPdf("roads", 3), 2), m_folder.filePath(u"count.pdf"_s));
    QVERIFY(!report);
    QCOMPARE(report.error().code(), ErrorCode::Damaged);
    QVERIFY(report.error().sentence().contains(u"Roads.pdf"_s));
}

void SpliceTest::brokenSourcesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = tinyPdf({.pages = {{"one"}}, .ids = true});
    const auto with = [&good](QByteArray from, QByteArray to) {
        QByteArray changed = good;
        if (!changed.contains(from))
            qFatal("%s isn't there", from.constData());
        return changed.replace(from, to.leftJustified(from.size(), ' '));
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not a PDF") << "minutes"_ba;
    QTest::newRow("cut short") << good.left(good.size() / 2);
    QTest::newRow("only the end") << good.right(200);
    QTest::newRow("junk after the end") << good + "and more of it";
    QTest::newRow("table elsewhere") << with("startxref\n", "startxref\n9");
    QTest::newRow("length too long") << with("/Length 6", "/Length 96");
    QTest::newRow("length is no number") << with("/Length 6", "/Length /");
    QTest::newRow("script in the catalogue") << with("/Lang (en-GB)", "/OpenAction 1");
    QTest::newRow("no catalogue") << with("/Root 1 0 R", "/Root 9 9 R");
    QTest::newRow("encrypted") << with("/Root 1 0 R /Size", "/Root 1 0 R /Encrypt 3 0 R /Size");
    QTest::newRow("page isn't a page") << with("/Type /Page /", "/Type /Pale /");
    QTest::newRow("no box") << with("/MediaBox", "/MaidaBox");
    QTest::newRow("strange ids") << with("PK00000-", "QK00000-");
    QTest::newRow("unbalanced dictionary") << with("/K 0", "/K <");
    QTest::newRow("page is the outline as well") << with("/MarkInfo << /Marked true >>", "/Outlines 7 0 R");
    QTest::newRow("page is the structure as well") << with("/StructTreeRoot 4", "/StructTreeRoot 7");
    QTest::newRow("key out of range") << with("/Nums [ 0 [", "/Nums [ x [");
}

void SpliceTest::brokenSourcesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const QString file = m_folder.filePath(u"broken.pdf"_s);
    const auto report = splice(packOf(bytes, 1), file);
    QVERIFY(!report);
    QCOMPARE(report.error().code(), ErrorCode::Damaged);
    QVERIFY(report.error().sentence().contains(u"Roads.pdf"_s));
    QVERIFY(!QFile::exists(file));
}

void SpliceTest::nothingIsLeftWhenItFails()
{
    QTemporaryDir folder;
    PackSources pack = smallPack();
    pack.sources.last().bytes = "broken";
    QVERIFY(!splice(pack, folder.filePath(u"pack.pdf"_s)));
    QVERIFY(QDir(folder.path()).isEmpty());
    // A pack of before stays as it was.
    QVERIFY_RESULT(splice(smallPack(), folder.filePath(u"pack.pdf"_s)));
    const QByteArray before = bytesOf(folder.filePath(u"pack.pdf"_s));
    QVERIFY(!splice(pack, folder.filePath(u"pack.pdf"_s)));
    QCOMPARE(bytesOf(folder.filePath(u"pack.pdf"_s)), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);

    const auto nowhere = splice(smallPack(), folder.filePath(u"not/there/pack.pdf"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code(), ErrorCode::NoSpace);
    pack = smallPack();
    pack.sources[2].bytes.clear();
    pack.sources[2].path = folder.filePath(u"gone.pdf"_s);
    const auto gone = splice(pack, folder.filePath(u"other.pdf"_s));
    QVERIFY(!gone);
    QCOMPARE(gone.error().code(), ErrorCode::NotFound);
}

void SpliceTest::fullDiskLeavesNothing()
{
#ifdef Q_OS_UNIX
    // No file may grow over what a pack takes: the disk is full to whoever writes one.
    QTemporaryDir folder;
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto silent = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit low{4096, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &low), 0);
    const auto report = splice(smallPack(), folder.filePath(u"pack.pdf"_s));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, silent);
    QVERIFY(!report);
    QCOMPARE(report.error().code(), ErrorCode::NoSpace);
    QVERIFY(report.error().sentence().contains(u"pack.pdf"_s));
    QVERIFY(QDir(folder.path()).isEmpty());
#endif
}

void SpliceTest::cancelLeavesNothing()
{
    QTemporaryDir folder;
    QList<int> heard;
    const auto report = splice(smallPack(), folder.filePath(u"pack.pdf"_s), [&](int done, int all) {
        heard.append(done);
        return done < 7 && all == 12;
    });
    QVERIFY(!report);
    QCOMPARE(report.error().code(), ErrorCode::Cancelled);
    QCOMPARE(heard, (QList<int>{3, 4, 7}));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void SpliceTest::anyBytesNeverCrash()
{
    // Every third byte of a paper is changed in its turn; whatever comes of it is a pack or an error.
    const QByteArray good = tinyPdf({.pages = {{"one"}, {"two"}}, .roleMap = "/Body /P", .classMap = "/A << /O /Layout >>",
        .bookmarks = true, .ids = true, .sharedFonts = true, .linkTo = "/Dest [ 12 0 R /Fit ]"});
    const QString file = m_folder.filePath(u"any.pdf"_s);
    int refused = 0;
    for (qsizetype i = 0; i < good.size(); i += 3) {
        QByteArray changed = good;
        changed[i] = "<>[]()/%9 R\\\n-"[i % 14];
        refused += splice(packOf(changed, 2), file) ? 0 : 1;
    }
    QVERIFY(refused > 0 && refused < good.size());
}

QTEST_GUILESS_MAIN(SpliceTest)
#include "splice_test.moc"
