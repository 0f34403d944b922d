#include "core/calendar/workingdays.h"

#include <algorithm>
#include <vector>

namespace moothall {

namespace {

bool isWeekday(QDate date)
{
    return date.dayOfWeek() < Qt::Saturday;
}

/// Weekdays from Monday of the week of day 0 up to and including `date`: differences of it count
/// weekdays.
qint64 weekdaysUpTo(QDate date)
{
    const qint64 day = date.toJulianDay(); // Julian day 0 is a Monday
    const qint64 week = day >= 0 ? day / 7 : (day - 6) / 7;
    return week * 5 + qMin<qint64>(day - week * 7 + 1, 5);
}

/// The weekdays on which a nation rests, by the program's own list and by rule, looked up by Julian
/// day: a year of meetings asks for tens of thousands.
class ClosedTable
{
public:
    explicit ClosedTable(Nation nation)
    {
        m_closed.resize(size_t(QDate(lastYear + 1, 1, 1).toJulianDay() - firstDay()));
        for (int year = firstYear; year <= lastYear; ++year) {
            for (const BankHoliday &day : bankHolidays(nation, year))
                m_closed[size_t(day.date.toJulianDay() - firstDay())] = true;
        }
    }

    static bool covers(QDate date) { return date.year() >= firstYear && date.year() <= lastYear; }
    bool isClosed(QDate date) const { return m_closed[size_t(date.toJulianDay() - firstDay())]; }

    static const ClosedTable &of(Nation nation)
    {
        static const ClosedTable england(Nation::England); // Wales keeps the same days
        static const ClosedTable scotland(Nation::Scotland);
        static const ClosedTable northernIreland(Nation::NorthernIreland);
        return nation == Nation::Scotland          ? scotland
               : nation == Nation::NorthernIreland ? northernIreland
                                                   : england;
    }

private:
    static constexpr int firstYear = 1972;
    static constexpr int lastYear = 2060;
    static qint64 firstDay() { return QDate(firstYear, 1, 1).toJulianDay(); }

    std::vector<bool> m_closed;
};

bool isAmong(const QList<BankHoliday> &holidays, QDate date)
{
    return std::ranges::any_of(holidays,
                               [date](const BankHoliday &day) { return day.date == date; });
}

} // namespace

WorkingDays::WorkingDays(Nation nation, const QList<QDate> &extraClosedDays,
                         const QList<BankHoliday> &known)
    : m_nation(nation)
    , m_shut(extraClosedDays.begin(), extraClosedDays.end())
{
    for (const BankHoliday &day : known)
        m_years[day.date.year()].append(day);
}

QList<BankHoliday> WorkingDays::holidaysOf(int year) const
{
    const auto known = m_years.constFind(year);
    return known != m_years.constEnd() ? *known : bankHolidays(m_nation, year);
}

std::optional<BankHoliday> WorkingDays::holidayOn(QDate date) const
{
    const QList<BankHoliday> days = holidaysOf(date.year());
    for (const BankHoliday &day : days) {
        if (day.date == date)
            return day;
    }
    return std::nullopt;
}

bool WorkingDays::isWorkingDay(QDate date) const
{
    if (!date.isValid() || !isWeekday(date) || m_shut.contains(date))
        return false;
    const auto known = m_years.constFind(date.year());
    if (known != m_years.constEnd())
        return !isAmong(*known, date);
    return ClosedTable::covers(date) ? !ClosedTable::of(m_nation).isClosed(date) : !holidayOn(date);
}

int WorkingDays::count(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid() || to < from)
        return 0;
    QSet<QDate> closed = m_shut;
    for (int year = from.year(); year <= to.year(); ++year) {
        const QList<BankHoliday> days = holidaysOf(year);
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

bool WorkingDays::projects(QDate from, QDate to) const
{
    const PublishedYears years = publishedBankHolidayYears();
    for (int year = qMin(from, to).year(); year <= qMax(from, to).year(); ++year) {
        if ((year < years.first || year > years.last) && !m_years.contains(year))
            return true;
    }
    return false;
}

bool WorkingDays::isProjected(QDate from, QDate to)
{
    const PublishedYears years = publishedBankHolidayYears();
    return qMin(from, to).year() < years.first || qMax(from, to).year() > years.last;
}

} // namespace moothall
