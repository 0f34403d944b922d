#include "core/papers/reading/paintstate.h"

namespace moothall::reading {

void PaintPath::grow(Outline &outline, double x, double y)
{
    outline.bounds.left = std::min(outline.bounds.left, x);
    outline.bounds.right = std::max(outline.bounds.right, x);
    outline.bounds.bottom = std::min(outline.bounds.bottom, y);
    outline.bounds.top = std::max(outline.bounds.top, y);
    outline.lastX = x;
    outline.lastY = y;
}

void PaintPath::moveTo(double x, double y)
{
    m_parts.push_back({{x, y, x, y}, x, y, x, y, 0, true});
}

void PaintPath::lineTo(double x, double y)
{
    if (m_parts.empty())
        return moveTo(x, y);
    Outline &outline = m_parts.back();
    constexpr double slack = 0.01;
    const bool isAlong = std::abs(x - outline.lastX) < slack || std::abs(y - outline.lastY) < slack;
    outline.isUpright = outline.isUpright && isAlong;
    ++outline.corners;
    grow(outline, x, y);
}

void PaintPath::curveTo(double x, double y)
{
    if (m_parts.empty())
        return moveTo(x, y);
    m_parts.back().isUpright = false;
    grow(m_parts.back(), x, y);
}

void PaintPath::box(double x, double y, double width, double height)
{
    moveTo(x, y);
    lineTo(x + width, y);
    lineTo(x + width, y + height);
    lineTo(x, y + height);
}

void PaintPath::clear()
{
    m_parts.clear();
}

std::vector<PaintPath::Part> PaintPath::parts(bool &areApart) const
{
    std::vector<Part> found;
    areApart = true;
    for (const Outline &outline : m_parts) {
        const bool isClosed =
            outline.corners == 3 ||
            (outline.corners == 4 && std::abs(outline.lastX - outline.startX) < 0.01 &&
             std::abs(outline.lastY - outline.startY) < 0.01);
        Part part;
        part.bounds = outline.bounds;
        part.isBox = outline.isUpright && isClosed;
        part.isLine = outline.isUpright && outline.corners == 1;
        for (const Part &other : found)
            areApart = areApart && !other.bounds.meets(part.bounds);
        found.push_back(part);
    }
    return found;
}

Box PaintPath::bounds() const
{
    Box all = m_parts.empty() ? Box() : m_parts.front().bounds;
    for (const Outline &outline : m_parts) {
        all.left = std::min(all.left, outline.bounds.left);
        all.right = std::max(all.right, outline.bounds.right);
        all.bottom = std::min(all.bottom, outline.bounds.bottom);
        all.top = std::max(all.top, outline.bounds.top);
    }
    return all;
}

std::optional<Tone> toneOf(ToneSpace space, const std::vector<double> &numbers)
{
    const auto part = [&](size_t at) { return float(std::clamp(numbers[at], 0.0, 1.0)); };
    switch (space) {
    case ToneSpace::Grey:
        if (numbers.size() == 1)
            return Tone{part(0), part(0), part(0)};
        break;
    case ToneSpace::Ink:
        if (numbers.size() == 1)
            return Tone{1 - part(0), 1 - part(0), 1 - part(0)};
        break;
    case ToneSpace::Rgb:
        if (numbers.size() == 3)
            return Tone{part(0), part(1), part(2)};
        break;
    case ToneSpace::Cmyk:
        if (numbers.size() == 4)
            return Tone{(1 - part(0)) * (1 - part(3)), (1 - part(1)) * (1 - part(3)),
                        (1 - part(2)) * (1 - part(3))};
        break;
    case ToneSpace::Unknown:
        break;
    }
    return std::nullopt;
}

} // namespace moothall::reading
