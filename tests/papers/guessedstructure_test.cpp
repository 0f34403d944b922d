#include "core/base/files.h"
#include "core/pack/splice.h"
#include "core/papers/canonicalcheck.h"
#include "core/papers/canonicaliser.h"
#include "core/papers/contentscanner.h"
#include "tests/papers/handmade.h"
#include "tests/support/testsupport.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// The paragraph of each mark that text of a page without tags is given.
QList<int> paragraphsOf(const std::string &content)
{
    const ContentScan scan = scanContent(content, {}, {.dropLayers = true, .markText = true});
    return {scan.markParagraphs.begin(), scan.markParagraphs.end()};
}

QByteArray said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

/// Page 1: a heading, two paragraphs, a link. Page 2: nothing but an image. Page 3: nothing.
QByteArray untagged()
{
    const QByteArray text = "BT /F1 18 Tf 72 760 Td (Heading of it) Tj ET BT /F1 11 Tf 72 720 Td (First line) Tj 0 -13 Td "
                            "(second line) Tj 0 -30 Td (Another) Tj 0 -13 Td (paragraph) Tj ET";
    const QByteArray image = "q 595 0 0 842 0 0 cm /Im Do Q";
    return pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R 4 0 R 5 0 R]/Count 3>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 6 0 R/Annots[8 0 R]"
        "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R/Resources<</XObject<</Im 9 0 R>>>>>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>", streamOf(text, {}), streamOf(image, {}),
        "<</Type/Annot/Subtype/Link/Rect[72 700 200 715]/A<</S/URI/URI(https://example.org/)>>>>",
        streamOf(QByteArray(600 * 800, '\0'), "/Type/XObject/Subtype/Image/Width 600/Height 800/BitsPerComponent 8/ColorSpace/DeviceGray")});
}

} // namespace

class GuessedStructureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesMakeParagraphs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QList<int>>("paragraphs");
        const QByteArray head = "BT /F 10 Tf 0 700 Td (a) Tj ";
        QTest::newRow("one") << head + "ET" << QList<int>{0};
        QTest::newRow("lines follow") << head + "0 -12 Td (b) Tj 0 -12 Td (c) Tj ET" << QList<int>{0, 0, 0};
        QTest::newRow("further along the line") << head + "90 0 Td (b) Tj ET" << QList<int>{0};
        QTest::newRow("raised") << head + "9 4 Td /F 6 Tf (1) Tj -9 -4 Td /F 10 Tf 0 -12 Td (b) Tj ET" << QList<int>{0, 0};
        QTest::newRow("a gap") << head + "0 -20 Td (b) Tj ET" << QList<int>{0, 1};
        QTest::newRow("a wider gap than before") << head + "0 -12 Td (b) Tj 0 -16 Td (c) Tj ET" << QList<int>{0, 0, 1};
        QTest::newRow("another size") << head + "0 -12 Td /F 14 Tf (b) Tj ET" << QList<int>{0, 1};
        QTest::newRow("the next column") << head + "200 90 Td (b) Tj ET" << QList<int>{0, 1};
        QTest::newRow("sideways") << head + "0 1 -1 0 5 690 Tm (b) Tj ET" << QList<int>{0, 1};
        QTest::newRow("leading") << head + "12 TL (b) ' T* (c) Tj ET" << QList<int>{0, 0, 0};
        QTest::newRow("an object each line") << head + "ET BT 0 688 Td (b) Tj ET" << QList<int>{0, 0};
        QTest::newRow("scaled") << "q .1 0 0 .1 0 0 cm BT /F 100 Tf 0 7000 Td (a) Tj 0 -120 Td (b) Tj 0 -250 Td (c) Tj ET Q"_ba
                                << QList<int>{0, 0, 1};
        QTest::newRow("an artifact") << "/Artifact BMC BT (a) Tj ET EMC"_ba << QList<int>{};
        QTest::newRow("stale marks") << "/P <</MCID 7>> BDC BT /F 10 Tf (a) Tj ET EMC"_ba << QList<int>{0};
    }

    void linesMakeParagraphs()
    {
        QFETCH(QByteArray, content);
        QFETCH(QList<int>, paragraphs);
        QCOMPARE(paragraphsOf(content.toStdString()), paragraphs);
        const ContentScan scan = scanContent(content.toStdString(), {}, {.dropLayers = true, .markText = true});
        const ContentScan again = scanContent(scan.changed ? scan.mended : content.toStdString(), {}, {});
        QVERIFY(!again.unbalanced && !again.cutShort);
        QCOMPARE(again.unmarkedText, 0);
        QCOMPARE(again.highestMcid, int(paragraphs.size()) - 1);
    }

    void untaggedPagesAreReadAsParagraphsPicturesAndLinks()
    {
        const auto paper = canonicalise(untagged());
        QVERIFY_RESULT(paper);
        QCOMPARE(canonicalBreaches(paper->bytes), QStringList());
        QVERIFY(!paper->facts.tagged);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"paper.pdf"_s);
        QVERIFY_RESULT(writeFile(file, paper->bytes));

        PackSources pack{.title = u"Pack"_s, .fileId = QByteArray(16, 'g'), .items = {{u"5"_s, u"Roads"_s}}};
        pack.sources = {{.path = file, .name = u"roads.pdf"_s, .title = u"Plan"_s, .item = 0, .pages = 3, .firstNumber = 1}};
        const QString out = folder.filePath(u"pack.pdf"_s);
        const auto made = splice(pack, out);
        QVERIFY_RESULT(made);
        QCOMPARE(made->untagged, QStringList{u"roads.pdf"_s});
        QCOMPARE(made->notAccessible, QStringList{u"roads.pdf"_s});

        QByteArray structure = said(u"pdfinfo"_s, {u"-struct-text"_s, out});
        for (const char *paragraph : {"\"Heading of it\"", "\"First line\"", "\"second line\"", "\"Another\""})
            QVERIFY2(structure.count(paragraph) == 1, structure.constData());
        QCOMPARE(structure.simplified().count("P (block)"), 3);
        QCOMPARE(structure.count("Figure"), 1);
        QCOMPARE(structure.count("Link"), 1);
        QVERIFY(structure.indexOf("Another") < structure.indexOf("Link"));
        QVERIFY(structure.indexOf("Link") < structure.indexOf("Figure"));
        const QByteArray plain = everyStreamOf(out);
        QVERIFY(plain.contains("/Alt (Scanned page 2 of Plan)"));
        QCOMPARE(plain.count("/Alt"), 1);
        // What is all picture has its number on a white ground.
        QCOMPARE(plain.count(" re f 0 g"), 1);
        QVERIFY(said(u"qpdf"_s, {u"--check"_s, out}).contains("No syntax or stream encoding errors"));
    }

    void sameInSameOut()
    {
        const auto one = canonicalise(untagged());
        const auto two = canonicalise(untagged());
        QVERIFY_RESULT(one);
        QVERIFY_RESULT(two);
        QCOMPARE(one->bytes, two->bytes);
    }
};

QTEST_GUILESS_MAIN(GuessedStructureTest)
#include "guessedstructure_test.moc"
