#include "core/base/clock.h"
#include "core/base/dates.h"

#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesFollowTheAuthoritysPattern_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("printed");
        QTest::newRow("Derbyshire afternoon") << QTime(14, 0) << u"h.mm ap"_s << u"2.00 pm"_s;
        QTest::newRow("Derbyshire noon") << QTime(12, 0) << u"h.mm ap"_s << u"12.00 pm"_s;
        QTest::newRow("Broadland, no space") << QTime(18, 0) << u"h.mmap"_s << u"6.00pm"_s;
        QTest::newRow("Worcestershire morning") << QTime(10, 0) << u"h.mm ap"_s << u"10.00 am"_s;
    }

    void timesFollowTheAuthoritysPattern()
    {
        QFETCH(QTime, time);
        QFETCH(QString, pattern);
        QTEST(timeOfDay(time, pattern), "printed");
    }

    void datesAreWrittenInTheLanguageOfTheDocument()
    {
        const QDate date(2024, 6, 13);
        QCOMPARE(longDate(date, QLocale(QLocale::English, QLocale::UnitedKingdom)), u"Thursday, 13 June 2024"_s);
        QCOMPARE(plainDate(date, QLocale(QLocale::Welsh)), u"13 Mehefin 2024"_s);
    }

    void aFixedClockStandsStillInLondon()
    {
        const Clock clock(QDateTime(QDate(2024, 6, 4), QTime(8, 0), Qt::UTC));
        QCOMPARE(clock.nowLocal().time(), QTime(9, 0));
        QCOMPARE(clock.nowUtc(), clock.nowUtc());
    }
};

QTEST_GUILESS_MAIN(DatesTest)
#include "dates_test.moc"
