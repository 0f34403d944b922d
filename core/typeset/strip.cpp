#include "core/typeset/strip.h"

namespace moothall {

double stackHeight(const Strips &strips, size_t from, size_t to)
{
    double height = 0;
    for (size_t i = from; i < to; ++i)
        height += strips[i].height + (i > from ? gapBetween(strips[i - 1], strips[i]) : 0);
    return height;
}

void drawStack(const Strips &strips, size_t from, size_t to, PageCanvas &canvas, double top)
{
    for (size_t i = from; i < to; ++i) {
        if (i > from)
            top += gapBetween(strips[i - 1], strips[i]);
        strips[i].drawAt(canvas, top);
        top += strips[i].height;
    }
}

} // namespace moothall
