#include "core/store/attendancefacts.h"

#include "core/store/database.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

const QString heldWithin = u"m.removed IS NULL AND m.stage IN ('held', 'draft-minutes', "
                           u"'confirmed') AND substr(m.starts, 1, 10) >= ? AND "
                           "substr(m.starts, 1, 10) <= ? AND (? IS NULL OR m.body = ?) "_s;

} // namespace

Result<QList<CountedMeeting>> heldMeetings(Database &database, QDate from, QDate to,
                                           std::optional<BodyId> body)
{
    return database
        .prepare(u"SELECT m.id, m.body, b.name, substr(m.starts, 1, 10), o.kind FROM meeting m JOIN body o ON o.id = m.body JOIN "
                 u"body_text b ON b.body = m.body "
                 "AND b.language = (SELECT language FROM authority) WHERE "_s +
                 heldWithin + u"ORDER BY m.starts, m.id"_s)
        .bind(from, to, body, body)
        .all([](Statement &row) {
            return CountedMeeting{row.id<MeetingId>(0), row.id<BodyId>(1), row.text(2),
                                  row.date(3), row.word<BodyKind>(4)};
        });
}

Result<QList<CountedEntry>> countedEntries(Database &database, QDate from, QDate to,
                                           std::optional<BodyId> body)
{
    return database
        .prepare(u"SELECT a.meeting, p.id, p.name, p.sort_name, a.capacity, a.state, "
                 u"a.substitute_for FROM attendance a JOIN "
                 "meeting m ON m.id = a.meeting JOIN person p ON p.id = a.person WHERE a.removed "
                 "IS NULL AND a.capacity IN "
                 "('member', 'substitute') AND "_s +
                 heldWithin + u"ORDER BY a.meeting, a.position"_s)
        .bind(from, to, body, body)
        .all([](Statement &row) {
            return CountedEntry{row.id<MeetingId>(0),
                                row.id<PersonId>(1),
                                row.text(2),
                                row.text(3),
                                row.word<Capacity>(4),
                                row.word<AttendanceState>(5),
                                row.optionalId<PersonId>(6)};
        });
}

} // namespace moothall
