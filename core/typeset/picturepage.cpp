#include "core/typeset/picturepage.h"

#include "core/base/files.h"
#include "core/typeset/tiff.h"

#include <QByteArrayList>
#include <QSizeF>
#include <QtEndian>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF portraitA4(595.276, 841.89);
constexpr double margin = 42.5; // 15 mm
/// What a picture is printed at that doesn't say it.
constexpr double usualDensity = 150;

/// What a picture's file says of how it is to be shown.
struct Showing
{
    double density = 0; ///< pixels an inch; 0: it doesn't say
    int turn = 0;       ///< degrees clockwise, a multiple of 90
};

quint32 numberAt(QByteArrayView bytes, qsizetype at, int size, bool isBig)
{
    if (at < 0 || at + size > bytes.size())
        return 0;
    const char *from = bytes.data() + at;
    if (size == 2)
        return isBig ? qFromBigEndian<quint16>(from) : qFromLittleEndian<quint16>(from);
    return isBig ? qFromBigEndian<quint32>(from) : qFromLittleEndian<quint32>(from);
}

/// The orientation in a camera's own notes (Exif, tag 0x0112).
int turnOf(QByteArrayView tiff)
{
    const bool isBig = tiff.startsWith("MM");
    const qsizetype directory = numberAt(tiff, 4, 4, isBig);
    const quint32 entries = std::min<quint32>(numberAt(tiff, directory, 2, isBig), 512);
    for (quint32 each = 0; each < entries; ++each) {
        const qsizetype at = directory + 2 + qsizetype(each) * 12;
        if (numberAt(tiff, at, 2, isBig) != 0x0112)
            continue;
        switch (numberAt(tiff, at + 8, 2, isBig)) {
        case 3:
            return 180;
        case 6:
            return 90;
        case 8:
            return 270;
        default:
            return 0;
        }
    }
    return 0;
}

Showing showingOfJpeg(const QByteArray &bytes)
{
    Showing showing;
    const QByteArrayView all(bytes);
    for (qsizetype at = 2; at + 4 <= all.size() && uchar(all.at(at)) == 0xFF;) {
        const auto marker = uchar(all.at(at + 1));
        const qsizetype length = numberAt(all, at + 2, 2, true);
        constexpr uchar scan = 0xDA;
        if (marker == scan || length < 2 || at + 2 + length > all.size())
            break;
        const QByteArrayView data = all.sliced(at + 4, length - 2);
        if (marker == 0xE0 && data.startsWith("JFIF") && data.size() >= 12) {
            constexpr double centimetres = 2.54;
            const double density = numberAt(data, 8, 2, true);
            showing.density = data.at(7) == 1 ? density : data.at(7) == 2 ? density * centimetres : 0;
        } else if (marker == 0xE1 && data.startsWith("Exif")) {
            showing.turn = turnOf(data.sliced(std::min<qsizetype>(6, data.size())));
        }
        at += 2 + length;
    }
    return showing;
}

Showing showingOfPng(const QByteArray &bytes)
{
    const qsizetype at = bytes.indexOf("pHYs");
    constexpr double inch = 0.0254;
    if (at < 0 || at + 13 > bytes.size() || bytes.at(at + 12) != 1)
        return {};
    return {numberAt(bytes, at + 4, 4, true) * inch, 0};
}

QByteArray written(double value)
{
    return QByteArray::number(value, 'f', 3);
}

/// How large the page is and where the picture lies on it.
struct Layout
{
    QSizeF page;
    QSizeF picture;
};

Layout layoutOf(QSize pixels, double density)
{
    constexpr double points = 72;
    const double dots = density >= 30 && density <= 2400 ? density : usualDensity;
    Layout layout{portraitA4, QSizeF(pixels) * points / dots};
    if (pixels.width() > pixels.height())
        layout.page.transpose();
    // A scan of a whole page is a page; anything else stands on one with a margin.
    constexpr double nearly = 0.95;
    const bool isWholePage = layout.picture.width() > nearly * layout.page.width() &&
                             layout.picture.height() > nearly * layout.page.height();
    const QSizeF room = isWholePage ? layout.page : layout.page - QSizeF(2 * margin, 2 * margin);
    if (layout.picture.width() > room.width() || layout.picture.height() > room.height())
        layout.picture.scale(room, Qt::KeepAspectRatio);
    return layout;
}

/// The operators that paint the picture in the middle of the page, turned.
QByteArray paintedPicture(const Layout &layout, int turn)
{
    const double left = (layout.page.width() - layout.picture.width()) / 2;
    const double bottom = (layout.page.height() - layout.picture.height()) / 2;
    const double w = layout.picture.width();
    const double h = layout.picture.height();
    const QList<double> matrix = turn == 90    ? QList{0.0, -h, w, 0.0, left, bottom + h}
                                 : turn == 180 ? QList{-w, 0.0, 0.0, -h, left + w, bottom + h}
                                 : turn == 270 ? QList{0.0, h, -w, 0.0, left + w, bottom}
                                               : QList{w, 0.0, 0.0, h, left, bottom};
    QByteArray operators = "q";
    for (const double each : matrix)
        operators += ' ' + written(each);
    return operators + " cm /Picture Do Q";
}

QByteArray streamOf(const QByteArray &entries, const QByteArray &samples)
{
    return "<<" + entries + "/Length " + QByteArray::number(samples.size()) + ">>\nstream\n" + samples + "\nendstream";
}

QByteArray fileOf(const QByteArrayList &objects)
{
    QByteArray file = "%PDF-1.7\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype at = 0; at < objects.size(); ++at) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(at + 1) + " 0 obj\n" + objects.at(at) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + table + "trailer\n<</Size " + QByteArray::number(objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" +
           start + "\n%%EOF\n";
}

/// A page with its content and its picture.
void addPage(QByteArrayList &objects, const TiffPage &page)
{
    QSize shown = page.picture.pixels;
    if (page.turn % 180 != 0)
        shown.transpose();
    const Layout layout = layoutOf(shown, page.density);
    const qsizetype own = objects.size() + 1;
    const auto reference = [own](qsizetype after) -> QByteArray { return QByteArray::number(own + after) + " 0 R"; };
    const QByteArray kind = "/Type/XObject/Subtype/Image";
    const PictureData &image = page.picture.image;
    objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + written(layout.page.width()) + ' ' + written(layout.page.height()) +
        "]/Contents " + reference(1) + "/Resources<</XObject<</Picture " + reference(2) + ">>>>>>");
    objects.append(streamOf({}, paintedPicture(layout, page.turn)));
    objects.append(streamOf(kind + image.entries + (page.picture.mask ? QByteArray("/SMask " + reference(3)) : QByteArray()), image.samples));
    if (page.picture.mask)
        objects.append(streamOf(kind + page.picture.mask->entries, page.picture.mask->samples));
}

} // namespace

Result<QByteArray> picturePages(const QByteArray &bytes)
{
    QList<TiffPage> pages;
    if (isTiff(bytes)) {
        auto read = readTiff(bytes);
        if (!read)
            return fail(read.error());
        pages = std::move(*read);
    } else {
        const auto picture = readPicture(bytes);
        if (!picture)
            return fail(picture.error());
        const Showing showing = bytes.startsWith("\xFF\xD8") ? showingOfJpeg(bytes) : showingOfPng(bytes);
        pages.append({*picture, showing.density, showing.turn});
    }
    QByteArrayList objects;
    objects.reserve(2 + 4 * pages.size());
    objects.append("<</Type/Catalog/Pages 2 0 R>>"_ba);
    objects.append(QByteArray());
    QByteArray kids;
    for (const TiffPage &page : std::as_const(pages)) {
        kids += QByteArray::number(objects.size() + 1) + " 0 R ";
        addPage(objects, page);
    }
    objects[1] = "<</Type/Pages/Kids[" + kids.trimmed() + "]/Count " + QByteArray::number(pages.size()) + ">>";
    return fileOf(objects);
}

Result<QJsonObject> pictureVerb(const QJsonObject &request)
{
    constexpr qint64 largest = 512 << 20;
    const auto bytes = readFile(request[u"in"_s].toString(), largest);
    if (!bytes)
        return fail(bytes.error());
    const auto pages = picturePages(*bytes);
    if (!pages)
        return fail(pages.error());
    MOOTHALL_TRY(writeFile(request[u"out"_s].toString(), *pages));
    return QJsonObject();
}

} // namespace moothall
