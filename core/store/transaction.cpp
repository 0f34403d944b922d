#include "core/store/transaction.h"

namespace moothall {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Database &database)
{
    Q_ASSERT(!database.isInTransaction());
    MOOTHALL_TRY(database.execute(u"BEGIN IMMEDIATE"_s));
    database.m_inTransaction = true;
    return Transaction(&database);
}

Result<Transaction> Transaction::beginReading(Database &database)
{
    if (database.isInTransaction())
        return Transaction(nullptr);
    MOOTHALL_TRY(database.execute(u"BEGIN"_s));
    database.m_inTransaction = true;
    return Transaction(&database);
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    m_database->m_inTransaction = false;
    m_database->forgetLanguage();
    // A failure here means SQLite has rolled back by itself already (a full disk does that).
    (void)m_database->execute(u"ROLLBACK"_s);
}

Status Transaction::commit()
{
    if (!m_database)
        return {};
    MOOTHALL_TRY(m_database->execute(u"COMMIT"_s));
    m_database->m_inTransaction = false;
    m_database = nullptr;
    return {};
}

} // namespace moothall
