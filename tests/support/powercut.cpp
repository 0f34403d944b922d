#include "tests/support/powercut.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QList>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <cstring>
#include <optional>

namespace moothall::test {

namespace {

constexpr int sectorSize = 512;

/// One thing that was done to a file and isn't synced yet.
struct Pending
{
    qint64 at = 0;
    QByteArray bytes;
    bool truncates = false; ///< to `at`
};

struct Disk
{
    QByteArray durable;
    bool exists = false; ///< durably
    QList<Pending> pending;
};

QHash<QString, Disk> disks;
QHash<QString, QByteArray> image;
int counted = 0;
int failAt = 0;
bool failed = false;
bool lying = false;
unsigned chance = 0;
sqlite3_vfs *real = nullptr;

void apply(QByteArray &content, const Pending &pending)
{
    if (pending.truncates) {
        content.resize(pending.at);
        return;
    }
    const qint64 end = pending.at + pending.bytes.size();
    if (content.size() < end)
        content.append(QByteArray(end - content.size(), '\0'));
    std::memcpy(content.data() + pending.at, pending.bytes.constData(),
                size_t(pending.bytes.size()));
}

/// As a disk leaves a write that it was at: some sectors are there, and one of them only to
/// somewhere within it.
void applyTorn(QByteArray &content, const Pending &pending, QRandomGenerator &random)
{
    for (qint64 from = 0; from < pending.bytes.size(); from += sectorSize) {
        const int fate = random.bounded(4);
        if (fate == 0)
            continue;
        const qint64 whole = std::min<qint64>(sectorSize, pending.bytes.size() - from);
        const qint64 length = fate == 1 ? random.bounded(int(whole)) : whole;
        if (length > 0)
            apply(content, {pending.at + from, pending.bytes.mid(from, length)});
    }
}

void takeImage()
{
    QRandomGenerator random(chance);
    image.clear();
    for (auto disk = disks.constBegin(); disk != disks.constEnd(); ++disk) {
        if (!disk->exists && (disk->pending.isEmpty() || random.bounded(2) == 0))
            continue;
        QByteArray content = disk->durable;
        for (const Pending &pending : disk->pending) {
            const int fate = random.bounded(3);
            if (fate == 0)
                continue;
            if (fate == 1 || pending.truncates)
                apply(content, pending);
            else
                applyTorn(content, pending, random);
        }
        image.insert(disk.key(), content);
    }
    failed = true;
}

/// Called before each of them happens.
void count()
{
    if (++counted == failAt)
        takeImage();
}

struct File
{
    sqlite3_file base;
    QString *path; ///< none: a temporary file
    sqlite3_file *under;
};

File *of(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

const sqlite3_io_methods *under(sqlite3_file *file)
{
    return of(file)->under->pMethods;
}

int closeFile(sqlite3_file *file)
{
    File *mine = of(file);
    const int done = mine->under->pMethods ? under(file)->xClose(mine->under) : SQLITE_OK;
    delete std::exchange(mine->path, nullptr);
    return done;
}

int readFile(sqlite3_file *file, void *into, int length, sqlite3_int64 at)
{
    return under(file)->xRead(of(file)->under, into, length, at);
}

int writeFile(sqlite3_file *file, const void *from, int length, sqlite3_int64 at)
{
    if (of(file)->path) {
        count();
        disks[*of(file)->path].pending.append(
            {at, QByteArray(static_cast<const char *>(from), length)});
    }
    return under(file)->xWrite(of(file)->under, from, length, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (of(file)->path) {
        count();
        disks[*of(file)->path].pending.append({size, {}, true});
    }
    return under(file)->xTruncate(of(file)->under, size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (of(file)->path) {
        count();
        Disk &disk = disks[*of(file)->path];
        if (!lying) {
            for (const Pending &pending : std::as_const(disk.pending))
                apply(disk.durable, pending);
            disk.pending.clear();
            disk.exists = true;
        }
    }
    Q_UNUSED(flags) // this machine's own disk is of no interest
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return under(file)->xFileSize(of(file)->under, size);
}

int lockFile(sqlite3_file *file, int level)
{
    return under(file)->xLock(of(file)->under, level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return under(file)->xUnlock(of(file)->under, level);
}

int checkLock(sqlite3_file *file, int *held)
{
    return under(file)->xCheckReservedLock(of(file)->under, held);
}

int controlFile(sqlite3_file *file, int code, void *argument)
{
    return under(file)->xFileControl(of(file)->under, code, argument);
}

int sectorOfFile(sqlite3_file *file)
{
    Q_UNUSED(file)
    return sectorSize;
}

int traitsOfFile(sqlite3_file *file)
{
    // A torn write leaves what lies beside it, and nothing more is promised.
    Q_UNUSED(file)
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **address)
{
    return under(file)->xShmMap(of(file)->under, page, size, extend, address);
}

int lockShared(sqlite3_file *file, int offset, int many, int flags)
{
    return under(file)->xShmLock(of(file)->under, offset, many, flags);
}

void barrier(sqlite3_file *file)
{
    under(file)->xShmBarrier(of(file)->under);
}

int unmapShared(sqlite3_file *file, int remove)
{
    return under(file)->xShmUnmap(of(file)->under, remove);
}

// Version 2: without memory mapping, past which writes would go unseen.
const sqlite3_io_methods methods = {
    2,          closeFile,  readFile,    writeFile,   truncateFile, syncFile,     sizeOfFile,
    lockFile,   unlockFile, checkLock,   controlFile, sectorOfFile, traitsOfFile, mapShared,
    lockShared, barrier,    unmapShared, nullptr,     nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *became)
{
    File *mine = of(file);
    mine->base.pMethods = nullptr;
    mine->path = nullptr;
    mine->under = reinterpret_cast<sqlite3_file *>(mine + 1);
    constexpr int kept = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL;
    const QString path = name && (flags & kept) ? QString::fromUtf8(name) : QString();
    if (!path.isEmpty() && !disks.contains(path)) {
        QFile there(path); // as it was found
        Disk disk;
        if (there.open(QIODevice::ReadOnly)) {
            disk.durable = there.readAll();
            disk.exists = true;
        }
        disks.insert(path, disk);
    }
    const int done = real->xOpen(real, name, mine->under, flags, became);
    if (done == SQLITE_OK) {
        mine->base.pMethods = &methods;
        if (!path.isEmpty())
            mine->path = new QString(path);
    }
    return done;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncs)
{
    count();
    disks.remove(QString::fromUtf8(name));
    return real->xDelete(real, name, syncs);
}

int accessFile(sqlite3_vfs *, const char *name, int flags, int *result)
{
    return real->xAccess(real, name, flags, result);
}

int fullName(sqlite3_vfs *, const char *name, int size, char *into)
{
    return real->xFullPathname(real, name, size, into);
}

int randomness(sqlite3_vfs *, int size, char *into)
{
    return real->xRandomness(real, size, into);
}

int sleepFor(sqlite3_vfs *, int microseconds)
{
    return real->xSleep(real, microseconds);
}

int timeNow(sqlite3_vfs *, double *now)
{
    return real->xCurrentTime(real, now);
}

int lastError(sqlite3_vfs *, int size, char *into)
{
    return real->xGetLastError(real, size, into);
}

} // namespace

void PowerCut::install()
{
    static sqlite3_vfs mine = {};
    real = sqlite3_vfs_find(nullptr);
    mine.iVersion = 1;
    mine.szOsFile = int(sizeof(File)) + real->szOsFile;
    mine.mxPathname = real->mxPathname;
    mine.zName = "power-cut";
    mine.xOpen = openFile;
    mine.xDelete = deleteFile;
    mine.xAccess = accessFile;
    mine.xFullPathname = fullName;
    mine.xRandomness = randomness;
    mine.xSleep = sleepFor;
    mine.xCurrentTime = timeNow;
    mine.xGetLastError = lastError;
    sqlite3_vfs_register(&mine, 1);
}

void PowerCut::failAfter(int operations, unsigned seed)
{
    failed = false;
    failAt = counted + operations;
    chance = seed;
}

bool PowerCut::hasFailed()
{
    return failed;
}

void PowerCut::setLying(bool lies)
{
    lying = lies;
}

bool PowerCut::putDiskInto(const QString &folder, const QString &database)
{
    if (!failed || image.isEmpty())
        return false;
    QDir().mkpath(folder);
    for (auto file = image.constBegin(); file != image.constEnd(); ++file) {
        if (!file.key().startsWith(database))
            continue;
        QFile copy(folder + QLatin1Char('/') + QFileInfo(file.key()).fileName());
        if (!copy.open(QIODevice::WriteOnly) || copy.write(*file) != file->size())
            return false;
    }
    return true;
}

} // namespace moothall::test
