#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/house/noticelook.h"
#include "core/house/notices.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct AttendanceNotice
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceNotice)
};

Table ruledTable(const QString &summary, const QStringList &headings, const QList<double> &weights)
{
    Table table;
    for (const double weight : weights)
        table.columns.append(TableColumn{.weight = weight});
    table.rules = TableRules::Grid;
    table.padding = 3;
    table.rowHeadings = true;
    table.summary = summary;
    QList<TableCell> row;
    for (const QString &heading : headings)
        row.append(noticeCell(heading, true));
    table.rows.append(row);
    return table;
}

Table bodyTable(const QString &body)
{
    return ruledTable(AttendanceNotice::tr("Attendance of the members of %1").arg(body),
                      {AttendanceNotice::tr("Member"), AttendanceNotice::tr("Expected"),
                       AttendanceNotice::tr("Present"), AttendanceNotice::tr("Remote"),
                       AttendanceNotice::tr("Apologies"), AttendanceNotice::tr("Absent"),
                       AttendanceNotice::tr("Substitute sent"),
                       AttendanceNotice::tr("Sat as substitute"), AttendanceNotice::tr("Per cent")},
                      {4.2, 1.7, 1.6, 1.5, 1.8, 1.5, 1.9, 1.9, 1.5});
}

TableCell numberCell(int number)
{
    return noticeCell(QString::number(number));
}

} // namespace

Document composeAttendance(const Authority &authority, const AttendanceRecord &record)
{
    const Speaking speaking(authority.language);
    const QLocale locale(authority.language);
    Document document = noticeDocument(
        authority, AttendanceNotice::tr("Attendance of members, %1 to %2")
                       .arg(plainDate(record.from, locale), plainDate(record.to, locale)));
    document.page.size.transpose(); // as many columns want a page on its side
    if (record.members.isEmpty())
        document.blocks.append(
            noticeParagraph(AttendanceNotice::tr("No attendance was recorded in this period.")));
    for (qsizetype at = 0; at < record.members.size();) {
        const QString body = record.members[at].bodyName;
        document.blocks.append(noticeHeading(2, body));
        Table table = bodyTable(body);
        for (; at < record.members.size() && record.members[at].bodyName == body; ++at) {
            const MemberAttendance &row = record.members[at];
            table.rows.append(
                {noticeCell(row.name), numberCell(row.expected), numberCell(row.present),
                 numberCell(row.remote), numberCell(row.apologies), numberCell(row.absent),
                 numberCell(row.substituted), numberCell(row.asSubstitute),
                 noticeCell(row.percent() ? u"%1%"_s.arg(*row.percent()) : QString())});
        }
        document.blocks.append(std::move(table));
    }
    if (!record.unrecorded.isEmpty())
        document.blocks.append(noticeParagraph(
            AttendanceNotice::tr("Not counted, because nobody noted who was there: %1.")
                .arg(record.unrecorded.join(u"; "_s))));
    if (record.clocks.isEmpty())
        return document;
    document.blocks.append(
        noticeHeading(2, AttendanceNotice::tr("Three months or more without attending")));
    document.blocks.append(noticeParagraph(
        AttendanceNotice::tr("A member who attends no meeting for six months ceases to be one "
                             "unless the council has approved the reason "
                             "before; so does a member of the executive who attends no meeting "
                             "of it (Local Government Act 1972, section 85).")));
    Table table =
        ruledTable(AttendanceNotice::tr("Members who haven’t attended for three months or more"),
                   {AttendanceNotice::tr("Member"), AttendanceNotice::tr("Last attended"),
                    AttendanceNotice::tr("Seat falls vacant after")},
                   {4, 3, 3});
    for (const AttendanceClock &clock : record.clocks)
        table.rows.append(
            {noticeCell(clock.executive
                            ? AttendanceNotice::tr("%1 (meetings of the executive)").arg(clock.name)
                            : clock.name),
             noticeCell(plainDate(clock.last, locale)),
             noticeCell(clock.limit.isValid() ? plainDate(clock.limit, locale) : QString())});
    document.blocks.append(std::move(table));
    return document;
}

} // namespace moothall
