#pragma once

#include "core/pack/canonicalsource.h"

#include <optional>
#include <string>

namespace moothall {

/// A page as it is seen: its visible box, which way up it is shown, and how large its unit is. "View" coordinates have
/// their origin at the lower left corner of what is seen, upright, in points.
struct PageView
{
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;
    int rotation = 0;    ///< clockwise: 0, 90, 180 or 270
    double userUnit = 1; ///< points to one unit of the page

    /// None where the page has no usable box.
    static std::optional<PageView> of(const CanonicalSource &source, const DictView &page);

    double width() const;  ///< as seen, in points
    double height() const; ///< as seen, in points
    /// What the operator cm takes to draw in view coordinates.
    std::string matrix() const;
    /// A destination on the page `pageId`: its visible upper left corner.
    std::string destination(int pageId) const;
    /// A destination at a height in the page's own units.
    std::string destination(int pageId, double height) const;
};

} // namespace moothall
