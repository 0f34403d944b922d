#include "core/typeset/textlayout.h"

#include "core/typeset/glyphpainter.h"

#include <algorithm>

namespace moothall {

namespace {

constexpr double units = PANGO_SCALE;
constexpr QChar lineSeparator(0x2028);

struct AttributeListRelease
{
    void operator()(PangoAttrList *list) const { pango_attr_list_unref(list); }
};
struct DescriptionRelease
{
    void operator()(PangoFontDescription *description) const { pango_font_description_free(description); }
};
struct IteratorRelease
{
    void operator()(PangoLayoutIter *iterator) const { pango_layout_iter_free(iterator); }
};

void insert(PangoAttrList *list, PangoAttribute *attribute, qsizetype from, qsizetype to)
{
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

PangoAlignment pangoAlignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Centre:
        return PANGO_ALIGN_CENTER;
    case Alignment::End:
        return PANGO_ALIGN_RIGHT;
    case Alignment::Start:
    case Alignment::Justify:
        break;
    }
    return PANGO_ALIGN_LEFT;
}

} // namespace

QString settable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const QString composed = text.normalized(QString::NormalizationForm_C);
    for (qsizetype i = 0; i < composed.size(); ++i) {
        const QChar c = composed.at(i);
        const char16_t unit = c.unicode();
        if (unit == '\r' && i + 1 < composed.size() && composed.at(i + 1) == u'\n')
            continue;
        if (unit == '\n' || unit == '\r' || unit == 0x2029)
            result += lineSeparator;
        else if (unit == '\t' || !(unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0xAD || unit == 0xFEFF))
            result += c;
    }
    return result;
}

TextLayout::TextLayout(FontBook &fonts, const Text &text, const ParagraphStyle &style, double width)
    : m_fonts(&fonts)
    , m_layout(pango_layout_new(fonts.context()))
    , m_lineSpacing(style.lineSpacing)
    , m_colour(style.colour)
{
    const std::unique_ptr<PangoAttrList, AttributeListRelease> attributes(pango_attr_list_new());
    for (const Run &run : text) {
        const qsizetype from = m_bytes.size();
        m_bytes += settable(run.text).toUtf8();
        const qsizetype to = m_bytes.size();
        m_runEnds << to;
        if (run.bold && !style.bold)
            insert(attributes.get(), pango_attr_weight_new(PANGO_WEIGHT_BOLD), from, to);
        if (run.italic && !style.italic)
            insert(attributes.get(), pango_attr_style_new(PANGO_STYLE_ITALIC), from, to);
        if (!run.language.isEmpty()) {
            PangoLanguage *language = pango_language_from_string(run.language.toLatin1().constData());
            insert(attributes.get(), pango_attr_language_new(language), from, to);
        }
    }
    insert(attributes.get(), pango_attr_insert_hyphens_new(FALSE), 0, m_bytes.size());

    const std::unique_ptr<PangoFontDescription, DescriptionRelease> font(pango_font_description_new());
    pango_font_description_set_family(font.get(), realFamily(style.family).toUtf8().constData());
    pango_font_description_set_absolute_size(font.get(), style.size * units);
    if (style.bold)
        pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
    if (style.italic)
        pango_font_description_set_style(font.get(), PANGO_STYLE_ITALIC);

    PangoLayout *layout = m_layout.get();
    pango_layout_set_font_description(layout, font.get());
    pango_layout_set_attributes(layout, attributes.get());
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout, width < 0 ? -1 : static_cast<int>(width * units));
    pango_layout_set_alignment(layout, pangoAlignment(style.alignment));
    pango_layout_set_justify(layout, style.alignment == Alignment::Justify);
    pango_layout_set_indent(layout, static_cast<int>(style.firstLine * units));
    pango_layout_set_text(layout, m_bytes.constData(), static_cast<int>(m_bytes.size()));
    measureLines();
    findRightToLeft();
}

void TextLayout::measureLines()
{
    m_lines.reserve(static_cast<size_t>(pango_layout_get_line_count(m_layout.get())));
    const std::unique_ptr<PangoLayoutIter, IteratorRelease> iterator(pango_layout_get_iter(m_layout.get()));
    do {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iterator.get(), nullptr, &logical);
        const double above = (pango_layout_iter_get_baseline(iterator.get()) - logical.y) / units;
        const double own = logical.height / units;
        const double height = own * m_lineSpacing;
        m_lines.push_back({pango_layout_iter_get_line_readonly(iterator.get()), logical.x / units, height,
            above + (height - own) / 2});
    } while (pango_layout_iter_next_line(iterator.get()));
}

void TextLayout::findRightToLeft()
{
    const auto isAscii = [](char c) { return static_cast<uchar>(c) < 0x80; };
    if (std::all_of(m_bytes.begin(), m_bytes.end(), isAscii))
        return;
    for (const TextLine &line : m_lines) {
        for (const GSList *at = line.line->runs; at; at = at->next) {
            const PangoItem *item = static_cast<const PangoGlyphItem *>(at->data)->item;
            if (item->analysis.level % 2 != 0)
                m_rightToLeft << std::make_pair(qsizetype(item->offset), qsizetype(item->offset + item->length));
        }
    }
    std::sort(m_rightToLeft.begin(), m_rightToLeft.end());
    QList<std::pair<qsizetype, qsizetype>> joined;
    for (const auto &stretch : std::as_const(m_rightToLeft)) {
        if (!joined.isEmpty() && joined.last().second == stretch.first)
            joined.last().second = stretch.second;
        else
            joined << stretch;
    }
    m_rightToLeft = joined;
}

double TextLayout::height() const
{
    double sum = 0;
    for (const TextLine &line : m_lines)
        sum += line.height;
    return sum;
}

double TextLayout::naturalWidth() const
{
    PangoRectangle logical;
    pango_layout_get_extents(m_layout.get(), nullptr, &logical);
    return logical.width / units;
}

QString TextLayout::textBetween(qsizetype from, qsizetype to) const
{
    return QString::fromUtf8(m_bytes.constData() + from, to - from);
}

void TextLayout::drawLine(size_t index, PageCanvas &canvas, double left, double top) const
{
    const TextLine &line = m_lines[index];
    GlyphPainter painter(*m_fonts, canvas, m_bytes, m_segments, m_colour);
    painter.draw(line, left, top);
}

} // namespace moothall
