#include "core/store/database.h"

#include <QAtomicInteger>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUrl>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Databases
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// How long another writer may take before we say that the register is busy.
constexpr int busyMilliseconds = 5000;

// Result codes of SQLite (sqlite.org/rescode.html), as QSqlError::nativeErrorCode() carries them.
constexpr int sqlitePerm = 3;
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

QString newConnectionName()
{
    static QAtomicInteger<int> count;
    return u"moothall-%1"_s.arg(count.fetchAndAddRelaxed(1));
}

/// A file that rests in WAL mode in a folder we may not write to can only be read as one that
/// doesn't change.
bool mustBeImmutable(const QString &file)
{
    const QFileInfo info(file);
    return !QFileInfo(info.absolutePath()).isWritable() && !QFileInfo::exists(file + u"-wal"_s);
}

} // namespace

bool isOnNetworkShare(const QString &file)
{
    static constexpr auto shares =
        std::to_array<QByteArrayView>({"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs",
                                       "ncpfs", "fuse.sshfs", "fuse.davfs", "9p", "webdav"});
    const QByteArray type = QStorageInfo(QFileInfo(file).absolutePath()).fileSystemType().toLower();
    return file.startsWith("//"_L1) ||
           std::ranges::find(shares, QByteArrayView(type)) != shares.end();
}

Database::Database(QString file, Access access)
    : m_file(std::move(file))
    , m_access(access)
    , m_connection(newConnectionName())
{}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    std::unique_ptr<Database> database(new Database(file, access));
    MOOTHALL_TRY(database->connect());
    MOOTHALL_TRY(database->configure());
    return database;
}

Status Database::connect()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (!m_database.isValid())
        return fail(
            ErrorCode::Internal,
            Databases::tr("Qt's driver for SQLite isn't installed. Install it and start again."));
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
    QString name = m_file;
    if (m_access == Access::Read) {
        options += ";QSQLITE_OPEN_READONLY"_L1;
        if (mustBeImmutable(m_file)) {
            options += ";QSQLITE_OPEN_URI"_L1;
            name = QUrl::fromLocalFile(QFileInfo(m_file).absoluteFilePath())
                       .toString(QUrl::FullyEncoded) +
                   u"?immutable=1"_s;
        }
    }
    m_database.setConnectOptions(options);
    m_database.setDatabaseName(name);
    if (!m_database.open())
        return fail(error(m_database.lastError(), u"open"_s));
    return {};
}

Status Database::configure()
{
    MOOTHALL_TRY(execute(u"PRAGMA foreign_keys = ON"_s));
    const auto keys = single(u"PRAGMA foreign_keys"_s);
    if (!keys)
        return fail(keys.error());
    if (keys->toInt() != 1)
        return fail(ErrorCode::Internal,
                    Databases::tr("This computer's SQLite doesn't keep foreign keys; a register "
                                  "can't be used with it."));
    if (m_access == Access::Read)
        return execute(u"PRAGMA query_only = ON"_s);

    const QString wanted =
        m_access == Access::Create || isOnNetworkShare(m_file) ? u"delete"_s : u"wal"_s;
    const auto mode = single(u"PRAGMA journal_mode = "_s + wanted);
    if (!mode)
        return fail(mode.error());
    if (wanted == "delete"_L1 && mode->toString() != wanted)
        return fail(ErrorCode::Locked,
                    Databases::tr("The register “%1” is on a network folder and another program "
                                  "has it open. Close it there first.")
                        .arg(m_file),
                    mode->toString());
    MOOTHALL_TRY(execute(u"PRAGMA synchronous = FULL"_s));
    const auto synchronous = single(u"PRAGMA synchronous"_s);
    if (!synchronous || synchronous->toInt() < 2)
        return fail(ErrorCode::Internal,
                    Databases::tr("This computer's SQLite doesn't flush to the disk; a register "
                                  "can't be used with it."));
    return {};
}

Statement Database::prepare(const QString &sql)
{
    return Statement(*this, sql);
}

Status Database::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(error(query.lastError(), sql));
    return {};
}

Result<QVariant> Database::single(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(error(query.lastError(), sql));
    return query.next() ? query.value(0) : QVariant();
}

qint64 Database::lastKey()
{
    const auto key =
        prepare(u"SELECT last_insert_rowid()"_s).first([](Statement &row) { return row.big(0); });
    return key && *key ? **key : 0;
}

const QString &Database::language()
{
    if (m_language.isEmpty()) {
        const auto found = prepare(u"SELECT language FROM authority"_s).first([](Statement &row) {
            return row.text(0);
        });
        m_language = found && *found ? **found : u"en-GB"_s;
    }
    return m_language;
}

std::unique_ptr<QSqlQuery> Database::borrow(const QString &sql, QSqlError &error)
{
    if (const auto found = m_prepared.find(sql);
        found != m_prepared.end() && !found->second.empty()) {
        auto query = std::move(found->second.back());
        found->second.pop_back();
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        error = query->lastError();
    return query;
}

void Database::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    if (query->lastError().isValid())
        return;
    query->finish();
    m_prepared[sql].push_back(std::move(query));
}

Error Database::error(const QSqlError &error, const QString &sql) const
{
    constexpr int primary = 0xff;
    // Only the statement's first words: its values may be text of a paper, and SQLite's messages
    // name columns only.
    const QString detail = u"%1 (%2) in %3"_s.arg(error.databaseText(), error.nativeErrorCode(),
                                                  sql.simplified().left(80));
    switch (error.nativeErrorCode().toInt() & primary) {
    case sqliteBusy:
    case sqliteLocked:
        return Error(ErrorCode::Locked,
                     Databases::tr("The register “%1” is being written by another program at this "
                                   "moment. Try again shortly.")
                         .arg(m_file),
                     detail);
    case sqliteFull:
    case sqliteReadOnly:
    case sqlitePerm:
        return Error(ErrorCode::NoSpace,
                     Databases::tr("The register “%1” can't be written. Check that there is space "
                                   "on the disk and that you may write there.")
                         .arg(m_file),
                     detail);
    case sqliteIoError:
        return Error(ErrorCode::NoSpace,
                     Databases::tr("The disk of the register “%1” reports an error. Make space or "
                                   "check the disk; nothing was changed.")
                         .arg(m_file),
                     detail);
    case sqliteCorrupt:
        return Error(
            ErrorCode::Damaged,
            Databases::tr(
                "The register “%1” is damaged. Leave it as it is and open the latest backup.")
                .arg(m_file),
            detail);
    case sqliteNotADatabase:
        return Error(ErrorCode::Unreadable,
                     Databases::tr("“%1” isn't a register. Choose another file.").arg(m_file),
                     detail);
    case sqliteCannotOpen:
        return Error(
            ErrorCode::Unreadable,
            Databases::tr("“%1” can't be opened. Check that it is there and that you may read it.")
                .arg(m_file),
            detail);
    default:
        return Error(
            ErrorCode::Internal,
            Databases::tr("The register “%1” refused a change; nothing was changed.").arg(m_file),
            detail);
    }
}

} // namespace moothall
