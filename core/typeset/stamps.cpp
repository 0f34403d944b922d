#include "core/typeset/stamps.h"

#include "core/typeset/fontbook.h"
#include "core/typeset/pagecanvas.h"
#include "core/typeset/textlayout.h"

#include <hb-ot.h>

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct BufferRelease
{
    void operator()(hb_buffer_t *buffer) const { hb_buffer_destroy(buffer); }
};

/// Any font of the family at that weight, found by laying a letter out in it.
SizedFont stampFont(FontBook &fonts, bool bold)
{
    const TextLayout layout(fonts, plainText(u"P"_s), {.size = 10, .bold = bold}, -1);
    const auto *run = static_cast<const PangoGlyphItem *>(layout.lines().front().line->runs->data);
    return fonts.resolve(run->item->analysis.font);
}

/// Stamps are short and of one font: shaped without Pango, so that one font draws each of them.
ShapedStamp shape(FontBook &fonts, Typeface &typeface, const StampText &stamp)
{
    const QString text = settable(stamp.text);
    const std::unique_ptr<hb_buffer_t, BufferRelease> buffer(hb_buffer_create());
    const auto letters = text.toUcs4();
    hb_buffer_add_utf32(buffer.get(), letters.constData(), static_cast<int>(letters.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer.get());
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    // Kerning would need moves between glyphs, ligatures don't matter: one string of codes is enough for a stamp.
    const hb_feature_t features[] = {{HB_TAG('k', 'e', 'r', 'n'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
        {HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}};
    hb_shape(typeface.font(), buffer.get(), features, 2);

    unsigned count = 0;
    const hb_glyph_info_t *glyphs = hb_buffer_get_glyph_infos(buffer.get(), &count);
    ShapedStamp result;
    result.bold = stamp.bold;
    for (unsigned i = 0; i < count; ++i) {
        const unsigned from = glyphs[i].cluster;
        const unsigned to = i + 1 < count ? std::max(glyphs[i + 1].cluster, from) : static_cast<unsigned>(letters.size());
        QString own(QChar(0x200B));
        if (to > from) {
            const std::u32string stretch(letters.begin() + from, letters.begin() + to);
            own = QString::fromStdU32String(stretch);
        }
        if (glyphs[i].codepoint == 0) {
            fonts.noteMissing(own, text);
            continue;
        }
        const int code = typeface.codeFor(glyphs[i].codepoint, own);
        result.glyphs += QByteArray::number(code, 16).toUpper().rightJustified(4, '0');
        result.width += typeface.advance(glyphs[i].codepoint) / 1000;
    }
    return result;
}

double metric(const Typeface &typeface, hb_ot_metrics_tag_t tag)
{
    hb_position_t value = 0;
    hb_ot_metrics_get_position(typeface.font(), tag, &value);
    return double(value) / typeface.unitsPerEm();
}

} // namespace

QList<QByteArray> StampFont::objects(int firstId) const
{
    QList<QByteArray> result;
    for (const FontObject &object : m_objects)
        result << object.numbered(firstId);
    return result;
}

Result<StampSheet> shapeStamps(const QList<StampText> &texts, const QByteArray &seed)
{
    auto opened = FontBook::open(u"en-GB"_s);
    if (!opened)
        return fail(opened.error());
    FontBook &fonts = **opened;
    Typeface &regular = *stampFont(fonts, false).typeface;
    Typeface &bold = *stampFont(fonts, true).typeface;
    StampSheet sheet;
    for (const StampText &text : texts)
        sheet.stamps << shape(fonts, text.bold ? bold : regular, text);
    MOOTHALL_TRY(fonts.missing());
    for (auto [typeface, font] : {std::pair(&regular, &sheet.regular), std::pair(&bold, &sheet.bold)}) {
        if (typeface->codes().empty())
            continue;
        auto objects = fontObjects(*typeface, seed);
        if (!objects)
            return fail(objects.error());
        *font = StampFont(std::move(*objects));
    }
    sheet.ascent = metric(regular, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER);
    sheet.capHeight = metric(regular, HB_OT_METRICS_TAG_CAP_HEIGHT);
    sheet.descent = -metric(regular, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER);
    return sheet;
}

} // namespace moothall
