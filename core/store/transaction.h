#pragma once

#include "core/store/database.h"

#include <utility>

namespace moothall {

/// All or nothing. Rolls back unless committed.
class Transaction
{
public:
    /// Takes the write lock at once, so that what is read within can't change before it is written.
    /// Errors: Locked.
    static Result<Transaction> begin(Database &database);
    /// One moment's view over several queries. Within another transaction it is that one's.
    static Result<Transaction> beginReading(Database &database);

    ~Transaction();
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {}
    Transaction &operator=(Transaction &&) = delete;

    Status commit();

private:
    explicit Transaction(Database *database)
        : m_database(database)
    {}

    Database *m_database; ///< none: nothing (more) to end
};

} // namespace moothall
