#include "core/store/meetingstore.h"

#include "core/domain/supplements.h"
#include "core/store/ordering.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

const QString selectMeeting =
    u"SELECT m.id, m.uid, m.body, m.starts, m.ends, ifnull(t.venue, ''), m.agenda_date, m.kind, "
    u"m.stage, m.decides_budget "
    "FROM meeting m LEFT JOIN meeting_text t ON t.meeting = m.id AND t.language = ? "
    "WHERE m.removed IS NULL "_s;

Meeting meetingOf(Statement &row)
{
    Meeting meeting;
    meeting.id = row.id<MeetingId>(0);
    meeting.uid = row.text(1);
    meeting.body = row.id<BodyId>(2);
    meeting.starts = row.wallTime(3);
    meeting.ends = row.wallTime(4);
    meeting.venue = row.text(5);
    meeting.agendaDate = row.date(6);
    meeting.kind = row.word<MeetingKind>(7);
    meeting.stage = row.word<MeetingStage>(8);
    meeting.decidesBudget = row.boolean(9);
    return meeting;
}

} // namespace

Result<QList<MeetingRow>> MeetingStore::list(const MeetingQuery &query)
{
    QString sql =
        u"SELECT m.id, m.uid, m.body, b.name, m.starts, ifnull(t.venue, ''), m.stage FROM meeting "
        u"m "
        "JOIN body_text b ON b.body = m.body AND b.language = ? "
        "LEFT JOIN meeting_text t ON t.meeting = m.id AND t.language = ? WHERE m.removed IS NULL "
        "AND (? = '' OR b.name = ?) AND (? IS NULL OR m.body = ?) AND (? IS NULL OR m.starts >= ?) "
        "AND (? IS NULL OR substr(m.starts, 1, 10) <= ?) ORDER BY m.starts, b.name, m.id"_s;
    return m_database.prepare(sql)
        .bind(m_database.language(), m_database.language(), query.bodyName, query.bodyName,
              query.body, query.body, query.from, query.from, query.to, query.to)
        .all([](Statement &row) {
            return MeetingRow{
                row.id<MeetingId>(0), row.text(1), row.id<BodyId>(2),        row.text(3),
                row.wallTime(4),      row.text(5), row.word<MeetingStage>(6)};
        });
}

Result<Meeting> MeetingStore::load(MeetingId id)
{
    auto found = m_database.prepare(selectMeeting + u"AND m.id = ?"_s)
                     .bind(m_database.language(), id)
                     .first(meetingOf);
    if (!found)
        return fail(found.error());
    if (!*found)
        return notThere(u"meeting"_s, id.value());
    auto sittings =
        m_database
            .prepare(
                u"SELECT from_time, to_time FROM sitting WHERE meeting = ? ORDER BY position"_s)
            .bind(id)
            .all([](Statement &row) {
                return Period{row.time(0), row.time(1)};
            });
    if (!sittings)
        return fail(sittings.error());
    Meeting meeting = std::move(**found);
    meeting.sittings = std::move(*sittings);
    return meeting;
}

Result<std::optional<MeetingId>> MeetingStore::withUid(const QString &uid)
{
    return m_database.prepare(u"SELECT id FROM meeting WHERE uid = ? AND removed IS NULL"_s)
        .bind(uid)
        .first([](Statement &row) { return row.id<MeetingId>(0); });
}

Result<std::optional<MeetingId>> MeetingStore::at(BodyId body, const QDateTime &starts)
{
    return m_database
        .prepare(u"SELECT id FROM meeting WHERE body = ? AND starts = ? AND removed IS NULL"_s)
        .bind(body, stored::wallTime(starts))
        .first([](Statement &row) { return row.id<MeetingId>(0); });
}

Result<std::optional<Meeting>> MeetingStore::before(BodyId body, const QDateTime &starts)
{
    return m_database
        .prepare(
            selectMeeting +
            u"AND m.body = ? AND m.starts < ? AND m.stage NOT IN ('cancelled', 'postponed') ORDER BY m.starts DESC LIMIT 1"_s)
        .bind(m_database.language(), body, stored::wallTime(starts))
        .first(meetingOf);
}

Result<MeetingId> MeetingStore::insert(const Meeting &meeting)
{
    MOOTHALL_TRY(
        m_database
            .prepare(u"INSERT INTO meeting (uid, body, starts, ends, agenda_date, kind, stage, "
                     "decides_budget) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .bind(meeting.uid.isEmpty() ? newUid() : meeting.uid, meeting.body,
                  stored::wallTime(meeting.starts), stored::wallTime(meeting.ends),
                  meeting.agendaDate, meeting.kind, meeting.stage, meeting.decidesBudget)
            .run());
    const MeetingId id(m_database.lastKey());
    MOOTHALL_TRY(saveVenue(id, meeting.venue));
    MOOTHALL_TRY(saveSittings(id, meeting.sittings));
    return id;
}

Status MeetingStore::update(const Meeting &meeting)
{
    auto statement = m_database.prepare(
        u"UPDATE meeting SET starts = ?, ends = ?, agenda_date = ?, kind = ?, "
        "decides_budget = ? WHERE id = ? AND removed IS NULL"_s);
    MOOTHALL_TRY(statement
                     .bind(stored::wallTime(meeting.starts), stored::wallTime(meeting.ends),
                           meeting.agendaDate, meeting.kind, meeting.decidesBudget, meeting.id)
                     .run());
    if (statement.changed() == 0)
        return notThere(u"meeting"_s, meeting.id.value());
    return saveVenue(meeting.id, meeting.venue);
}

Status MeetingStore::saveVenue(MeetingId id, const QString &venue)
{
    return m_database
        .prepare(
            u"INSERT INTO meeting_text VALUES (?, ?, ?) ON CONFLICT (meeting, language) DO UPDATE SET venue = excluded.venue"_s)
        .bind(id, m_database.language(), venue)
        .run();
}

Status MeetingStore::saveSittings(MeetingId id, const QList<Period> &sittings)
{
    MOOTHALL_TRY(m_database.prepare(u"DELETE FROM sitting WHERE meeting = ?"_s).bind(id).run());
    int position = 0;
    for (const Period &sitting : sittings) {
        MOOTHALL_TRY(m_database.prepare(u"INSERT INTO sitting VALUES (?, ?, ?, ?)"_s)
                         .bind(id, ++position, sitting.from, sitting.to)
                         .run());
    }
    return {};
}

Status MeetingStore::setEnds(MeetingId id, const QDateTime &ends)
{
    return m_database.prepare(u"UPDATE meeting SET ends = ? WHERE id = ?"_s)
        .bind(stored::wallTime(ends), id)
        .run();
}

Status MeetingStore::setStage(MeetingId id, MeetingStage stage)
{
    return m_database.prepare(u"UPDATE meeting SET stage = ? WHERE id = ?"_s).bind(stage, id).run();
}

Status MeetingStore::setPublished(MeetingId id, const QDateTime &now)
{
    return m_database.prepare(u"UPDATE meeting SET published = ifnull(published, ?) WHERE id = ?"_s)
        .bind(stored::instant(now), id)
        .run();
}

Status MeetingStore::remove(MeetingId id, const QDateTime &now)
{
    auto statement =
        m_database.prepare(u"UPDATE meeting SET removed = ? WHERE id = ? AND removed IS NULL"_s);
    MOOTHALL_TRY(statement.bind(stored::instant(now), id).run());
    return statement.changed() == 0 ? Status(notThere(u"meeting"_s, id.value())) : Status();
}

Result<bool> MeetingStore::isPublished(MeetingId id)
{
    const auto found = m_database
                           .prepare(u"SELECT published IS NOT NULL OR stage = 'published' OR "
                                    u"EXISTS (SELECT 1 FROM pack WHERE meeting = m.id) "
                                    "FROM meeting m WHERE id = ?"_s)
                           .bind(id)
                           .first([](Statement &row) { return row.boolean(0); });
    if (!found)
        return fail(found.error());
    if (!*found)
        return notThere(u"meeting"_s, id.value());
    return **found;
}

Result<std::optional<int>> MeetingStore::publishedUpTo(MeetingId id)
{
    struct Row
    {
        MeetingStage stage;
        bool published;
        std::optional<int> supplement;
    };
    const auto row =
        m_database
            .prepare(u"SELECT stage, published IS NOT NULL, (SELECT max(supplement) FROM pack "
                     u"WHERE meeting = m.id) "
                     "FROM meeting m WHERE id = ?"_s)
            .bind(id)
            .first([](Statement &r) {
                return Row{r.word<MeetingStage>(0), r.boolean(1), r.optionalInteger(2)};
            });
    if (!row)
        return fail(row.error());
    if (!*row)
        return notThere(u"meeting"_s, id.value());
    if ((*row)->supplement)
        return (*row)->supplement;
    return (*row)->published || isPublishedStage((*row)->stage) ? std::optional(0) : std::nullopt;
}

} // namespace moothall
