#pragma once

#include "core/base/result.h"
#include "core/tasks/cancel.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace moothall {

/// What another program may use up, and where it may write. The time limits always hold; the others
/// as far as the system knows them (confinement() says how far).
struct HelperLimits
{
    qint64 addressSpaceBytes =
        1'500'000'000; ///< moothall-helper sets it on itself; not in sanitized builds
    int cpuSeconds = 60;
    int wallSeconds = 120;
    /// False only for a program of the system that must reach a server: printing.
    bool confined = true;
    QStringList writableFolders =
        {}; ///< the only places it may write to, where it can be confined; existing folders
    /// True for a program that knows nothing of limits: address space and processor time are set on
    /// it from outside, where the system can, it ends with whoever started it, and it has a
    /// temporary folder of its own, where it can be confined.
    bool setFromOutside = false;
    QStringList environment = {}; ///< "NAME=value", beside what Moothall's own holds
};

struct ProgramAnswer
{
    int exitCode = 0;
    QByteArray output;
    QByteArray errors;
};

/// Runs `program` to its end with `input` on its standard input and gives back what it wrote: the
/// one place where Moothall starts another program. Confined (no network, nothing writable but
/// `limits.writableFolders`) where the system allows it. `meanwhile` is asked every few hundredths
/// of a second whether the program may go on. Blocks: call it on a worker. Errors: NotFound (no such
/// program), Cancelled, Limit (time or size of the answer, or `meanwhile` said no), Internal (it
/// crashed).
Result<ProgramAnswer> runProgram(const QString &program, const QStringList &arguments,
                                 const QByteArray &input, const HelperLimits &limits,
                                 const CancelToken &cancel = {},
                                 const std::function<bool()> &meanwhile = {});

/// Finds out beside other work how far programs can be confined, which takes some milliseconds the
/// first time.
void prepareConfinement();
/// One plain sentence for the about box and the log: how far helpers are shut in on this computer.
QString helperConfinement();
/// Whether helpers really have no network and may write only where they are told to.
bool helpersAreConfined();

} // namespace moothall
