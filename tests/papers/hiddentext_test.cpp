#include "core/papers/hiddenwords.h"
#include "core/papers/intake.h"
#include "tests/papers/handmade.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// A page of 595 by 842 points with this content, fonts F1 and F2, a picture I, a half transparent
/// state G, one that multiplies M, and what `extra` gives: objects from 8 on.
QByteArray pageWith(const QByteArray &content, const QByteArray &pageKeys = {},
                    const QList<QByteArray> &extra = {})
{
    const QByteArray picture = streamOf(
        "\x10",
        "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray");
    return pdfOf(
        QList<QByteArray>{
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 "
            "5 0 R>>"
            "/XObject<</I 6 0 R/Form 8 0 R>>/ExtGState<</G<</ca 0.4>>/M<</BM/Multiply>>/Z<</ca "
            "0>>>>"
            "/ColorSpace<</Cs 7 0 R>>>>" +
                pageKeys + ">>",
            streamOf(content),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/FirstChar "
            "32/LastChar 126/Widths[" +
                QByteArray("556 ").repeated(95) + "]>>",
            picture,
            "[/Separation/Black/DeviceGray<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>]"} +
        extra);
}

QByteArray line(const QByteArray &text, int y = 700)
{
    return "BT /F1 12 Tf 72 " + QByteArray::number(y) + " Td (" + text + ") Tj ET ";
}

} // namespace

/// Text that can be copied out of a paper and isn't seen on it.
class HiddenTextTest : public QObject
{
    Q_OBJECT

private:
    Result<StoredPaper> taken(const QByteArray &bytes)
    {
        const QString path = m_scratch.filePath(u"paper.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return fail(ErrorCode::NoSpace, {});
        file.close();
        return takeIn(path, PapersFolder(m_scratch.filePath(u"test.papers"_s)));
    }

    QTemporaryDir m_scratch;

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("kind"); ///< empty: nothing is hidden
        QTest::addColumn<QString>("words");
        const QByteArray box = "70 697 300 14 re f ";
        const QString name = u"Jane Example"_s;
        const auto row = [](const char *title, const QByteArray &content, const QString &kind = {},
                            const QString &words = {}) {
            QTest::newRow(title) << content << kind << words;
        };
        row("plain", line("Jane Example"));
        row("a black box", line("Jane Example") + "0 g " + box, u"boxed"_s, name);
        row("a box over a part",
            "BT /F1 12 Tf 72 700 Td (By Jane Example today) Tj ET 0 g 91 697 82 14 re f",
            u"boxed"_s, name);
        row("a box of corners",
            line("Jane Example") + "0 0 0 rg 70 697 m 370 697 l 370 711 l 70 711 l h f", u"boxed"_s,
            name);
        row("a broad pen", line("Jane Example") + "14 w 70 704 m 370 704 l S", u"boxed"_s, name);
        row("black ink by name", line("Jane Example") + "/Cs cs 1 scn " + box, u"boxed"_s, name);
        row("a form", line("Jane Example") + "q 1 0 0 1 70 697 cm /Form Do Q", u"boxed"_s, name);
        row("black on black", "0 g " + box + line("Jane Example"), u"boxed"_s, name);
        row("multiplied black", line("Jane Example") + "0 g /M gs " + box, u"boxed"_s, name);
        row("a turned page's box",
            "q 0 1 -1 0 595 0 cm " + line("Jane Example", 300) + "0 g 70 297 300 14 re f Q",
            u"boxed"_s, name);
        row("a white box", line("Jane Example") + "1 g " + box, u"covered"_s, name);
        row("a picture", line("Jane Example") + "q 300 0 0 14 70 697 cm /I Do Q",
            u"under-picture"_s, name);
        row("white on white", "1 g " + line("Jane Example"), u"pale"_s, name);
        row("invisible", "3 Tr " + line("Jane Example"), u"invisible"_s, name);
        row("transparent", "/Z gs " + line("Jane Example"), u"invisible"_s, name);
        row("off the page", line("Jane Example", 900), u"cut-off"_s, name);
        row("clipped away", "q 0 0 50 50 re W n " + line("Jane Example") + "Q", u"cut-off"_s, name);
        row("a scan that was read", "q 595 0 0 842 0 0 cm /I Do Q 3 Tr " + line("Jane Example"),
            u"recognised"_s, name);
        row("a scan upon what was read", line("Jane Example") + "q 595 0 0 842 0 0 cm /I Do Q",
            u"recognised"_s, name);

        // What people do every day, and hides nothing.
        row("white on a dark cell", "0 0 0.4 rg " + box + "1 g " + line("Jane Example"));
        row("text after the box", "0.9 g " + box + "0 g " + line("Jane Example"));
        row("underlined",
            line("Jane Example") + "1 w 72 698 m 300 698 l S 0 g 72 697 200 0.8 re f");
        row("struck out", line("Jane Example") + "1 w 72 704 m 300 704 l S");
        row("a highlighter", line("Jane Example") + "1 1 0 rg /M gs " + box);
        row("half transparent", line("Jane Example") + "0 g /G gs " + box);
        row("a frame", line("Jane Example") + "0 g 60 690 300 30 re 62 692 296 26 re f*");
        row("an outlined box", line("Jane Example") + "2 w 0 G 60 690 300 30 re S");
        row("a clipped box", line("Jane Example") + "q 0 0 20 20 re W n 0 g " + box + "Q");
        row("an odd shape", line("Jane Example") + "0 g 70 697 m 200 720 300 690 370 697 c f");
        row("white on a picture", "q 300 0 0 14 70 697 cm /I Do Q 1 g " + line("Jane Example"));
        row("white in a round shape",
            "0 g 60 690 m 60 720 400 720 400 690 c f 1 g " + line("Jane Example"));
        row("painted over and written again",
            line("Jane Example") + "1 g " + box + "0 g " + line("Jane Example"));
        row("a box beside it", line("Jane Example") + "0 g 200 697 300 14 re f");
        row("nothing to read", line("--- . ---") + "0 g " + box);
    }

    void found()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, kind);
        QFETCH(QString, words);
        const auto paper = taken(pageWith(
            content, {},
            {streamOf("0 g 0 0 300 14 re f", "/Type/XObject/Subtype/Form/BBox[0 0 400 20]")}));
        QVERIFY_RESULT(paper);
        const QList<HiddenWords> &hidden = paper->facts.hidden;
        QCOMPARE(hidden.size(), kind.isEmpty() ? 0 : 1);
        QCOMPARE(paper->facts.isBlackedOutOnly(), kind == "boxed"_L1);
        if (kind.isEmpty())
            return;
        QCOMPARE(hidden.first().kind, kind);
        QCOMPARE(hidden.first().example, words);
        QCOMPARE(hidden.first().words, 2);
        QCOMPARE(hidden.first().firstPage, 1);
        QVERIFY(paper->facts.warnings.contains(kind));
        const QString sentence = warningSentence(kind, paper->facts);
        QVERIFY2(sentence.contains(words) && sentence.startsWith(u"2 word"_s),
                 qPrintable(sentence));
        QCOMPARE(warningIsGrave(kind), kind != "recognised"_L1);
    }

    void annotationsBlackOutToo()
    {
        const auto square = [](const QByteArray &kind, const QByteArray &more) {
            return pageWith(
                line("Jane Example"), "/Annots[9 0 R]",
                {"null", "<</Type/Annot/Subtype/" + kind + "/Rect[70 697 370 711]" + more + ">>",
                 streamOf("0 g 0 0 300 14 re f", "/Type/XObject/Subtype/Form/BBox[0 0 300 14]")});
        };
        const auto drawn = taken(square("Square", "/IC[0 0 0]/AP<</N 10 0 R>>"));
        QVERIFY_RESULT(drawn);
        QCOMPARE(drawn->facts.hiddenWords("boxed"_L1), 2);
        const auto marked = taken(square("Redact", "/QuadPoints[70 711 370 711 70 697 370 697]"));
        QVERIFY_RESULT(marked);
        QCOMPARE(marked->facts.redactions, 1);
        QCOMPARE(marked->facts.hidden.value(0).example, u"Jane Example"_s);
        const auto elsewhere =
            taken(square("Redact", "/QuadPoints[70 211 370 211 70 197 370 197]"));
        QVERIFY_RESULT(elsewhere);
        QVERIFY(elsewhere->facts.hidden.isEmpty());
        QVERIFY(elsewhere->facts.isBlackedOutOnly()); // a picture, perhaps
    }

    void croppedTextIsSaid()
    {
        const auto paper = taken(
            pageWith(line("Jane Example") + line("Stays here", 300), "/CropBox[0 0 595 400]"));
        QVERIFY_RESULT(paper);
        QCOMPARE(paper->facts.hidden.size(), 1);
        QCOMPARE(paper->facts.hidden.first().kind, u"cut-off"_s);
        QVERIFY(!paper->facts.warnings.contains(u"cropped"_s)); // said once
    }

    void aPictureThatIsNotThereIsSaid()
    {
        const auto paper = taken(pageWith("/Form Do"));
        QVERIFY_RESULT(paper);
        QCOMPARE(paper->facts.missing, 1);
        QVERIFY(paper->facts.warnings.contains(u"missing-parts"_s));
    }

    void whatIsKeptIsTheSame()
    {
        const auto paper = taken(pageWith(line("Jane Example") + "0 g 70 697 300 14 re f"));
        QVERIFY_RESULT(paper);
        const auto again = PaperFacts::fromJson(paper->facts.toJson());
        QVERIFY_RESULT(again);
        QCOMPARE(*again, paper->facts);
    }

    void hostileContentEnds()
    {
        // Forms that paint each other without end, a page of boxes upon each other, letters without
        // number.
        const QByteArray knot =
            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 8 0 R/B 9 0 R>>>>";
        const QByteArray twice = QByteArray("/A Do /B Do ").repeated(40);
        const auto knotted =
            taken(pageWith("/Form Do", {}, {streamOf(twice, knot), streamOf(twice, knot)}));
        QVERIFY_RESULT(knotted);
        const auto crowded = taken(
            pageWith(line("Jane Example") + QByteArray("0 0 595 842 re f ").repeated(100'000) +
                     QByteArray("BT /F1 1 Tf (aaaaaaaaaaaaaaaa) Tj ET ").repeated(50'000)));
        QVERIFY_RESULT(crowded);
        QCOMPARE(crowded->facts.unsearched, 1);
        QVERIFY(crowded->facts.warnings.contains(u"unsearched"_s));
        const auto endless =
            taken(pageWith("q 1e308 0 0 1e308 0 0 cm " + line("Jane Example") +
                           "-1e308 0 1e400 -9 re f Q " + QByteArray("0 0 m ").repeated(100'000) +
                           "W n " + QByteArray("1 0 0 1 9 9 cm q ").repeated(5000) + line("b")));
        QVERIFY_RESULT(endless);
    }
};

QTEST_GUILESS_MAIN(HiddenTextTest)
#include "hiddentext_test.moc"
