#include "core/store/confirmationstore.h"

#include "core/base/clock.h"

namespace moothall {

using namespace Qt::StringLiterals;

Result<QList<Confirmation>> ConfirmationStore::ofMinutes(MeetingId minuted)
{
    return read(u"c.meeting = ?"_s, minuted);
}

Result<QList<Confirmation>> ConfirmationStore::atMeeting(MeetingId confirming)
{
    return read(u"i.meeting = ?"_s, confirming);
}

Result<QList<Confirmation>> ConfirmationStore::read(const QString &where, MeetingId meeting)
{
    QList<qint64> keys;
    auto found =
        m_database
            .prepare(u"SELECT c.id, c.meeting, m.starts, c.audience, c.item, i.meeting, g.starts, "
                     "c.signed_by, c.signed_on FROM confirmation c JOIN meeting m ON m.id = "
                     "c.meeting JOIN item i ON i.id = c.item JOIN meeting g ON g.id = i.meeting "
                     "WHERE c.removed IS NULL AND m.removed IS NULL AND i.removed IS NULL AND "
                     "g.removed IS NULL AND %1 ORDER BY m.starts, c.audience DESC"_s.arg(where))
            .bind(meeting)
            .all([&keys](Statement &row) {
                keys.append(row.big(0));
                Confirmation confirmation;
                confirmation.minuted = row.id<MeetingId>(1);
                confirmation.held = row.wallTime(2).date();
                confirmation.audience = row.word<Part>(3);
                confirmation.item = row.id<ItemId>(4);
                confirmation.meeting = row.id<MeetingId>(5);
                confirmation.day = row.wallTime(6).date();
                confirmation.signedBy = row.text(7);
                confirmation.signedOn = row.date(8);
                return confirmation;
            });
    MOOTHALL_TRY(found);
    for (qsizetype at = 0; at < found->size(); ++at) {
        const auto corrections =
            m_database
                .prepare(u"SELECT minute, was, becomes FROM correction WHERE confirmation = ? "
                         "ORDER BY position"_s)
                .bind(keys[at])
                .all([](Statement &row) {
                    return Correction{row.text(0), row.text(1), row.text(2)};
                });
        MOOTHALL_TRY(corrections);
        (*found)[at].corrections = *corrections;
    }
    return found;
}

Result<std::optional<ConfirmationStore::Row>> ConfirmationStore::row(MeetingId minuted,
                                                                     Part audience)
{
    return m_database
        .prepare(u"SELECT id, removed, stage_before FROM confirmation WHERE meeting = ? AND "
                 "audience = ?"_s)
        .bind(minuted, audience)
        .first([](Statement &row) {
            return Row{row.big(0), row.isNull(1), row.word<MeetingStage>(2)};
        });
}

Result<qint64> ConfirmationStore::save(const Confirmation &confirmation, MeetingStage stageBefore)
{
    MOOTHALL_TRY(
        m_database
            .prepare(u"INSERT INTO confirmation (meeting, audience, item, stage_before, signed_by, "
                     "signed_on) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (meeting, audience) DO "
                     "UPDATE SET item = excluded.item, stage_before = excluded.stage_before, "
                     "signed_by = excluded.signed_by, signed_on = excluded.signed_on, "
                     "removed = NULL"_s)
            .bind(confirmation.minuted, confirmation.audience, confirmation.item, stageBefore,
                  confirmation.signedBy, confirmation.signedOn)
            .run());
    const auto saved = row(confirmation.minuted, confirmation.audience);
    MOOTHALL_TRY(saved);
    const qint64 key = (*saved)->key;
    MOOTHALL_TRY(
        m_database.prepare(u"DELETE FROM correction WHERE confirmation = ?"_s).bind(key).run());
    int position = 0;
    for (const Correction &correction : confirmation.corrections)
        MOOTHALL_TRY(m_database.prepare(u"INSERT INTO correction VALUES (?, ?, ?, ?, ?, ?)"_s)
                         .bind(key, ++position, m_database.language(), correction.minute,
                               correction.was, correction.becomes)
                         .run());
    return key;
}

Status ConfirmationStore::setRemoved(qint64 key, const QDateTime &when)
{
    return m_database.prepare(u"UPDATE confirmation SET removed = ? WHERE id = ?"_s)
        .bind(stored::instant(when), key)
        .run();
}

Result<QDate> ConfirmationStore::published(const Meeting &minuted)
{
    // Minutes go to the next suitable meeting: a year is far enough to look.
    const auto first =
        m_database
            .prepare(u"SELECT min(p.published) FROM meeting g JOIN pack p ON p.meeting = g.id AND "
                     "p.edition = 'public' JOIN pack_file f ON f.pack = p.id JOIN paper_version v "
                     "ON v.id = f.version WHERE g.body = ? AND g.starts > ? AND g.starts < ? AND "
                     "g.removed IS NULL AND v.file_name = ?"_s)
            .bind(minuted.body, stored::wallTime(minuted.starts),
                  stored::wallTime(minuted.starts.addYears(1)),
                  minutesFileName(minuted, Edition::Public))
            .first([](Statement &row) {
                return row.isNull(0) ? QDate() : row.instant(0).toTimeZone(londonZone()).date();
            });
    if (!first)
        return fail(first.error());
    return first->value_or(QDate());
}

} // namespace moothall
