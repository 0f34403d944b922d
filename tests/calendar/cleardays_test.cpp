#include "core/calendar/cleardays.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

/// Counts day by day, as a person with a calendar on the wall would.
int countedByHand(QDate published, QDate meeting, const WorkingDays &days)
{
    int count = 0;
    for (QDate date = published.addDays(1); date < meeting; date = date.addDays(1))
        count += days.isWorkingDay(date) ? 1 : 0;
    return count;
}

} // namespace

class ClearDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betweenNoticeAndMeeting_data()
    {
        QTest::addColumn<QDate>("published");
        QTest::addColumn<QDate>("meeting");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, const char *published, const char *meeting, int count) {
            QTest::newRow(name) << day(published) << day(meeting) << count;
        };
        row("Elitestone's own", "1990-04-26", "1990-05-01", 2);
        row("scrutiny, over the Coronation", "2023-05-02", "2023-05-11", 5);
        row("scrutiny, a day late", "2023-05-03", "2023-05-11", 4);
        row("cabinet", "2024-06-05", "2024-06-13", 5);
        row("panel", "2020-06-09", "2020-06-17", 5);
        row("over the State Funeral", "2022-09-12", "2022-09-20", 4);
        row("over Easter", "2024-03-28", "2024-04-08", 4);
        row("over Easter, a day earlier", "2024-03-27", "2024-04-08", 5);
        row("over Christmas", "2024-12-20", "2025-01-02", 5);
        row("published on a Saturday", "2024-06-08", "2024-06-17", 5);
        row("the same day", "2024-06-13", "2024-06-13", 0);
        row("the day before", "2024-06-12", "2024-06-13", 0);
    }

    void betweenNoticeAndMeeting()
    {
        QFETCH(QDate, published);
        QFETCH(QDate, meeting);
        const Result<int> count = clearDays(published, meeting, WorkingDays(Nation::England));
        QVERIFY_RESULT(count);
        QTEST(*count, "count");
    }

    void noticeAfterMeetingIsAnError()
    {
        const WorkingDays england(Nation::England);
        const Result<int> late = clearDays(day("2024-06-14"), day("2024-06-13"), england);
        QVERIFY(!late);
        QCOMPARE(late.error().code(), ErrorCode::BadInput);
        QVERIFY(!clearDays(QDate(), day("2024-06-13"), england));
    }

    void latestPublicationInEngland_data()
    {
        QTest::addColumn<QDate>("meeting");
        QTest::addColumn<int>("required");
        QTest::addColumn<QDate>("latest");
        const auto row = [](const char *meeting, int required, const char *latest) {
            QTest::addRow("%s, %d days", meeting, required) << day(meeting) << required << day(latest);
        };
        row("2024-06-10", 5, "2024-05-31");
        row("2024-06-10", 3, "2024-06-04");
        row("2024-06-14", 5, "2024-06-06");
        row("2024-06-14", 3, "2024-06-10");
        row("2024-06-15", 5, "2024-06-07");
        row("2024-06-15", 3, "2024-06-11");
        row("2024-08-27", 5, "2024-08-16");
        row("2024-08-27", 3, "2024-08-20");
        row("2024-12-27", 5, "2024-12-17");
        row("2024-12-27", 3, "2024-12-19");
        row("2024-12-31", 5, "2024-12-19");
        row("2024-12-31", 3, "2024-12-23");
        row("2025-01-06", 5, "2024-12-24");
        row("2025-01-06", 3, "2024-12-30");
        row("2025-01-08", 5, "2024-12-30");
        row("2025-01-08", 3, "2025-01-02");
        row("2021-12-29", 5, "2021-12-17");
        row("2021-12-29", 3, "2021-12-21");
        row("2022-01-05", 5, "2021-12-23");
        row("2022-01-05", 3, "2021-12-29");
        row("2023-04-11", 5, "2023-03-30");
        row("2023-04-11", 3, "2023-04-03");
        row("2025-04-24", 5, "2025-04-14");
        row("2025-04-24", 3, "2025-04-16");
        row("2022-06-08", 5, "2022-05-27");
        row("2022-06-08", 3, "2022-05-31");
        row("2022-09-20", 5, "2022-09-09");
        row("2022-09-20", 3, "2022-09-13");
        row("2022-09-26", 5, "2022-09-15");
        row("2022-09-26", 3, "2022-09-20");
        row("2023-05-03", 5, "2023-04-24");
        row("2023-05-03", 3, "2023-04-26");
        row("2023-05-09", 5, "2023-04-27");
        row("2023-05-09", 3, "2023-05-02");
        row("2020-05-14", 5, "2020-05-05");
        row("2020-05-14", 3, "2020-05-07");
        row("2026-12-30", 5, "2026-12-18");
        row("2026-12-30", 3, "2026-12-22");
        row("2027-01-06", 5, "2026-12-24");
        row("2027-01-06", 3, "2026-12-30");
        row("2028-01-05", 5, "2027-12-23");
        row("2028-01-05", 3, "2027-12-29");
    }

    void latestPublicationInEngland()
    {
        QFETCH(QDate, meeting);
        QFETCH(int, required);
        QTEST(latestPublication(meeting, required, WorkingDays(Nation::England)), "latest");
    }

    void latestPublicationInScotland_data()
    {
        QTest::addColumn<QDate>("meeting");
        QTest::addColumn<QDate>("scotland");
        QTest::addColumn<QDate>("england");
        const auto row = [](const char *meeting, const char *scotland, const char *england) {
            QTest::newRow(meeting) << day(meeting) << day(scotland) << day(england);
        };
        row("2025-04-23", "2025-04-16", "2025-04-15");
        row("2026-06-17", "2026-06-10", "2026-06-11");
        row("2026-09-02", "2026-08-27", "2026-08-26");
        row("2024-12-04", "2024-11-27", "2024-11-28");
    }

    void latestPublicationInScotland()
    {
        QFETCH(QDate, meeting);
        QTEST(latestPublication(meeting, 3, WorkingDays(Nation::Scotland)), "scotland");
        QTEST(latestPublication(meeting, 3, WorkingDays(Nation::England)), "england");
    }

    void aSundayMayGiveEnoughDaysButIsNeverOffered()
    {
        const WorkingDays england(Nation::England);
        QCOMPARE(latestCalendarDay(day("2024-06-10"), 5, england), day("2024-06-02"));
        QCOMPARE(latestPublication(day("2024-06-10"), 5, england), day("2024-05-31"));
        QCOMPARE(*clearDays(day("2024-06-02"), day("2024-06-10"), england), 5);
        QVERIFY(!england.isWorkingDay(day("2024-06-02")));
    }

    void earliestMeetingAfterANotice_data()
    {
        QTest::addColumn<QDate>("published");
        QTest::addColumn<QDate>("meeting");
        const auto row = [](const char *published, const char *meeting) {
            QTest::newRow(published) << day(published) << day(meeting);
        };
        row("2024-06-03", "2024-06-11");
        row("2024-12-20", "2025-01-02");
        row("2023-04-28", "2023-05-10");
        row("2024-06-05", "2024-06-13");
    }

    void earliestMeetingAfterANotice()
    {
        QFETCH(QDate, published);
        QTEST(earliestMeeting(published, 5, WorkingDays(Nation::England)), "meeting");
    }

    void anAuthoritysOwnClosedDaysCountToo()
    {
        const WorkingDays shut(Nation::England, {day("2024-12-27"), day("2024-12-30"), day("2024-12-31")});
        QCOMPARE(*clearDays(day("2024-12-20"), day("2025-01-02"), shut), 2);
        QVERIFY(!shut.isWorkingDay(day("2024-12-27")));
    }

    void yearsBeyondTheListAreSaidToBeProjected()
    {
        QVERIFY(!WorkingDays::isProjected(day("2024-06-05"), day("2024-06-13")));
        QVERIFY(!WorkingDays::isProjected(day("2028-12-01"), day("2028-12-29")));
        QVERIFY(WorkingDays::isProjected(day("2028-12-20"), day("2029-01-04")));
        QVERIFY(WorkingDays::isProjected(day("1990-04-26"), day("1990-05-01")));
    }

    void propertiesHoldOnManyDays()
    {
        QRandomGenerator random(20240613);
        const QList<Nation> nations{Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland};
        for (int i = 0; i < 2000; ++i) {
            const WorkingDays days(nations.at(i % 4));
            const QDate meeting = day("2011-06-01").addDays(random.bounded(365 * 20));
            const QDate published = meeting.addDays(-random.bounded(45));
            const int required = 1 + random.bounded(28);
            const int count = *clearDays(published, meeting, days);
            const QByteArray where = (published.toString(Qt::ISODate) + u" to "_s + meeting.toString(Qt::ISODate)).toUtf8();

            QVERIFY2(count == countedByHand(published, meeting, days), where.constData());
            QVERIFY2(*clearDays(published.addDays(-1), meeting, days) >= count, where.constData());
            QVERIFY2(*clearDays(published, meeting.addDays(1), days) >= count, where.constData());

            const QDate extra = published.addDays(random.bounded(45) - 5);
            QVERIFY2(*clearDays(published, meeting, WorkingDays(days.nation(), {extra})) <= count, where.constData());

            const QDate latest = latestPublication(meeting, required, days);
            QVERIFY2(days.isWorkingDay(latest), where.constData());
            QVERIFY2(*clearDays(latest, meeting, days) >= required, where.constData());
            QVERIFY2(*clearDays(days.next(latest), meeting, days) < required, where.constData());

            const QDate latestOfAll = latestCalendarDay(meeting, required, days);
            QVERIFY2(latestOfAll >= latest, where.constData());
            QVERIFY2(*clearDays(latestOfAll, meeting, days) == required, where.constData());
            QVERIFY2(*clearDays(latestOfAll.addDays(1), meeting, days) == required - 1, where.constData());

            const QDate earliest = earliestMeeting(published, required, days);
            QVERIFY2(*clearDays(published, earliest, days) == required, where.constData());
            QVERIFY2(latestPublication(earliest, required, days) >= published || !days.isWorkingDay(published),
                where.constData());
        }
    }
};

QTEST_GUILESS_MAIN(ClearDaysTest)
#include "cleardays_test.moc"
