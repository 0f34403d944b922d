#pragma once

#include "core/calendar/bankholidays.h"

#include <QSet>

#include <optional>

namespace moothall {

/// The days on which an authority works: Monday to Friday, less the bank holidays of its nation and the days on which it
/// shuts its offices as well (none unless it says so: that is local practice, not law). A value; any thread.
class WorkingDays
{
public:
    explicit WorkingDays(Nation nation, const QList<QDate> &extraClosedDays = {});

    Nation nation() const { return m_nation; }
    bool isWorkingDay(QDate date) const;
    /// The bank holiday on a day, if it is one.
    std::optional<BankHoliday> holidayOn(QDate date) const;
    /// Working days from `from` to `to`, both included; 0 where `to` is before `from`.
    int count(QDate from, QDate to) const;
    /// The next working day after, or the last one before, a day.
    QDate next(QDate date) const;
    QDate previous(QDate date) const;
    /// Whether a year between two days isn't in the published list, so that its holidays are worked out by rule and a
    /// proclamation may still change them.
    static bool isProjected(QDate from, QDate to);

private:
    Nation m_nation;
    QSet<QDate> m_closed;
};

} // namespace moothall
