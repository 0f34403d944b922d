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
    void noticeAfterMeetingIsAnError()
    {
        const WorkingDays england(Nation::England);
        const Result<int> late = clearDays(day("2024-06-14"), day("2024-06-13"), england);
        QVERIFY(!late);
        QCOMPARE(late.error().code(), ErrorCode::BadInput);
        QVERIFY(!clearDays(QDate(), day("2024-06-13"), england));
    }

    void aSundayMayGiveEnoughDaysButIsNeverOffered()
    {
        const WorkingDays england(Nation::England);
        QCOMPARE(latestCalendarDay(day("2024-06-10"), 5, england), day("2024-06-02"));
        QCOMPARE(latestPublication(day("2024-06-10"), 5, england), day("2024-05-31"));
        QCOMPARE(*clearDays(day("2024-06-02"), day("2024-06-10"), england), 5);
        QVERIFY(!england.isWorkingDay(day("2024-06-02")));
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
