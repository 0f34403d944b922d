#pragma once

#include "core/domain/distribution.h"
#include "core/store/database.h"

namespace moothall {

/// Who gets the papers of each body.
class DistributionStore
{
public:
    explicit DistributionStore(Database &database)
        : m_database(database)
    {}

    /// In its order; nothing where the body has no list of its own.
    Result<std::optional<QList<DistributionEntry>>> ofBody(BodyId body);
    /// In the place of what is there; without entries the body has a list, of nobody.
    Status save(BodyId body, const QList<DistributionEntry> &entries);
    Status remove(BodyId body);

private:
    Database &m_database;
};

} // namespace moothall
