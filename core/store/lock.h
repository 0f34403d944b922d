#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>

class QFile;

namespace moothall {

/// Who holds a register for writing, as FILE.lock says.
struct LockHolder
{
    QString who;
    QString host;
    qint64 process = 0;
    QString processStart; ///< as the system counts it, so that a later process with the same number
                          ///< isn't taken for it
    QDateTime since;      ///< UTC
};

enum class LockState {
    Free,
    Ours,   ///< this process holds it
    Stale,  ///< its process ran on this computer and is gone: a crash
    Other,  ///< a process that lives
    Unsure, ///< of another computer, or unreadable
};

struct LockReport
{
    LockState state = LockState::Free;
    LockHolder holder;
};

/// The one writer's lock beside a register. Held until it is destroyed; a crash leaves a stale one,
/// which the next writer on the same computer takes over.
class Lock
{
public:
    static QString fileOf(const QString &registerFile)
    {
        return registerFile + QStringLiteral(".lock");
    }
    /// Looks without touching.
    static LockReport look(const QString &registerFile);
    /// Errors: Locked (who, on which computer, since when), NoSpace.
    static Result<Lock> take(const QString &registerFile, const QString &who, const QDateTime &now);

    ~Lock();
    Lock(Lock &&) noexcept;
    Lock &operator=(Lock &&) noexcept = delete;

private:
    explicit Lock(std::unique_ptr<QFile> file);

    std::unique_ptr<QFile> m_file;
};

} // namespace moothall
