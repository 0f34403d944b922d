#include "core/calendar/bankholidays.h"
#include "core/calendar/notice.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QSet>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

QSet<QDate> daysOf(const QList<BankHoliday> &holidays)
{
    QSet<QDate> days;
    for (const BankHoliday &holiday : holidays)
        days.insert(holiday.date);
    return days;
}

QString monthDays(const QList<BankHoliday> &holidays)
{
    QStringList days;
    for (const BankHoliday &holiday : holidays)
        days.append(holiday.date.toString(u"MM-dd"_s));
    return days.join(u' ');
}

} // namespace

class BankHolidaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRuleAgreesWithThePublishedListSaveForProclaimedDays_data()
    {
        QTest::addColumn<Nation>("nation");
        QTest::newRow("England") << Nation::England;
        QTest::newRow("Scotland") << Nation::Scotland;
        QTest::newRow("Northern Ireland") << Nation::NorthernIreland;
    }

    void theRuleAgreesWithThePublishedListSaveForProclaimedDays()
    {
        QFETCH(Nation, nation);
        const QSet<QDate> proclaimed{{2011, 4, 29}, {2012, 6, 4}, {2012, 6, 5}, {2020, 5, 8}, {2022, 6, 2}, {2022, 6, 3},
            {2022, 9, 19}, {2023, 5, 8}, {2026, 6, 15}};
        const QSet<QDate> movedAway{{2012, 5, 28}, {2020, 5, 4}, {2022, 5, 30}};
        const PublishedYears years = publishedBankHolidayYears();
        QCOMPARE(years.first, 2011);
        QCOMPARE(years.last, 2028);
        for (int year = years.first; year <= years.last; ++year) {
            QSet<QDate> asPublished = daysOf(bankHolidays(nation, year));
            const QSet<QDate> byRule = daysOf(bankHolidaysByRule(nation, year));
            for (const QDate day : asPublished - byRule)
                QVERIFY2(proclaimed.contains(day), qPrintable(day.toString(Qt::ISODate)));
            for (const QDate day : byRule - asPublished)
                QVERIFY2(movedAway.contains(day), qPrintable(day.toString(Qt::ISODate)));
        }
    }

    void thePublishedListsAreInTheResource()
    {
        MOOTHALL_NEEDS_SHARED();
        QFile file(test::sharedFolder() + u"/corpus/bank-holidays/derived-published-2011-2028.tsv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QHash<QString, QSet<QDate>> listed;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines.mid(1)) {
            const QList<QByteArray> fields = line.split('\t');
            if (fields.size() > 2)
                listed[QString::fromLatin1(fields[0])].insert(QDate::fromString(QString::fromLatin1(fields[1]), Qt::ISODate));
        }
        QCOMPARE(listed.size(), 3);
        const auto all = [](Nation nation) {
            QSet<QDate> days;
            for (int year = 2011; year <= 2028; ++year)
                days += daysOf(bankHolidays(nation, year));
            return days;
        };
        QCOMPARE(all(Nation::England), listed.value(u"england-and-wales"_s));
        // That list writes St Andrew's Day of 2011 with a year of two digits.
        QCOMPARE(all(Nation::Scotland) - listed.value(u"scotland"_s), QSet<QDate>{QDate(2011, 11, 30)});
        QVERIFY(all(Nation::Scotland).contains(listed.value(u"scotland"_s) - QSet<QDate>{QDate()}));
        QCOMPARE(all(Nation::NorthernIreland), listed.value(u"northern-ireland"_s));
    }

    void laterYearsAreProjectedByRule()
    {
        const QList<BankHoliday> holidays = bankHolidays(Nation::England, 2033);
        QCOMPARE(monthDays(holidays), u"01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27"_s);
        for (const BankHoliday &holiday : holidays)
            QVERIFY(holiday.projected);
        QCOMPARE(holidays.last().key, u"christmas"_s); // on the Tuesday, Boxing Day keeping its Monday
        QVERIFY(holidays.last().substitute);
    }

    void easterFollowsTheMoon()
    {
        QCOMPARE(easterSunday(1961), QDate(1961, 4, 2));
        QCOMPARE(easterSunday(2008), QDate(2008, 3, 23));
        QCOMPARE(easterSunday(2038), QDate(2038, 4, 25));
        QCOMPARE(easterSunday(2049), QDate(2049, 4, 18));
    }

    void requiredNotice_data()
    {
        QTest::addColumn<BodyKind>("kind");
        QTest::addColumn<Nation>("nation");
        QTest::addColumn<int>("days");
        QTest::newRow("English council") << BodyKind::Council << Nation::England << 5;
        QTest::newRow("English cabinet") << BodyKind::Executive << Nation::England << 5;
        QTest::newRow("English committee") << BodyKind::Committee << Nation::England << 5;
        QTest::newRow("English scrutiny") << BodyKind::Scrutiny << Nation::England << 5;
        QTest::newRow("parish") << BodyKind::Parish << Nation::England << 3;
        QTest::newRow("Welsh council") << BodyKind::Council << Nation::Wales << 3;
        QTest::newRow("Welsh cabinet") << BodyKind::Executive << Nation::Wales << 3;
        QTest::newRow("community council") << BodyKind::Parish << Nation::Wales << 3;
        QTest::newRow("Scottish committee") << BodyKind::Committee << Nation::Scotland << 3;
        QTest::newRow("Northern Ireland") << BodyKind::Council << Nation::NorthernIreland << 5;
    }

    void requiredNotice()
    {
        QFETCH(BodyKind, kind);
        QFETCH(Nation, nation);
        const NoticeRule rule = noticeRule(kind, nation);
        QTEST(rule.clearDays, "days");
        QVERIFY(!rule.source.isEmpty());
        QCOMPARE(rule.uncertain, nation == Nation::NorthernIreland);
    }
};

QTEST_GUILESS_MAIN(BankHolidaysTest)
#include "bankholidays_test.moc"
