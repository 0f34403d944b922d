#include "core/typeset/glyphpainter.h"

#include "core/typeset/pdfsyntax.h"

#include <algorithm>
#include <cmath>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr double units = PANGO_SCALE;
/// Below this, in thousandths of the size, a glyph isn't moved.
constexpr double leastMove = 0.5;

bool isBlank(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QString characters(const QByteArray &text, qsizetype from, qsizetype to)
{
    if (to - from == 1)
        return QString(QLatin1Char(text.at(from)));
    return QString::fromUtf8(text.constData() + from, to - from);
}

QString letterText(uint letter)
{
    const auto code = static_cast<char32_t>(letter);
    return QString::fromUcs4(&code, 1);
}

void appendHex(QByteArray &to, int code)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    const char digits[] = {hex[(code >> 12) & 15], hex[(code >> 8) & 15], hex[(code >> 4) & 15], hex[code & 15]};
    to.append(digits, 4);
}

} // namespace

GlyphPainter::GlyphPainter(FontBook &fonts, PageCanvas &canvas, const QByteArray &text,
    const QList<TextSegment> &segments, quint32 colour)
    : m_fonts(fonts), m_canvas(canvas), m_text(text), m_segments(segments), m_colour(colour)
{
}

void GlyphPainter::draw(const TextLine &line, double left, double top)
{
    m_pen = left + line.left;
    m_top = top;
    m_height = line.height;
    m_baseline = m_canvas.up(top + line.baseline);
    for (const GSList *at = line.line->runs; at; at = at->next)
        drawItem(static_cast<const PangoGlyphItem *>(at->data));
    endText();
    endLinkBox();
}

void GlyphPainter::drawItem(const PangoGlyphItem *item)
{
    endText();
    m_font = m_fonts.resolve(item->item->analysis.font);
    const PangoGlyphString *glyphs = item->glyphs;
    const bool rightToLeft = item->item->analysis.level % 2 != 0;
    const int start = item->item->offset;
    for (int i = 0; i < glyphs->num_glyphs;) {
        int next = i + 1;
        while (next < glyphs->num_glyphs && glyphs->log_clusters[next] == glyphs->log_clusters[i])
            ++next;
        const int from = glyphs->log_clusters[i];
        int to = item->item->length;
        if (!rightToLeft && next < glyphs->num_glyphs)
            to = glyphs->log_clusters[next];
        else if (rightToLeft && i > 0)
            to = glyphs->log_clusters[i - 1];
        drawCluster({&glyphs->glyphs[i], next - i, start + from, start + to, rightToLeft});
        i = next;
    }
}

void GlyphPainter::enterSegment(qsizetype byte)
{
    if (m_segments.isEmpty())
        return;
    if (m_segment >= 0) {
        const qsizetype begin = m_segment == 0 ? 0 : m_segments.at(m_segment - 1).end;
        if (byte >= begin && byte < m_segments.at(m_segment).end)
            return;
    }
    const auto found = std::upper_bound(m_segments.begin(), m_segments.end(), byte,
        [](qsizetype wanted, const TextSegment &segment) { return wanted < segment.end; });
    if (found == m_segments.end())
        return;
    endText();
    m_segment = found - m_segments.begin();
    m_canvas.select(*found->leaf);
    if (found->link != m_link) {
        endLinkBox();
        m_link = found->link;
        m_linkFrom = m_pen;
    }
}

void GlyphPainter::endLinkBox()
{
    if (m_link && m_pen > m_linkFrom)
        m_canvas.addLinkBox(*m_link, QRectF(m_linkFrom, m_top, m_pen - m_linkFrom, m_height));
    m_link = nullptr;
}

void GlyphPainter::drawCluster(const Cluster &cluster)
{
    enterSegment(cluster.from);
    const QString text = characters(m_text, cluster.from, cluster.to);
    if (cluster.count == 1) {
        if (cluster.glyphs->glyph & PANGO_GLYPH_UNKNOWN_FLAG && cluster.glyphs->glyph != PANGO_GLYPH_EMPTY)
            noteMissing(cluster.from, text);
        drawGlyph(*cluster.glyphs, text);
        return;
    }
    // Letters with marks: where each glyph is that of one character, each gets its own; else the first gets them all.
    const auto letters = text.toUcs4();
    bool oneEach = letters.size() == cluster.count;
    for (int i = 0; oneEach && i < cluster.count; ++i) {
        const int letter = cluster.rightToLeft ? cluster.count - 1 - i : i;
        oneEach = m_font.typeface->nominalGlyph(letters.at(letter)) == cluster.glyphs[i].glyph;
    }
    for (int i = 0; i < cluster.count; ++i) {
        const int letter = cluster.rightToLeft ? cluster.count - 1 - i : i;
        if (cluster.glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG && cluster.glyphs[i].glyph != PANGO_GLYPH_EMPTY)
            noteMissing(cluster.from, text);
        const QString own = oneEach ? letterText(letters.at(letter))
            : i == 0               ? text
                                   : QString(QChar(0x200B));
        drawGlyph(cluster.glyphs[i], own);
    }
}

void GlyphPainter::drawGlyph(const PangoGlyphInfo &glyph, QStringView text)
{
    const double width = glyph.geometry.width / units;
    if (glyph.glyph == PANGO_GLYPH_EMPTY || glyph.glyph & PANGO_GLYPH_UNKNOWN_FLAG) {
        // A space at a line's end has no glyph of Pango's; without one, words would join for a reader.
        const quint32 space = isBlank(text) ? m_font.typeface->nominalGlyph(U' ') : 0;
        if (space != 0)
            place(space, u" ", width, 0, 0);
        else
            m_lag += width / m_font.size * 1000;
    } else {
        place(glyph.glyph, text, width, glyph.geometry.x_offset / units, -glyph.geometry.y_offset / units);
    }
    m_pen += width;
}

void GlyphPainter::place(quint32 glyph, QStringView text, double width, double offset, double rise)
{
    if (!m_inText)
        beginText();
    QByteArray &out = m_canvas.content();
    if (std::abs(rise - m_rise) > 0.001) {
        closeArray();
        pdf::appendNumber(out, rise);
        out += " Ts ";
        m_rise = rise;
    }
    openArray();
    const double shift = offset / m_font.size * 1000;
    const double move = m_lag + shift;
    double unmoved = move;
    if (std::abs(move) >= leastMove) {
        out += '>';
        pdf::appendNumber(out, -std::round(move * 10) / 10);
        out += '<';
        unmoved = move - std::round(move * 10) / 10;
    }
    appendHex(out, m_font.typeface->codeFor(glyph, text));
    m_lag = unmoved - shift + width / m_font.size * 1000 - m_font.typeface->advance(glyph);
}

void GlyphPainter::beginText()
{
    QByteArray &out = m_canvas.content();
    m_canvas.useFont(m_font.index);
    out += "BT /F" + QByteArray::number(m_font.index) + ' ';
    pdf::appendNumber(out, m_font.size);
    out += " Tf ";
    if (m_colour != 0)
        out += pdf::colour(m_colour) + " rg ";
    // Anything passed over since the last glyph is in the pen already.
    pdf::appendNumber(out, m_pen);
    out += ' ';
    pdf::appendNumber(out, m_baseline);
    out += " Td ";
    m_lag = 0;
    m_rise = 0;
    m_inText = true;
}

void GlyphPainter::endText()
{
    m_lag = 0;
    if (!m_inText)
        return;
    closeArray();
    QByteArray &out = m_canvas.content();
    if (m_rise != 0)
        out += "0 Ts ";
    if (m_colour != 0)
        out += "0 g ";
    out += "ET\n";
    m_inText = false;
}

void GlyphPainter::openArray()
{
    if (!m_inArray)
        m_canvas.content() += "[<";
    m_inArray = true;
}

void GlyphPainter::closeArray()
{
    if (m_inArray)
        m_canvas.content() += ">]TJ ";
    m_inArray = false;
}

void GlyphPainter::noteMissing(qsizetype byte, const QString &character)
{
    constexpr qsizetype around = 24;
    const QString before = QString::fromUtf8(m_text.first(byte)).right(around);
    const QString after = QString::fromUtf8(m_text.sliced(byte)).left(around);
    m_fonts.noteMissing(character, QString(before + after).simplified());
}

} // namespace moothall
