#include "tests/bench/measuring.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace moothall::bench {

using namespace Qt::StringLiterals;

namespace {

int missed = 0;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the kernel says under `key` of a process and of those it started.
qint64 statusKb(qint64 process, const char *key)
{
    const QByteArray status = contentOf(u"/proc/%1/status"_s.arg(process));
    const qsizetype at = status.indexOf(key);
    qint64 sum = at < 0 ? 0
                        : status.mid(at + qsizetype(qstrlen(key)), 20)
                              .simplified()
                              .split(' ')
                              .value(0)
                              .toLongLong();
    for (const QByteArray &child :
         contentOf(u"/proc/%1/task/%1/children"_s.arg(process)).split(' ')) {
        if (!child.isEmpty())
            sum += statusKb(child.toLongLong(), key);
    }
    return sum;
}

double childrensProcessor()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double median(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

void printRow(const QString &what, double value, const char *unit, std::optional<double> atMost,
              const QString &more)
{
    std::printf("  %-40s %9.2f %-4s %-18s", qPrintable(what), value, unit, qPrintable(more));
    if (atMost) {
        const bool reached = value <= *atMost;
        missed += reached ? 0 : 1;
        std::printf(" at most %6.2f  %s", *atMost, reached ? "reached" : "MISSED");
    }
    std::printf("\n");
    std::fflush(stdout);
}

bool start(QProcess &process, const Command &command)
{
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(command.program, command.arguments);
    return process.waitForStarted(-1);
}

bool ended(QProcess &process, const Command &command)
{
    // qpdf says with 3 that it had to warn.
    if (process.exitStatus() == QProcess::NormalExit &&
        (process.exitCode() == 0 || process.exitCode() == 3))
        return true;
    std::fprintf(stderr, "%s failed: %s\n", qPrintable(command.program),
                 process.readAllStandardError().constData());
    return false;
}

} // namespace

std::optional<Cost> medianCost(const Command &command, int rounds)
{
    std::vector<double> seconds;
    std::vector<double> processor;
    for (int round = 0; round < rounds; ++round) {
        QProcess process;
        if (!command.makes.isEmpty())
            QFile::remove(command.makes);
        const double before = childrensProcessor();
        QElapsedTimer timer;
        timer.start();
        if (!start(process, command) || !process.waitForFinished(-1) || !ended(process, command))
            return std::nullopt;
        seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
        processor.push_back(childrensProcessor() - before);
    }
    return Cost{median(seconds), median(processor)};
}

std::optional<double> peakMb(const Command &command, Memory memory)
{
    const char *key = memory == Memory::Anonymous ? "RssAnon:" : "VmRSS:";
    QProcess process;
    if (!start(process, command))
        return std::nullopt;
    qint64 most = 0;
    while (!process.waitForFinished(1) && process.state() != QProcess::NotRunning)
        most = std::max(most, statusKb(process.processId(), key));
    return ended(process, command) ? std::optional(double(most) / 1024) : std::nullopt;
}

void printHeading(const QString &text)
{
    std::printf("\n%s\n", qPrintable(text));
}

void printFigure(const QString &what, double value, const char *unit, std::optional<double> atMost)
{
    printRow(what, value, unit, atMost, {});
}

void printCost(const QString &what, const Cost &cost, double factor, const char *unit,
               std::optional<double> atMost)
{
    printRow(what, cost.seconds * factor, unit, atMost,
             u"(computed %1)"_s.arg(cost.processor * factor, 0, 'f', 2));
}

int figuresMissed()
{
    return missed;
}

} // namespace moothall::bench
