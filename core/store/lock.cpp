#include "core/store/lock.h"

#include "core/base/clock.h"
#include "core/base/processes.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSysInfo>
#include <QTimeZone>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Locks
{
    Q_DECLARE_TR_FUNCTIONS(Lock)
};

enum class Life { Alive, Gone, Unknown };

/// When a process began, in the system's own count; empty where it can't be known.
QString startOfProcess(qint64 process)
{
    QFile stat(u"/proc/%1/stat"_s.arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = stat.readAll();
    // The name in parentheses may hold spaces; the start time is the twentieth field after it
    // (proc(5), field 22).
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int startField = 19;
    return fields.size() > startField ? QString::fromLatin1(fields.at(startField)) : QString();
}

Life lifeOf(const LockHolder &holder)
{
#ifdef Q_OS_UNIX
    if (holder.process <= 0)
        return Life::Unknown;
    if (processIsGone(holder.process))
        return Life::Gone;
    const QString start = startOfProcess(holder.process);
    return !start.isEmpty() && !holder.processStart.isEmpty() && start != holder.processStart
               ? Life::Gone
               : Life::Alive;
#else
    Q_UNUSED(holder)
    return Life::Unknown;
#endif
}

bool takeFileLock(QFile &file)
{
#ifdef Q_OS_UNIX
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
#else
    Q_UNUSED(file)
    return true;
#endif
}

/// Whether the opened file is still the one of that name: another process may have taken over in
/// between.
bool isStillThere(QFile &file)
{
#ifdef Q_OS_UNIX
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(file.handle(), &opened) == 0 &&
           ::stat(QFile::encodeName(file.fileName()).constData(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
#else
    return file.exists();
#endif
}

std::optional<LockHolder> holderIn(QFile &file)
{
    constexpr qint64 limit = 4096;
    const QJsonObject object = QJsonDocument::fromJson(file.read(limit)).object();
    if (object.isEmpty())
        return std::nullopt;
    return LockHolder{object.value("who"_L1).toString(), object.value("host"_L1).toString(),
                      object.value("process"_L1).toInteger(),
                      object.value("process_start"_L1).toString(),
                      QDateTime::fromString(object.value("since"_L1).toString(), Qt::ISODate)};
}

LockReport judge(const std::optional<LockHolder> &holder)
{
    if (!holder)
        return {LockState::Unsure, {}};
    if (holder->host != QSysInfo::machineHostName())
        return {LockState::Unsure, *holder};
    const qint64 self = QCoreApplication::applicationPid();
    if (holder->process == self && holder->processStart == startOfProcess(self))
        return {LockState::Ours, *holder};
    switch (lifeOf(*holder)) {
    case Life::Gone:
        return {LockState::Stale, *holder};
    case Life::Alive:
        return {LockState::Other, *holder};
    case Life::Unknown:
        break;
    }
    return {LockState::Unsure, *holder};
}

bool writeHolder(QFile &file, const QString &who, const QDateTime &now)
{
    const qint64 self = QCoreApplication::applicationPid();
    const QJsonObject object{{u"who"_s, who},
                             {u"host"_s, QSysInfo::machineHostName()},
                             {u"process"_s, self},
                             {u"process_start"_s, startOfProcess(self)},
                             {u"since"_s, now.toUTC().toString(Qt::ISODate)}};
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (!file.resize(0) || !file.seek(0) || file.write(bytes) != bytes.size() || !file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

tl::unexpected<Error> lockedBy(const QString &registerFile, const LockReport &report)
{
    const LockHolder &holder = report.holder;
    const QString since =
        QLocale().toString(holder.since.toTimeZone(londonZone()), QLocale::ShortFormat);
    if (report.state == LockState::Unsure && holder.host.isEmpty())
        return fail(ErrorCode::Locked,
                    Locks::tr("It isn't clear who is writing in the register “%1”. If nobody has "
                              "it open, delete “%2” and try again.")
                        .arg(registerFile, Lock::fileOf(registerFile)));
    if (report.state == LockState::Unsure)
        return fail(
            ErrorCode::Locked,
            Locks::tr("The register “%1” is open for writing by %2 on the computer %3, since %4. "
                      "Close it there; if that "
                      "computer no longer runs, delete “%5”.")
                .arg(registerFile, holder.who, holder.host, since, Lock::fileOf(registerFile)));
    return fail(ErrorCode::Locked,
                Locks::tr("The register “%1” is open for writing by %2 on this computer (%3), "
                          "since %4. Close it there and try again.")
                    .arg(registerFile, holder.who, holder.host, since));
}

tl::unexpected<Error> cannotWrite(const QFile &file)
{
    return fail(ErrorCode::NoSpace,
                Locks::tr("“%1” can't be written. Check that there is space on the disk and that "
                          "you may write there.")
                    .arg(file.fileName()),
                file.errorString());
}

} // namespace

LockReport Lock::look(const QString &registerFile)
{
    QFile file(fileOf(registerFile));
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {LockState::Unsure, {}};
    return judge(holderIn(file));
}

Result<Lock> Lock::take(const QString &registerFile, const QString &who, const QDateTime &now)
{
    auto file = std::make_unique<QFile>(fileOf(registerFile));
    if (file->open(QIODevice::ReadWrite | QIODevice::NewOnly)) {
        if (!takeFileLock(*file))
            return lockedBy(registerFile, {LockState::Unsure, {}});
        if (!writeHolder(*file, who, now)) {
            file->remove();
            return cannotWrite(*file);
        }
        return Lock(std::move(file));
    }
    if (!QFile::exists(file->fileName()))
        return cannotWrite(*file);

    // Somebody's lock is there: it is ours to take only if its process is gone, and only one of us
    // may take it.
    if (!file->open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return lockedBy(registerFile, look(registerFile));
    const LockReport report = judge(holderIn(*file));
    if (report.state != LockState::Stale || !takeFileLock(*file) || !isStillThere(*file))
        return lockedBy(registerFile, report);
    if (!writeHolder(*file, who, now))
        return cannotWrite(*file);
    return Lock(std::move(file));
}

Lock::Lock(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
{}

Lock::Lock(Lock &&) noexcept = default;

Lock::~Lock()
{
    // Removed while it is still held: whoever opens the name afterwards finds a new file or none.
    if (m_file)
        m_file->remove();
}

} // namespace moothall
