#pragma once

#include "core/typeset/strip.h"

namespace moothall {

/// Puts strips on pages, from the top to the bottom, beginning pages as it needs them.
class PageBreaker
{
public:
    /// Strips stand between `top` and `bottom`, measured from the page's upper edge.
    PageBreaker(PageCanvas &canvas, double top, double bottom);

    void place(const Strips &strips);

private:
    void placeRange(const Strips &strips, size_t from, size_t to, Keep strength);
    void placeChunk(const Strips &strips, size_t from, size_t to, Keep strength);
    void placeOne(const Strip &strip);
    void beginPage(const Strip &first);
    bool fitsHere(const Strips &strips, size_t from, size_t to) const;
    bool fitsOnOnePage(const Strips &strips, size_t from, size_t to) const;

    PageCanvas &m_canvas;
    double m_top;
    double m_bottom;
    double m_y;
    double m_after = 0;   ///< what the last strip asks for below it
    bool m_fresh = true;  ///< nothing but a repeated head is on the page
};

} // namespace moothall
