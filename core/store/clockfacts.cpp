#include "core/base/clock.h"
#include "core/domain/supplements.h"
#include "core/store/clockstore.h"
#include "core/store/forwardmeeting.h"
#include "core/store/meetingstore.h"
#include "core/store/ordering.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

WallTime wallOf(const QDateTime &utc)
{
    return utc.isValid() ? WallTime(utc.toTimeZone(londonZone())) : WallTime();
}

/// The meetings asked for: all in one query each, so that a year of them loads at once. Every query begins with them
/// (CROSS JOIN keeps SQLite from doing otherwise), so that one over twenty years costs no more than one over two.
struct Wanted
{
    std::optional<MeetingId> meeting;
    QDate from;
    QDate to;

    /// The condition on `m`.
    QString condition() const
    {
        return u"m.removed IS NULL AND "_s + (meeting ? u"m.id = ?"_s : u"m.starts >= ? AND m.starts < ?"_s);
    }
    Statement &bindTo(Statement &statement) const
    {
        if (meeting)
            return statement.bind(*meeting);
        const QString first = from.isValid() ? from.toString(Qt::ISODate) : QString(u""_s);
        return statement.bind(first, to.isValid() ? to.addDays(1).toString(Qt::ISODate) : u"~"_s);
    }
};

/// When the public pack went out; for a meeting that was published elsewhere, the day its agenda
/// bears.
MeetingFacts factsIn(Statement &row)
{
    MeetingFacts facts;
    facts.id = row.id<MeetingId>(0);
    facts.uid = row.text(1);
    facts.body = row.id<BodyId>(2);
    facts.bodyName = row.text(3);
    facts.kind = row.word<BodyKind>(4);
    facts.houseStyle = row.text(5);
    facts.starts = WallTime(row.wallTime(6));
    facts.stage = row.word<MeetingStage>(7);
    const QDate agendaDate = row.date(8);
    if (!row.isNull(9))
        facts.published = wallOf(row.instant(9));
    else if (agendaDate.isValid() && isPublishedStage(facts.stage))
        facts.published = WallTime(agendaDate, QTime(0, 0));
    facts.entered = wallOf(row.instant(10));
    return facts;
}

Result<QList<MeetingFacts>> loadMeetings(Database &database, const Wanted &wanted)
{
    auto statement = database.prepare(
        u"SELECT m.id, m.uid, m.body, t.name, b.kind, CASE b.house_style WHEN '' THEN "
        "a.house_style ELSE b.house_style END, m.starts, m.stage, m.agenda_date, m.published, "
        "(SELECT u.at FROM audit u WHERE u.meeting = m.id ORDER BY u.id LIMIT 1) "
        "FROM meeting m CROSS JOIN body b ON b.id = m.body JOIN authority a "
        "JOIN body_text t ON t.body = m.body AND t.language = a.language WHERE "_s +
        wanted.condition() + u" ORDER BY m.starts, t.name, m.id"_s);
    return wanted.bindTo(statement).all(factsIn);
}

/// What the agendas hold, counted: the items themselves stay where they are.
Status countItems(Database &database, const Wanted &wanted,
                  QHash<MeetingId, MeetingFacts *> &meetings)
{
    auto statement =
        database.prepare(u"SELECT i.meeting, max(i.part = 'exempt' OR EXISTS (SELECT 1 FROM paper r "
                         "WHERE r.item = i.id AND r.removed IS NULL AND r.restricted = 1)), sum(i.kind = 'report'), "
                         u"sum(i.kind = 'report' AND "
                         "i.to_follow = 0 AND NOT EXISTS (SELECT 1 FROM paper p WHERE p.item = "
                         "i.id AND p.removed IS "
                         "NULL)), sum(i.to_follow) FROM meeting m CROSS JOIN item i ON i.meeting = m.id "
                         "WHERE i.removed IS NULL AND "_s +
                         wanted.condition() + u" GROUP BY i.meeting"_s);
    const auto rows = wanted.bindTo(statement).all([&meetings](Statement &row) {
        MeetingFacts *facts = meetings.value(row.id<MeetingId>(0));
        facts->hasExempt = row.boolean(1);
        facts->reports = row.integer(2);
        facts->missing = row.integer(3);
        facts->toFollow = row.integer(4);
        return true;
    });
    return rows ? Status() : fail(rows.error());
}

Status findKeyItems(Database &database, const Wanted &wanted,
                    QHash<MeetingId, MeetingFacts *> &meetings)
{
    auto statement = database.prepare(
        u"SELECT i.meeting, i.id, ifnull(t.title, ''), (SELECT min(n.published) FROM forward_entry e "
        "JOIN forward_notice_entry ne ON ne.forward_entry = e.id JOIN forward_notice n ON n.id = "
        "ne.forward_notice WHERE e.item = i.id AND e.key_decision = 1), (SELECT min(e.id) FROM forward_entry e "
        "WHERE e.item = i.id AND e.removed IS NULL) FROM meeting m CROSS JOIN item i ON i.meeting = m.id "
        "LEFT JOIN item_text t ON t.item = i.id AND t.audience = 'public' AND t.language = (SELECT "
        "language FROM authority) WHERE i.removed IS NULL AND i.key_decision = 1 AND "_s +
        wanted.condition() + u" ORDER BY i.meeting, i.parent, i.position, i.id"_s);
    const auto rows = wanted.bindTo(statement).all([&meetings](Statement &row) {
        meetings.value(row.id<MeetingId>(0))->keyItems.append(
            {row.id<ItemId>(1), row.text(2), row.isNull(3) ? WallTime() : WallTime(row.wallTime(3)), row.big(4)});
        return true;
    });
    return rows ? Status() : fail(rows.error());
}

/// Decisions that are called in and wait.
Status findCalledIn(Database &database, const Wanted &wanted, QHash<MeetingId, MeetingFacts *> &meetings)
{
    auto statement = database.prepare(
        u"SELECT i.meeting, i.id, ifnull(t.title, ''), min(c.received) FROM meeting m CROSS JOIN item i ON i.meeting = m.id "
        "CROSS JOIN call_in c ON c.item = i.id LEFT JOIN item_text t ON t.item = i.id AND t.audience = 'public' AND "
        "t.language = (SELECT language FROM authority) WHERE c.removed IS NULL AND c.accepted = 1 AND c.outcome IS NULL "
        "AND i.removed IS NULL AND "_s + wanted.condition() + u" GROUP BY i.id ORDER BY i.meeting, i.parent, i.position, i.id"_s);
    const auto rows = wanted.bindTo(statement).all([&meetings](Statement &row) {
        meetings.value(row.id<MeetingId>(0))->calledIn.append({row.id<ItemId>(1), row.text(2), WallTime(row.wallTime(3))});
        return true;
    });
    return rows ? Status() : fail(rows.error());
}

/// When all that executives are to decide in private had been in a notice with its reasons (SI 2012/2089 reg. 5(2)):
/// every exempt item but the minutes, and every entry of the forward plan that says so.
/// `seconds`: when the second notice of all of it had been given (reg. 5(4)).
Status findPrivateNotices(Database &database, const Wanted &wanted, QHash<MeetingId, MeetingFacts *> &meetings,
                          QHash<MeetingId, WallTime> &seconds)
{
    const QString notice = u"(SELECT min(n.published) FROM forward_notice_entry ne JOIN forward_notice n ON n.id = "
                           "ne.forward_notice WHERE ne.forward_entry = e.id)"_s;
    const QString second = u"(SELECT min(k.given) FROM private_notice k WHERE k.forward_entry = e.id)"_s;
    auto entries = database.prepare(u"SELECT m.id, e.id, "_s + notice + u", "_s + second + u" FROM forward_entry e JOIN meeting m ON m.id = "_s +
                                    meetingOfForwardEntry() + u" JOIN body b ON b.id = m.body WHERE e.private = 1 AND "
                                    "e.removed IS NULL AND b.kind = 'executive' AND "_s + wanted.condition() + u" ORDER BY e.id"_s);
    QSet<MeetingId> lacking;
    QSet<MeetingId> withoutSecond;
    const auto planned = wanted.bindTo(entries).all([&](Statement &row) {
        MeetingFacts *facts = meetings.value(row.id<MeetingId>(0));
        facts->hasExempt = true;
        if (facts->privateEntry == 0)
            facts->privateEntry = row.big(1);
        if (row.isNull(2))
            lacking.insert(facts->id);
        else
            facts->privateNotified = std::max(facts->privateNotified, WallTime(row.wallTime(2)));
        if (row.isNull(3))
            withoutSecond.insert(facts->id);
        else
            seconds[facts->id] = std::max(seconds.value(facts->id), WallTime(row.wallTime(3)));
        return true;
    });
    if (!planned)
        return fail(planned.error());
    auto items = database.prepare(
        u"SELECT DISTINCT i.meeting FROM meeting m CROSS JOIN body b ON b.id = m.body CROSS JOIN item i ON i.meeting = m.id WHERE i.removed IS NULL AND "
        "i.kind <> 'minutes' AND b.kind = 'executive' AND (i.part = 'exempt' OR EXISTS (SELECT 1 FROM paper r WHERE r.item = i.id "
        "AND r.removed IS NULL AND r.restricted = 1)) AND NOT EXISTS (SELECT 1 FROM forward_entry e WHERE e.item = i.id AND "
        "e.private = 1 AND e.removed IS NULL) AND "_s + wanted.condition());
    const auto uncovered = wanted.bindTo(items).all([&](Statement &row) {
        lacking.insert(row.id<MeetingId>(0));
        withoutSecond.insert(row.id<MeetingId>(0));
        return true;
    });
    if (!uncovered)
        return fail(uncovered.error());
    for (const MeetingId meeting : std::as_const(lacking))
        meetings.value(meeting)->privateNotified = {};
    for (const MeetingId meeting : std::as_const(withoutSecond))
        seconds.remove(meeting);
    return {};
}

Result<QHash<MeetingId, QList<DeadlineMark>>> loadMarks(Database &database, const Wanted &wanted)
{
    auto statement = database.prepare(
        u"SELECT k.meeting, k.code, k.item, k.waived, k.at, k.reason, k.who FROM meeting m "
        "CROSS JOIN deadline_mark k ON k.meeting = m.id WHERE k.removed IS NULL AND "_s +
        wanted.condition() + u" ORDER BY k.id"_s);
    QHash<MeetingId, QList<DeadlineMark>> marks;
    const auto rows = wanted.bindTo(statement).all([&marks](Statement &row) {
        DeadlineMark mark{.code = row.text(1),
                          .item = row.optionalId<ItemId>(2),
                          .waived = row.boolean(3),
                          .at = row.isNull(4) ? WallTime() : WallTime(row.wallTime(4)),
                          .reason = row.text(5),
                          .who = row.text(6)};
        marks[row.id<MeetingId>(0)].append(mark);
        return true;
    });
    if (!rows)
        return fail(rows.error());
    return marks;
}

Result<QList<MeetingFacts>> load(Database &database, const Wanted &wanted)
{
    auto facts = loadMeetings(database, wanted);
    if (!facts)
        return facts;
    QHash<MeetingId, MeetingFacts *> byId;
    for (MeetingFacts &meeting : *facts)
        byId.insert(meeting.id, &meeting);
    MOOTHALL_TRY(countItems(database, wanted, byId));
    MOOTHALL_TRY(findKeyItems(database, wanted, byId));
    QHash<MeetingId, WallTime> seconds;
    MOOTHALL_TRY(findPrivateNotices(database, wanted, byId, seconds));
    MOOTHALL_TRY(findCalledIn(database, wanted, byId));
    const auto marks = loadMarks(database, wanted);
    if (!marks)
        return fail(marks.error());
    for (MeetingFacts &meeting : *facts) {
        meeting.marks = marks->value(meeting.id);
        if (const WallTime given = seconds.value(meeting.id); given.isValid())
            meeting.marks.append({.code = u"private-notice-5"_s, .item = {}, .waived = false, .at = given, .reason = {}, .who = {}});
    }
    return facts;
}

/// Of the executive only, or of every body. Who was there lately is found among the meetings of these months; only of
/// the others all that was ever recorded is looked through.
Result<QList<LastAttendance>> lastOf(Database &database, QDate on, bool remoteCounts, bool executive)
{
    constexpr int lately = 8; // months: two more than may be missed (LGA 1972 s.85)
    const QString counts = u"a.removed IS NULL AND m.removed IS NULL AND a.capacity IN ('member', 'substitute', "
                           "'other-member') AND (NOT (SELECT executive FROM given) OR (b.kind = 'executive' AND a.capacity = 'member')) AND m.starts < (SELECT next FROM given) "_s;
    const QString attended = u"(a.state = 'present' OR ((SELECT remote FROM given) AND a.state = 'remote'))"_s;
    const QString day = u"substr(m.starts, 1, 10)"_s;
    return database
        .prepare(u"WITH given (remote, executive, day, next, since) AS MATERIALIZED (SELECT ?, ?, ?, ?, ?), current (person) AS MATERIALIZED (SELECT DISTINCT s.person FROM membership s JOIN body o ON o.id = s.body "
                 "WHERE s.removed IS NULL AND s.role <> 'co-opted' AND (NOT (SELECT executive FROM given) OR o.kind = 'executive') AND (s.from_date IS NULL "
                 "OR s.from_date <= (SELECT day FROM given)) AND (s.until_date IS NULL OR s.until_date >= (SELECT day FROM given))), "
                 "recent (person, day) AS MATERIALIZED (SELECT a.person, max("_s + day + u") FROM meeting m CROSS JOIN body b ON "
                 "b.id = m.body CROSS JOIN attendance a ON a.meeting = m.id WHERE m.starts >= (SELECT since FROM given) AND "_s + counts + u"AND "_s + attended +
                 u" GROUP BY a.person), "
                 "last (person, day) AS (SELECT r.person, r.day FROM recent r JOIN current c ON c.person = r.person UNION ALL "
                 "SELECT c.person, ifnull(max(CASE WHEN "_s + attended + u" THEN "_s + day + u" END), min("_s + day + u")) FROM current c "
                 "CROSS JOIN attendance a ON a.person = c.person CROSS JOIN meeting m ON m.id = a.meeting CROSS JOIN body b ON "
                 "b.id = m.body WHERE c.person NOT IN (SELECT person FROM recent) AND a.state IN ('present', 'remote') AND "_s + counts +
                 u"GROUP BY c.person) "
                 "SELECT p.id, p.name, l.day FROM last l JOIN person p ON p.id = l.person ORDER BY p.sort_name, p.id"_s)
        .bind(remoteCounts, executive, on, on.addDays(1), on.addMonths(-lately))
        .all([executive](Statement &row) {
            return LastAttendance{row.id<PersonId>(0), row.text(1), row.date(2), executive};
        });
}

} // namespace

Result<QList<MeetingFacts>> clockFacts(Database &database, QDate from, QDate to)
{
    return load(database, {.meeting = {}, .from = from, .to = to});
}

Result<MeetingFacts> clockFacts(Database &database, MeetingId meeting)
{
    const auto facts = load(database, {.meeting = meeting, .from = {}, .to = {}});
    if (!facts)
        return fail(facts.error());
    if (facts->isEmpty())
        return notThere(u"meeting"_s, meeting.value());
    return facts->first();
}

Result<QList<LastAttendance>> lastAttendances(Database &database, QDate on, bool remoteCounts)
{
    return lastOf(database, on, remoteCounts, false);
}

Result<QList<LastAttendance>> lastExecutiveAttendances(Database &database, QDate on, bool remoteCounts)
{
    return lastOf(database, on, remoteCounts, true);
}

} // namespace moothall
