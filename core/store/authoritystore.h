#pragma once

#include "core/domain/people.h"
#include "core/store/database.h"

namespace moothall {

/// The one authority of a register.
class AuthorityStore
{
public:
    explicit AuthorityStore(Database &database)
        : m_database(database)
    {}

    Result<Authority> load();
    Status insert(const Authority &authority);
    /// Not its own house styles, which HouseStyleStore keeps. A change of language says that all texts were in that language: they go with it.
    Status update(const Authority &authority);

private:
    Status relabel(const QString &from, const QString &to);
    Status saveText(const Authority &authority);

    Database &m_database;
};

} // namespace moothall
