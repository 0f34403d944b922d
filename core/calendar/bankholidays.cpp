#include "core/calendar/bankholidays.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Outside any namespace, as the macro asks: the resource lies in a static library.
static void openBankHolidayResource()
{
    Q_INIT_RESOURCE(bank_holidays);
}

namespace moothall {

namespace {

using namespace Qt::StringLiterals;

/// The published lists, read once.
struct PublishedHolidays
{
    PublishedYears years;
    QHash<QString, QString> names;
    QHash<QString, QHash<int, QList<BankHoliday>>> divisions;
};

PublishedHolidays readPublished()
{
    openBankHolidayResource();
    QFile file(u":/moothall/bank-holidays/bank-holidays.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list of bank holidays is missing from the program.");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();

    PublishedHolidays published;
    published.years = {root["first"_L1].toInt(), root["last"_L1].toInt()};
    const QJsonObject names = root["names"_L1].toObject();
    for (auto it = names.begin(); it != names.end(); ++it)
        published.names.insert(it.key(), it.value().toString());
    const QJsonObject divisions = root["divisions"_L1].toObject();
    for (auto division = divisions.begin(); division != divisions.end(); ++division) {
        const QJsonObject years = division.value().toObject();
        for (auto year = years.begin(); year != years.end(); ++year) {
            QList<BankHoliday> &days = published.divisions[division.key()][year.key().toInt()];
            const QJsonArray entries = year.value().toArray();
            for (const auto &entry : entries) {
                const QStringList words = entry.toString().split(u' ');
                const QString key = words.value(1);
                days.append(
                    {.date = QDate::fromString(year.key() + u'-' + words.first(), Qt::ISODate),
                     .key = key,
                     .name = published.names.value(key),
                     .substitute = words.size() > 2});
            }
        }
    }
    return published;
}

const PublishedHolidays &published()
{
    static const PublishedHolidays lists = readPublished();
    return lists;
}

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

QDate firstMonday(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7);
}

QDate lastMonday(int year, int month)
{
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(1 - last.dayOfWeek());
}

/// A year's holidays as the rules add them: one that falls on a weekend, or on a substitute, moves
/// to the next free weekday.
class YearByRule
{
public:
    void add(QDate date, const QString &key)
    {
        if (!isWeekend(date))
            m_days.append(made(date, key, false));
    }

    void addWithSubstitute(QDate date, const QString &key)
    {
        if (!isWeekend(date)) {
            add(date, key);
            return;
        }
        m_waiting.append(made(date, key, true));
    }

    QList<BankHoliday> finished()
    {
        for (BankHoliday &holiday : m_waiting) {
            while (isWeekend(holiday.date) || isTaken(holiday.date))
                holiday.date = holiday.date.addDays(1);
            m_days.append(holiday);
        }
        std::ranges::sort(m_days, {}, &BankHoliday::date);
        return m_days;
    }

private:
    static BankHoliday made(QDate date, const QString &key, bool substitute)
    {
        return {.date = date,
                .key = key,
                .name = published().names.value(key),
                .substitute = substitute,
                .projected = true};
    }

    bool isTaken(QDate date) const
    {
        return std::ranges::any_of(m_days,
                                   [date](const BankHoliday &day) { return day.date == date; });
    }

    QList<BankHoliday> m_days;
    QList<BankHoliday> m_waiting; ///< after all that stand on their own day: Boxing Day before
                                  ///< Christmas's substitute
};

} // namespace

QString divisionOf(Nation nation)
{
    switch (nation) {
    case Nation::Scotland:
        return u"scotland"_s;
    case Nation::NorthernIreland:
        return u"northern-ireland"_s;
    case Nation::England:
    case Nation::Wales:
        break;
    }
    return u"england-and-wales"_s;
}

QDate easterSunday(int year)
{
    // The "anonymous Gregorian" computus (Nature, 20 April 1876).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int monthAndDay = h + l - 7 * m + 114;
    return QDate(year, monthAndDay / 31, monthAndDay % 31 + 1);
}

QList<BankHoliday> bankHolidaysByRule(Nation nation, int year)
{
    const bool scotland = nation == Nation::Scotland;
    YearByRule days;
    days.addWithSubstitute(QDate(year, 1, 1), u"new-year"_s);
    if (scotland)
        days.addWithSubstitute(QDate(year, 1, 2), u"second-january"_s);
    if (nation == Nation::NorthernIreland)
        days.addWithSubstitute(QDate(year, 3, 17), u"st-patrick"_s);
    days.add(easterSunday(year).addDays(-2), u"good-friday"_s);
    if (!scotland)
        days.add(easterSunday(year).addDays(1), u"easter-monday"_s);
    days.add(firstMonday(year, 5), u"early-may"_s);
    days.add(lastMonday(year, 5), u"spring"_s);
    if (nation == Nation::NorthernIreland)
        days.addWithSubstitute(QDate(year, 7, 12), u"boyne"_s);
    days.add(scotland ? firstMonday(year, 8) : lastMonday(year, 8), u"summer"_s);
    if (scotland)
        days.addWithSubstitute(QDate(year, 11, 30), u"st-andrew"_s);
    days.addWithSubstitute(QDate(year, 12, 25), u"christmas"_s);
    days.addWithSubstitute(QDate(year, 12, 26), u"boxing"_s);
    return days.finished();
}

QString bankHolidayName(const QString &key)
{
    return published().names.value(key);
}

PublishedYears publishedBankHolidayYears()
{
    return published().years;
}

QList<BankHoliday> bankHolidays(Nation nation, int year)
{
    const PublishedYears years = published().years;
    if (year < years.first || year > years.last)
        return bankHolidaysByRule(nation, year);
    return published().divisions.value(divisionOf(nation)).value(year);
}

} // namespace moothall
