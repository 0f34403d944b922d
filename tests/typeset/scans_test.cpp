#include "core/typeset/picturepage.h"

#include "core/typeset/picture.h"
#include "core/typeset/tiff.h"
#include "tests/support/testsupport.h"

#include <tiffio.h>
#include <zlib.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

#include <array>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

/// Something in which a turn, a mirror or a lost row would show.
QImage pattern(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB888);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 7 % 256, y * 11 % 256, (x * y) % 256));
    }
    return image;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    std::array<char, 4> number{};
    qToBigEndian<quint32>(quint32(data.size()), number.data());
    QByteArray all = QByteArray(number.data(), 4) + type + data;
    const uLong sum = crc32(0, reinterpret_cast<const Bytef *>(all.constData()) + 4, uInt(all.size() - 4));
    qToBigEndian<quint32>(quint32(sum), number.data());
    return all + QByteArray(number.data(), 4);
}

/// A PNG that comes in seven coarser pictures. `bits` a channel: 8 of RGB, or 1 or 4 of grey.
QByteArray interlacedPng(const QImage &image, int bits)
{
    constexpr std::array<std::array<int, 4>, 7> passes{{{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}}};
    QByteArray rows;
    for (const auto &[left, top, right, down] : passes) {
        for (int y = top; y < image.height() && left < image.width(); y += down) {
            rows += '\0';
            int filled = 0;
            for (int x = left; x < image.width(); x += right) {
                const QRgb pixel = image.pixel(x, y);
                if (bits == 8) {
                    rows += char(qRed(pixel));
                    rows += char(qGreen(pixel));
                    rows += char(qBlue(pixel));
                    continue;
                }
                if (filled % 8 == 0)
                    rows += '\0';
                rows.back() = char(uchar(rows.back()) | (qGray(pixel) >> (8 - bits)) << (8 - bits - filled % 8));
                filled += bits;
            }
        }
    }
    QByteArray head(13, '\0');
    qToBigEndian<quint32>(quint32(image.width()), head.data());
    qToBigEndian<quint32>(quint32(image.height()), head.data() + 4);
    head[8] = char(bits);
    head[9] = bits == 8 ? 2 : 0;
    head[12] = 1;
    return "\x89PNG\r\n\x1A\n" + chunk("IHDR", head) + chunk("IDAT", qCompress(rows).mid(4)) + chunk("IEND", {});
}

/// How a page of a TIFF file is to be written.
struct Scan
{
    int bits = 8;
    int samples = 3;
    int meaning = PHOTOMETRIC_RGB;
    int packing = COMPRESSION_LZW;
    int turn = ORIENTATION_TOPLEFT;
    bool tiled = false;
};

char sampleOf(const Scan &scan, QRgb pixel, int channel)
{
    const std::array<int, 4> values{qRed(pixel), qGreen(pixel), qBlue(pixel), 0};
    if (scan.meaning == PHOTOMETRIC_SEPARATED)
        return char(channel == 3 ? 0 : 255 - values[size_t(channel)]);
    return char(scan.samples == 1 ? qGray(pixel) : values[size_t(channel)]);
}

QByteArray lineOf(const Scan &scan, const QImage &image, int y)
{
    QByteArray line;
    for (int x = 0; x < image.width(); ++x) {
        const QRgb pixel = image.pixel(x, y);
        if (scan.bits == 1) {
            if (x % 8 == 0)
                line += '\0';
            const bool isSet = (qGray(pixel) < 128) == (scan.meaning == PHOTOMETRIC_MINISWHITE);
            line.back() = char(uchar(line.back()) | (isSet ? 0x80 >> (x % 8) : 0));
            continue;
        }
        for (int channel = 0; channel < scan.samples; ++channel) {
            line += sampleOf(scan, pixel, channel);
            if (scan.bits == 16)
                line += sampleOf(scan, pixel, channel); // v * 257: the same in either order
        }
    }
    return line;
}

void writePage(TIFF *tiff, const QImage &image, const Scan &scan)
{
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, image.width());
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, image.height());
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, scan.bits);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, scan.samples);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, scan.meaning);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, scan.packing);
    TIFFSetField(tiff, TIFFTAG_ORIENTATION, scan.turn);
    TIFFSetField(tiff, TIFFTAG_XRESOLUTION, 72.0);
    TIFFSetField(tiff, TIFFTAG_YRESOLUTION, 72.0);
    TIFFSetField(tiff, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
    if (scan.tiled) {
        constexpr int side = 64;
        TIFFSetField(tiff, TIFFTAG_TILEWIDTH, side);
        TIFFSetField(tiff, TIFFTAG_TILELENGTH, side);
        for (int top = 0; top < image.height(); top += side) {
            for (int left = 0; left < image.width(); left += side) {
                const QImage part = image.copy(left, top, side, side);
                QByteArray tile;
                for (int y = 0; y < side; ++y)
                    tile += lineOf(scan, part, y);
                TIFFWriteTile(tiff, tile.data(), uint32_t(left), uint32_t(top), 0, 0);
            }
        }
    } else {
        TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, 16);
        for (int y = 0; y < image.height(); ++y) {
            QByteArray line = lineOf(scan, image, y);
            TIFFWriteScanline(tiff, line.data(), uint32_t(y), 0);
        }
    }
    TIFFWriteDirectory(tiff);
}

} // namespace

/// Scans and faxes as PDF, read back by Poppler.
class ScansTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_scratch;

    QByteArray scanned(const QList<std::pair<QImage, Scan>> &pages) const
    {
        const QString file = m_scratch.filePath(u"scan.tif"_s);
        TIFF *tiff = TIFFOpen(qPrintable(file), "w");
        for (const auto &[image, scan] : pages)
            writePage(tiff, image, scan);
        TIFFClose(tiff);
        return bytesOf(file);
    }
    static QByteArray inflated(const QByteArray &samples)
    {
        QByteArray sized(4, '\0');
        qToBigEndian<quint32>(1 << 20, sized.data());
        return qUncompress(sized + samples);
    }
    static QByteArray bytesOf(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    /// The pictures of a PDF as Poppler takes them out, and how the pages look at 72 dots an inch.
    QList<QImage> got(const QString &program, const QStringList &options, const QByteArray &pdf) const
    {
        QDir folder(m_scratch.filePath(u"out"_s));
        folder.removeRecursively();
        folder.mkpath(u"."_s);
        QFile file(folder.filePath(u"a.pdf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(pdf);
        file.close();
        QProcess check;
        check.start(u"qpdf"_s, {u"--check"_s, file.fileName()});
        check.waitForFinished();
        if (check.exitCode() != 0)
            return {};
        QProcess process;
        process.start(program, options + QStringList{u"-png"_s, file.fileName(), folder.filePath(u"p"_s)});
        process.waitForFinished();
        QList<QImage> images;
        const QStringList names = folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names)
            images.append(QImage(folder.filePath(name)));
        return images;
    }
    static void same(const QImage &one, const QImage &other)
    {
        QCOMPARE(one.size(), other.size());
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                QVERIFY2(one.pixel(x, y) == other.pixel(x, y), qPrintable(u"%1,%2: %3 %4"_s.arg(x).arg(y).arg(one.pixel(x, y), 0, 16).arg(other.pixel(x, y), 0, 16)));
        }
    }

private Q_SLOTS:
    void interlacedPicturesLoseNothing_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("bits");
        for (const QSize size : {QSize(1, 1), QSize(3, 2), QSize(5, 9), QSize(8, 8), QSize(65, 33)}) {
            for (const int bits : {1, 4, 8})
                QTest::addRow("%d x %d, %d bits", size.width(), size.height(), bits) << size << bits;
        }
    }
    void interlacedPicturesLoseNothing()
    {
        QFETCH(QSize, size);
        QFETCH(int, bits);
        const QByteArray png = interlacedPng(pattern(size.width(), size.height()), bits);
        const QImage expected = QImage::fromData(png); // by libpng
        QVERIFY(!expected.isNull());
        const auto pdf = picturePages(png);
        QVERIFY_RESULT(pdf);
        const QList<QImage> images = got(u"pdfimages"_s, {}, *pdf);
        QCOMPARE(images.size(), 1);
        same(images.first().convertToFormat(QImage::Format_RGB32), expected.convertToFormat(QImage::Format_RGB32));
    }
    void aBrokenInterlacedPictureIsRefused()
    {
        const QByteArray png = interlacedPng(pattern(20, 20), 8);
        for (qsizetype length = 0; length < png.size() - 30; length += 3)
            QVERIFY(!readPicture(png.first(length)));
    }

    void scansLoseNothing_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("samples");
        QTest::addColumn<int>("meaning");
        QTest::addColumn<int>("packing");
        QTest::addColumn<bool>("tiled");
        QTest::newRow("fax") << 1 << 1 << PHOTOMETRIC_MINISWHITE << COMPRESSION_CCITTFAX4 << false;
        QTest::newRow("old fax") << 1 << 1 << PHOTOMETRIC_MINISWHITE << COMPRESSION_CCITTFAX3 << false;
        QTest::newRow("black is nought") << 1 << 1 << PHOTOMETRIC_MINISBLACK << COMPRESSION_PACKBITS << false;
        QTest::newRow("grey") << 8 << 1 << PHOTOMETRIC_MINISBLACK << COMPRESSION_NONE << false;
        QTest::newRow("grey of 16 bits") << 16 << 1 << PHOTOMETRIC_MINISBLACK << COMPRESSION_LZW << false;
        QTest::newRow("colours") << 8 << 3 << PHOTOMETRIC_RGB << COMPRESSION_LZW << false;
        QTest::newRow("colours of 16 bits") << 16 << 3 << PHOTOMETRIC_RGB << COMPRESSION_ADOBE_DEFLATE << false;
        QTest::newRow("tiles") << 8 << 3 << PHOTOMETRIC_RGB << COMPRESSION_LZW << true;
    }
    void scansLoseNothing()
    {
        QFETCH(int, bits);
        QFETCH(int, samples);
        QFETCH(int, meaning);
        QFETCH(int, packing);
        QFETCH(bool, tiled);
        QImage image = pattern(133, 71);
        const QByteArray tiff = scanned({{image, {bits, samples, meaning, packing, ORIENTATION_TOPLEFT, tiled}}});
        const auto pdf = picturePages(tiff);
        QVERIFY_RESULT(pdf);
        const QList<QImage> images = got(u"pdfimages"_s, {}, *pdf);
        QCOMPARE(images.size(), 1);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const int grey = qGray(image.pixel(x, y));
                if (bits == 1)
                    image.setPixel(x, y, grey < 128 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
                else if (samples == 1)
                    image.setPixel(x, y, qRgb(grey, grey, grey));
            }
        }
        if (bits == 16) {
            // Poppler makes eight bits of them: what the file holds is told by its bytes.
            const auto pages = readTiff(tiff);
            QVERIFY_RESULT(pages);
            const QByteArray held = inflated(pages->first().picture.image.samples);
            QCOMPARE(held.size(), qsizetype(image.width()) * image.height() * samples * 2);
            for (qsizetype at = 0; at < held.size(); at += 2) {
                const qsizetype pixel = at / 2 / samples;
                const QRgb wanted = image.pixel(int(pixel % image.width()), int(pixel / image.width()));
                const int channel = int(at / 2 % samples);
                const int value = channel == 0 ? qRed(wanted) : channel == 1 ? qGreen(wanted) : qBlue(wanted);
                QCOMPARE(uchar(held.at(at)), uchar(value));
                QCOMPARE(uchar(held.at(at + 1)), uchar(value));
            }
            return;
        }
        // Poppler takes bits out as they are; which of them is ink, the page says.
        QImage got1 = images.first().convertToFormat(QImage::Format_RGB32);
        if (bits == 1 && meaning == PHOTOMETRIC_MINISWHITE) {
            const QImage shown = got(u"pdftoppm"_s, {u"-r"_s, u"72"_s}, *pdf).value(0);
            const QPoint corner((shown.width() - image.width()) / 2, (shown.height() - image.height()) / 2);
            int agreeing = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    agreeing += qGray(shown.pixel(corner + QPoint(x, y))) / 128 == qGray(image.pixel(x, y)) / 128;
            }
            QVERIFY2(agreeing > image.width() * image.height() / 4 * 3, qPrintable(QString::number(agreeing)));
        }
        if (bits == 1 && got1.pixel(0, 0) != image.pixel(0, 0))
            got1.invertPixels();
        same(got1, image.convertToFormat(QImage::Format_RGB32));
    }

    void everyPageOfAScanIsAPage()
    {
        const Scan fax{1, 1, PHOTOMETRIC_MINISWHITE, COMPRESSION_CCITTFAX4, ORIENTATION_TOPLEFT, false};
        Scan turned;
        turned.turn = ORIENTATION_RIGHTTOP;
        const auto pdf = picturePages(scanned({{pattern(595, 842), fax}, {pattern(842, 595), turned}, {pattern(100, 80), {}}}));
        QVERIFY_RESULT(pdf);
        const QList<QImage> pages = got(u"pdftoppm"_s, {u"-r"_s, u"72"_s}, *pdf);
        QCOMPARE(pages.size(), 3);
        QVERIFY(pages.at(0).height() > pages.at(0).width());
        // Turned to the right: what was its left edge is at the head.
        QVERIFY(pages.at(1).height() > pages.at(1).width());
        const QImage upright = pattern(842, 595);
        const QRgb corner = pages.at(1).pixel(pages.at(1).width() - 4, 3);
        QVERIFY2(std::abs(qRed(corner) - qRed(upright.pixel(3, 3))) < 30 && std::abs(qGreen(corner) - qGreen(upright.pixel(3, 3))) < 40,
                 qPrintable(QString::number(corner, 16)));
        QVERIFY(pages.at(2).width() > pages.at(2).height());
    }

    void damagedScansAreRefusedOrShowWhatCame()
    {
        const QByteArray whole = scanned({{pattern(133, 71), {}}, {pattern(60, 40), {1, 1, PHOTOMETRIC_MINISWHITE, COMPRESSION_CCITTFAX4, ORIENTATION_TOPLEFT, false}}});
        int refused = 0;
        for (qsizetype length = 0; length < whole.size(); length += 61)
            refused += picturePages(whole.first(length)) ? 0 : 1;
        QVERIFY(refused > 10);
        for (qsizetype at = 4; at < whole.size(); at += 13) {
            QByteArray changed = whole;
            changed[at] = char(~changed.at(at));
            (void)picturePages(changed);
        }
        // A directory that leads back to itself ends.
        QByteArray circle = whole;
        qToLittleEndian<quint32>(8, circle.data() + 4);
        (void)picturePages(circle);
        QVERIFY(!picturePages("II*"_ba + '\0'));
    }
};

QTEST_GUILESS_MAIN(ScansTest)
#include "scans_test.moc"
