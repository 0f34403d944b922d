#include "core/services/yearplan.h"

#include "core/calendar/cleardays.h"
#include "core/services/bodies.h"
#include "core/services/deadlines.h"
#include "core/services/holidays.h"
#include "core/services/meetings.h"
#include "core/services/planning.h"
#include "core/services/records.h"
#include "core/services/registers.h"
#include "core/services/rulebook.h"
#include "core/services/writing.h"
#include "core/store/meetingstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct YearPlan
{
    Q_DECLARE_TR_FUNCTIONS(YearPlan)
};

bool isOff(MeetingStage stage)
{
    return stage == MeetingStage::Cancelled || stage == MeetingStage::Postponed;
}

/// Who sits where, and what each person is called.
class Seats
{
public:
    explicit Seats(const QList<Seat> &seats)
    {
        for (const Seat &seat : seats) {
            m_seats[seat.body].append(seat);
            m_names.insert(seat.person, seat.name);
        }
    }

    QList<PersonId> on(BodyId body, QDate day) const
    {
        QList<PersonId> people; // ascending, as the rows are
        for (const Seat &seat : m_seats.value(body)) {
            const bool sits = (!seat.from.isValid() || seat.from <= day) &&
                              (!seat.until.isValid() || day <= seat.until);
            if (sits && (people.isEmpty() || people.last() != seat.person))
                people.append(seat.person);
        }
        return people;
    }

    /// "Councillor R Ashdown", "R Ashdown and 3 others".
    QString named(const QList<PersonId> &people) const
    {
        const QString first = m_names.value(people.first());
        if (people.size() == 1)
            return first;
        if (people.size() == 2)
            return YearPlan::tr("%1 and %2").arg(first, m_names.value(people.last()));
        return YearPlan::tr("%1 and %n other(s)", nullptr, int(people.size()) - 1).arg(first);
    }

private:
    QHash<BodyId, QList<Seat>> m_seats;
    QHash<PersonId, QString> m_names;
};

/// What can clash: meetings that are there and those that are proposed, each under a key.
class ClashFinder
{
public:
    explicit ClashFinder(const QList<Seat> &seats)
        : m_seats(seats)
    {}

    void add(qint64 key, BodyId body, const QString &name, const WallTime &starts, QTime ends,
             const QString &venue, const QString &officer)
    {
        m_engagements.append({.key = key,
                              .body = body,
                              .starts = starts,
                              .ends = ends,
                              .venue = venue,
                              .officer = officer,
                              .members = m_seats.on(body, starts.date)});
        m_titles.insert(
            key,
            YearPlan::tr("%1 at %2", "a body, a time").arg(name, starts.time.toString(u"HH:mm"_s)));
    }
    void add(const CalendarRow &row)
    {
        if (!isOff(row.stage))
            add(row.id.value(), row.body, row.bodyName, WallTime(row.starts), row.ends.time(),
                row.venue, row.officer);
    }

    QList<CalendarClash> find() const { return clashesOf(m_engagements); }

    QString sentence(const CalendarClash &clash) const
    {
        const QString both = YearPlan::tr("%1 and %2")
                                 .arg(m_titles.value(clash.first), m_titles.value(clash.second));
        switch (clash.kind) {
        case CalendarClash::Kind::Room:
            return YearPlan::tr("The same room: %1").arg(both);
        case CalendarClash::Kind::Officer:
            return YearPlan::tr("The same officer: %1").arg(both);
        case CalendarClash::Kind::Members:
            break;
        }
        return YearPlan::tr("%1 is wanted at both: %2").arg(m_seats.named(clash.people), both);
    }

private:
    Seats m_seats;
    QList<Engagement> m_engagements;
    QHash<qint64, QString> m_titles;
};

QList<FreeDay> freeDaysOf(const WorkingDays &days, const QList<ClosedDay> &closed, QDate from,
                          QDate to)
{
    QList<FreeDay> free;
    for (QDate day = from; day.isValid() && day <= to; day = day.addDays(1)) {
        if (const auto holiday = days.holidayOn(day)) {
            free.append({day, holiday->name});
        } else if (days.isExtraClosed(day)) {
            const auto why = std::ranges::find(closed, day, &ClosedDay::date);
            const bool said = why != closed.end() && !why->why.isEmpty();
            free.append({day, said ? why->why : YearPlan::tr("Offices shut")});
        }
    }
    return free;
}

MeetingFacts factsOf(const CalendarRow &row, const Body &body, const Authority &owner)
{
    MeetingFacts facts;
    facts.id = row.id;
    facts.body = row.body;
    facts.kind = body.kind;
    facts.houseStyle = body.houseStyle.isEmpty() ? owner.houseStyle : body.houseStyle;
    facts.starts = WallTime(row.starts);
    return facts;
}

} // namespace

Result<CalendarSheet> calendarSheet(const Session &session, QDate from, QDate to)
{
    CalendarStore store(session.reg->database());
    auto rows = store.meetings(from, to);
    MOOTHALL_TRY(rows);
    const auto seats = store.seats();
    MOOTHALL_TRY(seats);
    const auto book = Rulebook::of(session);
    MOOTHALL_TRY(book);
    const auto closed = closedDays(session);
    MOOTHALL_TRY(closed);
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    const auto all = bodies(session);
    MOOTHALL_TRY(all);
    CalendarSheet sheet;
    sheet.freeDays = freeDaysOf(book->days, *closed, from, to);
    ClashFinder finder(*seats);
    for (const CalendarRow &row : std::as_const(*rows)) {
        if (row.starts.date() >= session.clock.today())
            finder.add(row);
        const auto body = std::ranges::find(*all, row.body, &Body::id);
        if (body == all->end() || isOff(row.stage))
            continue;
        const MeetingFacts facts = factsOf(row, *body, *owner);
        const QList<DeadlineRule> rules = book->rules(facts);
        if (const auto agenda = std::ranges::find(rules, u"agenda"_s, &DeadlineRule::code);
            agenda != rules.end())
            sheet.publishBy.insert(row.id, momentOf(agenda->timing, facts.starts, book->days).date);
    }
    for (const CalendarClash &clash : finder.find())
        sheet.clashes.append(
            {MeetingId(clash.first), MeetingId(clash.second), finder.sentence(clash)});
    sheet.meetings = std::move(*rows);
    return sheet;
}

Result<QList<StoredPattern>> meetingPatterns(const Session &session)
{
    return CalendarStore(session.reg->database()).patterns();
}

Result<qint64> saveMeetingPattern(const Session &session, const StoredPattern &pattern)
{
    const auto read = patternOf(pattern.words);
    MOOTHALL_TRY(read);
    StoredPattern value = pattern;
    value.words = wordsOf(*read);
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    const auto before = auditState(writing->database(), {u"meeting_pattern"_s, value.id, {}});
    MOOTHALL_TRY(before);
    const auto id = CalendarStore(writing->database()).savePattern(value);
    MOOTHALL_TRY(id);
    MOOTHALL_TRY(writing->note({u"meeting_pattern"_s, *id, {}},
                               YearPlan::tr("Changed when a body meets: %1").arg(value.words),
                               *before));
    MOOTHALL_TRY(writing->commit());
    return *id;
}

Status removeMeetingPattern(const Session &session, qint64 id)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    MOOTHALL_TRY(writing->audited(
        {u"meeting_pattern"_s, id, {}}, YearPlan::tr("Took a pattern of meetings off"),
        [&] { return CalendarStore(writing->database()).removePattern(id, writing->now()); }));
    return writing->commit();
}

Status addClashes(const Session &session, QList<ProposedMeeting> &proposals)
{
    if (proposals.isEmpty())
        return {};
    CalendarStore store(session.reg->database());
    const auto [first, last] = std::ranges::minmax_element(
        proposals, {}, [](const ProposedMeeting &each) { return each.draft.starts.date; });
    const auto rows = store.meetings(first->draft.starts.date, last->draft.starts.date);
    MOOTHALL_TRY(rows);
    const auto seats = store.seats();
    MOOTHALL_TRY(seats);
    const auto all = bodies(session);
    MOOTHALL_TRY(all);
    ClashFinder finder(*seats);
    const auto isMoved = [&proposals](MeetingId id) {
        return std::ranges::find(proposals, std::optional(id), &ProposedMeeting::moves) !=
               proposals.end();
    };
    for (const CalendarRow &row : *rows) {
        if (!isMoved(row.id))
            finder.add(row);
    }
    // The proposals' keys are negative: -1 is the first.
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        const ProposedMeeting &each = proposals.at(i);
        if (each.draft.fate == DraftMeeting::Fate::LeftOut)
            continue;
        const auto body = std::ranges::find(*all, each.draft.body, &Body::id);
        if (body == all->end())
            continue;
        finder.add(-(i + 1), each.draft.body, each.draft.bodyName, each.draft.starts, {},
                   each.venue.isEmpty() ? body->venue : each.venue, body->contact.name);
    }
    for (const CalendarClash &clash : finder.find()) {
        for (const qint64 key : {clash.first, clash.second}) {
            if (key < 0)
                proposals[-key - 1].clashes.append(finder.sentence(clash));
        }
    }
    return {};
}

Result<QList<ProposedMeeting>> draftYear(const Session &session, const DraftYear &year)
{
    if (!year.from.isValid() || !year.to.isValid() || year.to < year.from)
        return fail(ErrorCode::BadInput,
                    YearPlan::tr("The year ends before it begins. Correct one of its days."));
    const auto patterns = meetingPatterns(session);
    MOOTHALL_TRY(patterns);
    const auto days = workingDays(session);
    MOOTHALL_TRY(days);
    const auto rows = CalendarStore(session.reg->database()).meetings(year.from, year.to);
    MOOTHALL_TRY(rows);
    QList<PatternOfBody> read;
    for (const StoredPattern &pattern : *patterns) {
        auto words = patternOf(pattern.words);
        MOOTHALL_TRY(words);
        read.append({pattern.body, pattern.bodyName, std::move(*words)});
    }
    QList<StandingMeeting> standing;
    for (const CalendarRow &row : *rows) {
        if (!isOff(row.stage))
            standing.append({row.body, row.bodyName, row.starts.date()});
    }
    QList<ProposedMeeting> proposals;
    for (const DraftMeeting &draft : draftMeetings(read, year, *days, standing))
        proposals.append({draft, {}, MeetingKind::Ordinary, {}, {}});
    MOOTHALL_TRY(addClashes(session, proposals));
    return proposals;
}

Result<PlannedMeetings> planProposals(const Session &session, const QList<ProposedMeeting> &wanted)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    PlannedMeetings planned;
    MeetingStore store(writing->database());
    for (const ProposedMeeting &each : wanted) {
        if (each.draft.fate == DraftMeeting::Fate::LeftOut)
            continue;
        const QDateTime starts(each.draft.starts.date, each.draft.starts.time);
        if (!each.moves) {
            const auto id =
                planMeeting(*writing, {each.draft.body, starts, each.venue, each.kind, {}});
            MOOTHALL_TRY(id);
            planned.added.append(*id);
            continue;
        }
        const auto was = store.load(*each.moves);
        MOOTHALL_TRY(was);
        const QString venue = each.venue.isEmpty() ? was->venue : each.venue;
        if (was->starts == starts && was->venue == venue)
            continue;
        MOOTHALL_TRY(moveMeeting(*writing, *each.moves, starts, venue));
        planned.moved.append({*each.moves, was->starts, was->venue});
    }
    MOOTHALL_TRY(writing->commit());
    return planned;
}

Status unplan(const Session &session, const PlannedMeetings &planned)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    for (const MeetingId id : planned.added)
        MOOTHALL_TRY(removeMeeting(*writing, id));
    for (const MovedMeeting &moved : planned.moved)
        MOOTHALL_TRY(moveMeeting(*writing, moved.id, moved.starts, moved.venue));
    return writing->commit();
}

Status moveMeeting(const Session &session, MeetingId meeting, const QDateTime &starts)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    const auto was = MeetingStore(writing->database()).load(meeting);
    MOOTHALL_TRY(was);
    MOOTHALL_TRY(moveMeeting(*writing, meeting, starts, was->venue));
    return writing->commit();
}

} // namespace moothall
