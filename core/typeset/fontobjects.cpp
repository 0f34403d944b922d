#include "core/typeset/fontobjects.h"

#include "core/typeset/fontbook.h"
#include "core/typeset/pdfsyntax.h"
#include "core/typeset/sentences.h"

#include <hb-ot.h>
#include <hb-subset.h>

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct SubsetRelease
{
    void operator()(hb_subset_input_t *input) const { hb_subset_input_destroy(input); }
    void operator()(hb_subset_plan_t *plan) const { hb_subset_plan_destroy(plan); }
};

/// Tables that only shaping, hinting or menus need.
constexpr const char *unneededTables[] = {"GSUB", "GPOS", "GDEF", "name", "post", "kern", "DSIG", "gasp", "meta", "STAT",
    "MATH", "BASE", "JSTF", "VDMX", "hdmx", "LTSH", "PCLT", "FFTM", "cmap", "OS/2"};

struct Subset
{
    QByteArray file;
    std::vector<quint32> newGlyphs; ///< by code - 1; 0 where the code is not used
};

/// The font's own date becomes the seed's: nothing reads it, and the bytes are this file's alone.
void markAsOwn(hb_face_t *face, const QByteArray &seed)
{
    const HarfBuzzPointer<hb_blob_t> head(hb_face_reference_table(face, HB_TAG('h', 'e', 'a', 'd')));
    unsigned length = 0;
    const char *data = hb_blob_get_data(head.get(), &length);
    QByteArray table(data, static_cast<qsizetype>(length));
    constexpr qsizetype modified = 28; // eight bytes, in seconds; the upper four are left, for a year that may be
    constexpr qsizetype lower = 4;
    if (table.size() < modified + 2 * lower)
        return;
    table.replace(modified + lower, lower, QCryptographicHash::hash(seed, QCryptographicHash::Sha256).left(lower));
    const HarfBuzzPointer<hb_blob_t> marked(
        hb_blob_create(table.constData(), static_cast<unsigned>(table.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr));
    hb_face_builder_add_table(face, HB_TAG('h', 'e', 'a', 'd'), marked.get());
}

Result<Subset> subsetOf(const Typeface &typeface, const QByteArray &seed)
{
    const std::unique_ptr<hb_subset_input_t, SubsetRelease> input(hb_subset_input_create_or_fail());
    hb_set_t *glyphs = hb_subset_input_glyph_set(input.get());
    for (const FontCode &code : typeface.codes()) {
        if (code.glyph != 0)
            hb_set_add(glyphs, code.glyph);
    }
    unsigned flags = HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE;
    if (typeface.isCff())
        flags |= HB_SUBSET_FLAGS_RETAIN_GIDS;
    hb_subset_input_set_flags(input.get(), flags);
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *table : unneededTables)
        hb_set_add(dropped, hb_tag_from_string(table, 4));

    const std::unique_ptr<hb_subset_plan_t, SubsetRelease> plan(
        hb_subset_plan_create_or_fail(typeface.face(), input.get()));
    const HarfBuzzPointer<hb_face_t> face(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!face)
        return fail(ErrorCode::Internal,
            Fonts::tr("The font “%1” can't be put into a document. Choose another one.")
                .arg(QString::fromLatin1(typeface.name())));
    if (!seed.isEmpty())
        markAsOwn(face.get(), seed);
    const HarfBuzzPointer<hb_blob_t> blob(hb_face_reference_blob(face.get()));
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob.get(), &length);
    Subset result{QByteArray(data, static_cast<qsizetype>(length)), {}};

    const hb_map_t *mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    result.newGlyphs.reserve(typeface.codes().size());
    for (const FontCode &code : typeface.codes())
        result.newGlyphs.push_back(code.glyph == 0 ? 0 : hb_map_get(mapping, code.glyph));
    return result;
}

/// Six letters that tell subsets of one font apart, made from what is in them.
QByteArray subsetName(const Typeface &typeface, const QByteArray &seed)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(seed);
    for (const FontCode &code : typeface.codes())
        hash.addData(QByteArray(QByteArray::number(code.glyph) + ' ' + code.text.toUtf8() + '\n'));
    const QByteArray digest = hash.result();
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<unsigned char>(digest.at(i)) % 26);
    return tag + '+' + typeface.name();
}

int scaled(const Typeface &typeface, double value)
{
    return static_cast<int>(std::lround(value * 1000 / typeface.unitsPerEm()));
}

QByteArray boundingBox(const Typeface &typeface)
{
    const HarfBuzzPointer<hb_blob_t> head(hb_face_reference_table(typeface.face(), HB_TAG('h', 'e', 'a', 'd')));
    unsigned length = 0;
    const auto *data = reinterpret_cast<const uchar *>(hb_blob_get_data(head.get(), &length));
    constexpr unsigned firstBound = 36;
    if (length < firstBound + 8)
        return "[0 0 1000 1000]";
    QByteArray result = "[";
    for (unsigned at = firstBound; at < firstBound + 8; at += 2) {
        const auto value = static_cast<qint16>((data[at] << 8) | data[at + 1]);
        result += QByteArray::number(scaled(typeface, value)) + ' ';
    }
    result.back() = ']';
    return result;
}

QByteArray descriptor(const Typeface &typeface, const QByteArray &name, int fileObject)
{
    const auto metric = [&typeface](hb_ot_metrics_tag_t tag) {
        hb_position_t value = 0;
        hb_ot_metrics_get_position(typeface.font(), tag, &value);
        return QByteArray::number(scaled(typeface, value));
    };
    const double slant = hb_style_get_value(typeface.font(), HB_STYLE_TAG_SLANT_ANGLE);
    return "/Type/FontDescriptor/FontName/" + name + "/Flags 4/FontBBox" + boundingBox(typeface) + "/ItalicAngle "
        + pdf::number(slant) + "/Ascent " + metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER) + "/Descent "
        + metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER) + "/CapHeight " + metric(HB_OT_METRICS_TAG_CAP_HEIGHT)
        + "/StemV 80" + (typeface.isCff() ? "/FontFile3 " : "/FontFile2 ") + FontObject::own(fileObject);
}

QByteArray widths(const Typeface &typeface)
{
    const std::vector<FontCode> &codes = typeface.codes();
    QByteArray result;
    bool inRun = false;
    for (size_t i = 0; i < codes.size(); ++i) {
        if (codes[i].glyph == 0) {
            if (inRun)
                result += ']';
            inRun = false;
            continue;
        }
        if (!inRun)
            result += ' ' + QByteArray::number(i + 1) + '[';
        else
            result += ' ';
        inRun = true;
        const double advance = hb_font_get_glyph_h_advance(typeface.font(), codes[i].glyph);
        pdf::appendNumber(result, advance * 1000 / typeface.unitsPerEm());
    }
    return result + (inRun ? "]" : "");
}

QByteArray codeHex(size_t code)
{
    return QByteArray::number(code, 16).toUpper().rightJustified(4, '0');
}

/// The supplement of the registry says nothing in a map of this kind: it bears the seed.
QByteArray toUnicodeMap(const Typeface &typeface, const QByteArray &seed)
{
    QList<QByteArray> entries;
    const std::vector<FontCode> &codes = typeface.codes();
    for (size_t i = 0; i < codes.size(); ++i) {
        if (codes[i].glyph != 0)
            entries << '<' + codeHex(i + 1) + "><" + pdf::utf16Hex(codes[i].text) + ">\n";
    }
    const QByteArray supplement = seed.isEmpty()
        ? "0"_ba
        : QByteArray::number(QCryptographicHash::hash(seed, QCryptographicHash::Sha256).left(3).toHex().toInt(nullptr, 16));
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement "
                     + supplement + ">>def\n"
                     "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
    constexpr qsizetype mostAtOnce = 100; // what the format allows in one section
    for (qsizetype at = 0; at < entries.size(); at += mostAtOnce) {
        const qsizetype count = std::min(mostAtOnce, entries.size() - at);
        map += QByteArray::number(count) + " beginbfchar\n";
        for (qsizetype i = at; i < at + count; ++i)
            map += entries.at(i);
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray glyphOfCodeMap(const std::vector<quint32> &newGlyphs)
{
    QByteArray map(2, '\0');
    for (const quint32 glyph : newGlyphs) {
        map += static_cast<char>(glyph >> 8);
        map += static_cast<char>(glyph & 255);
    }
    return map;
}

FontObject compressed(const QByteArray &entries, const QByteArray &data)
{
    return {entries + "/Filter/FlateDecode", pdf::deflated(data)};
}

} // namespace

QByteArray FontObject::own(int index)
{
    return '\x01' + QByteArray::number(index) + '\x01';
}

QByteArray FontObject::numbered(int firstId) const
{
    QByteArray result = "<<";
    const QList<QByteArray> parts = entries.split('\x01');
    for (qsizetype i = 0; i < parts.size(); ++i)
        result += i % 2 == 0 ? parts.at(i) : pdf::reference(firstId + parts.at(i).toInt());
    if (!stream)
        return result + ">>";
    return result + "/Length " + QByteArray::number(stream->size()) + ">>\nstream\n" + *stream + "\nendstream";
}

Result<QList<FontObject>> fontObjects(const Typeface &typeface, const QByteArray &seed)
{
    const auto subset = subsetOf(typeface, seed);
    if (!subset)
        return fail(subset.error());
    const bool cff = typeface.isCff();
    const QByteArray name = subsetName(typeface, seed);
    enum Index { Root, Descendant, Descriptor, File, ToUnicode, GlyphOfCode };
    QList<FontObject> objects;
    objects << FontObject{"/Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
        + FontObject::own(Descendant) + "]/ToUnicode " + FontObject::own(ToUnicode)};
    objects << FontObject{(cff ? "/Type/Font/Subtype/CIDFontType0" : "/Type/Font/Subtype/CIDFontType2")
        + QByteArray("/BaseFont/") + name
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
        + FontObject::own(Descriptor) + (cff ? QByteArray() : "/CIDToGIDMap " + FontObject::own(GlyphOfCode))
        + "/DW 1000/W[" + widths(typeface) + ']'};
    objects << FontObject{descriptor(typeface, name, File)};
    const QByteArray fileEntries = "/Length1 " + QByteArray::number(subset->file.size());
    objects << compressed(cff ? QByteArray("/Subtype/OpenType") : fileEntries, subset->file);
    objects << compressed({}, toUnicodeMap(typeface, seed));
    if (!cff)
        objects << compressed({}, glyphOfCodeMap(subset->newGlyphs));
    return objects;
}

} // namespace moothall
