#include "core/papers/contentscanner.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace moothall;
using namespace std::string_literals;

namespace {

std::string mended(std::string_view content, const ContentOptions &options = {},
                   const ContentNames &names = {})
{
    const ContentScan scan = scanContent(content, names, options);
    return scan.changed ? scan.mended : std::string(content);
}

ContentNames layersNamed(const std::string &hidden)
{
    ContentNames names;
    names.hiddenProperties = [hidden](std::string_view name) { return name == hidden; };
    return names;
}

} // namespace

class ContentScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundContentStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("BT /F1 12 Tf (a \\) \\( (nested) b) Tj ET");
        QTest::newRow("hexadecimal") << QByteArray("BT <48 65> Tj [<48> -20 (x)] TJ ET");
        QTest::newRow("marked") << QByteArray(
            "/P <</MCID 0 /Lang (en)>> BDC q 1 0 0 1 0 0 cm 0 0 m 5 5 l S Q EMC");
        QTest::newRow("inline image")
            << QByteArray("q BI /W 2 /H 1 /BPC 8 /CS /G ID \x01\x02\nEI Q");
        QTest::newRow("comment") << QByteArray("q % (unclosed in a comment\nQ");
        QTest::newRow("an operator in a string") << QByteArray("(Q Q EMC ET) Tj");
    }

    void soundContentStaysAsItIs()
    {
        QFETCH(QByteArray, content);
        const ContentScan scan = scanContent(content.toStdString(), {}, {true, true});
        QVERIFY2(!scan.changed, scan.mended.c_str());
        QVERIFY(!scan.unbalanced && !scan.cutShort);
    }

    void whatIsOpenIsClosedAndWhatClosesNothingGoes_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("result");
        QTest::newRow("q left open") << QByteArray("q q Q") << QByteArray("q q Q\nQ\n");
        QTest::newRow("one Q too many") << QByteArray("q Q Q 1 w") << QByteArray("q Q  1 w");
        QTest::newRow("Q before any q") << QByteArray("Q q") << QByteArray(" q\nQ\n");
        QTest::newRow("text left open") << QByteArray("BT (a) Tj") << QByteArray("BT (a) Tj\nET\n");
        QTest::newRow("mark left open")
            << QByteArray("/P BMC q") << QByteArray("/P BMC q\nEMC\nQ\n");
        QTest::newRow("stray EMC") << QByteArray("EMC (a) Tj") << QByteArray(" (a) Tj");
        QTest::newRow("path left open")
            << QByteArray("0 0 m 9 9 l") << QByteArray("0 0 m 9 9 l\nn\n");
        QTest::newRow("string left open") << QByteArray("q Q (abc Q") << QByteArray("q Q ");
        QTest::newRow("hexadecimal left open") << QByteArray("q Q <4142") << QByteArray("q Q ");
        QTest::newRow("dictionary left open")
            << QByteArray("q Q /P <</MCID 1") << QByteArray("q Q ");
        QTest::newRow("operands without operator") << QByteArray("q Q 1 2 3") << QByteArray("q Q ");
        QTest::newRow("inline image left open")
            << QByteArray("q Q BI /W 1 ID \x01\x02") << QByteArray("q Q ");
    }

    void whatIsOpenIsClosedAndWhatClosesNothingGoes()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, result);
        QCOMPARE(QByteArray::fromStdString(mended(content.toStdString())), result);
        const ContentScan again = scanContent(result.toStdString(), {}, {});
        QVERIFY(!again.unbalanced && !again.cutShort && !again.changed);
    }

    void unmarkedDrawingBecomesAnArtifact()
    {
        const ContentOptions options{true, false};
        QCOMPARE(mended("0 0 m 5 5 l S", options), "/Artifact BMC 0 0 m 5 5 l S EMC"s);
        QCOMPARE(mended("1 w 0 0 9 9 re f* (t) Tj", options),
                 "1 w /Artifact BMC 0 0 9 9 re f* EMC (t) Tj"s);
        QCOMPARE(mended("0 0 9 9 re W n", options), "0 0 9 9 re W n"s);
        QCOMPARE(mended("/Sh0 sh", options), "/Artifact BMC /Sh0 sh EMC"s);
        // Within marks that a reader follows nothing changes; a span without a number is no such
        // mark.
        QCOMPARE(mended("/P <</MCID 3>> BDC 0 0 9 9 re f EMC", options),
                 "/P <</MCID 3>> BDC 0 0 9 9 re f EMC"s);
        QCOMPARE(mended("/Artifact BMC 0 0 9 9 re f EMC", options),
                 "/Artifact BMC 0 0 9 9 re f EMC"s);
        QCOMPARE(mended("/Span <</Lang (cy)>> BDC 0 0 9 9 re f EMC", options),
                 "/Span <</Lang (cy)>> BDC /Artifact BMC 0 0 9 9 re f EMC EMC"s);
    }

    void unmarkedTextIsCountedNeverHidden()
    {
        const ContentScan scan = scanContent(
            "BT (a) Tj /P <</MCID 7>> BDC (b) Tj [(c)] TJ EMC (d) ' ET", {}, {true, false});
        QCOMPARE(scan.textOperators, 4);
        QCOMPARE(scan.unmarkedText, 2);
        QCOMPARE(scan.highestMcid, 7);
        QVERIFY(!scan.changed);
    }

    void marksMayBeNamedInTheResources()
    {
        ContentNames names;
        names.mcidOfProperties = [](std::string_view name) { return name == "MC 0" ? 4 : -1; };
        const ContentScan scan = scanContent(
            "/P /MC#200 BDC BT (a) Tj ET EMC /P /Other BDC BT (b) Tj ET EMC", names, {});
        QCOMPARE(scan.highestMcid, 4);
        QCOMPARE(scan.unmarkedText, 1);
    }

    void hiddenLayersGoWithAllTheyPaint()
    {
        const ContentOptions options{false, true};
        const ContentScan scan = scanContent("/OC /L0 BDC q 0 0 9 9 re f BT (secret) Tj [(more)] "
                                             "TJ ET /Im0 Do BI /W 1 ID x EI Q EMC BT (seen) Tj ET",
                                             layersNamed("L0"), options);
        QVERIFY(scan.hidHidden);
        QVERIFY(!scan.unbalanced);
        for (const char *gone : {"secret", "more", "Im0", "BI", "/OC", "EMC", " f "})
            QVERIFY2(scan.mended.find(gone) == std::string::npos, gone);
        QVERIFY(scan.mended.find("(seen) Tj") != std::string::npos);
        QCOMPARE(scan.textOperators, 1);
        QCOMPARE(scan.images, 0);

        const std::string shown = mended("/OC /L1 BDC (seen) Tj EMC", options, layersNamed("L0"));
        QVERIFY(shown.find("(seen) Tj") != std::string::npos);
        QVERIFY(shown.find("OC") == std::string::npos);
        // A layer within a hidden one stays hidden, and what follows both shows again.
        QCOMPARE(scanContent("/OC /L0 BDC /OC /L1 BDC (x) Tj EMC (y) Tj EMC (z) Tj",
                             layersNamed("L0"), options)
                     .textOperators,
                 1);
    }

    void formsAndImagesAreCountedByKind()
    {
        ContentNames names;
        names.kindOfXObject = [](std::string_view name) {
            return name == "I"   ? PaintKind::Image
                   : name == "T" ? PaintKind::Text
                   : name == "D" ? PaintKind::Drawing
                   : name == "H" ? PaintKind::Hidden
                                 : PaintKind::Nothing;
        };
        const ContentScan scan =
            scanContent("/I Do /T Do /D Do /H Do /None Do", names, {true, true});
        QCOMPARE(scan.unmarkedImages, 1);
        QCOMPARE(scan.unmarkedText, 1);
        QCOMPARE(scan.mended, "/I Do /T Do /Artifact BMC /D Do EMC  /None Do"s);
    }

    void inlineImageDataIsNoContent()
    {
        const std::string data = "\x80 Q EI\x01\x02 Q Q EMC\xff"s;
        const ContentScan scan = scanContent("q BI /W 9 /H 1 ID " + data + "\nEI Q", {}, {});
        QVERIFY(!scan.unbalanced && !scan.cutShort);
        QCOMPARE(scan.images, 1);
    }

    void anyBytesEndInLinearTime_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece :
             {")",      "(",           "<",       ">",      "[",
              "]",      "{",           "<<",      ">>",     "/",
              "%",      "\\",          "BI ",     "BI ID ", "ID ",
              " EI",    "q ",          "Q ",      "BT ",    "/P<</MCID 0>>BDC ",
              "EMC ",   "/OC/L0 BDC ", "0 0 m ",  "S ",     "99999999999999999999 ",
              "/MCID ", "(\\",         "<</MCID "})
            QTest::newRow(piece) << QByteArray(piece);
    }

    void anyBytesEndInLinearTime()
    {
        QFETCH(QByteArray, piece);
        const std::string content = piece.repeated(4'000'000 / int(piece.size())).toStdString();
        QElapsedTimer clock;
        clock.start();
        const std::string once = mended(content, {true, true}, layersNamed("L0"));
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        const ContentScan again = scanContent(once, layersNamed("L0"), {});
        QVERIFY(!again.unbalanced && !again.cutShort);
    }

    void mendingRandomContentOnceIsEnough()
    {
        static const char *const pieces[] = {"q ",
                                             "Q ",
                                             "BT ",
                                             "ET ",
                                             "(a",
                                             ")",
                                             "<4",
                                             ">",
                                             "[",
                                             "]",
                                             "<<",
                                             ">>",
                                             "/P ",
                                             "/OC /L0 BDC ",
                                             "/P <</MCID 2>> BDC ",
                                             "/P BMC ",
                                             "EMC ",
                                             "0 0 m ",
                                             "1 1 l ",
                                             "S ",
                                             "f* ",
                                             "n ",
                                             "W ",
                                             "re ",
                                             "Tj ",
                                             "' ",
                                             "Do ",
                                             "BI ",
                                             "ID ",
                                             "\nEI ",
                                             "1 ",
                                             "-.5 ",
                                             "\\",
                                             "%",
                                             "\n",
                                             "true ",
                                             "sh "};
        // Bytes that no text has are left to the other tests: whether an inline image ends depends
        // on what follows it.
        QRandomGenerator random(20240604);
        for (int round = 0; round < 20'000; ++round) {
            std::string content;
            for (int i = random.bounded(40); i >= 0; --i)
                content += pieces[random.bounded(int(std::size(pieces)))];
            const ContentOptions options{random.bounded(2) == 1, random.bounded(2) == 1};
            const std::string once = mended(content, options, layersNamed("L0"));
            const ContentScan again = scanContent(once, layersNamed("L0"), options);
            QVERIFY2(!again.unbalanced && !again.cutShort,
                     (content + "\n -> \n" + once + "\n -> \n" + again.mended).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(ContentScannerTest)
#include "contentscanner_test.moc"
