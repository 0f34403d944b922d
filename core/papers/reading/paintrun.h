#pragma once

#include "core/papers/reading/font.h"
#include "core/papers/reading/pages.h"

#include <unordered_map>

namespace moothall::reading {

struct Box
{
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;

    bool holds(double x, double y) const
    {
        return x >= left && x <= right && y >= bottom && y <= top;
    }
    bool holds(const Box &other) const
    {
        return other.left >= left && other.right <= right && other.bottom >= bottom &&
               other.top <= top;
    }
    bool meets(const Box &other) const
    {
        return other.left < right && other.right > left && other.bottom < top && other.top > bottom;
    }
    double area() const { return (right - left) * (top - bottom); }
};

/// What something is painted with; none where nobody can say without rendering: patterns, inks of a
/// name, pictures.
struct Tone
{
    float red = 0;
    float green = 0;
    float blue = 0;

    float light() const { return 0.3F * red + 0.59F * green + 0.11F * blue; }
};

/// One letter on a page.
struct PaintedLetter
{
    Box heart; ///< the part of it that makes it legible: covered there it can't be read, scratched
               ///< elsewhere it can
    std::optional<Tone> tone;
    std::uint32_t order = 0; ///< among all that the page paints
    std::uint32_t start = 0; ///< in the page's text
    std::uint16_t length = 0;
    bool isInvisible = false; ///< painted with neither fill nor stroke, or wholly transparent
    bool isCutOff = false;    ///< outside what may be painted on at the time
};

/// An area or a picture.
struct PaintedArea
{
    Box box;
    std::optional<Tone> tone;
    std::uint32_t order = 0;
    bool isSolid = false; ///< it hides whatever is in all of the box
    bool isPicture = false;
};

/// What a page paints, in its order.
struct PaintedPage
{
    std::vector<PaintedLetter> letters = {};
    std::vector<PaintedArea> areas = {};
    std::u16string text = {}; ///< of the letters; words and lines are parted by what stands between
};

/// Follows the content of pages, forms included. It keeps fonts; one a thread. What costs too much
/// is left out: isWhole() says whether that happened.
class PageReader
{
public:
    explicit PageReader(const PlainFile &file);
    ~PageReader();

    PaintedPage page(const FilePage &page);
    bool isWhole() const { return m_isWhole; }

private:
    friend class PaintRun;
    const Font &font(View value);
    bool spend(size_t work);

    const PlainFile &m_file;
    StreamDecoder m_decoder;
    std::unordered_map<int, std::unique_ptr<Font>> m_fonts;
    std::unordered_map<const char *, std::unique_ptr<Font>> m_directFonts;
    Font m_unknown;
    size_t m_spent = 0;
    bool m_isWhole = true;
};

} // namespace moothall::reading
