#pragma once

#include "core/papers/reading/syntax.h"

namespace moothall::accessibility {

/// As much of a TrueType font program as rules ask after. Reads nothing beyond its bytes.
class TrueTypeProgram
{
public:
    explicit TrueTypeProgram(reading::View bytes);

    bool isThere() const { return m_glyphs > 0; }
    size_t glyphCount() const { return m_glyphs; }
    /// In thousandths of the size.
    std::optional<double> widthOf(size_t glyph) const;
    size_t characterMaps() const { return m_maps; }
    bool hasSymbolMap() const { return m_hasSymbolMap; }

private:
    reading::View table(reading::View tag) const;

    reading::View m_bytes;
    reading::View m_widths;
    size_t m_longWidths = 0;
    size_t m_glyphs = 0;
    size_t m_unitsPerEm = 0;
    size_t m_maps = 0;
    bool m_hasSymbolMap = false;
};

} // namespace moothall::accessibility
