#include "core/store/distributionstore.h"

namespace moothall {

using namespace Qt::StringLiterals;

Result<std::optional<QList<DistributionEntry>>> DistributionStore::ofBody(BodyId body)
{
    const auto there = m_database.prepare(u"SELECT id FROM distribution WHERE id = ?"_s)
                           .bind(body)
                           .first([](Statement &row) { return row.big(0); });
    MOOTHALL_TRY(there);
    if (!*there)
        return std::nullopt;
    auto entries =
        m_database
            .prepare(u"SELECT person, name, address, edition, copies, by_email, consent "
                     "FROM distribution_entry WHERE distribution = ? ORDER BY position"_s)
            .bind(body)
            .all([](Statement &row) {
                return DistributionEntry{row.optionalId<PersonId>(0),
                                         row.text(1),
                                         row.text(2),
                                         row.word<Edition>(3),
                                         row.integer(4),
                                         row.boolean(5),
                                         row.date(6)};
            });
    MOOTHALL_TRY(entries);
    return std::optional(std::move(*entries));
}

Status DistributionStore::remove(BodyId body)
{
    MOOTHALL_TRY(m_database.prepare(u"DELETE FROM distribution_entry WHERE distribution = ?"_s)
                     .bind(body)
                     .run());
    return m_database.prepare(u"DELETE FROM distribution WHERE id = ?"_s).bind(body).run();
}

Status DistributionStore::save(BodyId body, const QList<DistributionEntry> &entries)
{
    MOOTHALL_TRY(remove(body));
    MOOTHALL_TRY(m_database.prepare(u"INSERT INTO distribution VALUES (?)"_s).bind(body).run());
    for (int position = 0; position < entries.size(); ++position) {
        const DistributionEntry &entry = entries[position];
        MOOTHALL_TRY(
            m_database
                .prepare(u"INSERT INTO distribution_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
                .bind(body, position, entry.person, entry.name, entry.address, entry.edition,
                      entry.copies, entry.byEmail, entry.consent)
                .run());
    }
    return {};
}

} // namespace moothall
