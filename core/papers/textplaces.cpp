#include "core/papers/textplaces.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace moothall {

namespace {

constexpr size_t deepestSaved = 1000;
// In heights of the type. A word processor's lines stand 1.15 to 1.5 apart, its paragraphs half a line more.
constexpr double farthestLine = 1.7;
constexpr double surelyNextLine = 1.3;
constexpr double sameGap = 1.25;
constexpr double halfLine = 0.5;
constexpr double sameSize = 1.25;
constexpr double sameDirection = 0.99;

} // namespace

void LastNumbers::add(std::string_view number)
{
    if (number.starts_with('+'))
        number.remove_prefix(1);
    double value = 0;
    std::from_chars(number.data(), number.data() + number.size(), value, std::chars_format::fixed);
    m_numbers[size_t(m_count++) % m_numbers.size()] = std::isfinite(value) ? value : 0;
}

double LastNumbers::fromLast(int place) const
{
    return place < m_count ? m_numbers[size_t(m_count - 1 - place) % m_numbers.size()] : 0;
}

TextPlaces::Matrix TextPlaces::product(const Matrix &first, const Matrix &then)
{
    return {first.a * then.a + first.b * then.c, first.a * then.b + first.b * then.d, first.c * then.a + first.d * then.c,
        first.c * then.b + first.d * then.d, first.e * then.a + first.f * then.c + then.e,
        first.e * then.b + first.f * then.d + then.f};
}

TextPlaces::Matrix TextPlaces::taken(const LastNumbers &numbers)
{
    return {numbers.fromLast(5), numbers.fromLast(4), numbers.fromLast(3), numbers.fromLast(2), numbers.fromLast(1),
        numbers.fromLast(0)};
}

void TextPlaces::moveLine(double x, double y) { m_line = product({1, 0, 0, 1, x, y}, m_line); }

void TextPlaces::follow(std::string_view op, const LastNumbers &numbers)
{
    if (op == "Td") {
        moveLine(numbers.fromLast(1), numbers.fromLast(0));
    } else if (op == "TD") {
        m_leading = -numbers.fromLast(0);
        moveLine(numbers.fromLast(1), numbers.fromLast(0));
    } else if (op == "Tm") {
        m_line = taken(numbers);
    } else if (op == "T*" || op == "'" || op == "\"") {
        moveLine(0, -m_leading);
    } else if (op == "TL") {
        m_leading = numbers.fromLast(0);
    } else if (op == "Tf") {
        m_fontSize = numbers.fromLast(0);
    } else if (op == "BT") {
        m_line = {};
    } else if (op == "cm") {
        m_page = product(taken(numbers), m_page);
    } else if (op == "q" && m_saved.size() < deepestSaved) {
        m_saved.push_back(m_page);
    } else if (op == "Q" && !m_saved.empty()) {
        m_page = m_saved.back();
        m_saved.pop_back();
    }
}

TextPlaces::Step TextPlaces::step()
{
    const Matrix place = product(m_line, m_page);
    const double height = std::hypot(place.c, place.d);
    const double width = std::hypot(place.a, place.b);
    const double size = std::abs(m_fontSize) * height;
    const double alongX = width > 0 ? place.a / width : 1;
    const double alongY = width > 0 ? place.b / width : 0;
    // How far below the line before this one begins, seen along the line before.
    const double down = (place.e - m_x) * m_alongY - (place.f - m_y) * m_alongX;
    const double larger = std::max(size, m_size);
    const bool sameWay = m_any && alongX * m_alongX + alongY * m_alongY > sameDirection;
    if (sameWay && std::abs(down) < halfLine * larger)
        return Step::AlongTheLine; // further along the line, or raised a little, as a note's number is
    bool goesOn = sameWay && down > 0 && larger <= sameSize * std::min(size, m_size);
    if (goesOn) {
        goesOn = m_lineGap > 0 ? down <= std::max(surelyNextLine * larger, sameGap * m_lineGap) : down <= farthestLine * larger;
        m_lineGap = m_lineGap > 0 ? m_lineGap : down;
    }
    if (!goesOn)
        m_lineGap = 0;
    m_any = true;
    m_x = place.e;
    m_y = place.f;
    m_alongX = alongX;
    m_alongY = alongY;
    m_size = size;
    return goesOn ? Step::NextLine : Step::NextParagraph;
}

} // namespace moothall
