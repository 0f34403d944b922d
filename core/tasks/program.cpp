#include "core/tasks/program.h"

#include "core/tasks/task.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <future>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 256LL << 20;
constexpr int pollMilliseconds = 40;

struct Programs
{
    Q_DECLARE_TR_FUNCTIONS(Programs)
};

/// What stands before a program's own name to shut it in; empty where the system doesn't let us.
QStringList confinementPrefix()
{
    return {u"--ro-bind"_s,
            u"/"_s,
            u"/"_s,
            u"--dev"_s,
            u"/dev"_s,
            u"--proc"_s,
            u"/proc"_s,
            u"--unshare-all"_s,
            u"--die-with-parent"_s,
            u"--new-session"_s};
}

QString probeBubblewrap()
{
#ifdef Q_OS_LINUX
    if (qEnvironmentVariableIsSet("MOOTHALL_UNCONFINED"))
        return {};
    const QString bubblewrap = QStandardPaths::findExecutable(u"bwrap"_s);
    if (bubblewrap.isEmpty())
        return {};
    // Being installed says little: containers and some kernels forbid user namespaces.
    QProcess probe;
    probe.start(bubblewrap, confinementPrefix() + QStringList{u"true"_s});
    if (probe.waitForFinished(5000) && probe.exitStatus() == QProcess::NormalExit &&
        probe.exitCode() == 0)
        return bubblewrap;
#endif
    return {};
}

const QString &bubblewrapPath()
{
    static const QString path = probeBubblewrap();
    return path;
}

void confine(QProcess &process, const QString &program, const QStringList &arguments,
             const HelperLimits &limits)
{
    if (!limits.confined || bubblewrapPath().isEmpty()) {
        process.setProgram(program);
        process.setArguments(arguments);
        return;
    }
    QStringList all = confinementPrefix();
    if (limits.setFromOutside)
        all += {u"--tmpfs"_s, QDir::tempPath()};
    for (const QString &folder : limits.writableFolders) {
        const QString path = QFileInfo(folder).absoluteFilePath();
        all += {u"--bind"_s, path, path};
    }
    process.setProgram(bubblewrapPath());
    process.setArguments(all + QStringList{u"--"_s, program} + arguments);
}

/// Runs in the child between fork and exec, where only the simplest calls are safe.
void limitFromOutside(QProcess &process, const HelperLimits &limits)
{
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([space = limits.addressSpaceBytes, seconds = limits.cpuSeconds] {
        const auto limit = [](auto resource, qint64 value) {
            const rlimit both{rlim_t(value), rlim_t(value)};
            setrlimit(resource, &both);
        };
        limit(RLIMIT_CORE, 0);
        limit(RLIMIT_CPU, seconds);
        limit(RLIMIT_AS, space);
#ifdef Q_OS_LINUX
        prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    });
#else
    Q_UNUSED(process)
    Q_UNUSED(limits)
#endif
}

void endNow(QProcess &process)
{
    process.kill();
    process.waitForFinished(5000);
}

} // namespace

Result<ProgramAnswer> runProgram(const QString &program, const QStringList &arguments,
                                 const QByteArray &input, const HelperLimits &limits,
                                 const CancelToken &cancel,
                                 const std::function<bool()> &meanwhile)
{
    const QString path =
        QFileInfo(program).isAbsolute() ? program : QStandardPaths::findExecutable(program);
    const QString name = QFileInfo(program).fileName();
    if (path.isEmpty() || !QFileInfo(path).isExecutable())
        return fail(ErrorCode::NotFound,
                    Programs::tr("The program “%1” isn't installed.").arg(name), program);

    QProcess process;
    confine(process, path, arguments, limits);
    if (limits.setFromOutside)
        limitFromOutside(process, limits);
    if (!limits.environment.isEmpty())
        process.setEnvironment(QProcess::systemEnvironment() + limits.environment);
    process.setWorkingDirectory(QDir::rootPath());
    process.start();
    if (!process.waitForStarted(10'000))
        return fail(ErrorCode::Internal,
                    Programs::tr("The program “%1” could not be started.").arg(name),
                    process.errorString());
    process.write(input);
    process.closeWriteChannel();

    ProgramAnswer answer;
    const QDeadlineTimer deadline(limits.wallSeconds * 1000LL);
    while (process.state() != QProcess::NotRunning) {
        process.waitForFinished(pollMilliseconds);
        answer.output += process.readAllStandardOutput();
        answer.errors += process.readAllStandardError();
        answer.errors = answer.errors.right(64 << 10);
        if (cancel.stop_requested()) {
            endNow(process);
            return fail(cancelledError());
        }
        if (deadline.hasExpired() || (meanwhile && !meanwhile())) {
            endNow(process);
            return fail(ErrorCode::Limit,
                        Programs::tr("“%1” took too long and was stopped.").arg(name));
        }
        if (answer.output.size() > largestAnswer) {
            endNow(process);
            return fail(ErrorCode::Limit,
                        Programs::tr("“%1” answered with more than could be right and was stopped.")
                            .arg(name));
        }
    }
    answer.output += process.readAllStandardOutput();
    answer.errors += process.readAllStandardError();
    answer.exitCode = process.exitCode();
    // A confined program's signal reaches us as 128 + its number, as in a shell.
    if (process.exitStatus() == QProcess::CrashExit || answer.exitCode > 128) {
        const int signal =
            process.exitStatus() == QProcess::CrashExit ? answer.exitCode : answer.exitCode - 128;
        constexpr int killed = 9;
        constexpr int outOfTime = 24;
        if (signal == killed || signal == outOfTime)
            return fail(ErrorCode::Limit,
                        Programs::tr("“%1” used more time or memory than it may and was stopped.")
                            .arg(name));
        return fail(ErrorCode::Internal, Programs::tr("“%1” ended unexpectedly.").arg(name),
                    u"signal %1"_s.arg(signal));
    }
    return answer;
}

void prepareConfinement()
{
    static const std::future<void> probe =
        std::async(std::launch::async, [] { (void)bubblewrapPath(); });
}

bool helpersAreConfined()
{
    return !bubblewrapPath().isEmpty();
}

QString helperConfinement()
{
    if (helpersAreConfined())
        return Programs::tr("Documents are read in separate programs with limits on time and "
                            "memory, without network, "
                            "which may write only to the register's own folder.");
#ifdef Q_OS_UNIX
    return Programs::tr("Documents are read in separate programs with limits on time and memory. "
                        "This computer doesn't "
                        "allow them to be cut off from the network and from other files; "
                        "installing bubblewrap may.");
#else
    return Programs::tr("Documents are read in separate programs with a limit on time. On this "
                        "system they aren't cut off "
                        "from the network, from other files or from memory.");
#endif
}

} // namespace moothall
