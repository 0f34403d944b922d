#pragma once

#include "core/calendar/workingdays.h"

#include <QDateTime>

namespace moothall {

/// How days are counted from one thing to another. Tokens stand in the register's rows and never
/// change.
enum class Counting {
    ClearDays,         ///< clear working days: both ends left out ("5 clear days")
    CalendarClearDays, ///< clear days, weekends and holidays among them ("28 clear days" as
                       ///< practice counts them)
    WorkingDays,       ///< the n-th working day before or after
    WorkingDaysWithin, ///< n working days beginning with the day itself (LGA 1972 s.100C(1C))
    Days,
    Months,
    Minutes,
};

/// What a deadline is counted from.
enum class CountedFrom {
    Meeting,     ///< its start
    Publication, ///< the last lawful day to publish the agenda
    Decisions,   ///< the publication of the decisions, or while it is to come, its last day
    CallIn,      ///< the last day of call-in
};

QString token(Counting counting);
QString token(CountedFrom from);
std::optional<Counting> countingOf(QStringView token);
std::optional<CountedFrom> countedFromOf(QStringView token);

/// A distance in time as a rule words it: "by noon on the third working day before the meeting".
struct Timing
{
    CountedFrom from = CountedFrom::Meeting;
    bool after = false;
    int amount = 0;
    Counting counting = Counting::WorkingDays;
    QTime by = {}; ///< invalid: until the day ends (or, counted in minutes, to the minute)

    friend bool operator==(const Timing &, const Timing &) = default;
};

/// A moment by the clock on the wall: London's, without a zone, so that it compares quickly and
/// never shifts.
struct WallTime
{
    QDate date;
    QTime time;

    WallTime() = default;
    WallTime(QDate date, QTime time)
        : date(date)
        , time(time)
    {}
    /// Its date and time, whatever zone it says.
    explicit WallTime(const QDateTime &moment)
        : date(moment.date())
        , time(moment.time())
    {}

    bool isValid() const { return date.isValid(); }
    friend bool operator==(const WallTime &, const WallTime &) = default;
    friend bool operator<(const WallTime &a, const WallTime &b)
    {
        return a.date != b.date ? a.date < b.date : a.time < b.time;
    }
};

/// A moment that a rule names. London wall time.
struct RuleMoment
{
    QDate date;
    QTime time; ///< invalid: until the day ends
    QDate last; ///< the last day that is still in time: later than `date` where that leads to a
                ///< weekend

    friend bool operator==(const RuleMoment &, const RuleMoment &) = default;
};

/// Where a distance leads from its anchor. Only the date of the anchor counts, save for minutes.
RuleMoment momentOf(const Timing &timing, const WallTime &anchor, const WorkingDays &days);

} // namespace moothall
