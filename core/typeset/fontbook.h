#pragma once

#include "core/base/result.h"
#include "core/typeset/fontobjects.h"

#include <hb.h>
#include <pango/pango.h>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace moothall {

struct GObjectRelease
{
    void operator()(void *object) const { g_object_unref(object); }
};
template<typename T>
using GObjectPointer = std::unique_ptr<T, GObjectRelease>;

struct HarfBuzzRelease
{
    void operator()(hb_face_t *face) const { hb_face_destroy(face); }
    void operator()(hb_font_t *font) const { hb_font_destroy(font); }
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
};
template<typename T>
using HarfBuzzPointer = std::unique_ptr<T, HarfBuzzRelease>;

/// A glyph standing for a text: one code of the font in the file. The same glyph gets a second code where it stands
/// for another text, so that what is copied out is always what was written.
struct FontCode
{
    quint32 glyph = 0;
    QString text;
};

/// One font file in use, and the codes taken from it so far.
class Typeface
{
public:
    Typeface(const QByteArray &file, unsigned index);

    bool isUsable() const { return m_usable; }
    hb_face_t *face() const { return m_face.get(); }
    hb_font_t *font() const { return m_font.get(); }
    const QByteArray &name() const { return m_name; } ///< PostScript name
    int unitsPerEm() const { return m_unitsPerEm; }
    /// Compact Font Format outlines: codes are glyph numbers there.
    bool isCff() const { return m_cff; }
    const std::vector<FontCode> &codes() const { return m_codes; } ///< from code 1 on; by glyph in a CFF font

    /// The code for a glyph that stands for `text`.
    int codeFor(quint32 glyph, QStringView text);
    /// In thousandths of the size.
    double advance(quint32 glyph);
    /// The font's own glyph for a character, 0 where it has none.
    quint32 nominalGlyph(char32_t character) const;

private:
    HarfBuzzPointer<hb_face_t> m_face;
    HarfBuzzPointer<hb_font_t> m_font;
    QByteArray m_name;
    int m_unitsPerEm = 1000;
    bool m_cff = false;
    bool m_usable = false;
    std::vector<FontCode> m_codes;
    QHash<quint64, int> m_codeOfCharacter; ///< glyph and its one UTF-16 unit
    QHash<std::pair<quint32, QString>, int> m_codeOfText;
    QHash<quint32, double> m_advances;
};

/// A typeface at a size, as Pango chose it.
struct SizedFont
{
    Typeface *typeface = nullptr;
    int index = 0; ///< of the typeface in the book
    double size = 0;
};

/// The fonts of one file of one edition: what Pango lays out with, and which glyphs were used. A book is never shared
/// between editions, or the public file's fonts would show which characters the restricted one has.
class FontBook
{
public:
    /// `language` is what text is in that says nothing else. Errors: Internal where Liberation isn't installed.
    static Result<std::unique_ptr<FontBook>> open(const QString &language);

    PangoContext *context() const { return m_context.get(); }
    /// The typeface behind a font of Pango's.
    SizedFont resolve(PangoFont *font);
    const std::vector<std::unique_ptr<Typeface>> &typefaces() const { return m_typefaces; }

    /// Remembers that no font has this character; the first of them makes the document fail.
    void noteMissing(const QString &character, const QString &around);
    /// The error for the first missing character, if any.
    Status missing() const;

private:
    FontBook() = default;

    GObjectPointer<PangoFontMap> m_map;
    GObjectPointer<PangoContext> m_context;
    std::vector<std::unique_ptr<Typeface>> m_typefaces;
    QHash<QByteArray, int> m_indexOfFile;
    QHash<PangoFont *, SizedFont> m_resolved;
    std::vector<GObjectPointer<PangoFont>> m_held; ///< so that an address isn't given to another font
    QString m_missing;
    QString m_missingAround;
};

/// "sans-serif", "serif" and "monospace" by the names of the fonts that are shipped.
QString realFamily(const QString &family);

} // namespace moothall
