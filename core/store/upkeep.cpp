#include "core/store/upkeep.h"

#include "core/base/files.h"
#include "core/store/packstore.h"
#include "core/store/paperstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Upkeep
{
    Q_DECLARE_TR_FUNCTIONS(Upkeep)
};

Result<QSet<QString>> hashesOf(const Result<QList<PaperVersion>> &versions)
{
    if (!versions)
        return fail(versions.error());
    QSet<QString> hashes;
    for (const PaperVersion &version : *versions)
        hashes.insert(version.sha256);
    return hashes;
}

std::optional<Damage> damageOf(const PaperVersion &version, const QString &file)
{
    const auto hash = sha256OfFile(file);
    if (!hash && hash.error().code() == ErrorCode::NotFound)
        return Damage{u"paper"_s,
                      Upkeep::tr("The paper “%1” is missing from the register's folder.")
                          .arg(version.fileName)};
    if (!hash)
        return Damage{u"paper"_s, hash.error().sentence()};
    if (*hash != version.sha256)
        return Damage{
            u"paper"_s,
            Upkeep::tr("The paper “%1” isn't what was taken in any more.").arg(version.fileName)};
    return std::nullopt;
}

Status findDamagedPapers(QList<Damage> &found, const Result<QList<PaperVersion>> &versions, const QString &papersFolder,
                         const BytesPlace &placeOf)
{
    if (!versions)
        return fail(versions.error());
    QSet<QString> looked;
    for (const PaperVersion &version : *versions) {
        if (looked.contains(version.sha256))
            continue;
        looked.insert(version.sha256);
        if (const auto damage = damageOf(version, placeOf(papersFolder, version.sha256)))
            found.append(*damage);
    }
    return {};
}

Status findDamagedPacks(QList<Damage> &found, Database &database, const QString &papersFolder)
{
    const auto hashes = PackStore(database).allHashes();
    if (!hashes)
        return fail(hashes.error());
    for (const QString &sha256 : *hashes) {
        const auto hash = sha256OfFile(packPlace(papersFolder, sha256));
        if (!hash && hash.error().code() == ErrorCode::NotFound)
            found.append({u"pack"_s, Upkeep::tr("The published pack “%1.pdf” is missing from the register's "
                                                "folder. Restore it from a backup.")
                                         .arg(sha256)});
        else if (!hash)
            found.append({u"pack"_s, hash.error().sentence()});
        else if (*hash != sha256)
            found.append({u"pack"_s, Upkeep::tr("The published pack “%1.pdf” isn't what was published any "
                                                "more. Restore it from a backup.")
                                         .arg(sha256)});
    }
    return {};
}

tl::unexpected<Error> cannotWrite(const QString &file)
{
    return fail(ErrorCode::NoSpace, Upkeep::tr("“%1” can't be written. Check that there is space "
                                               "on the disk and that you may write there.")
                                        .arg(file));
}

/// The same bytes under another name: a hard link where the disk allows it, since originals and
/// published packs never change, else a copy.
bool linkOrCopy(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return true;
#endif
    return QFile::copy(from, to);
}

/// Copies what a database copy refers to; what came in meanwhile isn't its concern.
Result<qint64> copyFiles(const QSet<QString> &hashes, const QString &from, const QString &to,
                          const BytesPlace &placeOf)
{
    qint64 bytes = 0;
    for (const QString &hash : hashes) {
        const QString source = placeOf(from, hash);
        const QString target = placeOf(to, hash);
        if (!QFile::exists(source))
            return fail(
                ErrorCode::Damaged,
                Upkeep::tr(
                    "A paper or a published pack is missing from “%1”; nothing was copied. Check the register first.")
                    .arg(from),
                hash);
        if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !linkOrCopy(source, target))
            return cannotWrite(target);
        bytes += QFileInfo(target).size();
    }
    return bytes;
}

} // namespace

Result<QList<Damage>> checkStore(Database &database, const QString &papersFolder,
                                 const PaperPlaces &places)
{
    QList<Damage> found;
    const auto integrity = database.prepare(u"PRAGMA integrity_check"_s).all([](Statement &row) {
        return row.text(0);
    });
    if (!integrity)
        return fail(integrity.error());
    for (const QString &line : *integrity) {
        if (line != "ok"_L1)
            found.append(
                {u"integrity"_s, Upkeep::tr("The register's file is damaged: %1.").arg(line)});
    }
    const auto keys = database.prepare(u"PRAGMA foreign_key_check"_s).all([](Statement &row) {
        return Upkeep::tr("A row of “%1” refers to one of “%2” that isn't there.")
            .arg(row.text(0), row.text(2));
    });
    if (!keys)
        return fail(keys.error());
    for (const QString &line : *keys)
        found.append({u"foreign-key"_s, line});
    MOOTHALL_TRY(findDamagedPapers(found, PaperStore(database).allVersions(), papersFolder, places.original));
    MOOTHALL_TRY(findDamagedPapers(found, PaperStore(database).allSources(), papersFolder, places.source));
    MOOTHALL_TRY(findDamagedPacks(found, database, papersFolder));
    return found;
}

Result<qint64> backupStore(Database &database, const QString &papersFolder, const QString &file,
                           const PaperPlaces &places)
{
    const QString folder = file + u".papers"_s;
    if (QFileInfo::exists(file) || QFileInfo::exists(folder))
        return fail(
            ErrorCode::Exists,
            Upkeep::tr("“%1” exists already. Choose another name for the backup.").arg(file));
    const QString partial = file + u".part"_s;
    const QString partialFolder = folder + u".part"_s;
    const auto clear = [&] {
        QFile::remove(partial);
        QDir(partialFolder).removeRecursively();
    };
    const auto make = [&]() -> Result<qint64> {
        // A connection for reading copies too: its file stays open for reading only, and only the
        // copy is written.
        MOOTHALL_TRY(database.execute(u"PRAGMA query_only = OFF"_s));
        const Status copied = database.prepare(u"VACUUM INTO ?"_s).bind(partial).run();
        if (database.access() == Database::Access::Read)
            MOOTHALL_TRY(database.execute(u"PRAGMA query_only = ON"_s));
        MOOTHALL_TRY(copied);
        qint64 bytes = QFileInfo(partial).size();
        // Through the copy itself: it is the moment that the papers have to match.
        QSet<QString> hashes;
        QSet<QString> sources;
        QSet<QString> packs;
        {
            auto copy = Database::open(partial, Database::Access::Read);
            if (!copy)
                return fail(copy.error());
            const auto found = hashesOf(PaperStore(**copy).allVersions());
            MOOTHALL_TRY(found);
            hashes = *found;
            const auto documents = hashesOf(PaperStore(**copy).allSources());
            MOOTHALL_TRY(documents);
            sources = *documents;
            const auto published = PackStore(**copy).allHashes();
            if (!published)
                return fail(published.error());
            packs = QSet<QString>(published->begin(), published->end());
        }
        if (!QDir().mkpath(partialFolder) ||
            !QFile::setPermissions(partialFolder, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                      QFileDevice::ExeOwner))
            return cannotWrite(partialFolder);
        const auto papers = copyFiles(hashes, papersFolder, partialFolder, places.original);
        MOOTHALL_TRY(papers);
        const auto documents = copyFiles(sources, papersFolder, partialFolder, places.source);
        MOOTHALL_TRY(documents);
        const auto packBytes = copyFiles(packs, papersFolder, partialFolder, packPlace);
        if (!packBytes)
            return packBytes;
        if (!QDir().rename(partialFolder, folder) || !QFile::rename(partial, file))
            return cannotWrite(file);
        return bytes + *papers + *documents + *packBytes;
    };
    clear();
    auto made = make();
    if (!made)
        clear();
    return made;
}

} // namespace moothall
