#include "core/calendar/workingdays.h"

namespace moothall {

namespace {

bool isWeekday(QDate date)
{
    return date.dayOfWeek() < Qt::Saturday;
}

/// Weekdays from Monday of the week of day 0 up to and including `date`: differences of it count weekdays.
qint64 weekdaysUpTo(QDate date)
{
    const qint64 day = date.toJulianDay(); // Julian day 0 is a Monday
    const qint64 week = day >= 0 ? day / 7 : (day - 6) / 7;
    return week * 5 + qMin<qint64>(day - week * 7 + 1, 5);
}

} // namespace

WorkingDays::WorkingDays(Nation nation, const QList<QDate> &extraClosedDays)
    : m_nation(nation)
    , m_closed(extraClosedDays.begin(), extraClosedDays.end())
{
}

std::optional<BankHoliday> WorkingDays::holidayOn(QDate date) const
{
    const QList<BankHoliday> days = bankHolidays(m_nation, date.year());
    for (const BankHoliday &day : days) {
        if (day.date == date)
            return day;
    }
    return std::nullopt;
}

bool WorkingDays::isWorkingDay(QDate date) const
{
    return date.isValid() && isWeekday(date) && !m_closed.contains(date) && !holidayOn(date);
}

int WorkingDays::count(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid() || to < from)
        return 0;
    QSet<QDate> closed = m_closed;
    for (int year = from.year(); year <= to.year(); ++year) {
        const QList<BankHoliday> days = bankHolidays(m_nation, year);
        for (const BankHoliday &day : days)
            closed.insert(day.date);
    }
    qint64 days = weekdaysUpTo(to) - weekdaysUpTo(from.addDays(-1));
    for (const QDate day : std::as_const(closed)) {
        if (day >= from && day <= to && isWeekday(day))
            --days;
    }
    return static_cast<int>(days);
}

QDate WorkingDays::next(QDate date) const
{
    do {
        date = date.addDays(1);
    } while (date.isValid() && !isWorkingDay(date));
    return date;
}

QDate WorkingDays::previous(QDate date) const
{
    do {
        date = date.addDays(-1);
    } while (date.isValid() && !isWorkingDay(date));
    return date;
}

bool WorkingDays::isProjected(QDate from, QDate to)
{
    const PublishedYears years = publishedBankHolidayYears();
    return qMin(from, to).year() < years.first || qMax(from, to).year() > years.last;
}

} // namespace moothall
