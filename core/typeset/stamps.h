#pragma once

#include "core/base/result.h"
#include "core/typeset/fontobjects.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace moothall {

/// One string to be printed on pages that are not ours: "Page 43", "Agenda Item 6", "Public Document Pack".
struct StampText
{
    QString text;
    bool bold = false;
};

/// A stamp ready for a content stream: `/F 9 Tf … <glyphs> Tj`.
struct ShapedStamp
{
    bool bold = false;  ///< which of the two fonts draws it
    QByteArray glyphs;  ///< hexadecimal, two bytes a glyph, without the angle brackets
    double width = 0;   ///< at a size of 1 point
};

/// A font with just the glyphs asked for, as PDF objects.
class StampFont
{
public:
    StampFont() = default;
    explicit StampFont(QList<FontObject> objects) : m_objects(std::move(objects)) {}

    /// How many object numbers it takes; 0 where no stamp uses it.
    int objectCount() const { return static_cast<int>(m_objects.size()); }
    /// The bodies of its objects, the text between "N 0 obj\n" and "\nendobj\n", to be numbered firstId, firstId + 1 …
    /// The first is the Type0 font that a page's resources name.
    QList<QByteArray> objects(int firstId) const;

private:
    QList<FontObject> m_objects;
};

/// All stamps of one edition. Heights are at a size of 1 point, from the baseline.
struct StampSheet
{
    QList<ShapedStamp> stamps; ///< in the order asked for
    StampFont regular;
    StampFont bold;
    double ascent = 0;
    double capHeight = 0;
    double descent = 0; ///< below the baseline, as a positive number
};

/// Shapes the strings and subsets the fonts for them, one call an edition: a subset shared by two editions would
/// reveal the glyphs of the restricted one. Same strings and `seed`, same bytes; another seed, other fonts, so that a
/// page of one pack is never known again by them in the next. Errors: BadInput for a character that the font
/// lacks, Internal where the fonts are missing.
Result<StampSheet> shapeStamps(const QList<StampText> &texts, const QByteArray &seed = {});

} // namespace moothall
