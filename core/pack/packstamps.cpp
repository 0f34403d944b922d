#include "core/pack/packstamps.h"

#include "core/pack/pdftext.h"
#include "core/pack/referencerewriter.h"

#include <algorithm>

namespace moothall {

namespace {

// In points on paper up to A3; larger sheets are folded or shrunk to be read, and their stamps grow with them.
constexpr double numberSize = 10;
constexpr double itemSize = 12;
constexpr double markSize = 9;
constexpr double numberAboveFoot = 18;
constexpr double itemBelowHead = 24;
constexpr double itemFromRight = 28;
constexpr double shortEdgeOfA3 = 842;
constexpr double groundMargin = 0.2; ///< of the size

double sizeFactor(const PageView &view, double textWidth)
{
    const double large = std::max(1.0, std::min(view.width(), view.height()) / shortEdgeOfA3);
    const double fits = view.width() / (textWidth + 2 * itemFromRight);
    return std::min(large, std::max(fits, 0.1));
}

} // namespace

Result<PackStamps> PackStamps::make(const PackSources &sources)
{
    PackStamps stamps;
    QList<StampText> texts;
    for (qsizetype i = 0; i < sources.items.size(); ++i) {
        const QString &number = sources.items.at(i).number;
        if (number.isEmpty())
            continue;
        stamps.m_items.insert(int(i), int(texts.size()));
        texts.append({sources.words.agendaItem.arg(number), true});
    }
    for (const PackSource &source : sources.sources) {
        for (int page = 0; source.firstNumber > 0 && page < source.pages; ++page) {
            const int number = source.firstNumber + page;
            if (stamps.m_numbers.contains(number))
                continue;
            stamps.m_numbers.insert(number, int(texts.size()));
            texts.append({sources.words.page.arg(number), false});
        }
    }
    if (!sources.mark.isEmpty()) {
        stamps.m_mark = int(texts.size());
        texts.append({sources.mark, true});
    }
    auto sheet = shapeStamps(texts, sources.fileId);
    if (!sheet)
        return fail(sheet.error());
    stamps.m_sheet = std::move(*sheet);
    // Named after the file, so that pages of an earlier pack can be papers of this one.
    const std::string name = "/Mh" + sources.fileId.left(6).toHex().toStdString();
    stamps.m_regularName = name + 'R';
    stamps.m_boldName = name + 'B';
    return stamps;
}

void PackStamps::writeFonts(PackWriter &writer)
{
    const auto write = [&](const StampFont &font, const std::string &name) {
        if (font.objectCount() == 0)
            return;
        const int first = writer.reserve(font.objectCount());
        const QList<QByteArray> objects = font.objects(first);
        for (qsizetype i = 0; i < objects.size(); ++i)
            writer.wholeObject(first + int(i), {objects.at(i).constData(), size_t(objects.at(i).size())});
        m_fontEntries += name + ' ';
        appendReference(m_fontEntries, first);
    };
    write(m_sheet.regular, m_regularName);
    write(m_sheet.bold, m_boldName);
}

std::string PackStamps::content(const PageView &view, int number, int item, bool onPicture) const
{
    const int numberStamp = m_numbers.value(number, -1);
    const int itemStamp = m_items.value(item, -1);
    if (numberStamp < 0 && itemStamp < 0 && m_mark < 0)
        return {};
    std::string content = "q " + view.matrix() + " cm\n";
    if (numberStamp >= 0) {
        const ShapedStamp &stamp = m_sheet.stamps.at(numberStamp);
        const double factor = sizeFactor(view, stamp.width * numberSize);
        const double size = numberSize * factor;
        draw(content, stamp, {size, (view.width() - stamp.width * size) / 2, numberAboveFoot * factor, "Footer", onPicture});
    }
    if (itemStamp >= 0) {
        const ShapedStamp &stamp = m_sheet.stamps.at(itemStamp);
        const double factor = sizeFactor(view, stamp.width * itemSize);
        const double size = itemSize * factor;
        draw(content, stamp, {size, view.width() - stamp.width * size - itemFromRight * factor,
            view.height() - itemBelowHead * factor, "Header", onPicture});
    }
    if (m_mark >= 0)
        drawMark(content, view, onPicture);
    return content + "Q\n";
}

void PackStamps::drawMark(std::string &to, const PageView &view, bool onPicture) const
{
    const ShapedStamp &stamp = m_sheet.stamps.at(m_mark);
    // It ends before the item's stamp begins, however long the name is.
    const double factor = sizeFactor(view, 2 * stamp.width * markSize);
    draw(to, stamp, {markSize * factor, itemFromRight * factor, view.height() - itemBelowHead * factor, "Header", onPicture});
}

void PackStamps::draw(std::string &to, const ShapedStamp &stamp, const Place &place) const
{
    to += "/Artifact<</Type/Pagination/Subtype/";
    to += place.subtype;
    to += ">>BDC\n";
    if (place.onPicture) {
        const double margin = groundMargin * place.size;
        to += "1 g " + pdfNumber(place.x - margin) + ' ' + pdfNumber(place.y - m_sheet.descent * place.size - margin) + ' '
            + pdfNumber(stamp.width * place.size + 2 * margin) + ' '
            + pdfNumber((m_sheet.capHeight + m_sheet.descent) * place.size + 2 * margin) + " re f 0 g\n";
    }
    to += "BT " + (stamp.bold ? m_boldName : m_regularName) + ' ' + pdfNumber(place.size) + " Tf 1 0 0 1 " + pdfNumber(place.x)
        + ' ' + pdfNumber(place.y) + " Tm <" + stamp.glyphs.toStdString() + ">Tj ET\nEMC\n";
}

} // namespace moothall
