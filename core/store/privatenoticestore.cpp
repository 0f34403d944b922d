#include "core/store/privatenoticestore.h"

namespace moothall {

using namespace Qt::StringLiterals;

Result<QHash<qint64, Representations>> PrivateNoticeStore::representations()
{
    QHash<qint64, Representations> all;
    const auto rows =
        m_database
            .prepare(u"SELECT forward_entry, received, response FROM private_representation WHERE "
                     "language = ?"_s)
            .bind(m_database.language())
            .all([&all](Statement &row) {
                all.insert(row.big(0), {row.text(1), row.text(2)});
                return true;
            });
    if (!rows)
        return fail(rows.error());
    return all;
}

Result<qint64> PrivateNoticeStore::keyOf(qint64 entry)
{
    const auto key =
        m_database
            .prepare(
                u"SELECT id FROM private_representation WHERE forward_entry = ? AND language = ?"_s)
            .bind(entry, m_database.language())
            .first([](Statement &row) { return row.big(0); });
    MOOTHALL_TRY(key);
    return key->value_or(0);
}

Result<qint64> PrivateNoticeStore::save(qint64 entry, const Representations &said)
{
    MOOTHALL_TRY(
        m_database
            .prepare(u"INSERT INTO private_representation (forward_entry, language, received, "
                     u"response) VALUES "
                     "(?, ?, ?, ?) ON CONFLICT (forward_entry, language) DO UPDATE SET received = "
                     "excluded.received, response = excluded.response"_s)
            .bind(entry, m_database.language(), said.received, said.response)
            .run());
    return keyOf(entry);
}

Result<QHash<qint64, WallTime>> PrivateNoticeStore::given()
{
    QHash<qint64, WallTime> all;
    const auto rows =
        m_database
            .prepare(
                u"SELECT forward_entry, min(given) FROM private_notice GROUP BY forward_entry"_s)
            .all([&all](Statement &row) {
                all.insert(row.big(0), WallTime(row.wallTime(1)));
                return true;
            });
    if (!rows)
        return fail(rows.error());
    return all;
}

Result<qint64> PrivateNoticeStore::add(qint64 entry, const QDateTime &given,
                                       const std::optional<QString> &sha256, const QString &who,
                                       const QDateTime &now)
{
    MOOTHALL_TRY(m_database
                     .prepare(u"INSERT INTO private_notice (forward_entry, given, sha256, who, "
                              u"recorded) VALUES (?, ?, "
                              "?, ?, ?)"_s)
                     .bind(entry, stored::wallTime(given), sha256, who, stored::instant(now))
                     .run());
    return m_database.lastKey();
}

} // namespace moothall
