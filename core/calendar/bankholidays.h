#pragma once

#include "core/domain/vocabulary.h"

#include <QDate>
#include <QList>
#include <QString>

namespace moothall {

/// One day on which nobody works. Only weekdays are listed: a holiday that falls on a weekend
/// stands on its substitute.
struct BankHoliday
{
    QDate date;
    QString key;             ///< "good-friday", "state-funeral": stable, for translations
    QString name;            ///< English
    bool substitute = false; ///< stands for a day at a weekend
    bool projected = false;  ///< worked out by rule: its year isn't in the published list

    friend bool operator==(const BankHoliday &, const BankHoliday &) = default;
};

/// The first and the last year of the published list in the resources.
struct PublishedYears
{
    int first = 0;
    int last = 0;
};
PublishedYears publishedBankHolidayYears();

/// The list of GOV.UK that a nation's holidays stand in: "england-and-wales", "scotland",
/// "northern-ireland".
QString divisionOf(Nation nation);

/// The bank and public holidays of a nation in a year, ascending: as published where the year is in
/// the list (with proclaimed and moved days), by rule otherwise. Source of the rules: Banking and
/// Financial Dealings Act 1971 s.1 and Sch. 1; St Andrew's Day Bank Holiday (Scotland) Act 2007;
/// Good Friday and Christmas Day in England and Wales are holidays at common law. Any thread.
QList<BankHoliday> bankHolidays(Nation nation, int year);

/// The same by rule alone, whatever was proclaimed: what a calendar made long before would have
/// said.
QList<BankHoliday> bankHolidaysByRule(Nation nation, int year);

/// What a key of the published list is called in English; empty for one that it doesn't know.
QString bankHolidayName(const QString &key);

/// Easter Sunday of a year of the Gregorian calendar.
QDate easterSunday(int year);

} // namespace moothall
