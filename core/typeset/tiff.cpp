#include "core/typeset/tiff.h"

#include "core/typeset/pdfsyntax.h"

#include <tiffio.h>

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Tiffs
{
    Q_DECLARE_TR_FUNCTIONS(Tiffs)
};

constexpr int mostPages = 1000;
constexpr qint64 mostPixelsOfPage = 100'000'000;
constexpr tmsize_t mostMemoryAtOnce = tmsize_t(512) << 20;

tl::unexpected<Error> noTiff(const QString &why)
{
    return fail(
        ErrorCode::BadInput,
        Tiffs::tr("A picture can't be read: %1. Save it again as PNG, JPEG or PDF.").arg(why));
}

/// A file in memory, as libtiff reads it.
struct Source
{
    const QByteArray &bytes;
    toff_t at = 0;
};

tmsize_t readSource(thandle_t handle, void *to, tmsize_t wanted)
{
    auto &source = *static_cast<Source *>(handle);
    const auto size = static_cast<toff_t>(source.bytes.size());
    if (source.at >= size || wanted <= 0)
        return 0;
    const auto count = std::min<toff_t>(static_cast<toff_t>(wanted), size - source.at);
    std::memcpy(to, source.bytes.constData() + source.at, count);
    source.at += count;
    return static_cast<tmsize_t>(count);
}

toff_t seekSource(thandle_t handle, toff_t offset, int whence)
{
    auto &source = *static_cast<Source *>(handle);
    source.at = whence == SEEK_CUR   ? source.at + offset
                : whence == SEEK_END ? static_cast<toff_t>(source.bytes.size()) + offset
                                     : offset;
    return source.at;
}

tmsize_t writeSource(thandle_t, void *, tmsize_t)
{
    return 0;
}

int closeSource(thandle_t)
{
    return 0;
}

toff_t sizeOfSource(thandle_t handle)
{
    return static_cast<toff_t>(static_cast<Source *>(handle)->bytes.size());
}

int silent(TIFF *, void *, const char *, const char *, va_list)
{
    return 1; // what matters comes back as an error of the call
}

using Handle = std::unique_ptr<TIFF, decltype(&TIFFClose)>;

Handle openTiff(Source &source)
{
    const std::unique_ptr<TIFFOpenOptions, decltype(&TIFFOpenOptionsFree)> options(
        TIFFOpenOptionsAlloc(), TIFFOpenOptionsFree);
    TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), mostMemoryAtOnce);
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), silent, nullptr);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), silent, nullptr);
    // "m": not mapped, for there is no file.
    return {TIFFClientOpenExt("paper", "rm", &source, readSource, writeSource, seekSource,
                              closeSource, sizeOfSource, nullptr, nullptr, options.get()),
            TIFFClose};
}

class PageReader
{
public:
    explicit PageReader(TIFF *tiff)
        : m_tiff(tiff)
    {
        TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &m_width);
        TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &m_height);
        TIFFGetFieldDefaulted(tiff, TIFFTAG_BITSPERSAMPLE, &m_bits);
        TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLESPERPIXEL, &m_samples);
        TIFFGetFieldDefaulted(tiff, TIFFTAG_PLANARCONFIG, &m_planes);
        TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLEFORMAT, &m_format);
        TIFFGetField(tiff, TIFFTAG_PHOTOMETRIC, &m_meaning);
    }

    Result<TiffPage> read()
    {
        if (m_width == 0 || m_height == 0 || qint64(m_width) * m_height > mostPixelsOfPage)
            return noTiff(Tiffs::tr("a page of it is too large"));
        TiffPage page;
        page.picture.pixels = QSize(int(m_width), int(m_height));
        const bool isRead = isPlain() ? readPlain(page.picture) : readConverted(page.picture);
        if (!isRead)
            return noTiff(Tiffs::tr("its TIFF data is damaged"));
        addShowing(page);
        return page;
    }

private:
    /// Whether PDF can have its samples as they are.
    bool isPlain() const
    {
        if (TIFFIsTiled(m_tiff) || m_planes != PLANARCONFIG_CONTIG || m_format != SAMPLEFORMAT_UINT)
            return false;
        const bool small = m_bits == 1 || m_bits == 2 || m_bits == 4 || m_bits == 8;
        switch (m_meaning) {
        case PHOTOMETRIC_MINISWHITE:
        case PHOTOMETRIC_MINISBLACK:
            return m_samples == 1 && (small || m_bits == 16);
        case PHOTOMETRIC_RGB:
            return m_samples == 3 && (m_bits == 8 || m_bits == 16);
        case PHOTOMETRIC_SEPARATED:
            return m_samples == 4 && m_bits == 8;
        case PHOTOMETRIC_PALETTE:
            return m_samples == 1 && small;
        default:
            return false;
        }
    }

    QByteArray entries(int bits, const QByteArray &space) const
    {
        return "/Width " + QByteArray::number(m_width) + "/Height " + QByteArray::number(m_height) +
               "/BitsPerComponent " + QByteArray::number(bits) + "/ColorSpace" + space +
               "/Filter/FlateDecode";
    }

    bool isWhiteAtTheTop() const
    {
        return m_meaning == PHOTOMETRIC_MINISBLACK || m_meaning == PHOTOMETRIC_RGB;
    }

    QByteArray palette() const
    {
        uint16_t *red = nullptr;
        uint16_t *green = nullptr;
        uint16_t *blue = nullptr;
        if (!TIFFGetField(m_tiff, TIFFTAG_COLORMAP, &red, &green, &blue))
            return {};
        QByteArray colours;
        for (int at = 0; at < 1 << m_bits; ++at) {
            for (const uint16_t *channel : {red, green, blue})
                colours += char(channel[at] >> 8);
        }
        return colours;
    }

    bool readPlain(Picture &picture)
    {
        const qsizetype rowBytes = (qsizetype(m_width) * m_samples * m_bits + 7) / 8;
        if (TIFFScanlineSize64(m_tiff) < uint64_t(rowBytes))
            return false;
        QByteArray line(qsizetype(TIFFScanlineSize64(m_tiff)), '\0');
        QByteArray samples;
        samples.reserve(rowBytes * m_height);
        for (uint32_t row = 0; row < m_height; ++row) {
            // A fax that breaks off shows what came.
            if (TIFFReadScanline(m_tiff, line.data(), row) < 0) {
                if (row == 0)
                    return false;
                samples.append(rowBytes * (m_height - row), isWhiteAtTheTop() ? '\xFF' : '\0');
                break;
            }
            samples.append(line.constData(), rowBytes);
        }
        if (m_bits ==
            16) { // libtiff hands out the machine's own order, PDF wants the big end first
            for (qsizetype at = 0; at + 1 < samples.size(); at += 2) {
                quint16 value = 0;
                std::memcpy(&value, samples.constData() + at, sizeof value);
                qToBigEndian(value, samples.data() + at);
            }
        }
        QByteArray space = m_samples == 4   ? "/DeviceCMYK"
                           : m_samples == 3 ? "/DeviceRGB"
                                            : "/DeviceGray";
        if (m_meaning == PHOTOMETRIC_PALETTE) {
            const QByteArray colours = palette();
            if (colours.isEmpty())
                return false;
            space = "[/Indexed/DeviceRGB " + QByteArray::number(colours.size() / 3 - 1) + '<' +
                    colours.toHex() + ">]";
        }
        picture.image = {entries(m_bits, space), pdf::deflated(samples)};
        if (m_meaning == PHOTOMETRIC_MINISWHITE)
            picture.image.entries += "/Decode[1 0]";
        return true;
    }

    /// By libtiff's own conversion, in eight bits; where the picture says how opaque it is, that is
    /// kept.
    bool readConverted(Picture &picture)
    {
        char why[1024] = {};
        if (m_bits > 8 || !TIFFRGBAImageOK(m_tiff, why))
            return false;
        const qsizetype pixels = qsizetype(m_width) * m_height;
        std::vector<uint32_t> raster(static_cast<size_t>(pixels));
        uint16_t orientation = ORIENTATION_TOPLEFT;
        TIFFGetFieldDefaulted(m_tiff, TIFFTAG_ORIENTATION, &orientation);
        // As they lie in the file: how it is turned is the page's affair.
        if (!TIFFReadRGBAImageOriented(m_tiff, m_width, m_height, raster.data(), orientation, 1))
            return false;
        QByteArray colours(pixels * 3, Qt::Uninitialized);
        QByteArray alphas(pixels, Qt::Uninitialized);
        bool isOpaque = true;
        for (qsizetype at = 0; at < pixels; ++at) {
            const uint32_t pixel = raster[static_cast<size_t>(at)];
            colours[3 * at] = char(TIFFGetR(pixel));
            colours[3 * at + 1] = char(TIFFGetG(pixel));
            colours[3 * at + 2] = char(TIFFGetB(pixel));
            alphas[at] = char(TIFFGetA(pixel));
            isOpaque = isOpaque && TIFFGetA(pixel) == 0xFF;
        }
        picture.image = {entries(8, "/DeviceRGB"), pdf::deflated(colours)};
        if (!isOpaque)
            picture.mask = PictureData{entries(8, "/DeviceGray"), pdf::deflated(alphas)};
        return true;
    }

    void addShowing(TiffPage &page) const
    {
        float across = 0;
        uint16_t unit = RESUNIT_INCH;
        TIFFGetFieldDefaulted(m_tiff, TIFFTAG_RESOLUTIONUNIT, &unit);
        constexpr double centimetres = 2.54;
        if (TIFFGetField(m_tiff, TIFFTAG_XRESOLUTION, &across) && across > 0 &&
            unit != RESUNIT_NONE)
            page.density =
                unit == RESUNIT_CENTIMETER ? double(across) * centimetres : double(across);
        uint16_t orientation = ORIENTATION_TOPLEFT;
        TIFFGetFieldDefaulted(m_tiff, TIFFTAG_ORIENTATION, &orientation);
        page.turn = orientation == ORIENTATION_BOTRIGHT   ? 180
                    : orientation == ORIENTATION_RIGHTTOP ? 90
                    : orientation == ORIENTATION_LEFTBOT  ? 270
                                                          : 0;
    }

    TIFF *m_tiff;
    uint32_t m_width = 0;
    uint32_t m_height = 0;
    uint16_t m_bits = 1;
    uint16_t m_samples = 1;
    uint16_t m_planes = PLANARCONFIG_CONTIG;
    uint16_t m_format = SAMPLEFORMAT_UINT;
    uint16_t m_meaning = PHOTOMETRIC_MINISWHITE;
};

} // namespace

bool isTiff(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("II*\0", 4)) ||
           bytes.startsWith(QByteArrayView("MM\0*", 4)) ||
           bytes.startsWith(QByteArrayView("II+\0", 4)) ||
           bytes.startsWith(QByteArrayView("MM\0+", 4));
}

Result<QList<TiffPage>> readTiff(const QByteArray &bytes)
{
    Source source{bytes};
    const Handle tiff = openTiff(source);
    if (!tiff)
        return noTiff(Tiffs::tr("its TIFF data is damaged"));
    QList<TiffPage> pages;
    do {
        uint32_t kind = 0;
        TIFFGetField(tiff.get(), TIFFTAG_SUBFILETYPE, &kind);
        if ((kind & FILETYPE_REDUCEDIMAGE) != 0)
            continue; // a smaller likeness of a page that is there already
        if (pages.size() == mostPages)
            return noTiff(Tiffs::tr("it has too many pages"));
        auto page = PageReader(tiff.get()).read();
        if (!page)
            return fail(page.error());
        pages.append(*page);
    } while (TIFFReadDirectory(tiff.get()));
    if (pages.isEmpty())
        return noTiff(Tiffs::tr("it has no page"));
    return pages;
}

} // namespace moothall
