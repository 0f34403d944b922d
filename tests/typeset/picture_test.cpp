#include "core/typeset/picture.h"

#include "core/typeset/typesetter.h"
#include "tests/support/testsupport.h"
#include "tests/typeset/pdfreading.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QRgb red = 0xFFC80000;
constexpr QRgb green = 0xFF00A000;

/// Four fields: red, green, see-through (white where there is no transparency), black.
QImage fields(QImage::Format format)
{
    QImage image(40, 40, QImage::Format_ARGB32);
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 40; ++x)
            image.setPixel(x, y, y < 20 ? (x < 20 ? red : green) : x < 20 ? 0x00FFFFFF : 0xFF000000);
    }
    image.setColorSpace(QColorSpace());
    return image.convertToFormat(format);
}

QByteArray saved(const QImage &image, const char *as)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, as, 100))
        qFatal("the picture can't be saved");
    return bytes;
}

/// A page with the picture at its upper left corner, 200 points wide, as another program draws it at 72 dots an inch.
QImage drawn(const Figure &figure)
{
    Document document;
    document.title = u"Picture"_s;
    document.page.margins = QMarginsF(0, 0, 0, 0);
    document.blocks << figure;
    const auto result = typeset(document);
    if (!result) {
        qWarning("%s", qPrintable(result.error().sentence()));
        return {};
    }
    const PdfReading reading(result->pdf);
    if (!reading.check().contains("No syntax or stream encoding errors"_L1))
        return {};
    const QString prefix = reading.path().chopped(4);
    reading.run(u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"-png"_s, u"-singlefile"_s, reading.path(), prefix});
    return QImage(prefix + u".png"_s);
}

bool near(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) < 24 && std::abs(qGreen(a) - qGreen(b)) < 24 && std::abs(qBlue(a) - qBlue(b)) < 24;
}

} // namespace

class PictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsItDid_data();
    void looksAsItDid();
    void drawingLooksAsItShould();
    void sizeFollowsShapeAndColumn();
    void damagedPictureIsRefused_data();
    void damagedPictureIsRefused();
    void anyCutOfAPictureIsSafe();
};

void PictureTest::looksAsItDid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("rgb") << saved(fields(QImage::Format_RGB888), "PNG");
    QTest::newRow("rgb with alpha") << saved(fields(QImage::Format_ARGB32), "PNG");
    QTest::newRow("16 bits") << saved(fields(QImage::Format_RGBA64), "PNG");
    QTest::newRow("grey") << saved(fields(QImage::Format_Grayscale8), "PNG");
    QTest::newRow("palette") << saved(fields(QImage::Format_RGB888).convertToFormat(QImage::Format_Indexed8), "PNG");
    QTest::newRow("palette with alpha") << saved(fields(QImage::Format_ARGB32).convertToFormat(QImage::Format_Indexed8), "PNG");
    QTest::newRow("jpeg") << saved(fields(QImage::Format_RGB888), "JPG");
    QTest::newRow("grey jpeg") << saved(fields(QImage::Format_Grayscale8), "JPG");
}

void PictureTest::looksAsItDid()
{
    QFETCH(QByteArray, bytes);
    const QImage image = drawn({.picture = bytes, .alt = u"Four fields"_s, .width = 200});
    QVERIFY(!image.isNull());
    const QImage original = QImage::fromData(bytes);
    for (const QPoint field : {QPoint(50, 50), QPoint(150, 50), QPoint(50, 150), QPoint(150, 150)}) {
        QRgb expected = original.pixel(field / 5);
        if (qAlpha(expected) == 0)
            expected = 0xFFFFFFFF; // the paper
        QVERIFY2(near(image.pixel(field), expected), qPrintable(QString::number(image.pixel(field), 16)));
    }
    QVERIFY(near(image.pixel(300, 150), 0xFFFFFFFF));
}

void PictureTest::drawingLooksAsItShould()
{
    const Drawing drawing{{40, 40},
        {{.data = "M0,0 h20 v20 h-20z", .fill = red & 0xFFFFFF}, {.data = "M 20 0 L 40 0 40 20 L 20 20 Z", .fill = green & 0xFFFFFF},
            {.data = "m 20 30 q 10 -20 20 0 c 0 5 -20 5 -20 0 z", .fill = 0},
            {.data = "M 0 30 H 18", .fill = {}, .stroke = 0x0000FF, .strokeWidth = 4}}};
    const QImage image = drawn({.picture = drawing, .alt = u"Fields"_s, .width = 200});
    QVERIFY(!image.isNull());
    QVERIFY(near(image.pixel(50, 50), red));
    QVERIFY(near(image.pixel(150, 50), green));
    QVERIFY(near(image.pixel(150, 150), 0xFF000000));
    QVERIFY(near(image.pixel(50, 150), 0xFF0000FF));
    QVERIFY(near(image.pixel(50, 180), 0xFFFFFFFF));
}

void PictureTest::sizeFollowsShapeAndColumn()
{
    QImage wide(400, 100, QImage::Format_RGB888);
    wide.fill(Qt::red);
    const QByteArray bytes = saved(wide, "PNG");
    QImage image = drawn({.picture = bytes, .alt = u"Red"_s, .height = 50});
    QVERIFY(near(image.pixel(195, 45), 0xFFFF0000));
    QVERIFY(near(image.pixel(205, 45), 0xFFFFFFFF));
    image = drawn({.picture = bytes, .alt = u"Red"_s, .width = 5000, .height = 5000});
    QVERIFY(near(image.pixel(590, 590), 0xFFFF0000));
    QVERIFY(near(image.pixel(300, 602), 0xFFFFFFFF));
    image = drawn({.picture = bytes, .decorative = true, .width = 100, .alignment = Alignment::End});
    QVERIFY(near(image.pixel(590, 10), 0xFFFF0000));
    QVERIFY(near(image.pixel(480, 10), 0xFFFFFFFF));
}

void PictureTest::damagedPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray png = saved(fields(QImage::Format_RGB888), "PNG");
    QByteArray interlaced = png;
    interlaced[28] = 1;
    QByteArray huge = png;
    huge[16] = 0x7F;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("not a picture");
    QTest::newRow("half a png") << png.first(png.size() / 2);
    QTest::newRow("interlaced") << interlaced;
    QTest::newRow("huge") << huge;
    QTest::newRow("head of a jpeg") << QByteArray("\xFF\xD8\xFF\xE0", 4);
}

void PictureTest::damagedPictureIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto picture = readPicture(bytes);
    QVERIFY(!picture);
    QCOMPARE(picture.error().code(), ErrorCode::BadInput);
}

void PictureTest::anyCutOfAPictureIsSafe()
{
    int refused = 0;
    for (const char *as : {"PNG", "JPG"}) {
        const QByteArray whole = saved(fields(QImage::Format_ARGB32), as);
        for (qsizetype length = 0; length < std::min<qsizetype>(whole.size(), 700); ++length)
            refused += readPicture(whole.first(length)) ? 0 : 1;
        for (qsizetype at = 8; at < std::min<qsizetype>(whole.size(), 700); ++at) {
            QByteArray flipped = whole;
            flipped[at] = static_cast<char>(~flipped.at(at));
            refused += readPicture(flipped) ? 0 : 1;
        }
    }
    QVERIFY(refused > 200);
}

QTEST_GUILESS_MAIN(PictureTest)
#include "picture_test.moc"
