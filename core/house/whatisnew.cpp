#include "core/house/whatisnew.h"

#include "core/base/dates.h"
#include "core/house/letterhead.h"
#include "core/house/richblocks.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

TableCell cell(const Text &text, bool bold = false)
{
    ParagraphStyle style = look::paragraph();
    style.spaceAfter = 0;
    style.bold = bold;
    return {.blocks = {Paragraph{.text = text, .style = style}}};
}

class NewPapers
{
public:
    NewPapers(const PrintedMeeting &meeting, const AgendaRanges &ranges, const HouseStyle &style)
        : m_meeting(meeting)
        , m_ranges(ranges)
        , m_style(style)
        , m_locale(meeting.authority.language)
    {}

    /// By supplement, then in the order of the agenda.
    Table table() const
    {
        Table table;
        table.columns = {{0.09}, {0.43}, {0.13}, {0.35}};
        table.summary = m_style.newHeading;
        table.rows.append(
            {cell(plainText(m_style.newItem), true), cell(plainText(m_style.newPaper), true),
             cell(plainText(m_style.newPages), true), cell(plainText(m_style.newIn), true)});
        for (int supplement = 1; supplement <= m_ranges.supplement; ++supplement) {
            for (const PrintedItem &item : m_meeting.items)
                addItem(table, item, supplement);
        }
        return table;
    }

private:
    void addItem(Table &table, const PrintedItem &item, int supplement) const
    {
        const qsizetype before = table.rows.size();
        for (const PrintedPaper &paper : item.papers) {
            const auto range = m_ranges.newPapers.constFind(paper.id);
            if (paper.supplement != supplement || range == m_ranges.newPapers.constEnd())
                continue;
            const QString title =
                paper.title.isEmpty() ? item.title : item.title + u" – "_s + paper.title;
            addRow(table, item, title, *range, supplement);
        }
        if (item.supplement == supplement && table.rows.size() == before)
            addRow(table, item, item.title, {}, supplement);
    }

    void addRow(Table &table, const PrintedItem &item, const QString &what,
                std::optional<AgendaRange> range, int supplement) const
    {
        const QString pages = range ? rangeList({*range}) : QString();
        const QString in =
            m_style.broughtBy.arg(supplementTitle(m_meeting, supplement, m_style),
                                  plainDate(m_ranges.published.value(supplement), m_locale));
        const Text title = m_ranges.linked && range
                               ? linkText(what, AgendaRanges::placeOf(supplement, *range),
                                          u"%1. %2, page %3"_s.arg(item.number, what,
                                                                   QString::number(range->first)))
                               : plainText(what);
        table.rows.append({cell(plainText(item.number)), cell(title), cell(plainText(pages)),
                           cell(plainText(in))});
    }

    const PrintedMeeting &m_meeting;
    const AgendaRanges &m_ranges;
    const HouseStyle &m_style;
    QLocale m_locale;
};

} // namespace

Blocks whatIsNew(const PrintedMeeting &meeting, const AgendaRanges &ranges, const HouseStyle &style)
{
    const QLocale locale(meeting.authority.language);
    const QString day = plainDate(ranges.asOf, locale);
    ParagraphStyle name{.size = 15, .bold = true, .lineSpacing = 1.15, .spaceAfter = 4};
    ParagraphStyle line = look::paragraph();
    ParagraphStyle heading{
        .size = 12, .bold = true, .lineSpacing = 1.2, .spaceBefore = 18, .spaceAfter = 8};
    Blocks blocks;
    blocks.append(Paragraph{.text = plainText(meeting.authority.name), .style = name});
    blocks.append(Paragraph{.text = plainText(agendaTitle(meeting)), .style = line});
    blocks.append(Heading{.level = 1,
                          .text = plainText(style.asOfHeading.arg(inHouseCase(day, style))),
                          .style = heading});
    blocks.append(Paragraph{
        .text = plainText(style.asOfLetter.arg(plainDate(ranges.published.value(0), locale))),
        .style = line});
    heading.size = 11;
    blocks.append(Heading{.level = 2, .text = plainText(style.newHeading), .style = heading});
    blocks.append(NewPapers(meeting, ranges, style).table());
    return blocks;
}

} // namespace moothall
