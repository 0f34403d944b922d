#pragma once

#include "core/calendar/bankholidays.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace moothall {

/// The days on which an authority works: Monday to Friday, less the bank holidays of its nation and
/// the days on which it shuts its offices as well (none unless it says so: that is local practice,
/// not law). A value; any thread.
class WorkingDays
{
public:
    /// `known` holds whole years as an authority knows them, in the place of the program's own
    /// list; years that it doesn't hold are the program's.
    explicit WorkingDays(Nation nation, const QList<QDate> &extraClosedDays = {},
                         const QList<BankHoliday> &known = {});

    Nation nation() const { return m_nation; }
    bool isWorkingDay(QDate date) const;
    /// The bank holiday on a day, if it is one.
    std::optional<BankHoliday> holidayOn(QDate date) const;
    /// Whether the authority shuts its offices on that day, beside bank holidays and weekends.
    bool isExtraClosed(QDate date) const { return m_shut.contains(date); }
    /// Working days from `from` to `to`, both included; 0 where `to` is before `from`.
    int count(QDate from, QDate to) const;
    /// The next working day after, or the last one before, a day.
    QDate next(QDate date) const;
    QDate previous(QDate date) const;
    /// Whether a year between two days is in no list, so that its holidays are worked out by rule
    /// and a proclamation may still change them.
    bool projects(QDate from, QDate to) const;
    /// The same for the program's own list.
    static bool isProjected(QDate from, QDate to);

private:
    QList<BankHoliday> holidaysOf(int year) const;

    Nation m_nation;
    QSet<QDate> m_shut;
    QHash<int, QList<BankHoliday>> m_years; ///< those that an authority knows by itself
};

} // namespace moothall
