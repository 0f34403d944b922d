#pragma once

#include "core/store/database.h"

#include <QDateTime>

namespace moothall {

/// The number in every register's header that says it is one ("Moot").
constexpr int registerApplicationId = 0x4d6f6f74;

/// One numbered step from nothing to the present register.
struct Migration
{
    int number = 0;
    QString name;
    QStringList statements;
};

/// All of them, in order.
const QList<Migration> &migrations();
/// The number of the last one: what this program writes.
int newestSchema();

/// Brings a register to the newest schema, each step and its number in one transaction. An older
/// register that holds anything is copied beside itself first ("FILE.before-0002"). Errors:
/// NoSpace, Damaged, Internal.
Status migrate(Database &database);

/// What a file says of itself, without touching it.
struct RegisterHeader
{
    bool ours = false;
    int schema = 0;
};
/// Reads the header's bytes alone. Errors: NotFound, Unreadable.
Result<RegisterHeader> readHeader(const QString &file);

/// The oldest program's schema number that may still read this register.
Result<int> minimumReader(Database &database);
Result<int> schemaOf(Database &database);

} // namespace moothall
