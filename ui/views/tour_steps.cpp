#include "ui/views/tour.h"

#include "core/base/files.h"
#include "core/services/bodies.h"
#include "core/services/meetings.h"
#include "core/typeset/typesetter.h"
#include "ui/commands/agendaedits.h"
#include "ui/commands/attendanceedits.h"
#include "ui/commands/minuteedits.h"
#include "ui/commands/openmeeting.h"
#include "ui/views/agendatab.h"
#include "ui/views/mainwindow.h"
#include "ui/views/meetingdesk.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 28;
constexpr int daysTried = 30;

/// A report of two pages that says what it is.
Result<QByteArray> practiceReport(const QString &title)
{
    Document report;
    report.title = title;
    report.top = Document::Top::Document;
    report.blocks.append(Heading{.level = 1, .text = plainText(title)});
    report.blocks.append(
        Paragraph{.text = plainText(Tour::tr("A report to practise on: it proposes nothing."))});
    report.blocks.append(Block(PageBreak()));
    report.blocks.append(Paragraph{
        .text = plainText(Tour::tr("Its second page, so that there are numbers to count."))});
    const auto made = typeset(report, {.standalone = true});
    MOOTHALL_TRY(made);
    return made->pdf;
}

} // namespace

bool Tour::planMeeting()
{
    const Session &session = m_window.session();
    const QDate today = session.clock.today();
    for (const Body &body : bodies(session).value_or(QList<Body>())) {
        if (members(session, body.id, today).value_or(QList<Membership>()).isEmpty())
            continue; // nobody to send apologies
        for (int day = daysAhead; day < daysAhead + daysTried; ++day) {
            const QDateTime starts(today.addDays(day), QTime(10, 0));
            if (starts.date().dayOfWeek() > Qt::Friday)
                continue;
            if (const auto made = moothall::planMeeting(session, {body.id, starts, {}, {}, {}})) {
                m_window.openMeeting(*made);
                return true;
            }
        }
    }
    return false;
}

bool Tour::addItem(const QString &title)
{
    if (!desk())
        return false;
    desk()->showTab(MeetingDesk::Tab::Agenda);
    OpenMeeting &open = desk()->openMeeting();
    AgendaEdits edits(open);
    const int run = open.newRun();
    const auto added = edits.addBelow({}, run);
    if (!added || !edits.rename(*added, title, run))
        return false;
    AgendaItem item = *open.item(*added);
    item.kind = ItemKind::Report;
    edits.change(item, tr("Make it a report"));
    desk()->selectItem(*added);
    return true;
}

bool Tour::addExempt()
{
    if (!addItem(tr("Price of the land beside the path")))
        return false;
    const ItemId added = *desk()->currentItem();
    Grounds grounds;
    grounds.paragraphs = {3};
    grounds.reason = tr("It names what the Council is ready to pay.");
    grounds.publicInterest = tr("To know it now would make the land dearer for everybody.");
    if (!AgendaEdits(desk()->openMeeting()).makeExempt(added, grounds))
        return false;
    desk()->selectItem(added);
    return true;
}

bool Tour::addPaper()
{
    const QList<const AgendaItem *> items = made();
    if (items.isEmpty())
        return false;
    const auto report = practiceReport(items.first()->title);
    const QString file = m_folder.filePath(tr("Report to practise on") + u".pdf"_s);
    if (!report || !writeFile(file, *report))
        return false;
    desk()->showTab(MeetingDesk::Tab::Agenda);
    desk()->selectItem(items.first()->id);
    agenda()->intake().add({file}, items.first()->id);
    return true;
}

bool Tour::noteApology()
{
    if (!desk())
        return false;
    desk()->showTab(MeetingDesk::Tab::Attendance);
    const Session &session = m_window.session();
    const auto all = members(session, desk()->record().body.id, session.clock.today());
    if (!all || all->isEmpty())
        return false;
    return AttendanceEdits(desk()->openMeeting())
        .setState(all->last().person.id, AttendanceState::Apologies);
}

bool Tour::minuteItem()
{
    const QList<const AgendaItem *> items = made();
    if (items.isEmpty())
        return false;
    const ItemId item = items.first()->id;
    MinuteEdits edits(desk()->openMeeting());
    Minute minute = edits.minuteOf(item);
    minute.open.narrative = RichText::fromPlain(
        tr("The Committee considered the report and asked when work could begin."));
    minute.open.resolved = {RichText::fromPlain(tr("note the report"))};
    const bool saved = edits.save(item, minute);
    desk()->showTab(MeetingDesk::Tab::Minutes);
    desk()->selectItem(item);
    return saved;
}

} // namespace moothall
