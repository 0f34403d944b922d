#pragma once

#include <string>

namespace moothall {

/// Page labels that equal what is printed: i, ii … for the unnumbered front matter, the printed number after it, a new
/// range wherever the numbers jump.
class PageLabels
{
public:
    void addFrontPage();
    void addNumberedPage(int number);
    /// A page that bears nothing and isn't front matter.
    void addUnlabelledPage();

    /// The inside of the catalogue's number tree.
    const std::string &ranges() const { return m_ranges; }

private:
    enum class Style { None, Roman, Decimal, Unlabelled };
    void add(Style style, int number);

    int m_page = 0;
    Style m_style = Style::None;
    int m_next = 0; ///< number that goes on with the current range
    int m_frontPages = 0;
    std::string m_ranges;
};

} // namespace moothall
