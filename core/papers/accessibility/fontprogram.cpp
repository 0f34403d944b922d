#include "core/papers/accessibility/fontprogram.h"

#include <algorithm>

namespace moothall::accessibility {

using namespace reading;

namespace {

constexpr size_t directoryRow = 16;

/// A big-endian number; 0 beyond the end.
size_t number(View bytes, size_t at, size_t length)
{
    if (at > bytes.size() || bytes.size() - at < length)
        return 0;
    size_t value = 0;
    for (size_t i = 0; i < length; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

} // namespace

TrueTypeProgram::TrueTypeProgram(View bytes)
    : m_bytes(bytes)
{
    m_unitsPerEm = number(table("head"), 18, 2);
    m_longWidths = number(table("hhea"), 34, 2);
    m_widths = table("hmtx");
    m_glyphs = number(table("maxp"), 4, 2);
    const View maps = table("cmap");
    m_maps = number(maps, 2, 2);
    for (size_t i = 0; i < m_maps; ++i)
        m_hasSymbolMap =
            m_hasSymbolMap || (number(maps, 4 + i * 8, 2) == 3 && number(maps, 6 + i * 8, 2) == 0);
}

View TrueTypeProgram::table(View tag) const
{
    const size_t count = std::min<size_t>(number(m_bytes, 4, 2), 100);
    for (size_t i = 0; i < count; ++i) {
        const size_t row = 12 + i * directoryRow;
        if (row + directoryRow > m_bytes.size())
            break;
        if (m_bytes.substr(row, 4) != tag)
            continue;
        const size_t offset = number(m_bytes, row + 8, 4);
        const size_t length = number(m_bytes, row + 12, 4);
        return offset <= m_bytes.size() ? m_bytes.substr(offset, length) : View();
    }
    return {};
}

std::optional<double> TrueTypeProgram::widthOf(size_t glyph) const
{
    if (glyph >= m_glyphs || m_longWidths == 0 || m_unitsPerEm == 0)
        return std::nullopt;
    const size_t row = std::min(glyph, m_longWidths - 1);
    if (row * 4 + 2 > m_widths.size())
        return std::nullopt;
    return static_cast<double>(number(m_widths, row * 4, 2)) * 1000 /
           static_cast<double>(m_unitsPerEm);
}

} // namespace moothall::accessibility
