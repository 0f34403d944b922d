#include "core/store/minutestore.h"

#include "core/store/ordering.h"
#include "core/store/texts.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

MinuteText textIn(Statement &row, int column, TextReader &texts)
{
    MinuteText text;
    text.narrative = texts.rich(row, column);
    text.leadIn = row.text(column + 1);
    text.reasons = texts.rich(row, column + 2);
    text.alternatives = texts.rich(row, column + 3);
    return text;
}

} // namespace

Result<QHash<ItemId, Minute>> MinuteStore::ofMeeting(MeetingId meeting)
{
    QHash<ItemId, Minute> minutes;
    TextReader texts;
    const auto read =
        m_database
            .prepare(u"SELECT m.item, m.id, m.uid, m.number, m.number_fixed, o.heading, "
                     "o.narrative, o.lead_in, o.reasons, o.alternatives, "
                     "e.narrative, e.lead_in, e.reasons, e.alternatives FROM minute m JOIN item i "
                     "ON i.id = m.item "
                     "LEFT JOIN minute_text o ON o.minute = m.id AND o.language = ? AND o.audience "
                     "= 'public' "
                     "LEFT JOIN minute_text e ON e.minute = m.id AND e.language = ? AND e.audience "
                     "= 'exempt' "
                     "WHERE i.meeting = ? AND m.removed IS NULL"_s)
            .bind(m_database.language(), m_database.language(), meeting)
            .all([&](Statement &row) {
                Minute minute;
                minute.id = row.id<MinuteId>(1);
                minute.uid = row.text(2);
                minute.number = row.text(3);
                minute.numberFixed = row.boolean(4);
                minute.heading = row.text(5);
                minute.open = textIn(row, 6, texts);
                minute.exempt = textIn(row, 10, texts);
                minutes.insert(row.id<ItemId>(0), minute);
                return true;
            });
    if (!read)
        return fail(read.error());
    MOOTHALL_TRY(texts.status());
    MOOTHALL_TRY(readResolutions(meeting, minutes));
    return minutes;
}

Status MinuteStore::readResolutions(MeetingId meeting, QHash<ItemId, Minute> &minutes)
{
    TextReader texts;
    const auto read = m_database
                          .prepare(u"SELECT m.item, r.audience, r.body FROM minute_resolution r "
                                   u"JOIN minute m ON m.id = r.minute "
                                   "JOIN item i ON i.id = m.item WHERE i.meeting = ? AND "
                                   "r.language = ? AND m.removed IS NULL "
                                   "ORDER BY r.minute, r.audience, r.position"_s)
                          .bind(meeting, m_database.language())
                          .all([&](Statement &row) {
                              Minute &minute = minutes[row.id<ItemId>(0)];
                              MinuteText &text =
                                  row.word<Part>(1) == Part::Public ? minute.open : minute.exempt;
                              text.resolved.append(texts.rich(row, 2));
                              return true;
                          });
    if (!read)
        return fail(read.error());
    return texts.status();
}

Result<std::optional<MinuteId>> MinuteStore::rowOf(ItemId item)
{
    return m_database.prepare(u"SELECT id FROM minute WHERE item = ?"_s)
        .bind(item)
        .first([](Statement &row) { return row.id<MinuteId>(0); });
}

Result<QString> MinuteStore::numberOf(ItemId item)
{
    const auto number = m_database.prepare(u"SELECT number FROM minute WHERE item = ?"_s)
                            .bind(item)
                            .first([](Statement &row) { return row.text(0); });
    if (!number)
        return fail(number.error());
    return number->value_or(QString());
}

Result<MinuteId> MinuteStore::save(ItemId item, const Minute &minute)
{
    const auto row = rowOf(item);
    if (!row)
        return fail(row.error());
    MinuteId id;
    if (*row) {
        id = **row;
        MOOTHALL_TRY(
            m_database
                .prepare(
                    u"UPDATE minute SET number = ifnull(nullif(?, ''), number), number_fixed = ?, "
                    "removed = NULL WHERE id = ?"_s)
                .bind(minute.number, minute.numberFixed, id)
                .run());
    } else {
        MOOTHALL_TRY(
            m_database
                .prepare(
                    u"INSERT INTO minute (uid, item, number, number_fixed) VALUES (?, ?, ?, ?)"_s)
                .bind(minute.uid.isEmpty() ? newUid() : minute.uid, item, minute.number,
                      minute.numberFixed)
                .run());
        id = MinuteId(m_database.lastKey());
    }
    MOOTHALL_TRY(saveText(id, Part::Public, minute.heading, minute.open));
    MOOTHALL_TRY(saveText(id, Part::Exempt, {}, minute.exempt));
    return id;
}

Status MinuteStore::saveText(MinuteId id, Part audience, const QString &heading,
                             const MinuteText &text)
{
    const QString &language = m_database.language();
    MOOTHALL_TRY(
        m_database
            .prepare(
                u"DELETE FROM minute_resolution WHERE minute = ? AND language = ? AND audience = ?"_s)
            .bind(id, language, audience)
            .run());
    if (text == MinuteText() && heading.isEmpty()) {
        return m_database
            .prepare(
                u"DELETE FROM minute_text WHERE minute = ? AND language = ? AND audience = ?"_s)
            .bind(id, language, audience)
            .run();
    }
    MOOTHALL_TRY(
        m_database
            .prepare(
                u"INSERT INTO minute_text VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (minute, "
                u"language, audience) "
                "DO UPDATE SET heading = excluded.heading, narrative = excluded.narrative, "
                "lead_in = excluded.lead_in, reasons = excluded.reasons, alternatives = excluded.alternatives"_s)
            .bind(id, language, audience, heading, text.narrative.toStored(), text.leadIn,
                  text.reasons.toStored(), text.alternatives.toStored())
            .run());
    int position = 0;
    for (const RichText &resolution : text.resolved) {
        MOOTHALL_TRY(m_database.prepare(u"INSERT INTO minute_resolution VALUES (?, ?, ?, ?, ?)"_s)
                         .bind(id, language, audience, ++position, resolution.toStored())
                         .run());
    }
    return {};
}

Status MinuteStore::setNumber(MinuteId id, const QString &number)
{
    return m_database.prepare(u"UPDATE minute SET number = ? WHERE id = ?"_s)
        .bind(number, id)
        .run();
}

Status MinuteStore::setRemoved(ItemId item, const QDateTime &when)
{
    auto statement =
        m_database.prepare(u"UPDATE minute SET removed = ? WHERE item = ? AND removed IS NULL"_s);
    MOOTHALL_TRY(statement.bind(stored::instant(when), item).run());
    return statement.changed() == 0 ? Status(notThere(u"minute"_s, item.value())) : Status();
}

Result<bool> MinuteStore::isTaken(BodyId body, const QString &number, ItemId except)
{
    const auto taken = m_database
                           .prepare(u"SELECT 1 FROM minute m JOIN item i ON i.id = m.item JOIN "
                                    u"meeting g ON g.id = i.meeting "
                                    "WHERE m.number = ? AND g.body = ? AND i.id <> ? AND g.removed "
                                    "IS NULL"_s)
                           .bind(number, body, except)
                           .first([](Statement &) { return true; });
    if (!taken)
        return fail(taken.error());
    return taken->has_value();
}

Result<QStringList> MinuteStore::numbers(BodyId body, MeetingId except)
{
    return m_database
        .prepare(
            u"SELECT m.number FROM minute m JOIN item i ON i.id = m.item JOIN meeting g ON g.id = "
            u"i.meeting "
            "WHERE g.body = ? AND g.id <> ? AND m.number <> '' AND g.removed IS NULL"_s)
        .bind(body, except)
        .all([](Statement &row) { return row.text(0); });
}

Status MinuteStore::keepDraft(ItemId item, const QString &field, const RichText &text,
                              const QDateTime &now)
{
    return m_database
        .prepare(u"INSERT INTO draft VALUES (?, ?, ?, ?, ?) ON CONFLICT (item, field, language) "
                 "DO UPDATE SET body = excluded.body, kept = excluded.kept"_s)
        .bind(item, field, m_database.language(), text.toStored(), stored::instant(now))
        .run();
}

Result<QList<DraftRow>> MinuteStore::drafts(MeetingId meeting)
{
    TextReader texts;
    auto rows =
        m_database
            .prepare(
                u"SELECT d.item, d.field, d.body, d.kept FROM draft d JOIN item i ON i.id = d.item "
                "WHERE i.meeting = ? AND d.language = ? ORDER BY d.kept, d.item, d.field"_s)
            .bind(meeting, m_database.language())
            .all([&texts](Statement &row) {
                return DraftRow{row.id<ItemId>(0), row.text(1), texts.rich(row, 2), row.instant(3)};
            });
    if (rows)
        MOOTHALL_TRY(texts.status());
    return rows;
}

Status MinuteStore::dropDraft(ItemId item, const QString &field)
{
    return m_database.prepare(u"DELETE FROM draft WHERE item = ? AND field = ? AND language = ?"_s)
        .bind(item, field, m_database.language())
        .run();
}

Status MinuteStore::dropDrafts(ItemId item)
{
    return m_database.prepare(u"DELETE FROM draft WHERE item = ? AND language = ?"_s)
        .bind(item, m_database.language())
        .run();
}

} // namespace moothall
