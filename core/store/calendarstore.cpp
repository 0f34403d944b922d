#include "core/store/calendarstore.h"

#include "core/store/ordering.h"

namespace moothall {

using namespace Qt::StringLiterals;

Result<QList<StoredPattern>> CalendarStore::patterns()
{
    return m_database
        .prepare(
            u"SELECT p.id, p.body, t.name, p.words FROM meeting_pattern p JOIN body_text t ON "
            "t.body = p.body AND t.language = ? WHERE p.removed IS NULL ORDER BY t.name, p.id"_s)
        .bind(m_database.language())
        .all([](Statement &row) {
            return StoredPattern{row.big(0), row.id<BodyId>(1), row.text(2), row.text(3)};
        });
}

Result<qint64> CalendarStore::savePattern(const StoredPattern &pattern)
{
    if (pattern.id == 0) {
        MOOTHALL_TRY(
            m_database.prepare(u"INSERT INTO meeting_pattern (body, words) VALUES (?, ?)"_s)
                .bind(pattern.body, pattern.words)
                .run());
        return m_database.lastKey();
    }
    auto statement = m_database.prepare(
        u"UPDATE meeting_pattern SET body = ?, words = ?, removed = NULL WHERE id = ?"_s);
    MOOTHALL_TRY(statement.bind(pattern.body, pattern.words, pattern.id).run());
    if (statement.changed() == 0)
        return notThere(u"meeting_pattern"_s, pattern.id);
    return pattern.id;
}

Status CalendarStore::removePattern(qint64 id, const QDateTime &now)
{
    auto statement = m_database.prepare(
        u"UPDATE meeting_pattern SET removed = ? WHERE id = ? AND removed IS NULL"_s);
    MOOTHALL_TRY(statement.bind(stored::instant(now), id).run());
    return statement.changed() > 0 ? Status() : notThere(u"meeting_pattern"_s, id);
}

Result<QList<CalendarRow>> CalendarStore::meetings(QDate from, QDate to)
{
    return m_database
        .prepare(
            u"SELECT m.id, m.uid, m.body, b.name, o.kind, m.starts, m.ends, ifnull(t.venue, ''), "
            "o.contact_name, m.kind, m.stage, m.revision, m.published IS NOT NULL OR "
            "m.stage NOT IN ('planned', 'agenda', 'cancelled', 'postponed') "
            "FROM meeting m JOIN body o ON o.id = m.body "
            "JOIN body_text b ON b.body = m.body AND b.language = ? "
            "LEFT JOIN meeting_text t ON t.meeting = m.id AND t.language = ? "
            "WHERE m.removed IS NULL AND (? IS NULL OR m.starts >= ?) "
            "AND (? IS NULL OR substr(m.starts, 1, 10) <= ?) ORDER BY m.starts, b.name, m.id"_s)
        .bind(m_database.language(), m_database.language(), from, from, to, to)
        .all([](Statement &row) {
            return CalendarRow{.id = row.id<MeetingId>(0),
                               .uid = row.text(1),
                               .body = row.id<BodyId>(2),
                               .bodyName = row.text(3),
                               .bodyKind = row.word<BodyKind>(4),
                               .starts = row.wallTime(5),
                               .ends = row.wallTime(6),
                               .venue = row.text(7),
                               .officer = row.text(8),
                               .kind = row.word<MeetingKind>(9),
                               .stage = row.word<MeetingStage>(10),
                               .revision = row.integer(11),
                               .published = row.boolean(12)};
        });
}

Result<QList<Seat>> CalendarStore::seats()
{
    return m_database
        .prepare(
            u"SELECT s.body, s.person, p.name, s.from_date, s.until_date FROM membership s "
            "JOIN person p ON p.id = s.person WHERE s.removed IS NULL AND s.role <> 'substitute' "
            "ORDER BY s.body, s.person"_s)
        .all([](Statement &row) {
            return Seat{row.id<BodyId>(0), row.id<PersonId>(1), row.text(2), row.date(3),
                        row.date(4)};
        });
}

} // namespace moothall
