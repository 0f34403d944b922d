#include "core/typeset/picture.h"

#include "core/typeset/pdfsyntax.h"

#include <libdeflate.h>

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Pictures
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

/// Larger pictures are no crest or signature but a mistake.
constexpr qint64 mostPixels = 100'000'000;

tl::unexpected<Error> unreadable(const QString &why)
{
    return fail(ErrorCode::BadInput, Pictures::tr("A picture can't be read: %1. Save it again as PNG or JPEG.").arg(why));
}

quint32 big32(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

quint16 big16(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

// --- JPEG: passed on as it is, only its head is read ---

Result<Picture> readJpeg(const QByteArray &bytes)
{
    for (qsizetype at = 2; at + 4 <= bytes.size();) {
        if (static_cast<uchar>(bytes.at(at)) != 0xFF)
            break;
        const auto marker = static_cast<uchar>(bytes.at(at + 1));
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        const quint16 length = big16(bytes, at + 2);
        const bool isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (!isFrame) {
            at += 2 + length;
            continue;
        }
        if (at + 10 > bytes.size())
            break;
        const int components = static_cast<uchar>(bytes.at(at + 9));
        const QSize pixels(big16(bytes, at + 7), big16(bytes, at + 5));
        if (pixels.isEmpty() || (components != 1 && components != 3 && components != 4))
            break;
        QByteArray entries = "/Width " + QByteArray::number(pixels.width()) + "/Height "
            + QByteArray::number(pixels.height()) + "/BitsPerComponent 8/Filter/DCTDecode/ColorSpace";
        entries += components == 1 ? "/DeviceGray" : components == 3 ? "/DeviceRGB" : "/DeviceCMYK";
        if (components == 4) // photo programs store CMYK inverted
            entries += "/Decode[1 0 1 0 1 0 1 0]";
        return Picture{pixels, {entries, bytes}};
    }
    return unreadable(Pictures::tr("its JPEG data is damaged"));
}

// --- PNG ---

enum ColourType { Grey = 0, Rgb = 2, Palette = 3, GreyAlpha = 4, RgbAlpha = 6 };

struct Png
{
    QSize pixels;
    int depth = 8;
    int colourType = Grey;
    QByteArray palette;
    QByteArray transparency;
    QByteArray compressed;
    bool interlaced = false;

    int channels() const
    {
        switch (colourType) {
        case Rgb:
            return 3;
        case GreyAlpha:
            return 2;
        case RgbAlpha:
            return 4;
        default:
            return 1;
        }
    }
    qsizetype rowBytes() const { return rowBytes(pixels.width()); }
    qsizetype rowBytes(int width) const { return (qsizetype(width) * channels() * depth + 7) / 8; }
};

/// One of the seven coarser pictures that an interlaced one comes in.
struct PngPass
{
    int left;
    int top;
    int stepRight;
    int stepDown;

    QSize sizeOf(QSize all) const
    {
        return {(all.width() - left + stepRight - 1) / stepRight, (all.height() - top + stepDown - 1) / stepDown};
    }
};
constexpr std::array<PngPass, 7> adam7{{{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}}};

Result<Png> readChunks(const QByteArray &bytes)
{
    Png png;
    constexpr qsizetype signature = 8;
    for (qsizetype at = signature; at + 12 <= bytes.size();) {
        const qsizetype length = big32(bytes, at);
        if (length > bytes.size() - at - 12)
            break;
        const QByteArray type = bytes.sliced(at + 4, 4);
        const QByteArray data = bytes.sliced(at + 8, length);
        if (type == "IHDR" && length >= 13) {
            const quint32 width = big32(data, 0);
            const quint32 height = big32(data, 4);
            if (width == 0 || height == 0 || qint64(width) * height > mostPixels)
                return unreadable(Pictures::tr("it is too large"));
            png.pixels = QSize(static_cast<int>(width), static_cast<int>(height));
            png.depth = data.at(8);
            png.colourType = data.at(9);
            png.interlaced = data.at(12) != 0;
            const bool known = png.colourType == Grey || png.colourType == Rgb || png.colourType == Palette
                || png.colourType == GreyAlpha || png.colourType == RgbAlpha;
            const bool small = png.depth == 1 || png.depth == 2 || png.depth == 4;
            const bool fits = png.depth == 8 || (png.depth == 16 && png.colourType != Palette)
                || (small && (png.colourType == Grey || png.colourType == Palette));
            if (!known || !fits)
                return unreadable(Pictures::tr("its PNG data is damaged"));
        } else if (type == "PLTE") {
            png.palette = data.first(length - length % 3);
        } else if (type == "tRNS") {
            png.transparency = data;
        } else if (type == "IDAT") {
            png.compressed += data;
        } else if (type == "IEND") {
            break;
        }
        at += 12 + length;
    }
    if (png.pixels.isEmpty() || png.compressed.isEmpty() || (png.colourType == Palette && png.palette.isEmpty()))
        return unreadable(Pictures::tr("its PNG data is damaged"));
    return png;
}

/// Bytes of all rows, each with its filter's.
qsizetype filteredBytes(const Png &png)
{
    if (!png.interlaced)
        return (png.rowBytes() + 1) * png.pixels.height();
    qsizetype bytes = 0;
    for (const PngPass &pass : adam7) {
        const QSize size = pass.sizeOf(png.pixels);
        if (!size.isEmpty())
            bytes += (png.rowBytes(size.width()) + 1) * size.height();
    }
    return bytes;
}

Result<QByteArray> inflated(const Png &png)
{
    const qsizetype expected = filteredBytes(png);
    QByteArray rows(expected, Qt::Uninitialized);
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> decompressor(
        libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
    size_t actual = 0;
    const auto outcome = libdeflate_zlib_decompress(decompressor.get(), png.compressed.constData(),
        static_cast<size_t>(png.compressed.size()), rows.data(), static_cast<size_t>(expected), &actual);
    if (outcome != LIBDEFLATE_SUCCESS || static_cast<qsizetype>(actual) != expected)
        return unreadable(Pictures::tr("its PNG data is damaged"));
    return rows;
}

int paeth(int left, int above, int corner)
{
    const int estimate = left + above - corner;
    const int toLeft = std::abs(estimate - left);
    const int toAbove = std::abs(estimate - above);
    const int toCorner = std::abs(estimate - corner);
    if (toLeft <= toAbove && toLeft <= toCorner)
        return left;
    return toAbove <= toCorner ? above : corner;
}

/// Undoes the filters of rows, which begin at `in` and are left behind; the result has no filter bytes.
QByteArray unfilteredRows(const Png &png, QSize size, const uchar *&in)
{
    const qsizetype rowBytes = png.rowBytes(size.width());
    const qsizetype step = std::max(1, png.channels() * png.depth / 8);
    QByteArray result(rowBytes * size.height(), '\0');
    auto *out = reinterpret_cast<uchar *>(result.data());
    for (int row = 0; row < size.height(); ++row) {
        const int filter = *in++;
        for (qsizetype i = 0; i < rowBytes; ++i) {
            const int left = i >= step ? out[i - step] : 0;
            const int above = row > 0 ? out[i - rowBytes] : 0;
            const int corner = row > 0 && i >= step ? out[i - rowBytes - step] : 0;
            int added = 0;
            if (filter == 1)
                added = left;
            else if (filter == 2)
                added = above;
            else if (filter == 3)
                added = (left + above) / 2;
            else if (filter == 4)
                added = paeth(left, above, corner);
            out[i] = static_cast<uchar>(in[i] + added);
        }
        in += rowBytes;
        out += rowBytes;
    }
    return result;
}

/// Puts the samples of one pass where they belong among all.
void spread(const Png &png, const PngPass &pass, QSize size, const QByteArray &from, QByteArray &to)
{
    const int pixelBits = png.channels() * png.depth;
    const auto *in = reinterpret_cast<const uchar *>(from.constData());
    auto *out = reinterpret_cast<uchar *>(to.data());
    for (int row = 0; row < size.height(); ++row) {
        const uchar *line = in + row * png.rowBytes(size.width());
        uchar *target = out + (pass.top + qsizetype(row) * pass.stepDown) * png.rowBytes();
        for (int column = 0; column < size.width(); ++column) {
            const qsizetype bit = qsizetype(column) * pixelBits;
            const qsizetype place = (pass.left + qsizetype(column) * pass.stepRight) * pixelBits;
            if (pixelBits >= 8) {
                std::copy_n(line + bit / 8, pixelBits / 8, target + place / 8);
            } else {
                const int value = (line[bit / 8] >> (8 - pixelBits - bit % 8)) & ((1 << pixelBits) - 1);
                target[place / 8] = static_cast<uchar>(target[place / 8] | (value << (8 - pixelBits - place % 8)));
            }
        }
    }
}

/// The samples as they are shown, row by row, without any filter.
QByteArray unfiltered(const Png &png, const QByteArray &rows)
{
    const auto *in = reinterpret_cast<const uchar *>(rows.constData());
    if (!png.interlaced)
        return unfilteredRows(png, png.pixels, in);
    QByteArray result(png.rowBytes() * png.pixels.height(), '\0');
    for (const PngPass &pass : adam7) {
        const QSize size = pass.sizeOf(png.pixels);
        if (!size.isEmpty())
            spread(png, pass, size, unfilteredRows(png, size, in), result);
    }
    return result;
}

QByteArray imageEntries(QSize pixels, int depth, const QByteArray &colourSpace)
{
    return "/Width " + QByteArray::number(pixels.width()) + "/Height " + QByteArray::number(pixels.height())
        + "/BitsPerComponent " + QByteArray::number(depth) + "/ColorSpace" + colourSpace + "/Filter/FlateDecode";
}

QByteArray predictor(const Png &png)
{
    return "/DecodeParms<</Predictor 15/Colors " + QByteArray::number(png.channels()) + "/BitsPerComponent "
        + QByteArray::number(png.depth) + "/Columns " + QByteArray::number(png.pixels.width()) + ">>";
}

Picture splitAlpha(const Png &png, const QByteArray &samples)
{
    const int sampleBytes = png.depth / 8;
    const int colourBytes = (png.channels() - 1) * sampleBytes;
    QByteArray colours;
    QByteArray alphas;
    colours.reserve(samples.size());
    for (qsizetype at = 0; at < samples.size(); at += colourBytes + sampleBytes) {
        colours.append(samples.constData() + at, colourBytes);
        alphas.append(samples.constData() + at + colourBytes, sampleBytes);
    }
    const QByteArray space = png.colourType == RgbAlpha ? "/DeviceRGB" : "/DeviceGray";
    return {png.pixels, {imageEntries(png.pixels, png.depth, space), pdf::deflated(colours)},
        PictureData{imageEntries(png.pixels, png.depth, "/DeviceGray"), pdf::deflated(alphas)}};
}

/// How opaque every pixel is, from the palette's own transparency.
PictureData paletteMask(const Png &png, const QByteArray &samples)
{
    QByteArray alphas;
    alphas.reserve(qsizetype(png.pixels.width()) * png.pixels.height());
    const int mask = (1 << png.depth) - 1;
    for (int row = 0; row < png.pixels.height(); ++row) {
        for (int column = 0; column < png.pixels.width(); ++column) {
            const qsizetype bit = qsizetype(column) * png.depth;
            const auto byte = static_cast<uchar>(samples.at(row * png.rowBytes() + bit / 8));
            const int index = (byte >> (8 - png.depth - bit % 8)) & mask;
            alphas += index < png.transparency.size() ? png.transparency.at(index) : '\xFF';
        }
    }
    return {imageEntries(png.pixels, 8, "/DeviceGray"), pdf::deflated(alphas)};
}

Result<Picture> readPng(const QByteArray &bytes)
{
    const auto png = readChunks(bytes);
    if (!png)
        return fail(png.error());
    const auto rows = inflated(*png);
    if (!rows)
        return fail(rows.error());
    if (png->colourType == GreyAlpha || png->colourType == RgbAlpha)
        return splitAlpha(*png, unfiltered(*png, *rows));

    QByteArray space = png->colourType == Rgb ? "/DeviceRGB" : "/DeviceGray";
    if (png->colourType == Palette) {
        space = "[/Indexed/DeviceRGB " + QByteArray::number(png->palette.size() / 3 - 1) + '<'
            + png->palette.toHex() + ">]";
    }
    Picture picture{png->pixels, {imageEntries(png->pixels, png->depth, space), {}}};
    if (png->interlaced) {
        picture.image.samples = pdf::deflated(unfiltered(*png, *rows));
    } else {
        picture.image.entries += predictor(*png);
        picture.image.samples = png->compressed;
    }
    if (png->colourType == Palette && !png->transparency.isEmpty()) {
        picture.mask = paletteMask(*png, unfiltered(*png, *rows));
    } else if (png->transparency.size() == 2 * png->channels()) {
        QByteArray range;
        for (int i = 0; i < png->channels(); ++i) {
            const QByteArray value = QByteArray::number(big16(png->transparency, 2 * i));
            range += value + ' ' + value + ' ';
        }
        picture.image.entries += "/Mask[" + range.trimmed() + ']';
    }
    return picture;
}

} // namespace

Result<Picture> readPicture(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return readPng(bytes);
    if (bytes.startsWith("\xFF\xD8"))
        return readJpeg(bytes);
    return unreadable(Pictures::tr("it is neither PNG nor JPEG"));
}

} // namespace moothall
