#include "core/typeset/pagebreaker.h"

namespace moothall {

namespace {

/// What rounding may add up to on a page.
constexpr double tolerance = 0.01;

} // namespace

PageBreaker::PageBreaker(PageCanvas &canvas, double top, double bottom)
    : m_canvas(canvas), m_top(top), m_bottom(bottom), m_y(top)
{
    m_canvas.beginPage();
}

void PageBreaker::place(const Strips &strips)
{
    placeRange(strips, 0, strips.size(), Keep::Group);
}

/// Cuts the range where no keep of at least `strength` holds it together.
void PageBreaker::placeRange(const Strips &strips, size_t from, size_t to, Keep strength)
{
    while (from < to) {
        size_t end = from + 1;
        while (end < to && strips[end - 1].keep >= strength && !strips[end].startsPage)
            ++end;
        if (strips[from].startsPage && !m_fresh)
            beginPage(strips[from]);
        placeChunk(strips, from, end, strength);
        from = end;
    }
}

void PageBreaker::placeChunk(const Strips &strips, size_t from, size_t to, Keep strength)
{
    if (to - from == 1) {
        if (!m_fresh && !fitsHere(strips, from, to) && !strips[from].isSpace)
            beginPage(strips[from]);
        placeOne(strips[from]);
        return;
    }
    const bool here = fitsHere(strips, from, to);
    if (!here && !fitsOnOnePage(strips, from, to)) {
        if (strength == Keep::Group) {
            placeRange(strips, from, to, Keep::Must);
        } else {
            for (size_t i = from; i < to; ++i)
                placeChunk(strips, i, i + 1, strength);
        }
        return;
    }
    if (!here && !m_fresh)
        beginPage(strips[from]);
    for (size_t i = from; i < to; ++i)
        placeOne(strips[i]);
}

void PageBreaker::placeOne(const Strip &strip)
{
    if (strip.isSpace && m_fresh)
        return;
    if (!m_fresh)
        m_y += std::max(m_after, strip.before);
    strip.drawAt(m_canvas, m_y);
    m_y += strip.height;
    m_after = strip.after;
    m_fresh = false;
}

void PageBreaker::beginPage(const Strip &first)
{
    m_canvas.beginPage();
    m_y = m_top;
    m_after = 0;
    m_fresh = true;
    if (!first.repeatedHead)
        return;
    const PageCanvas::Unspoken unspoken(m_canvas);
    const Strips &head = *first.repeatedHead;
    drawStack(head, 0, head.size(), m_canvas, m_y);
    m_y += stackHeight(head);
}

bool PageBreaker::fitsHere(const Strips &strips, size_t from, size_t to) const
{
    const double gap = m_fresh ? 0 : std::max(m_after, strips[from].before);
    return m_y + gap + stackHeight(strips, from, to) <= m_bottom + tolerance;
}

bool PageBreaker::fitsOnOnePage(const Strips &strips, size_t from, size_t to) const
{
    const double head = strips[from].repeatedHead ? stackHeight(*strips[from].repeatedHead) : 0;
    return m_top + head + stackHeight(strips, from, to) <= m_bottom + tolerance;
}

} // namespace moothall
