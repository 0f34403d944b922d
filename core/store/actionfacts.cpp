#include "core/store/actionfacts.h"

#include "core/base/clock.h"
#include "core/store/database.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// When it was done stands in the audit trail: the last change that made it so.
QString selectFollowed(const QString &from)
{
    return u"SELECT a.id, a.body, a.owner, a.due, a.done, m.id, b.name, substr(m.starts, 1, 10), "
           u"i.id, "
           "i.part, ifnull(t.title, ''), ifnull(n.number, ''), CASE a.done WHEN 1 THEN (SELECT "
           "max(u.at) "
           "FROM audit u WHERE u.subject = 'action' AND u.subject_id = a.id AND "
           "json_extract(u.became, '$.done') = 1) END FROM "_s +
           from +
           u" JOIN body_text b ON b.body = m.body AND b.language = (SELECT language FROM "
           u"authority) LEFT "
           "JOIN item_text t ON t.item = i.id AND t.audience = 'public' AND t.language = (SELECT "
           "language "
           "FROM authority) LEFT JOIN minute n ON n.item = i.id AND n.removed IS NULL WHERE "
           "a.removed IS NULL AND "
           "i.removed IS NULL AND m.removed IS NULL AND m.stage NOT IN ('cancelled', 'postponed') "_s;
}

// In the order that reads least of a long register: CROSS JOIN keeps SQLite to it.
const QString fromMeetings =
    u"meeting m CROSS JOIN item i ON i.meeting = m.id CROSS JOIN action a ON a.item = i.id"_s;
const QString fromActions =
    u"action a CROSS JOIN item i ON i.id = a.item CROSS JOIN meeting m ON m.id = i.meeting"_s;

FollowedAction followedIn(Statement &row)
{
    FollowedAction followed;
    followed.action = {ActionId(row.big(0)), row.text(1), row.text(2), row.optionalDate(3),
                       row.boolean(4)};
    followed.meeting = row.id<MeetingId>(5);
    followed.bodyName = row.text(6);
    followed.held = row.date(7);
    followed.item = row.id<ItemId>(8);
    followed.part = row.word<Part>(9);
    followed.itemTitle = row.text(10);
    followed.minuteNumber = row.text(11);
    if (!row.isNull(12))
        followed.doneOn = row.instant(12).toTimeZone(londonZone()).date();
    return followed;
}

} // namespace

Result<QList<FollowedAction>> actionsBefore(Database &database, BodyId body,
                                            const QDateTime &starts)
{
    return database
        .prepare(
            selectFollowed(fromMeetings) +
            u"AND m.body = ? AND m.starts < ? ORDER BY m.starts, i.parent, i.position, i.id, a.position, a.id"_s)
        .bind(body, stored::wallTime(starts))
        .all(followedIn);
}

Result<QList<FollowedAction>> actionsDue(Database &database, QDate by)
{
    return database
        .prepare(selectFollowed(fromActions) +
                 u"AND a.done = 0 AND a.due <= ? ORDER BY a.due, b.name, a.id"_s)
        .bind(by)
        .all(followedIn);
}

} // namespace moothall
