#include "core/typeset/stamps.h"

#include "core/typeset/pdfsyntax.h"
#include "core/typeset/pdfwriter.h"
#include "tests/support/testsupport.h"
#include "tests/typeset/pdfreading.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// A page that bears the stamps, one below the other.
QByteArray stampedPage(const StampSheet &sheet)
{
    pdf::Writer writer;
    const int catalog = writer.reserve();
    const int pages = writer.reserve();
    const int page = writer.reserve();
    const int content = writer.reserve();
    QByteArray fonts;
    QByteArray operators;
    for (const bool bold : {false, true}) {
        const StampFont &font = bold ? sheet.bold : sheet.regular;
        if (font.objectCount() == 0)
            continue;
        const int first = writer.reserve(font.objectCount());
        const QList<QByteArray> bodies = font.objects(first);
        for (int i = 0; i < bodies.size(); ++i)
            writer.object(first + i, bodies.at(i));
        fonts += (bold ? "/PkF1 " : "/PkF0 ") + pdf::reference(first);
    }
    double y = 800;
    for (const ShapedStamp &stamp : sheet.stamps) {
        operators += "BT /PkF" + QByteArray(stamp.bold ? "1" : "0") + " 10 Tf 50 " + pdf::number(y) + " Td <"
            + stamp.glyphs + ">Tj ET\n";
        y -= 20;
    }
    writer.stream(content, {}, operators);
    writer.object(page,
        "<</Type/Page/Parent " + pdf::reference(pages) + "/MediaBox[0 0 595 842]/Resources<</Font<<" + fonts
            + ">>>>/Contents " + pdf::reference(content) + ">>");
    writer.object(pages, "<</Type/Pages/Count 1/Kids[" + pdf::reference(page) + "]>>");
    writer.object(catalog, "<</Type/Catalog/Pages " + pdf::reference(pages) + ">>");
    return writer.finish(catalog);
}

} // namespace

class StampsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stampsCanBeReadBack();
    void widthsAreTheFonts();
    void unusedFontTakesNoObjects();
    void subsetHoldsOnlyWhatIsAskedFor();
    void missingCharacterIsNamed();
};

void StampsTest::stampsCanBeReadBack()
{
    const auto sheet = shapeStamps({{u"Page 43"_s}, {u"Agenda Item 6"_s, true}, {u"Tudalen 43 – ŵŷ"_s}, {u"AVATAR office"_s}});
    QVERIFY_RESULT(sheet);
    const PdfReading reading(stampedPage(*sheet));
    const QString check = reading.check();
    QVERIFY2(check.contains("No syntax or stream encoding errors"_L1), qPrintable(check));
    QCOMPARE(reading.text().trimmed(), u"Page 43\nAgenda Item 6\nTudalen 43 – ŵŷ\nAVATAR office"_s);
    const QString fonts = reading.run(u"pdffonts"_s, {reading.path()});
    QVERIFY(fonts.contains("+LiberationSans "_L1));
    QVERIFY(fonts.contains("+LiberationSans-Bold "_L1));
}

void StampsTest::widthsAreTheFonts()
{
    const auto sheet = shapeStamps({{u"0"_s}, {u"00"_s}, {QString()}, {u"Page 43"_s}, {u"Page 43"_s, true}});
    QVERIFY_RESULT(sheet);
    // Figures of Liberation Sans are 1139 of 2048 units wide, as Arial's are.
    QCOMPARE(sheet->stamps.at(0).width, 1139.0 / 2048);
    QCOMPARE(sheet->stamps.at(1).width, 2 * 1139.0 / 2048);
    QCOMPARE(sheet->stamps.at(2).width, 0.0);
    QVERIFY(sheet->stamps.at(4).width > sheet->stamps.at(3).width);
    QVERIFY(sheet->capHeight > 0.6 && sheet->capHeight < sheet->ascent);
    QVERIFY(sheet->descent > 0.1 && sheet->descent < 0.4);
}

void StampsTest::unusedFontTakesNoObjects()
{
    const auto sheet = shapeStamps({{u"Page 43"_s}});
    QVERIFY_RESULT(sheet);
    QCOMPARE(sheet->bold.objectCount(), 0);
    QCOMPARE(sheet->regular.objects(100).size(), sheet->regular.objectCount());
    QVERIFY(sheet->regular.objects(100).first().contains("/DescendantFonts[101 0 R]"));
    const auto none = shapeStamps({});
    QVERIFY_RESULT(none);
    QCOMPARE(none->regular.objectCount(), 0);
}

void StampsTest::subsetHoldsOnlyWhatIsAskedFor()
{
    const auto numbers = shapeStamps({{u"Page 1234567890"_s}});
    const auto more = shapeStamps({{u"Page 1234567890 The quick brown fox jumps over the lazy dog"_s}});
    QVERIFY_RESULT(numbers);
    QVERIFY_RESULT(more);
    const auto size = [](const StampSheet &sheet) {
        qsizetype sum = 0;
        for (const QByteArray &body : sheet.regular.objects(1))
            sum += body.size();
        return sum;
    };
    QVERIFY(size(*numbers) < size(*more));
    QVERIFY(size(*more) < 20000);
    const auto again = shapeStamps({{u"Page 1234567890"_s}});
    QVERIFY_RESULT(again);
    QVERIFY(again->regular.objects(7) == numbers->regular.objects(7));
}

void StampsTest::missingCharacterIsNamed()
{
    const auto sheet = shapeStamps({{u"Page 4"_s}, {u"Page 漢"_s}});
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code(), ErrorCode::BadInput);
    QVERIFY(sheet.error().sentence().contains(u"漢"_s));
}

QTEST_GUILESS_MAIN(StampsTest)
#include "stamps_test.moc"
