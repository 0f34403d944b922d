#pragma once

#include "core/domain/people.h"
#include "core/store/database.h"

#include <QDateTime>

namespace moothall {

/// The house styles of the authority's own.
class HouseStyleStore
{
public:
    explicit HouseStyleStore(Database &database)
        : m_database(database)
    {}

    /// By name.
    Result<QList<OwnStyle>> all();
    /// The key of a style's row, whether it is there or was taken off; 0: none.
    Result<qint64> keyOf(const QString &name);
    /// Makes or changes the style of that name, and brings back one that was taken off.
    Result<qint64> save(const OwnStyle &style);
    Status remove(const QString &name, const QDateTime &now);
    /// Also where the authority and bodies name it; a style that was taken off gives its name up.
    Status rename(const QString &from, const QString &to);
    /// The bodies whose own style it is, by name.
    Result<QStringList> usersOf(const QString &name);

private:
    Database &m_database;
};

} // namespace moothall
