#include "core/house/roompapers.h"

#include "core/base/language.h"
#include "core/base/dates.h"
#include "core/house/noticelook.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct RoomPapers
{
    Q_DECLARE_TR_FUNCTIONS(RoomPapers)
};

// A sheet of labels as stationers sell it: 99.1 by 38.1 mm, two by seven on A4.
constexpr double stickerWidth = 280.9;
constexpr double labelHeight = 108;
constexpr double labelGap = 7.1;
constexpr QMarginsF labelMargins{13.2, 42.9, 0, 40};
constexpr double labelPadding = 4;
constexpr qsizetype mostAddressLines = 4;

/// A line of large type by itself.
ParagraphStyle bigLine(double size, bool bold, Alignment alignment = Alignment::Centre)
{
    ParagraphStyle style;
    style.size = size;
    style.bold = bold;
    style.alignment = alignment;
    style.spaceAfter = size / 3;
    return style;
}

ParagraphStyle labelLine(double size, bool bold, double before)
{
    ParagraphStyle style;
    style.size = size;
    style.bold = bold;
    style.spaceBefore = before;
    style.spaceAfter = 0;
    style.lineSpacing = 1.05;
    style.indentStart = 14;
    style.indentEnd = labelGap + 8;
    return style;
}

TableCell labelCell(const PrintedLabel &label)
{
    TableCell cell;
    cell.blocks.append(Paragraph{.text = plainText(label.name), .style = labelLine(13, true, 8)});
    for (const QString &line :
         label.address.first(std::min(label.address.size(), mostAddressLines)))
        cell.blocks.append(Paragraph{.text = plainText(line), .style = labelLine(10, false, 0)});
    cell.blocks.append(Paragraph{.text = plainText(label.about), .style = labelLine(9, false, 4)});
    if (!label.note.isEmpty())
        cell.blocks.append(
            Paragraph{.text = plainText(label.note), .style = labelLine(9, true, 0)});
    return cell;
}

/// Nothing to be seen: it makes a row as high as a label, in the margin beside it.
TableCell labelMeasure()
{
    constexpr double height = labelHeight - (2 * labelPadding);
    TableCell cell;
    cell.blocks.append(Figure{.picture = Drawing{.box = {1, height}, .paths = {}},
                              .decorative = true,
                              .width = 1,
                              .height = height,
                              .spaceAfter = 0});
    return cell;
}

QString roleOf(const Membership &member)
{
    switch (member.role) {
    case MemberRole::Chair:
        return RoomPapers::tr("Chair");
    case MemberRole::ViceChair:
        return RoomPapers::tr("Vice-Chair");
    case MemberRole::CoOpted:
        return RoomPapers::tr("Co-opted member");
    case MemberRole::Substitute:
        return RoomPapers::tr("Substitute");
    case MemberRole::Member:
        break;
    }
    return {};
}

QString roleOf(const Attendance &entry)
{
    if (!entry.title.isEmpty())
        return entry.title;
    switch (entry.capacity) {
    case Capacity::Substitute:
        return RoomPapers::tr("Substitute for %1").arg(entry.substituteForName);
    case Capacity::Officer:
        return RoomPapers::tr("Officer");
    case Capacity::Guest:
        return RoomPapers::tr("Guest");
    case Capacity::OtherMember:
        return RoomPapers::tr("Member in attendance");
    case Capacity::Member:
        break;
    }
    return {};
}

/// "Cabinet, Thursday 13 June 2024, 2.00 pm, Committee Room 1".
QString occasion(const PrintedMeeting &meeting)
{
    const QLocale locale(meeting.authority.language);
    QStringList parts{meeting.body.name, longDate(meeting.meeting.starts.date(), locale),
                      timeOfDay(meeting.meeting.starts.time(), meeting.authority.timePattern)};
    if (!meeting.meeting.venue.isEmpty())
        parts.append(meeting.meeting.venue);
    return parts.join(u", "_s);
}

Table formTable(const QString &summary, const QStringList &headings, const QList<double> &weights)
{
    Table table;
    for (const double weight : weights)
        table.columns.append(TableColumn{.weight = weight});
    table.rules = TableRules::Grid;
    table.padding = 8;
    table.summary = summary;
    QList<TableCell> row;
    for (const QString &heading : headings)
        row.append(noticeCell(heading, true));
    table.rows.append(row);
    return table;
}

void addBlankRows(Table &table, int rows)
{
    for (int row = 0; row < rows; ++row)
        table.rows.append(QList<TableCell>(table.columns.size(), noticeCell(u"\u00a0"_s)));
}

/// So large that a name fills its plate and stays on one or two lines.
double plateSize(const QString &name)
{
    constexpr qsizetype shortName = 18;
    constexpr qsizetype longName = 26;
    if (name.size() <= shortName)
        return 58;
    return name.size() <= longName ? 44 : 34;
}

} // namespace

Document composeLabels(const QString &title, const QString &language,
                       const QList<PrintedLabel> &labels)
{
    const Speaking speaking(language);
    Document document;
    document.title = title;
    document.language = language;
    document.page.margins = labelMargins;
    Table table;
    table.columns = {{stickerWidth + labelGap}, {stickerWidth}, {labelMargins.left()}};
    table.headingRows = 0;
    table.rules = TableRules::None;
    table.padding = labelPadding;
    table.summary = title;
    table.spaceAfter = 0;
    for (qsizetype at = 0; at < labels.size(); at += 2) {
        table.rows.append({labelCell(labels[at]),
                           at + 1 < labels.size() ? labelCell(labels[at + 1]) : TableCell(),
                           labelMeasure()});
    }
    document.blocks.append(std::move(table));
    return document;
}

Document composeDividers(const PrintedMeeting &meeting, const QList<ItemId> &items,
                         const HouseStyle &style)
{
    const Speaking speaking(meeting.authority.language);
    constexpr double numberSize = 60;
    constexpr double titleSize = 24;
    Document document;
    document.title = RoomPapers::tr("Divider sheets: %1").arg(occasion(meeting));
    document.language = meeting.authority.language;
    document.page.margins.setTop(230);
    document.page.running = {RunningText{.text = meeting.edition == Edition::Public
                                                     ? style.publicStamp
                                                     : style.restrictedStamp,
                                         .where = RunningText::Where::Head,
                                         .alignment = Alignment::End,
                                         .style = {.size = 11, .bold = true}},
                             RunningText{.text = occasion(meeting)}};
    for (const ItemId id : items) {
        const auto item = std::ranges::find(meeting.items, id, &PrintedItem::id);
        if (item == meeting.items.end())
            continue;
        if (!document.blocks.isEmpty())
            document.blocks.append(PageBreak());
        document.blocks.append(
            Heading{.level = 1,
                    .text = plainText(RoomPapers::tr("Item %1").arg(item->number)),
                    .style = bigLine(numberSize, true)});
        document.blocks.append(
            Paragraph{.text = plainText(item->title), .style = bigLine(titleSize, false)});
    }
    return document;
}

Document composeSignIn(const PublicMeeting &meeting)
{
    const Speaking speaking(meeting->authority.language);
    constexpr int others = 8;
    Document document =
        noticeDocument(meeting->authority, RoomPapers::tr("Attendance: please sign"));
    document.blocks.append(noticeParagraph(occasion(*meeting)));
    Table table = formTable(
        RoomPapers::tr("Who is expected, with room to sign"),
        {RoomPapers::tr("Name"), RoomPapers::tr("Role"), RoomPapers::tr("Signature")}, {4, 3, 4});
    const auto add = [&table](const QString &name, const QString &role) {
        table.rows.append({noticeCell(name), noticeCell(role), noticeCell(u"\u00a0"_s)});
    };
    for (const Membership &member : meeting->members)
        add(member.person.name,
            roleOf(member).isEmpty() ? RoomPapers::tr("Member") : roleOf(member));
    for (const Attendance &entry : meeting->attendance) {
        if (entry.capacity != Capacity::Member)
            add(entry.personName, roleOf(entry));
    }
    addBlankRows(table, others);
    document.blocks.append(std::move(table));
    return document;
}

QList<NamePlate> namePlates(const PrintedMeeting &meeting)
{
    QList<NamePlate> plates;
    for (const Membership &member : meeting.members)
        plates.append({member.person.name, roleOf(member)});
    for (const Attendance &entry : meeting.attendance) {
        if (entry.capacity != Capacity::Member)
            plates.append({entry.personName, entry.title});
    }
    return plates;
}

Document composeNamePlates(const QString &title, const QString &language,
                           const QList<NamePlate> &plates)
{
    const Speaking speaking(language);
    constexpr double roleSize = 22;
    Document document;
    document.title = title;
    document.language = language;
    document.page.size = {595.276, 420.945};
    document.page.margins = {34, 120, 34, 34};
    for (const NamePlate &plate : plates) {
        if (!document.blocks.isEmpty())
            document.blocks.append(PageBreak());
        document.blocks.append(Heading{.level = 1,
                                       .text = plainText(plate.name),
                                       .style = bigLine(plateSize(plate.name), true)});
        if (!plate.role.isEmpty())
            document.blocks.append(
                Paragraph{.text = plainText(plate.role), .style = bigLine(roleSize, false)});
    }
    return document;
}

Document composeSpeakers(const PublicMeeting &meeting)
{
    const Speaking speaking(meeting->authority.language);
    constexpr int others = 6;
    Document document = noticeDocument(meeting->authority, RoomPapers::tr("Speakers"));
    document.blocks.append(noticeParagraph(occasion(*meeting)));
    Table table = formTable(RoomPapers::tr("Items that may be spoken to, with room for names"),
                            {RoomPapers::tr("Item"), RoomPapers::tr("Speaker"),
                             RoomPapers::tr("On behalf of"), RoomPapers::tr("Called")},
                            {5, 4, 3, 2});
    for (const PrintedItem &item : meeting->items) {
        const bool business = item.kind == ItemKind::Report || item.kind == ItemKind::Questions ||
                              item.kind == ItemKind::Motion || item.kind == ItemKind::Urgent;
        if (item.part != Part::Public || !business)
            continue;
        table.rows.append(
            {noticeCell(
                 RoomPapers::tr("%1. %2", "item's number and title").arg(item.number, item.title)),
             noticeCell(u"\u00a0"_s), noticeCell(u"\u00a0"_s), noticeCell(u"\u00a0"_s)});
    }
    addBlankRows(table, others);
    document.blocks.append(std::move(table));
    return document;
}

} // namespace moothall
