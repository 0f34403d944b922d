#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <unordered_map>
#include <vector>

class QSqlError;

namespace moothall {

/// One connection to a register's file, for the thread that opened it. The only door to SQLite.
class Database
{
public:
    /// Create: a file that isn't there yet, in one piece without WAL.
    enum class Access { Read, Write, Create };

    /// Foreign keys are on, writes are flushed to the disk, the journal is WAL on local volumes and
    /// the rollback journal on shares; all of it is read back. Errors: Unreadable, Damaged,
    /// NoSpace, Locked.
    static Result<std::unique_ptr<Database>> open(const QString &file, Access access);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A statement ready to be bound. A mistake in its SQL shows when it runs.
    Statement prepare(const QString &sql);
    /// One statement without values or results.
    Status execute(const QString &sql);
    /// The single value of a pragma or query, or an invalid one.
    Result<QVariant> single(const QString &sql);

    /// The key of the row that was inserted last.
    qint64 lastKey();

    const QString &file() const { return m_file; }
    Access access() const { return m_access; }
    bool isInTransaction() const { return m_inTransaction; }
    /// The language that titles and texts are read and written in: the authority's.
    const QString &language();
    /// To be called when the authority's language has changed, or may have.
    void forgetLanguage() { m_language.clear(); }

    /// What SQLite said, as an error for people.
    Error error(const QSqlError &error, const QString &sql) const;

private:
    friend class Statement;
    friend class Transaction;
    Database(QString file, Access access);
    Status connect();
    Status configure();
    std::unique_ptr<QSqlQuery> borrow(const QString &sql, QSqlError &error);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);

    QString m_file;
    Access m_access;
    QString m_connection;
    QSqlDatabase m_database;
    QString m_language;
    bool m_inTransaction = false;
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> m_prepared;
};

/// Whether a folder is on another computer, where WAL must not be used and locks are only hints.
bool isOnNetworkShare(const QString &file);

} // namespace moothall
