#include "core/papers/reading/paintrun_p.h"

#include <algorithm>

namespace moothall::reading {

void PaintRun::operatePath(std::uint32_t name)
{
    switch (name) {
    case paintKey("m"):
        return m_path.moveTo(number(1), number(0));
    case paintKey("l"):
        return m_path.lineTo(number(1), number(0));
    case paintKey("c"):
        m_path.curveTo(number(5), number(4));
        [[fallthrough]];
    case paintKey("v"):
    case paintKey("y"):
        m_path.curveTo(number(3), number(2));
        return m_path.curveTo(number(1), number(0));
    case paintKey("h"):
        return;
    case paintKey("re"):
        return m_path.box(number(3), number(2), number(1), number(0));
    case paintKey("W"):
    case paintKey("W*"):
        m_isClipComing = true;
        return;
    case paintKey("n"):
        return endPath();
    case paintKey("S"):
    case paintKey("s"):
        return paintPath(false, true);
    case paintKey("f"):
    case paintKey("F"):
    case paintKey("f*"):
        return paintPath(true, false);
    case paintKey("B"):
    case paintKey("B*"):
    case paintKey("b"):
    case paintKey("b*"):
        return paintPath(true, true);
    default:
        return operateTone(name);
    }
}

void PaintRun::addArea(const Box &box, const std::optional<Tone> &tone, bool isSolid,
                       bool isPicture)
{
    const Box shown{std::max(box.left, m_state.clip.left),
                    std::max(box.bottom, m_state.clip.bottom),
                    std::min(box.right, m_state.clip.right), std::min(box.top, m_state.clip.top)};
    // Written so that what isn't a number is nothing.
    if (!(shown.right - shown.left >= slightestArea) ||
        !(shown.top - shown.bottom >= slightestArea))
        return;
    if (m_page.areas.size() >= mostAreasOfPage) {
        m_reader.m_isWhole = false;
        return;
    }
    m_page.areas.push_back(
        {shown, tone, nextOrder(), isSolid && m_state.isClipBox && !m_state.isBlended, isPicture});
}

void PaintRun::paintPath(bool fills, bool strokes)
{
    const bool isSquare = m_state.ctm.isSquare();
    if (m_path.isCrowded()) {
        if (fills)
            addArea(m_state.ctm.around(m_path.bounds()), m_state.fill.tone, false, false);
        return endPath();
    }
    bool areApart = true;
    const std::vector<PaintPath::Part> parts = m_path.parts(areApart);
    for (const PaintPath::Part &part : parts) {
        if (fills && m_state.fillAlpha > transparent) {
            addArea(m_state.ctm.around(part.bounds), m_state.fill.tone,
                    part.isBox && isSquare && areApart && m_state.fillAlpha > opaque &&
                        m_state.fill.tone.has_value(),
                    false);
        } else if (strokes && part.isLine && isSquare && m_state.strokeAlpha > opaque) {
            // A pen as broad as a line of text is high.
            const double half = m_state.lineWidth / 2;
            const bool isLevel =
                part.bounds.top - part.bounds.bottom < part.bounds.right - part.bounds.left;
            Box broad = part.bounds;
            (isLevel ? broad.bottom : broad.left) -= half;
            (isLevel ? broad.top : broad.right) += half;
            addArea(m_state.ctm.around(broad), m_state.stroke.tone, m_state.stroke.tone.has_value(),
                    false);
        }
    }
    endPath();
}

void PaintRun::endPath()
{
    if (m_isClipComing && !m_path.isEmpty()) {
        bool areApart = true;
        const bool isOne = !m_path.isCrowded() && m_path.parts(areApart).size() == 1;
        const bool isBox = isOne && m_path.parts(areApart).front().isBox && m_state.ctm.isSquare();
        const Box box = m_state.ctm.around(m_path.bounds());
        Box &clip = m_state.clip;
        clip = {std::max(box.left, clip.left), std::max(box.bottom, clip.bottom),
                std::min(box.right, clip.right), std::min(box.top, clip.top)};
        m_state.isClipBox = m_state.isClipBox && isBox;
    }
    m_isClipComing = false;
    m_path.clear();
}

} // namespace moothall::reading
