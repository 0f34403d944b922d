#pragma once

#include "core/store/database.h"

namespace moothall {

/// Puts `key` into `siblings` (in their order, with or without it) before `before`, or last; and
/// writes the positions that changed. `table` is one of the register's. Errors: NotFound where
/// `before` isn't a sibling.
Status arrange(Database &database, const QString &table, QList<qint64> siblings, qint64 key,
               std::optional<qint64> before);

/// The keys that a query of one column finds.
inline Result<QList<qint64>> keys(Statement statement)
{
    return statement.all([](Statement &row) { return row.big(0); });
}

/// A new UUID in the form files use.
QString newUid();

/// The sentence for an id that names nothing.
tl::unexpected<Error> notThere(const QString &table, qint64 key);

} // namespace moothall
