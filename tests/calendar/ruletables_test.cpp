#include "core/calendar/bankholidays.h"
#include "core/calendar/cleardays.h"
#include "tests/support/testsupport.h"

#include <QRegularExpression>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

QList<QDate> daysOf(int year, const QString &monthDays)
{
    QList<QDate> days;
    for (const QString &each : monthDays.split(u' ', Qt::SkipEmptyParts))
        days.append(QDate::fromString(u"%1-%2"_s.arg(year).arg(each.left(5)), Qt::ISODate));
    return days;
}

/// "Dec 27,30,31, Jan 2,3" before a meeting, as the days themselves.
QList<QDate> counted(const QString &words, QDate meeting)
{
    static const QRegularExpression part(u"(?:([A-Z][a-z]{2}) )?(\\d+)(?:-(\\d+))?"_s);
    const QStringList months{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                             u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    QList<QDate> days;
    int month = 0;
    for (auto it = part.globalMatch(words); it.hasNext();) {
        const auto match = it.next();
        if (!match.captured(1).isEmpty())
            month = int(months.indexOf(match.captured(1))) + 1;
        const int year = month > meeting.month() ? meeting.year() - 1 : meeting.year();
        const int first = match.captured(2).toInt();
        const int last = match.captured(3).isEmpty() ? first : match.captured(3).toInt();
        for (int each = first; each <= last; ++each)
            days.append(QDate(year, month, each));
    }
    return days;
}

QList<QDate> workingBetween(QDate published, QDate meeting, const WorkingDays &days)
{
    QList<QDate> list;
    for (QDate each = published.addDays(1); each < meeting; each = each.addDays(1)) {
        if (days.isWorkingDay(each))
            list.append(each);
    }
    return list;
}

} // namespace

/// The tables of notice, by the section of the rules in which they stand: 1.3 bank holidays, 1.4 worked from real
/// packs, 1.5 the latest publication, 1.6 clear days. Each row of a table is a row here.
class RuleTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bankHolidays_1_3_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QString>("specials");
        QTest::addColumn<QString>("notThen");
        const auto row = [](int year, const char *columns, const char *specials, const char *notThen) {
            QTest::addRow("1.3: %d", year) << year << QString::fromLatin1(columns) << QString::fromLatin1(specials)
                                           << QString::fromLatin1(notThen);
        };
        // New Year, Good Friday, Easter Monday, Early May, Spring, Summer, Christmas, Boxing; s: a substitute
        row(2015, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28s", "", "");
        row(2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-27s 12-26", "", "");
        row(2017, "01-02s 04-14 04-17 05-01 05-29 08-28 12-25 12-26", "", "");
        row(2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26", "", "");
        row(2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26", "", "");
        row(2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28s", "", "05-04");
        row(2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27s 12-28s", "", "");
        row(2022, "01-03s 04-15 04-18 05-02 06-02 08-29 12-27s 12-26", "06-03 09-19", "05-30");
        row(2023, "01-02s 04-07 04-10 05-01 05-29 08-28 12-25 12-26", "05-08", "");
        row(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26", "", "");
        row(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26", "", "");
        row(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28s", "", "");
        row(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27s 12-28s", "", "");
        row(2028, "01-03s 04-14 04-17 05-01 05-29 08-28 12-25 12-26", "", "");
    }

    void bankHolidays_1_3()
    {
        QFETCH(int, year);
        QFETCH(QString, columns);
        QFETCH(QString, specials);
        QFETCH(QString, notThen);
        const QStringList keys{u"new-year"_s, u"good-friday"_s, u"easter-monday"_s, u"early-may"_s,
                               u"spring"_s,   u"summer"_s,      u"christmas"_s,     u"boxing"_s};
        const QStringList cells = columns.split(u' ');
        QCOMPARE(cells.size(), keys.size());
        for (const Nation nation : {Nation::England, Nation::Wales}) {
            const QList<BankHoliday> holidays = bankHolidays(nation, year);
            QCOMPARE(holidays.size(), keys.size() + daysOf(year, specials).size());
            for (qsizetype i = 0; i < keys.size(); ++i) {
                const auto found = std::ranges::find(holidays, keys.at(i), &BankHoliday::key);
                QVERIFY2(found != holidays.end(), qPrintable(keys.at(i)));
                QCOMPARE(found->date, daysOf(year, cells.at(i)).first());
                QVERIFY2(found->substitute == cells.at(i).endsWith(u's'), qPrintable(keys.at(i)));
            }
            const WorkingDays days(nation);
            for (const QDate special : daysOf(year, specials))
                QVERIFY(!days.isWorkingDay(special));
            for (const QDate plain : daysOf(year, notThen))
                QVERIFY(days.isWorkingDay(plain));
        }
    }

    void otherNations_1_3_data()
    {
        QTest::addColumn<Nation>("nation");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("days");
        const auto scotland = [](int year, const char *days) {
            QTest::addRow("1.3: Scotland %d", year) << Nation::Scotland << year << QString::fromLatin1(days);
        };
        scotland(2024, "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26");
        scotland(2025, "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26");
        scotland(2026, "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28");
        scotland(2027, "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28");
        const auto ireland = [](int year, const char *days) {
            QTest::addRow("1.3: Northern Ireland %d", year) << Nation::NorthernIreland << year << QString::fromLatin1(days);
        };
        ireland(2024, "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26"); // St Patrick's on a Sunday
        ireland(2025, "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26"); // the Boyne on a Saturday
        ireland(2026, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"); // on a Sunday
    }

    void otherNations_1_3()
    {
        QFETCH(Nation, nation);
        QFETCH(int, year);
        QFETCH(QString, days);
        QList<QDate> found;
        for (const BankHoliday &holiday : bankHolidays(nation, year))
            found.append(holiday.date);
        QCOMPARE(found, daysOf(year, days));
    }

    void workedFromRealPacks_1_4_data()
    {
        QTest::addColumn<QDate>("published");
        QTest::addColumn<QDate>("meeting");
        QTest::addColumn<QString>("days");
        QTest::addColumn<bool>("lawful");
        const auto row = [](const char *name, const char *published, const char *meeting, const char *days, bool lawful) {
            QTest::addRow("1.4: %s", name) << day(published) << day(meeting) << QString::fromLatin1(days) << lawful;
        };
        row("scrutiny, over the Coronation", "2023-05-02", "2023-05-11", "May 3,4,5,9,10", true);
        row("cabinet", "2024-06-05", "2024-06-13", "Jun 6,7,10,11,12", true);
        row("panel", "2020-06-09", "2020-06-17", "Jun 10,11,12,15,16", true);
        row("scrutiny, a day late", "2023-05-03", "2023-05-11", "May 4,5,9,10", false);
    }

    void workedFromRealPacks_1_4()
    {
        QFETCH(QDate, published);
        QFETCH(QDate, meeting);
        QFETCH(QString, days);
        QFETCH(bool, lawful);
        const WorkingDays england(Nation::England);
        QCOMPARE(workingBetween(published, meeting, england), counted(days, meeting));
        QCOMPARE(*clearDays(published, meeting, england), counted(days, meeting).size());
        QCOMPARE(latestPublication(meeting, 5, england), lawful ? published : england.previous(published));
        if (!lawful) { // a calendar made before the Coronation was proclaimed would have allowed it
            const WorkingDays ignorant(Nation::England, {}, bankHolidaysByRule(Nation::England, 2023));
            QCOMPARE(*clearDays(published, meeting, ignorant), 5);
        }
    }

    void latestPublication_1_5_data()
    {
        QTest::addColumn<QDate>("meeting");
        QTest::addColumn<QDate>("five");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QDate>("three");
        const auto row = [](const char *meeting, const char *five, const char *days, const char *three, const char *why) {
            QTest::addRow("1.5: %s, %s", meeting, why) << day(meeting) << day(five) << QString::fromLatin1(days) << day(three);
        };
        row("2024-06-10", "2024-05-31", "Jun 3-7", "2024-06-04", "two weekends; Sun 2 Jun gives 5 too but is not a working day");
        row("2024-06-14", "2024-06-06", "Jun 7,10-13", "2024-06-10", "one weekend");
        row("2024-06-15", "2024-06-07", "Jun 10-14", "2024-06-11", "Saturday meeting");
        row("2024-08-27", "2024-08-16", "Aug 19-23", "2024-08-20", "day after holiday Monday");
        row("2024-12-27", "2024-12-17", "Dec 18-20,23,24", "2024-12-19", "straight after Christmas");
        row("2024-12-31", "2024-12-19", "Dec 20,23,24,27,30", "2024-12-23", "across Christmas");
        row("2025-01-06", "2024-12-24", "Dec 27,30,31, Jan 2,3", "2024-12-30", "publish on Christmas Eve");
        row("2025-01-08", "2024-12-30", "Dec 31, Jan 2,3,6,7", "2025-01-02", "New Year");
        row("2021-12-29", "2021-12-17", "Dec 20-24", "2021-12-21", "two substitute days");
        row("2022-01-05", "2021-12-23", "Dec 24,29-31, Jan 4", "2021-12-29", "three substitute days");
        row("2023-04-11", "2023-03-30", "Mar 31, Apr 3-6", "2023-04-03", "after Easter Monday");
        row("2025-04-24", "2025-04-14", "Apr 15-17,22,23", "2025-04-16", "Easter inside");
        row("2022-06-08", "2022-05-27", "May 30,31, Jun 1,6,7", "2022-05-31", "Jubilee; 30 May is a working day");
        row("2022-09-20", "2022-09-09", "Sep 12-16", "2022-09-13", "State Funeral proclaimed inside period");
        row("2022-09-26", "2022-09-15", "Sep 16,20-23", "2022-09-20", "funeral counted out");
        row("2023-05-03", "2023-04-24", "Apr 25-28, May 2", "2023-04-26", "early May");
        row("2023-05-09", "2023-04-27", "Apr 28, May 2-5", "2023-05-02", "both May holidays");
        row("2020-05-14", "2020-05-05", "May 6,7,11-13", "2020-05-07", "VE Friday; 4 May normal");
        row("2026-12-30", "2026-12-18", "Dec 21-24,29", "2026-12-22", "Boxing substitute Mon 28");
        row("2027-01-06", "2026-12-24", "Dec 29-31, Jan 4,5", "2026-12-30", "New Year Fri");
        row("2028-01-05", "2027-12-23", "Dec 24,29-31, Jan 4", "2027-12-29", "crosses two years' lists");
    }

    void latestPublication_1_5()
    {
        QFETCH(QDate, meeting);
        QFETCH(QString, days);
        const WorkingDays england(Nation::England);
        QTEST(latestPublication(meeting, 5, england), "five");
        QTEST(latestPublication(meeting, 3, england), "three");
        QFETCH(QDate, five);
        QCOMPARE(workingBetween(five, meeting, england), counted(days, meeting));
    }

    void scotland_1_5_data()
    {
        QTest::addColumn<QDate>("meeting");
        QTest::addColumn<QDate>("scotland");
        QTest::addColumn<QDate>("england");
        const auto row = [](const char *meeting, const char *scotland, const char *england) {
            QTest::addRow("1.5: Scotland %s", meeting) << day(meeting) << day(scotland) << day(england);
        };
        row("2025-04-23", "2025-04-16", "2025-04-15");
        row("2026-06-17", "2026-06-10", "2026-06-11");
        row("2026-09-02", "2026-08-27", "2026-08-26");
        row("2024-12-04", "2024-11-27", "2024-11-28");
    }

    void scotland_1_5()
    {
        QFETCH(QDate, meeting);
        QTEST(latestPublication(meeting, 3, WorkingDays(Nation::Scotland)), "scotland");
        QTEST(latestPublication(meeting, 3, WorkingDays(Nation::England)), "england");
    }

    void clearDays_1_6_data()
    {
        QTest::addColumn<QDate>("published");
        QTest::addColumn<QDate>("meeting");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("onAWorkingDay");
        const auto row = [](const char *name, const char *published, const char *meeting, int count, bool working = true) {
            QTest::addRow("1.6: %s", name) << day(published) << day(meeting) << count << working;
        };
        row("Elitestone's own: three were needed", "1990-04-26", "1990-05-01", 2);
        row("five until the State Funeral was proclaimed", "2022-09-12", "2022-09-20", 4);
        row("Easter", "2024-03-28", "2024-04-08", 4);
        row("Easter, a day earlier", "2024-03-27", "2024-04-08", 5);
        row("Christmas", "2024-12-20", "2025-01-02", 5);
        row("a Saturday: enough, and warned of", "2024-06-08", "2024-06-17", 5, false);
        row("the same day", "2024-06-13", "2024-06-13", 0);
    }

    void clearDays_1_6()
    {
        QFETCH(QDate, published);
        QFETCH(QDate, meeting);
        const WorkingDays england(Nation::England);
        QTEST(*clearDays(published, meeting, england), "count");
        QTEST(england.isWorkingDay(published), "onAWorkingDay");
        QVERIFY(!clearDays(meeting.addDays(1), meeting, england)); // P after M is an error
    }
};

QTEST_GUILESS_MAIN(RuleTablesTest)
#include "ruletables_test.moc"
