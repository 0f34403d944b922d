#include "core/house/compose.h"

#include "core/base/language.h"
#include "core/house/agendasheet.h"
#include "core/house/exclusion.h"
#include "core/house/letterhead.h"
#include "core/house/proceedingslines.h"
#include "core/house/richblocks.h"
#include "core/house/whatisnew.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr double labelWidth = 30;
constexpr double trailingWidth = 104;

class AgendaComposer
{
public:
    AgendaComposer(const PrintedMeeting &meeting, const AgendaRanges &ranges, const HouseStyle &style)
        : m_meeting(meeting), m_ranges(ranges), m_style(style)
    {
    }

    Document compose() const
    {
        const bool isPublic = m_meeting.edition == Edition::Public;
        Document document;
        document.title = agendaTitle(m_meeting);
        if (isSupplement())
            document.title += u", "_s + supplementTitle(m_meeting, m_ranges.supplement, m_style);
        document.author = m_meeting.authority.name;
        document.language = m_meeting.authority.language;
        document.page = look::page();
        document.page.running.append(RunningText{
            .text = isPublic ? m_style.publicStamp : m_style.restrictedStamp,
            .where = RunningText::Where::Head,
            .pages = RunningText::Pages::First,
            .alignment = Alignment::End,
            .style = {.size = 13, .bold = true},
            .fromEdge = 28,
        });
        if (m_ranges.asOf.isValid()) {
            document.blocks = whatIsNew(m_meeting, m_ranges, m_style);
            document.blocks.append(PageBreak());
        }
        const QList<Text> letter = isSupplement() ? supplementLetter(m_meeting, m_ranges, m_style)
                                                  : invitationLetter(m_meeting, m_style);
        if (m_style.agendaSheet) {
            document.blocks += sheetHead(m_meeting, isSupplement() ? letter : QList<Text>(), m_style);
            addTable(document.blocks);
            document.blocks += sheetFoot(m_meeting, issueDate(m_meeting, m_ranges), m_style);
            return document;
        }
        document.blocks += letterhead(m_meeting, issueDate(m_meeting, m_ranges), letter, m_style);
        addAgenda(document.blocks);
        return document;
    }

private:
    bool isSupplement() const { return m_ranges.supplement > 0 && !m_ranges.asOf.isValid(); }

    static ParagraphStyle headingStyle(double size, double before)
    {
        return {.size = size, .bold = true, .lineSpacing = 1.2, .spaceBefore = before, .spaceAfter = 8, .keepWithNext = true};
    }

    void addAgenda(Blocks &blocks) const
    {
        const QString heading = isSupplement() ? inHouseCase(supplementTitle(m_meeting, m_ranges.supplement, m_style), m_style)
                                               : m_style.agendaHeading;
        blocks.append(Heading{.level = 1, .text = plainText(heading), .style = headingStyle(12, 18)});
        const QList<PartOfAgenda> all = parts();
        if (all.isEmpty())
            blocks.append(Paragraph{.text = plainText(m_style.noItems), .style = look::paragraph()});
        for (const PartOfAgenda &part : all) {
            // Open business after exempt business says so again, or a reader would take it for exempt.
            if (part.part == Part::Exempt)
                blocks.append(partHeading(m_style.partTwoHeading));
            else if (&part != &all.first() || m_style.partOneBodies.contains(m_meeting.body.kind))
                blocks.append(partHeading(m_style.partOneHeading));
            blocks.append(part.list);
        }
    }

    /// The items as a table: number, subject with its text beneath, pages.
    void addTable(Blocks &blocks) const
    {
        const QString heading = isSupplement() ? supplementTitle(m_meeting, m_ranges.supplement, m_style) : m_style.agendaHeading;
        blocks.append(Heading{.level = 2, .text = plainText(heading), .style = headingStyle(12, 14)});
        Table table;
        table.columns = {TableColumn{.weight = 1}, TableColumn{.weight = 6.4}, TableColumn{.weight = 1.5}};
        table.padding = 5;
        table.rows.append({cellOf(m_style.itemColumn, true), cellOf(m_style.subjectColumn, true), cellOf(m_style.pageColumn, true)});
        bool anyBefore = false;
        Part part = Part::Public;
        for (const PrintedItem &item : m_meeting.items) {
            if (!isPrinted(item))
                continue;
            if (item.part != part || (!anyBefore && m_style.partOneBodies.contains(m_meeting.body.kind)))
                table.rows.append({TableCell{.blocks = cellOf(item.part == Part::Exempt ? m_style.partTwoHeading
                                                                                        : m_style.partOneHeading, true).blocks,
                    .columnSpan = 3}});
            part = item.part;
            anyBefore = true;
            const ListItem whole = entry(item, false);
            table.rows.append({cellOf(item.number), TableCell{.blocks = whole.body},
                TableCell{.blocks = {Paragraph{.text = whole.trailing, .style = cellStyle()}}}});
        }
        if (!anyBefore) {
            blocks.append(Paragraph{.text = plainText(m_style.noItems), .style = look::paragraph()});
            return;
        }
        blocks.append(table);
    }

    static ParagraphStyle cellStyle(bool bold = false)
    {
        ParagraphStyle style = look::paragraph();
        style.bold = bold;
        style.spaceAfter = 2;
        return style;
    }

    static TableCell cellOf(const QString &text, bool bold = false)
    {
        return {.blocks = {Paragraph{.text = plainText(text), .style = cellStyle(bold)}}};
    }

    Block partHeading(const QString &text) const
    {
        return Heading{.level = 2, .text = plainText(text), .style = headingStyle(11, 14)};
    }

    struct PartOfAgenda
    {
        Part part;
        List list;
    };

    /// The items in the order of the agenda, a list for every stretch of one part.
    QList<PartOfAgenda> parts() const
    {
        QList<PartOfAgenda> parts;
        for (const PrintedItem &item : m_meeting.items) {
            if (!isPrinted(item) || parentOf(item))
                continue;
            if (parts.isEmpty() || parts.last().part != item.part)
                parts.append({item.part, newList()});
            parts.last().list.items.append(entry(item));
        }
        return parts;
    }

    bool isPrinted(const PrintedItem &item) const
    {
        if (m_ranges.asOf.isValid())
            return item.supplement <= m_ranges.supplement;
        return item.supplement == m_ranges.supplement
               || std::ranges::find(item.papers, m_ranges.supplement, &PrintedPaper::supplement) != item.papers.end();
    }

    const PrintedItem *parentOf(const PrintedItem &item) const
    {
        if (!item.parent)
            return nullptr;
        for (const PrintedItem &other : m_meeting.items) {
            if (other.id == *item.parent && isPrinted(other) && other.part == item.part)
                return &other;
        }
        return nullptr;
    }

    static List newList()
    {
        List list;
        list.labelWidth = labelWidth;
        list.trailingWidth = trailingWidth;
        list.labelStyle = look::paragraph();
        list.spaceBetween = 9;
        return list;
    }

    QString trailing(const QList<AgendaRange> &ranges) const
    {
        if (ranges.size() == 1 && ranges.first().first == ranges.first().last)
            return m_style.page.arg(ranges.first().first);
        QString words = m_style.pages;
        return words.replace(u"%1 - %2"_s, rangeList(ranges));
    }

    /// An item with what stands beneath its title; in a table the title itself is the link, and sub-items have rows.
    ListItem entry(const PrintedItem &item, bool inList = true) const
    {
        ListItem entry;
        const bool plainNumber = !item.number.isEmpty() && item.number.back().isDigit();
        entry.label = plainText(plainNumber ? item.number + u'.' : item.number);
        ParagraphStyle title = look::paragraph();
        title.spaceAfter = 0;
        const QList<AgendaRange> ranges = m_ranges.items.value(item.id);
        if (!ranges.isEmpty() && m_ranges.linked) {
            entry.destination = u"item"_s + item.number;
            entry.spoken = (languageOf(m_meeting.authority.language) == Language::Welsh ? u"%1. %2, tudalen %3"_s : u"%1. %2, page %3"_s).arg(item.number, item.title, QString::number(ranges.first().first));
        }
        if (!ranges.isEmpty())
            entry.trailing = plainText(trailing(ranges));
        else if (item.toFollow)
            entry.trailing = plainText(m_style.toFollow);
        const bool linksItself = !inList && !entry.destination.isEmpty();
        entry.body.append(Paragraph{
            .text = linksItself ? linkText(item.title, entry.destination, entry.spoken) : plainText(item.title), .style = title});
        ParagraphStyle beneath = look::paragraph();
        beneath.spaceBefore = 5;
        beneath.spaceAfter = 4;
        if (isSupplement() && item.supplement != m_ranges.supplement) {
            for (const PrintedPaper &paper : item.papers) {
                if (paper.supplement == m_ranges.supplement && !paper.title.isEmpty())
                    entry.body.append(Paragraph{.text = plainText(paper.title), .style = beneath});
            }
        }
        if (const QList<AgendaRange> open = m_ranges.inPublic.value(item.id); !open.isEmpty()) {
            ParagraphStyle small = beneath;
            small.size = look::small;
            entry.body.append(Paragraph{.text = plainText(m_style.inPublicPack.arg(rangeList(open))), .style = small});
        }
        if (item.kind == ItemKind::Exclusion) {
            const QString resolution = exclusionResolution(m_meeting, item);
            if (!resolution.isEmpty())
                entry.body.append(Paragraph{.text = plainText(m_style.exclusion.arg(resolution)), .style = beneath});
        }
        entry.body += blocksOf(item.text, 0, beneath);
        // A supplement's letter says it of all that the supplement brings.
        const bool saidAbove = isSupplement() && !item.late.isItsOwn;
        if (const QString late = lateWords(item, m_meeting, m_style.urgentOnAgenda, m_style); !saidAbove && !late.isEmpty())
            entry.body.append(Paragraph{.text = plainText(late), .style = beneath});
        // A title doesn't stand alone at the foot of a page with its text on the next one.
        if (entry.body.size() > 1)
            entry.body.first().as<Paragraph>()->style.keepWithNext = true;
        if (!inList)
            return entry;
        List below = newList();
        for (const PrintedItem &other : m_meeting.items) {
            if (isPrinted(other) && parentOf(other) == &item)
                below.items.append(this->entry(other));
        }
        if (!below.items.isEmpty()) {
            // As far from its first sub-item as those are from each other.
            if (auto *last = entry.body.last().as<Paragraph>())
                last->style.spaceAfter = below.spaceBetween;
            entry.body.append(below);
        }
        return entry;
    }

    const PrintedMeeting &m_meeting;
    const AgendaRanges &m_ranges;
    const HouseStyle &m_style;
};

} // namespace

Document composeAgenda(const PublicMeeting &meeting, const AgendaRanges &ranges, const HouseStyle &style)
{
    const Speaking speaking(meeting->authority.language);
    return AgendaComposer(*meeting, ranges, style).compose();
}

Document composeRestrictedAgenda(const PrintedMeeting &meeting, const AgendaRanges &ranges, const HouseStyle &style)
{
    const Speaking speaking(meeting.authority.language);
    return AgendaComposer(meeting, ranges, style).compose();
}

} // namespace moothall
