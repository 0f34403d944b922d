#include "core/pack/labels.h"

namespace moothall {

void PageLabels::addFrontPage() { add(Style::Roman, ++m_frontPages); }

void PageLabels::addNumberedPage(int number) { add(Style::Decimal, number); }

void PageLabels::addUnlabelledPage() { add(Style::Unlabelled, 0); }

void PageLabels::add(Style style, int number)
{
    const bool goesOn = style == m_style && (style == Style::Unlabelled || number == m_next);
    if (!goesOn) {
        m_ranges += std::to_string(m_page) + "<<";
        if (style != Style::Unlabelled)
            m_ranges += std::string("/S/") + (style == Style::Roman ? 'r' : 'D') + "/St " + std::to_string(number);
        m_ranges += ">>";
    }
    m_style = style;
    m_next = number + 1;
    ++m_page;
}

} // namespace moothall
