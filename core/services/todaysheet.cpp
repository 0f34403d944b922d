#include "core/services/todaysheet.h"

#include "core/services/holidays.h"
#include "core/store/progressstore.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksBack = 9;   // decisions, call-in and draft minutes of what was held
constexpr int weeksAhead = 10; // key decision notices go out six weeks before
constexpr int daysShown = 14;
constexpr int practiceShown =
    21; // days: what only the own timetable asks for isn't dragged on for ever
constexpr int absenceShown = 62;
constexpr int nextShown = 8;

struct Sheet
{
    Q_DECLARE_TR_FUNCTIONS(TodaySheet)
};

TodayEntry::Group groupOf(QDate date, QDate today)
{
    using Group = TodayEntry::Group;
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    if (date < today)
        return Group::Late;
    if (date == today)
        return Group::Today;
    if (date == today.addDays(1))
        return Group::Tomorrow;
    return date <= sunday              ? Group::ThisWeek
           : date <= sunday.addDays(7) ? Group::NextWeek
                                       : Group::Later;
}

TodayEntry::Step stepOf(const Deadline &deadline)
{
    using Step = TodayEntry::Step;
    if (deadline.code == "agenda"_L1)
        return Step::Publish;
    if (deadline.code == "draft-minutes"_L1)
        return Step::Minutes;
    if (deadline.code == "called-in"_L1)
        return Step::CallIn;
    return deadline.nature == DeadlineNature::Event || deadline.code == "reports-due"_L1
               ? Step::Open
               : Step::Record;
}

/// Whether a date of this meeting still asks for anything, or is about to happen.
bool isShown(const Deadline &deadline, const MeetingFacts &meeting, const WallTime &now)
{
    // Notice and summons are one act with the agenda; nobody has to look after papers years ahead.
    if (deadline.code == "notice"_L1 || deadline.code == "summons"_L1 ||
        deadline.code.startsWith("retention"_L1))
        return false;
    // A decision that is called in waits until somebody says what became of it.
    if (deadline.code == "called-in"_L1)
        return true;
    const bool isOver = meeting.starts < now;
    const bool isBefore = deadline.date <= meeting.starts.date;
    switch (deadline.state) {
    case DeadlineState::Future:
        return deadline.date <= now.date.addDays(daysShown);
    case DeadlineState::Due:
        return deadline.date >= now.date || !isOver;
    case DeadlineState::Missed:
        return !(isOver && isBefore) &&
               (deadline.isLawful() || deadline.date.addDays(practiceShown) >= now.date);
    default:
        return false;
    }
}

TodayEntry entryOf(const Deadline &deadline, const MeetingFacts &meeting, QDate today)
{
    TodayEntry entry;
    entry.code = deadline.code;
    entry.date = deadline.date;
    entry.time = deadline.time;
    entry.what = deadline.what;
    entry.subject = deadline.subject;
    entry.source = deadline.source;
    entry.meeting = meeting.id;
    entry.bodyName = meeting.bodyName;
    entry.meetingDate = meeting.starts.date;
    entry.item = deadline.item;
    entry.isLawful = deadline.isLawful();
    entry.isEvent = deadline.nature == DeadlineNature::Event;
    entry.projected = deadline.projected;
    entry.step = stepOf(deadline);
    entry.group = groupOf(deadline.date, today);
    if (deadline.state == DeadlineState::Missed) {
        entry.group = TodayEntry::Group::Late;
    } else if (deadline.state == DeadlineState::Due && deadline.date < today) {
        entry.group =
            TodayEntry::Group::Today; // it asks: the day itself lies before the register knew
        if (entry.step != TodayEntry::Step::CallIn)
            entry.note = entry.step == TodayEntry::Step::Record ? Sheet::tr("was it done?")
                                                                : Sheet::tr("today at the latest");
    } else if (deadline.date == today && entry.isLawful && !entry.isEvent) {
        entry.note = Sheet::tr("last lawful day");
    }
    if (deadline.code == "agenda"_L1 &&
        (meeting.kind == BodyKind::Council || meeting.kind == BodyKind::Parish))
        entry.what = Sheet::tr("Publish agenda and reports, and send the summons");
    if (deadline.code == "reports-due"_L1) {
        if (meeting.missing > 0)
            entry.note = Sheet::tr("%n missing", nullptr, meeting.missing);
    }
    return entry;
}

/// A notice that can still be published in time is given from the forward plan.
void leadToThePlan(TodayEntry &entry, const MeetingFacts &meeting, QDate today)
{
    if (entry.date < today)
        return;
    if (entry.code == "private-notice-28"_L1) {
        entry.forward = meeting.privateEntry;
    } else if (entry.code == "key-decision-notice"_L1) {
        const auto item =
            std::ranges::find(meeting.keyItems, entry.item.value_or(ItemId()), &KeyItem::id);
        entry.forward = item == meeting.keyItems.end() ? 0 : item->entry;
    } else {
        return;
    }
    entry.step = TodayEntry::Step::Plan;
}

/// Of an entry that stands on no agenda.
TodayEntry plannedEntry(const Deadline &deadline, const PlannedDates &planned, QDate today)
{
    TodayEntry entry = entryOf(deadline, planned.facts, today);
    entry.step = TodayEntry::Step::Plan;
    entry.forward = planned.entry.id;
    entry.meeting = planned.entry.meeting;
    entry.item.reset();
    entry.subject = planned.entry.matter;
    return entry;
}

TodayEntry meetingEntry(const MeetingFacts &meeting, QDate today)
{
    TodayEntry entry;
    entry.code = u"meeting"_s;
    entry.date = meeting.starts.date;
    entry.time = meeting.starts.time;
    entry.what = Sheet::tr("Meeting");
    entry.meeting = meeting.id;
    entry.bodyName = meeting.bodyName;
    entry.meetingDate = meeting.starts.date;
    entry.isEvent = true;
    entry.group = groupOf(entry.date, today);
    return entry;
}

TodayEntry cutEntry(const NoticeCut &cut, const MeetingFacts &meeting)
{
    TodayEntry entry;
    entry.group = TodayEntry::Group::Late;
    entry.step = TodayEntry::Step::Settle;
    entry.code = u"notice-cut"_s;
    entry.date = meeting.starts.date;
    entry.what = Sheet::tr("Notice cut short: %1").arg(cut.cause);
    entry.note = Sheet::tr("%1 of %2 clear days").arg(cut.clearDays).arg(cut.required);
    entry.meeting = meeting.id;
    entry.bodyName = meeting.bodyName;
    entry.meetingDate = meeting.starts.date;
    entry.cut = cut.id;
    entry.isLawful = true;
    return entry;
}

QString plainDay(QDate date)
{
    return QLocale().toString(date, u"d MMMM"_s);
}

TodayEntry absenceEntry(const AbsenceLimit &absence, QDate today)
{
    TodayEntry entry;
    entry.code = u"six-month-attendance"_s;
    entry.date = absence.limit;
    entry.what =
        (absence.member.executive
             ? Sheet::tr("%1 last attended the executive on %2: Council must approve the reason by %3")
             : Sheet::tr("%1 last attended on %2: Council must approve the reason by %3"))
            .arg(absence.member.name, plainDay(absence.member.last), plainDay(absence.limit));
    if (absence.lastCouncil)
        entry.what +=
            Sheet::tr("; last Council before then %1").arg(plainDay(absence.lastCouncilDate));
    entry.source = absence.member.executive ? Sheet::tr("six months’ absence, LGA 1972 s.85(2A)")
                                            : Sheet::tr("six months’ absence, LGA 1972 s.85");
    entry.meeting = absence.lastCouncil;
    entry.meetingDate = absence.lastCouncilDate;
    entry.isLawful = true;
    entry.isEvent = true;
    entry.group = groupOf(absence.limit, today);
    return entry;
}

TodayEntry actionEntry(const FollowedAction &followed, QDate today)
{
    TodayEntry entry;
    entry.group = groupOf(*followed.action.due, today);
    entry.step = TodayEntry::Step::Minutes;
    entry.code = u"action-%1"_s.arg(followed.action.id.value());
    entry.date = *followed.action.due;
    entry.what = followed.action.owner.isEmpty()
                     ? Sheet::tr("Action: %1").arg(followed.action.text)
                     : Sheet::tr("%1: %2", "who, what").arg(followed.action.owner, followed.action.text);
    entry.subject = followed.itemTitle;
    entry.source = followed.minuteNumber.isEmpty() ? Sheet::tr("action") : Sheet::tr("minute %1").arg(followed.minuteNumber);
    entry.meeting = followed.meeting;
    entry.bodyName = followed.bodyName;
    entry.meetingDate = followed.held;
    entry.item = followed.item;
    return entry;
}

/// An agenda that went out late, until somebody has said who decided so and why.
bool lacksDecision(const Deadline &deadline, const MeetingFacts &meeting, const WallTime &now)
{
    return deadline.code == "agenda"_L1 && deadline.state == DeadlineState::DoneLate &&
           now < meeting.starts &&
           std::ranges::find(meeting.marks, publicationDecisionCode(), &DeadlineMark::code) ==
               meeting.marks.end();
}

TodayEntry decisionEntry(const Deadline &deadline, const MeetingFacts &meeting, QDate today)
{
    TodayEntry entry = entryOf(deadline, meeting, today);
    entry.code = publicationDecisionCode();
    entry.step = TodayEntry::Step::Settle;
    entry.group = TodayEntry::Group::Late;
    entry.what = Sheet::tr("Published late: keep who decided so, and why");
    entry.note.clear();
    return entry;
}

Waiting waitingFor(const MeetingFacts &meeting, int clearances)
{
    Waiting waiting{meeting.id, meeting.bodyName, meeting.starts.date, 0, meeting.toFollow};
    if (!meeting.isPublished()) {
        waiting.reports = meeting.missing;
        waiting.clearance = clearances;
    }
    return waiting;
}

} // namespace

TodaySheet todaySheet(const Diary &diary, const QList<NoticeCut> &cuts, const QHash<MeetingId, int> &clearances)
{
    const QDate today = diary.now.date;
    TodaySheet sheet;
    QHash<MeetingId, const MeetingFacts *> meetings;
    for (const MeetingFacts &meeting : diary.meetings) {
        meetings.insert(meeting.id, &meeting);
        const QDate day = meeting.starts.date;
        if (meeting.isOff() || day < today)
            continue;
        if (day <= today.addDays(daysShown))
            sheet.entries.append(meetingEntry(meeting, today));
        if (sheet.next.size() < nextShown) {
            sheet.next.append(meeting);
        }
        if (const Waiting waiting = waitingFor(meeting, clearances.value(meeting.id));
            waiting.reports + waiting.toFollow + waiting.clearance > 0)
            sheet.waiting.append(waiting);
    }
    QSet<MeetingId> cut; // these ask by themselves, and weren't late when they went out
    for (const NoticeCut &each : cuts)
        cut.insert(each.meeting);
    for (const Deadline &deadline : diary.deadlines) {
        const MeetingFacts &meeting = *meetings.value(deadline.meeting);
        if (isShown(deadline, meeting, diary.now)) {
            sheet.entries.append(entryOf(deadline, meeting, today));
            leadToThePlan(sheet.entries.last(), meeting, today);
        } else if (!cut.contains(meeting.id) && lacksDecision(deadline, meeting, diary.now)) {
            sheet.entries.append(decisionEntry(deadline, meeting, today));
        }
    }
    for (const PlannedDates &planned : diary.plan) {
        for (const Deadline &deadline : planned.dates) {
            if (isShown(deadline, planned.facts, diary.now))
                sheet.entries.append(plannedEntry(deadline, planned, today));
        }
    }
    for (const NoticeCut &cut : cuts) {
        if (const MeetingFacts *meeting = meetings.value(cut.meeting);
            meeting && meeting->starts.date >= today)
            sheet.entries.append(cutEntry(cut, *meeting));
    }
    for (const FollowedAction &followed : diary.actions) {
        if (followed.action.due && *followed.action.due <= today.addDays(daysShown))
            sheet.entries.append(actionEntry(followed, today));
    }
    for (const AbsenceLimit &absence : diary.absences) {
        if (absence.limit >= today && absence.limit <= today.addDays(absenceShown))
            sheet.entries.append(absenceEntry(absence, today));
    }
    std::ranges::stable_sort(sheet.entries, [](const TodayEntry &a, const TodayEntry &b) {
        const QTime late(23, 59, 59);
        return std::tuple(a.group, a.date, a.time.isValid() ? a.time : late) <
               std::tuple(b.group, b.date, b.time.isValid() ? b.time : late);
    });
    for (const TodayEntry &entry : std::as_const(sheet.entries)) {
        const bool asks = entry.group == TodayEntry::Group::Late ||
                          (entry.group == TodayEntry::Group::Today && !entry.isEvent);
        sheet.due += asks ? 1 : 0;
        sheet.thisWeek += entry.group <= TodayEntry::Group::ThisWeek ? 1 : 0;
    }
    return sheet;
}

Result<TodaySheet> todaySheet(const Session &session)
{
    const QDate today = session.clock.today();
    const auto known = diary(session, today.addDays(-7 * weeksBack), today.addDays(7 * weeksAhead));
    MOOTHALL_TRY(known);
    const auto cuts = openNoticeCuts(session);
    MOOTHALL_TRY(cuts);
    const auto clearances = ProgressStore(session.reg->database()).waiting();
    MOOTHALL_TRY(clearances);
    return todaySheet(*known, *cuts, *clearances);
}

} // namespace moothall
