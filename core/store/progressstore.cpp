#include "core/store/progressstore.h"

#include "core/store/ordering.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace moothall {

using namespace Qt::StringLiterals;

Result<std::optional<QList<Clearer>>> ProgressStore::clearers()
{
    const auto stored = m_database.prepare(u"SELECT clearers FROM report_clearers WHERE id = 1"_s)
                            .first([](Statement &row) { return row.text(0); });
    MOOTHALL_TRY(stored);
    if (!stored->has_value())
        return std::nullopt;
    QList<Clearer> clearers;
    for (const QJsonValue each : QJsonDocument::fromJson((*stored)->toUtf8()).array())
        clearers.append({each[u"name"_s].toString(), each[u"email"_s].toString()});
    return clearers;
}

Status ProgressStore::setClearers(const QList<Clearer> &clearers)
{
    QJsonArray list;
    for (const Clearer &each : clearers)
        list.append(QJsonObject{{u"name"_s, each.name}, {u"email"_s, each.email}});
    return m_database
        .prepare(
            u"INSERT INTO report_clearers VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET clearers = excluded.clearers"_s)
        .bind(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)))
        .run();
}

Result<QHash<ItemId, QList<Clearance>>> ProgressStore::clearances(MeetingId meeting)
{
    QHash<ItemId, QList<Clearance>> all;
    const auto rows =
        m_database
            .prepare(
                u"SELECT c.item, c.clearer, c.state, c.on_date, c.comment FROM report_clearance c "
                "JOIN item i ON i.id = c.item WHERE i.meeting = ? ORDER BY c.id"_s)
            .bind(meeting)
            .all([&all](Statement &row) {
                const auto state = clearanceFrom(row.text(2)).value_or(ClearanceState::NotAsked);
                all[ItemId(row.big(0))].append({row.text(1), state, row.date(3), row.text(4)});
                return 0;
            });
    MOOTHALL_TRY(rows);
    return all;
}

Result<qint64> ProgressStore::save(ItemId item, const Clearance &clearance)
{
    const std::optional<QDate> on =
        clearance.on.isValid() ? std::optional(clearance.on) : std::nullopt;
    MOOTHALL_TRY(m_database
                     .prepare(u"INSERT INTO report_clearance (item, clearer, state, on_date, "
                              u"comment) VALUES (?, ?, ?, ?, ?) "
                              "ON CONFLICT (item, clearer) DO UPDATE SET state = excluded.state, "
                              "on_date = excluded.on_date, "
                              "comment = excluded.comment"_s)
                     .bind(item, clearance.clearer, token(clearance.state), on, clearance.comment)
                     .run());
    return keyOf(item, clearance.clearer);
}

Result<qint64> ProgressStore::keyOf(ItemId item, const QString &clearer)
{
    const auto key =
        m_database.prepare(u"SELECT id FROM report_clearance WHERE item = ? AND clearer = ?"_s)
            .bind(item, clearer)
            .first([](Statement &row) { return row.big(0); });
    MOOTHALL_TRY(key);
    return key->value_or(0);
}

Result<MeetingId> ProgressStore::meetingOf(ItemId item)
{
    const auto found = m_database.prepare(u"SELECT meeting FROM item WHERE id = ?"_s)
                           .bind(item)
                           .first([](Statement &row) { return MeetingId(row.big(0)); });
    MOOTHALL_TRY(found);
    if (!found->has_value())
        return notThere(u"item"_s, item.value());
    return **found;
}

Result<QHash<MeetingId, int>> ProgressStore::waiting()
{
    QHash<MeetingId, int> counts;
    const auto rows =
        m_database
            .prepare(
                u"SELECT i.meeting, count(DISTINCT i.id) FROM report_clearance c CROSS JOIN item i "
                u"ON i.id = c.item "
                "CROSS JOIN meeting g ON g.id = i.meeting WHERE c.state IN ('asked', 'returned') "
                "AND i.removed IS NULL "
                "AND g.removed IS NULL AND g.published IS NULL GROUP BY i.meeting"_s)
            .all([&counts](Statement &row) {
                counts.insert(MeetingId(row.big(0)), row.integer(1));
                return 0;
            });
    MOOTHALL_TRY(rows);
    return counts;
}

} // namespace moothall
