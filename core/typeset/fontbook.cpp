#include "core/typeset/fontbook.h"

#include "core/typeset/sentences.h"

#include <hb-ot.h>
#include <pango/pangofc-font.h>
#include <pango/pangoft2.h>

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *neededFamily = "Liberation Sans";

void withoutHinting(FcPattern *pattern, gpointer)
{
    for (const char *key : {FC_HINTING, FC_AUTOHINT}) {
        FcPatternDel(pattern, key);
        FcPatternAddBool(pattern, key, FcFalse);
    }
    FcPatternDel(pattern, FC_ANTIALIAS);
    FcPatternAddBool(pattern, FC_ANTIALIAS, FcTrue);
}

bool isInstalled(const char *family)
{
    FcPattern *pattern = FcPatternCreate();
    FcPatternAddString(pattern, FC_FAMILY, reinterpret_cast<const FcChar8 *>(family));
    FcObjectSet *objects = FcObjectSetBuild(FC_FILE, nullptr);
    FcFontSet *found = FcFontList(nullptr, pattern, objects);
    const bool any = found && found->nfont > 0;
    if (found)
        FcFontSetDestroy(found);
    FcObjectSetDestroy(objects);
    FcPatternDestroy(pattern);
    return any;
}

QByteArray postScriptName(hb_face_t *face)
{
    char name[128];
    unsigned length = sizeof name;
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, name);
    QByteArray result;
    for (unsigned i = 0; i < length; ++i) {
        const char c = name[i];
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-')
            result += c;
    }
    return result.isEmpty() ? QByteArray("Font") : result;
}

} // namespace

Typeface::Typeface(const QByteArray &file, unsigned index)
{
    const HarfBuzzPointer<hb_blob_t> blob(hb_blob_create_from_file(file.constData()));
    m_face.reset(hb_face_create(blob.get(), index));
    m_unitsPerEm = static_cast<int>(hb_face_get_upem(m_face.get()));
    m_font.reset(hb_font_create(m_face.get()));
    hb_font_set_scale(m_font.get(), m_unitsPerEm, m_unitsPerEm);
    m_name = postScriptName(m_face.get());
    const HarfBuzzPointer<hb_blob_t> cff(hb_face_reference_table(m_face.get(), HB_TAG('C', 'F', 'F', ' ')));
    m_cff = hb_blob_get_length(cff.get()) > 0;
    m_usable = hb_face_get_glyph_count(m_face.get()) > 0;
}

int Typeface::codeFor(quint32 glyph, QStringView text)
{
    if (m_cff) {
        if (m_codes.size() < glyph)
            m_codes.resize(glyph);
        FontCode &code = m_codes[glyph - 1];
        if (code.glyph == 0)
            code = {glyph, text.toString()};
        return static_cast<int>(glyph);
    }
    const auto added = [&] {
        m_codes.push_back({glyph, text.toString()});
        return static_cast<int>(m_codes.size());
    };
    if (text.size() == 1) {
        const quint64 key = (quint64(glyph) << 16) | text.front().unicode();
        const auto known = m_codeOfCharacter.constFind(key);
        return known != m_codeOfCharacter.constEnd() ? *known : *m_codeOfCharacter.insert(key, added());
    }
    const std::pair<quint32, QString> key(glyph, text.toString());
    const auto known = m_codeOfText.constFind(key);
    return known != m_codeOfText.constEnd() ? *known : *m_codeOfText.insert(key, added());
}

double Typeface::advance(quint32 glyph)
{
    const auto known = m_advances.constFind(glyph);
    if (known != m_advances.constEnd())
        return *known;
    return *m_advances.insert(glyph, hb_font_get_glyph_h_advance(m_font.get(), glyph) * 1000.0 / m_unitsPerEm);
}

quint32 Typeface::nominalGlyph(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font.get(), character, &glyph) ? glyph : 0;
}

QString realFamily(const QString &family)
{
    if (family.isEmpty() || family == "sans-serif"_L1)
        return QString::fromLatin1(neededFamily);
    if (family == "serif"_L1)
        return u"Liberation Serif"_s;
    if (family == "monospace"_L1)
        return u"Liberation Mono"_s;
    return family;
}

Result<std::unique_ptr<FontBook>> FontBook::open(const QString &language)
{
    static const bool installed = isInstalled(neededFamily);
    if (!installed)
        return fail(ErrorCode::Internal,
            Fonts::tr("The Liberation fonts, which documents are set in, aren't installed. Install them "
                      "(on Debian and Ubuntu: fonts-liberation2) and try again."));
    std::unique_ptr<FontBook> book(new FontBook);
    book->m_map.reset(pango_ft2_font_map_new());
    auto *map = book->m_map.get();
    // At 72 dots an inch Pango's units are points.
    pango_ft2_font_map_set_resolution(PANGO_FT2_FONT_MAP(map), 72, 72);
    pango_fc_font_map_set_default_substitute(PANGO_FC_FONT_MAP(map), withoutHinting, nullptr, nullptr);
    book->m_context.reset(pango_font_map_create_context(map));
    pango_context_set_round_glyph_positions(book->m_context.get(), FALSE);
    pango_context_set_language(book->m_context.get(), pango_language_from_string(language.toLatin1().constData()));
    return book;
}

SizedFont FontBook::resolve(PangoFont *font)
{
    const auto known = m_resolved.constFind(font);
    if (known != m_resolved.constEnd())
        return *known;

    FcPattern *pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
    FcChar8 *file = nullptr;
    int number = 0;
    FcPatternGetString(pattern, FC_FILE, 0, &file);
    FcPatternGetInteger(pattern, FC_INDEX, 0, &number);
    const QByteArray name(reinterpret_cast<const char *>(file));
    const QByteArray key = name + '#' + QByteArray::number(number);
    auto index = m_indexOfFile.constFind(key);
    if (index == m_indexOfFile.constEnd()) {
        index = m_indexOfFile.insert(key, static_cast<int>(m_typefaces.size()));
        m_typefaces.push_back(std::make_unique<Typeface>(name, static_cast<unsigned>(number)));
    }
    PangoFontDescription *description = pango_font_describe_with_absolute_size(font);
    const double size = pango_font_description_get_size(description) / double(PANGO_SCALE);
    pango_font_description_free(description);

    m_held.emplace_back(PANGO_FONT(g_object_ref(font)));
    const SizedFont result{m_typefaces[static_cast<size_t>(*index)].get(), *index, size};
    m_resolved.insert(font, result);
    return result;
}

void FontBook::noteMissing(const QString &character, const QString &around)
{
    if (!m_missing.isEmpty())
        return;
    m_missing = character;
    m_missingAround = around;
}

Status FontBook::missing() const
{
    if (m_missing.isEmpty())
        return {};
    const char32_t code = m_missing.toUcs4().value(0);
    return fail(ErrorCode::BadInput,
        Fonts::tr("No installed font has the character “%1” (U+%2), in “%3”. Write it differently or install a font "
                  "that has it.")
            .arg(m_missing, QString::number(code, 16).toUpper().rightJustified(4, u'0'), m_missingAround));
}

} // namespace moothall
