#pragma once

#include "core/typeset/pagecanvas.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <vector>

namespace moothall {

/// What must hold between a strip and the next one.
enum class Keep {
    None,  ///< a page may end here
    Group, ///< better not
    Must,  ///< never, unless the strips don't fit on one page together
};

struct Strip;
using Strips = std::vector<Strip>;

/// What can't be cut by the end of a page: a line, a row, a picture. Composed once, drawn where it comes to stand.
struct Strip
{
    double height = 0;
    double before = 0; ///< least distance to the strip above; none at the head of a page
    double after = 0;
    double baseline = 0; ///< of its first line, from its top; 0 where it has no text
    Keep keep = Keep::None;
    bool startsPage = false;
    bool isSpace = false;                 ///< dropped at the head of a page
    const Strips *repeatedHead = nullptr; ///< drawn above it where it is the first on a page
    QStringList anchors;
    std::function<void(PageCanvas &, double top)> draw;

    void drawAt(PageCanvas &canvas, double top) const
    {
        for (const QString &anchor : anchors)
            canvas.addAnchor(anchor, top);
        if (draw)
            draw(canvas, top);
    }
};

inline double gapBetween(const Strip &upper, const Strip &lower)
{
    return std::max(upper.after, lower.before);
}

/// The height of strips from `from` up to `to`, one below the other.
double stackHeight(const Strips &strips, size_t from, size_t to);
inline double stackHeight(const Strips &strips)
{
    return stackHeight(strips, 0, strips.size());
}
void drawStack(const Strips &strips, size_t from, size_t to, PageCanvas &canvas, double top);

} // namespace moothall
