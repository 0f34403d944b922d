#pragma once

#include "core/papers/reading/paintrun.h"

#include <algorithm>
#include <cmath>

namespace moothall::reading {

struct PaintMatrix
{
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    PaintMatrix times(const PaintMatrix &m) const
    {
        return {a * m.a + b * m.c, a * m.b + b * m.d,       c * m.a + d * m.c,
                c * m.b + d * m.d, e * m.a + f * m.c + m.e, e * m.b + f * m.d + m.f};
    }
    /// Whether upright boxes stay upright boxes.
    bool isSquare() const
    {
        const double size = std::abs(a) + std::abs(b) + std::abs(c) + std::abs(d);
        const double slack = 1e-4 * size;
        return (std::abs(b) <= slack && std::abs(c) <= slack) ||
               (std::abs(a) <= slack && std::abs(d) <= slack);
    }
    Box around(const Box &box) const
    {
        const double xs[] = {box.left * a + box.bottom * c + e, box.right * a + box.bottom * c + e,
                             box.left * a + box.top * c + e, box.right * a + box.top * c + e};
        const double ys[] = {box.left * b + box.bottom * d + f, box.right * b + box.bottom * d + f,
                             box.left * b + box.top * d + f, box.right * b + box.top * d + f};
        const auto [left, right] = std::minmax_element(std::begin(xs), std::end(xs));
        const auto [bottom, top] = std::minmax_element(std::begin(ys), std::end(ys));
        return {*left, *bottom, *right, *top};
    }
};

/// How many numbers a colour is made of, and what they mean.
enum class ToneSpace : std::uint8_t { Grey, Rgb, Cmyk, Ink, Unknown };

struct PaintTone
{
    ToneSpace space = ToneSpace::Grey;
    std::optional<Tone> tone = Tone{};
};

struct PaintState
{
    PaintMatrix ctm = {};
    Box clip = {-1e6, -1e6, 1e6, 1e6};
    bool isClipBox = true; ///< otherwise the clip is something inside its box
    PaintTone fill = {};
    PaintTone stroke = {};
    double lineWidth = 1;
    double fillAlpha = 1, strokeAlpha = 1;
    bool isBlended = false; ///< by a mask or a mode in which what is below shows
    const Font *font = nullptr;
    double size = 1, charSpace = 0, wordSpace = 0, scale = 1, leading = 0, rise = 0;
    int mode = 0;
};

/// The outline that is being built.
class PaintPath
{
public:
    void moveTo(double x, double y);
    void lineTo(double x, double y);
    void curveTo(double x, double y); ///< once for each of its points
    void box(double x, double y, double width, double height);
    void clear();
    bool isEmpty() const { return m_parts.empty(); }

    struct Part
    {
        Box bounds = {};
        bool isBox = false; ///< upright, in the coordinates in which it was built
        bool isLine = false;
    };
    /// Its parts; with `areBoxes` false for the whole where one lies on another, for then holes may
    /// be meant.
    std::vector<Part> parts(bool &areApart) const;
    Box bounds() const;
    /// Too many to be looked at one by one.
    bool isCrowded() const { return m_parts.size() > 400; }

private:
    struct Outline
    {
        Box bounds = {};
        double lastX = 0, lastY = 0, startX = 0, startY = 0;
        int corners = 0;
        bool isUpright = true; ///< every step so far went along an axis
    };
    static void grow(Outline &outline, double x, double y);

    std::vector<Outline> m_parts;
};

std::optional<Tone> toneOf(ToneSpace space, const std::vector<double> &numbers);

} // namespace moothall::reading
