#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QTime>

namespace moothall {

/// When a body meets in the course of a year, as an officer words it: "second Tuesday, 10.30, not
/// in August, not in the pre-election period, not on the same day as Council".
struct MeetingPattern
{
    /// What becomes of a day on which the body can't meet.
    enum class Otherwise { LeaveOut, NextWorkingDay, WeekLater };

    QList<int> which; ///< of its weekday in a month: 1 to 5, -1 the last; empty: by weeks
    int weeks = 0;    ///< every so many weeks from the first on; 0: by months
    int weekday = Qt::Tuesday;
    QTime at;
    QList<int> months;    ///< only in these; empty: in all
    QList<int> notMonths; ///< not in these
    bool notBeforeElections = false;
    QStringList notWith; ///< bodies on whose days it doesn't meet
    Otherwise otherwise = Otherwise::LeaveOut;

    friend bool operator==(const MeetingPattern &, const MeetingPattern &) = default;
};

/// Reads such words; commas and "and" part them, case doesn't matter, times may be "10.30",
/// "10:30", "2 pm". Errors: BadInput, naming the words that say nothing.
Result<MeetingPattern> patternOf(const QString &words);
/// The same in its plain form, which patternOf() reads back.
QString wordsOf(const MeetingPattern &pattern);

/// The days that a pattern names from one day to another, ascending, whatever else happens on them.
QList<QDate> daysOf(const MeetingPattern &pattern, QDate from, QDate to);

} // namespace moothall
