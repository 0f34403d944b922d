#include "core/store/supplementstore.h"

namespace moothall {

using namespace Qt::StringLiterals;

Result<QList<Supplement>> SupplementStore::ofMeeting(MeetingId meeting)
{
    return m_database
        .prepare(u"SELECT s.number, ifnull(t.name, ''), s.issued, ifnull(t.reason, ''), "
                 u"s.decided_by, s.available "
                 "FROM supplement s LEFT JOIN supplement_text t ON t.supplement = s.id AND "
                 "t.language = ? "
                 "WHERE s.meeting = ? ORDER BY s.number"_s)
        .bind(m_database.language(), meeting)
        .all([](Statement &row) {
            return Supplement{row.integer(0), row.text(1), row.date(2),
                              row.text(3),    row.text(4), row.wallTime(5)};
        });
}

Result<std::optional<qint64>> SupplementStore::key(MeetingId meeting, int number)
{
    return m_database.prepare(u"SELECT id FROM supplement WHERE meeting = ? AND number = ?"_s)
        .bind(meeting, number)
        .first([](Statement &row) { return row.big(0); });
}

Result<qint64> SupplementStore::save(MeetingId meeting, const Supplement &supplement)
{
    MOOTHALL_TRY(
        m_database
            .prepare(u"INSERT INTO supplement (meeting, number, issued, decided_by, available) "
                     "VALUES (?, ?, ?, ?, ?) ON CONFLICT (meeting, number) DO UPDATE SET "
                     "issued = excluded.issued, decided_by = excluded.decided_by, "
                     "available = excluded.available"_s)
            .bind(meeting, supplement.number, supplement.issued, supplement.decidedBy,
                  stored::wallTime(supplement.available))
            .run());
    const auto row = key(meeting, supplement.number);
    if (!row)
        return fail(row.error());
    MOOTHALL_TRY(m_database
                     .prepare(u"INSERT INTO supplement_text VALUES (?, ?, ?, ?) ON CONFLICT "
                              u"(supplement, language) "
                              "DO UPDATE SET name = excluded.name, reason = excluded.reason"_s)
                     .bind(**row, m_database.language(), supplement.name, supplement.reason)
                     .run());
    return **row;
}

} // namespace moothall
