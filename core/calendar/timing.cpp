#include "core/calendar/timing.h"

#include "core/calendar/cleardays.h"

#include <array>

namespace moothall {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array countingTokens{"clear-days"_L1,   "calendar-clear-days"_L1,
                                    "working-days"_L1, "working-days-within"_L1,
                                    "days"_L1,         "months"_L1,
                                    "minutes"_L1};
constexpr std::array fromTokens{"meeting"_L1, "publication"_L1, "decisions"_L1, "call-in"_L1};

template<typename T, typename Tokens>
std::optional<T> valueOf(const Tokens &tokens, QStringView token)
{
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (token == tokens[i])
            return static_cast<T>(i);
    }
    return std::nullopt;
}

QDate workingDayAway(QDate day, int amount, bool after, const WorkingDays &days)
{
    for (; amount > 0; --amount)
        day = after ? days.next(day) : days.previous(day);
    return day;
}

/// The n-th working day of those that begin with the day itself.
QDate lastOfWithin(QDate day, int amount, const WorkingDays &days)
{
    return workingDayAway(day, days.isWorkingDay(day) ? amount - 1 : amount, true, days);
}

} // namespace

QString token(Counting counting)
{
    return countingTokens[size_t(counting)];
}

QString token(CountedFrom from)
{
    return fromTokens[size_t(from)];
}

std::optional<Counting> countingOf(QStringView token)
{
    return valueOf<Counting>(countingTokens, token);
}

std::optional<CountedFrom> countedFromOf(QStringView token)
{
    return valueOf<CountedFrom>(fromTokens, token);
}

RuleMoment momentOf(const Timing &timing, const WallTime &anchor, const WorkingDays &days)
{
    const QDate day = anchor.date;
    const int sign = timing.after ? 1 : -1;
    RuleMoment moment{.date = day, .time = timing.by, .last = {}};
    switch (timing.counting) {
    case Counting::ClearDays:
        moment.date = timing.after ? earliestMeeting(day, timing.amount, days)
                                   : latestPublication(day, timing.amount, days);
        if (!timing.after)
            moment.last = latestCalendarDay(day, timing.amount, days);
        break;
    case Counting::CalendarClearDays:
        moment.date = day.addDays(sign * (timing.amount + 1));
        break;
    case Counting::WorkingDays:
        moment.date = workingDayAway(day, timing.amount, timing.after, days);
        break;
    case Counting::WorkingDaysWithin:
        moment.date = lastOfWithin(day, timing.amount, days);
        break;
    case Counting::Days:
        moment.date = day.addDays(sign * timing.amount);
        break;
    case Counting::Months:
        moment.date = day.addMonths(sign * timing.amount);
        break;
    case Counting::Minutes: {
        constexpr int minutesOfDay = 24 * 60;
        const int minute = anchor.time.msecsSinceStartOfDay() / 60000 + sign * timing.amount;
        const int daysAway = (minute >= 0 ? minute : minute - minutesOfDay + 1) / minutesOfDay;
        moment.date = day.addDays(daysAway);
        moment.time = QTime::fromMSecsSinceStartOfDay((minute - daysAway * minutesOfDay) * 60000);
        break;
    }
    }
    if (!moment.last.isValid())
        moment.last = moment.date;
    return moment;
}

} // namespace moothall
