#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace moothall::bench {

struct Command
{
    QString program;
    QStringList arguments;
    QString makes = {}; ///< the file it writes, removed before each round
};

struct Cost
{
    double seconds = 0; ///< from start to end
    double processor =
        0; ///< seconds of it that all threads and children computed, the kernel's included
};

/// The medians of what a whole program takes; none where it fails, after saying so.
std::optional<Cost> medianCost(const Command &command, int rounds);

enum class Memory {
    Anonymous,
    Resident, ///< what is mapped of files, too; of programs that run at once, twice what they share
};

/// The most memory that a program and those it starts hold at one time, in MB, looked at every
/// millisecond.
std::optional<double> peakMb(const Command &command, Memory memory);

void printHeading(const QString &text);
/// One row of the table: a figure, and whether it keeps to its limit where it has one.
void printFigure(const QString &what, double value, const char *unit,
                 std::optional<double> atMost = {});
/// The same of a time, and what of it was computed: on a busy machine that is the truer one.
void printCost(const QString &what, const Cost &cost, double factor, const char *unit,
               std::optional<double> atMost = {});
/// Figures over their limit so far.
int figuresMissed();

} // namespace moothall::bench
