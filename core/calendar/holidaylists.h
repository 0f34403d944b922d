#pragma once

#include "core/base/result.h"
#include "core/calendar/bankholidays.h"

namespace moothall {

/// The holidays of each nation's division as one file publishes them.
struct HolidayFile
{
    QList<BankHoliday> englandAndWales;
    QList<BankHoliday> scotland;
    QList<BankHoliday> northernIreland;

    const QList<BankHoliday> &of(Nation nation) const;
};

/// Reads a list as GOV.UK publishes it: its public interface (`bank-holidays.json`) or the data its
/// site is made from. Errors: BadInput, naming what is wrong.
Result<HolidayFile> readHolidayFile(const QByteArray &json);

/// A list that another one was merged into.
struct HolidayMerge
{
    struct Move
    {
        BankHoliday holiday; ///< on its new day
        QDate from;
    };

    QList<BankHoliday> holidays; ///< ascending
    QList<BankHoliday> added;
    QList<Move> moved;
    QList<BankHoliday> kept; ///< known already, though the newcomer's year doesn't hold them

    bool isNothingNew() const { return added.isEmpty() && moved.isEmpty(); }
};

/// Takes `news` into `known`: it adds days, and moves a holiday that stands on another day in the
/// same year; it never takes one away, for a file may be older than what is known, and one that
/// ends in an earlier year moves none. Years that `news` doesn't hold stay as they are.
HolidayMerge mergeHolidays(const QList<BankHoliday> &known, const QList<BankHoliday> &news);

} // namespace moothall
