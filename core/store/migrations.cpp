#include "core/store/migrations.h"

#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtEndian>

// Resources of a static library are linked only when they are asked for; the macro wants no
// namespace around it.
static void takeResources()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Migrations
{
    Q_DECLARE_TR_FUNCTIONS(Migrations)
};

/// The oldest program that can still read what this one writes: raised when a migration changes
/// what a reader sees.
constexpr int oldestReader = 3;

QList<Migration> readMigrations()
{
    takeResources();
    QList<Migration> all;
    const QDir folder(u":/store/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        constexpr int digits = 4;
        all.append({name.first(digits).toInt(), name,
                    QString::fromUtf8(file.readAll()).split(u"\n-- statement\n"_s)});
    }
    return all;
}

Status makeBackup(Database &database, int nextSchema)
{
    const QString copy = u"%1.before-%2"_s.arg(database.file()).arg(nextSchema, 4, 10, '0'_L1);
    if (QFile::exists(copy))
        return {}; // of an earlier try that got no further
    const QString partial = copy + u".part"_s;
    QFile::remove(partial);
    MOOTHALL_TRY(database.prepare(u"VACUUM INTO ?"_s).bind(partial).run());
    if (!QFile::rename(partial, copy))
        return fail(ErrorCode::NoSpace,
                    Migrations::tr("The register couldn't be copied to “%1” before it is brought "
                                   "up to date; it was left as it is.")
                        .arg(copy));
    return {};
}

Status apply(Database &database, const Migration &migration)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    for (const QString &statement : migration.statements)
        MOOTHALL_TRY(database.execute(statement));
    MOOTHALL_TRY(database
                     .prepare(u"INSERT INTO meta (key, value) VALUES ('minimum_reader', ?) "
                              "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
                     .bind(oldestReader)
                     .run());
    MOOTHALL_TRY(database.execute(u"PRAGMA user_version = %1"_s.arg(migration.number)));
    return transaction->commit();
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> all = readMigrations();
    return all;
}

int newestSchema()
{
    return migrations().last().number;
}

Result<int> schemaOf(Database &database)
{
    const auto version = database.single(u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    return version->toInt();
}

Result<int> minimumReader(Database &database)
{
    const auto value = database.single(u"SELECT value FROM meta WHERE key = 'minimum_reader'"_s);
    if (!value)
        return fail(value.error());
    return value->toInt();
}

Status migrate(Database &database)
{
    const auto schema = schemaOf(database);
    if (!schema)
        return fail(schema.error());
    for (const Migration &migration : migrations()) {
        if (migration.number <= *schema)
            continue;
        if (*schema > 0)
            MOOTHALL_TRY(makeBackup(database, migration.number));
        MOOTHALL_TRY(apply(database, migration));
    }
    return {};
}

Result<RegisterHeader> readHeader(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fail(
            ErrorCode::NotFound,
            Migrations::tr("There is no register “%1”. Check its name and folder.").arg(path));
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
                    Migrations::tr("“%1” can't be read. Check that you may open it.").arg(path),
                    file.errorString());
    // The format of the header is fixed (sqlite.org/fileformat.html, 1.3).
    constexpr qint64 headerSize = 100;
    constexpr int schemaOffset = 60;
    constexpr int applicationOffset = 68;
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return RegisterHeader{};
    return RegisterHeader{qFromBigEndian<qint32>(header.constData() + applicationOffset) ==
                              registerApplicationId,
                          qFromBigEndian<qint32>(header.constData() + schemaOffset)};
}

} // namespace moothall
