#pragma once

#include "core/domain/people.h"
#include "core/store/database.h"

namespace moothall {

/// Bodies and their standing items.
class BodyStore
{
public:
    explicit BodyStore(Database &database)
        : m_database(database)
    {}

    /// By name.
    Result<QList<Body>> all();
    /// Errors: NotFound.
    Result<Body> load(BodyId id);
    Result<std::optional<BodyId>> named(const QString &name);
    Result<BodyId> insert(const Body &body);
    Status update(const Body &body);
    Status setNextMinute(BodyId id, int next);

private:
    Result<QList<Body>> read(Statement statement);
    Status saveTexts(const Body &body);

    Database &m_database;
};

} // namespace moothall
