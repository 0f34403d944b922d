#pragma once

#include "core/papers/reading/paintrun.h"

#include <map>

namespace moothall::reading {

/// Why nobody sees a text that can be copied out of a file all the same.
enum class HiddenKind : std::uint8_t {
    Boxed, ///< a dark area lies on it, or it is as dark as what it stands on: blacked out, and not
           ///< taken out
    Covered, ///< another area lies on it
    UnderPicture,
    Pale,       ///< of the colour of what it stands on, which isn't dark
    Invisible,  ///< painted with nothing
    Outside,    ///< outside the visible page, or cut off by a clip
    Recognised, ///< invisible on or under a picture of it: what a scanner read
};

struct HiddenText
{
    HiddenKind kind = HiddenKind::Boxed;
    int page = 0; ///< from 1
    std::u16string text = {};
};

struct HiddenTexts
{
    std::vector<HiddenText> texts = {}; ///< in the order of the pages, and as each page says them
    int pagesSearched = 0; ///< fewer than the file has where it is too large to look at all of it
};

/// Areas that somebody marked to be blacked out, by page from 1: what lies below them counts as
/// Boxed.
using MarkedAreas = std::map<int, std::vector<Box>>;

/// Looks at every letter of a file: whether it is seen where the pages are shown. Shapes other than
/// upright boxes, patterns and what is half transparent hide nothing here, so that nothing is said
/// of a text that can be seen. Throws std::bad_alloc.
HiddenTexts hiddenTextOf(const PlainFile &file, const MarkedAreas &marked = {});

} // namespace moothall::reading
