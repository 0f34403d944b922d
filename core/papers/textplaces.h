#pragma once

#include <array>
#include <string_view>
#include <vector>

namespace moothall {

/// The last six numbers before an operator.
class LastNumbers
{
public:
    void add(std::string_view number);
    void clear() { m_count = 0; }
    int count() const { return m_count; }
    /// Counted from the last one, which is 0; 0 where there isn't one.
    double fromLast(int place) const;

private:
    std::array<double, 8> m_numbers{};
    int m_count = 0;
};

/// Where text stands on a page, as far as that tells paragraphs apart: the start and the size of each line, without the
/// widths of letters.
class TextPlaces
{
public:
    /// Takes note of an operator before it is carried out.
    void follow(std::string_view op, const LastNumbers &numbers);
    enum class Step { AlongTheLine, NextLine, NextParagraph };
    /// How the text shown now goes on from the text shown before; asked once for each.
    Step step();
    /// What comes next is a paragraph of its own.
    void forget() { m_any = false; }

private:
    struct Matrix
    {
        double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;
    };
    static Matrix product(const Matrix &first, const Matrix &then);
    static Matrix taken(const LastNumbers &numbers);
    void moveLine(double x, double y);

    std::vector<Matrix> m_saved;
    Matrix m_page;
    Matrix m_line;
    double m_leading = 0;
    double m_fontSize = 1;

    bool m_any = false; ///< text was shown before
    double m_x = 0;
    double m_y = 0;
    double m_alongX = 1;
    double m_alongY = 0;
    double m_size = 0;
    double m_lineGap = 0; ///< between the lines of the paragraph; 0 before its second one
};

} // namespace moothall
