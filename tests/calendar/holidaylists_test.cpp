#include "core/calendar/cleardays.h"
#include "core/calendar/holidaylists.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

Result<HolidayFile> fromCorpus(const QString &name)
{
    QFile file(test::sharedFolder() + u"/corpus/bank-holidays/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, name);
    return readHolidayFile(file.readAll());
}

QStringList days(const QList<BankHoliday> &holidays)
{
    QStringList list;
    for (const BankHoliday &holiday : holidays)
        list.append(holiday.date.toString(Qt::ISODate) + u' ' + holiday.key);
    return list;
}

} // namespace

/// Real lists of GOV.UK before and after each change of the last years, merged into one another.
class HolidayListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesThatWereMade_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<Nation>("nation");
        QTest::addColumn<QStringList>("added");
        QTest::addColumn<QStringList>("moved");
        const auto row = [](const char *name, const QString &change, Nation nation,
                            const QStringList &added, const QStringList &moved) {
            QTest::newRow(name) << change << nation << added << moved;
        };
        row("VE Day", u"2019-06-10-early-may-2020-moved-ve-day"_s, Nation::England, {},
            {u"2020-05-08 early-may"_s});
        row("Platinum Jubilee", u"2020-11-12-spring-2022-moved-platinum-jubilee"_s, Nation::Wales,
            {u"2022-06-03 platinum-jubilee"_s}, {u"2022-06-02 spring"_s});
        row("Platinum Jubilee in Scotland", u"2020-11-12-spring-2022-moved-platinum-jubilee"_s,
            Nation::Scotland, {u"2022-06-03 platinum-jubilee"_s}, {u"2022-06-02 spring"_s});
        row("State Funeral", u"2022-09-09-state-funeral-added"_s, Nation::NorthernIreland,
            {u"2022-09-19 state-funeral"_s}, {});
        row("Coronation", u"2022-11-10-coronation-added"_s, Nation::England,
            {u"2023-05-08 coronation"_s}, {});
        row("World Cup", u"2026-02-25-scotland-world-cup-added"_s, Nation::Scotland,
            {u"2026-06-15 world-cup"_s}, {});
        row("World Cup, not in England", u"2026-02-25-scotland-world-cup-added"_s, Nation::England,
            {}, {});
    }

    void changesThatWereMade()
    {
        MOOTHALL_NEEDS_SHARED();
        QFETCH(QString, change);
        QFETCH(Nation, nation);
        const auto before = fromCorpus(u"revisions/"_s + change + u"-before.json"_s);
        const auto after = fromCorpus(u"revisions/"_s + change + u"-after.json"_s);
        QVERIFY_RESULT(before);
        QVERIFY_RESULT(after);
        const HolidayMerge merge = mergeHolidays(before->of(nation), after->of(nation));
        QTEST(days(merge.added), "added");
        QStringList moved;
        for (const HolidayMerge::Move &move : merge.moved)
            moved.append(move.holiday.date.toString(Qt::ISODate) + u' ' + move.holiday.key);
        QTEST(moved, "moved");
        QCOMPARE(merge.holidays, after->of(nation));
        // Once more changes nothing, and an older file takes no day away that was added.
        QVERIFY(mergeHolidays(merge.holidays, after->of(nation)).isNothingNew());
        const HolidayMerge older = mergeHolidays(merge.holidays, before->of(nation));
        QFETCH(QStringList, added);
        QCOMPARE(days(older.kept), added);
        QVERIFY(older.added.isEmpty());
    }

    void bothShapesOfFileAgreeWithTheProgramsOwnList_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("what GOV.UK answers") << u"govuk-api-2012-2028.json"_s;
        QTest::newRow("what its site is made from") << u"govuk-source-2019-2028.json"_s;
        QTest::newRow("an older one") << u"govuk-source-2012-2021.json"_s;
        QTest::newRow("the oldest") << u"govuk-source-2011-2012.json"_s;
    }

    void bothShapesOfFileAgreeWithTheProgramsOwnList()
    {
        MOOTHALL_NEEDS_SHARED();
        QFETCH(QString, file);
        const auto list = fromCorpus(file);
        QVERIFY_RESULT(list);
        for (const Nation nation : {Nation::England, Nation::Scotland, Nation::NorthernIreland}) {
            QList<BankHoliday> known;
            for (int year = 2011; year <= 2028; ++year)
                known += bankHolidays(nation, year);
            QVERIFY(list->of(nation).size() > 15);
            const HolidayMerge merge = mergeHolidays(known, list->of(nation));
            QCOMPARE(days(merge.added), QStringList());
            QCOMPARE(merge.moved.size(), 0);
            QCOMPARE(days(merge.holidays), days(known));
        }
    }

    void projectedDaysGiveWay()
    {
        const QList<BankHoliday> byRule = bankHolidaysByRule(Nation::England, 2030);
        QVERIFY(std::ranges::all_of(byRule, &BankHoliday::projected));
        QList<BankHoliday> news = byRule;
        for (BankHoliday &holiday : news)
            holiday.projected = false;
        const BankHoliday taken = news.takeLast();
        const HolidayMerge merge = mergeHolidays(byRule, news);
        QVERIFY(merge.isNothingNew());
        QVERIFY(!days(merge.holidays).contains(days({taken}).first()));
    }

    void whatIsNoListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << QByteArray("<html>");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("no date") << QByteArray(
            R"({"scotland":{"events":[{"title":"Feast","date":"soon"}]}})");
    }

    void whatIsNoListIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto file = readHolidayFile(json);
        QVERIFY(!file);
        QCOMPARE(file.error().code(), ErrorCode::BadInput);
    }

    void aHolidayProclaimedInsideANoticeShortensIt()
    {
        MOOTHALL_NEEDS_SHARED();
        const auto before = fromCorpus(u"revisions/2022-09-09-state-funeral-added-before.json"_s);
        const auto after = fromCorpus(u"revisions/2022-09-09-state-funeral-added-after.json"_s);
        const WorkingDays old(Nation::England, {}, before->of(Nation::England));
        const WorkingDays now(Nation::England, {}, after->of(Nation::England));
        QCOMPARE(*clearDays(day(u"2022-09-12"_s), day(u"2022-09-20"_s), old), 5);
        QCOMPARE(*clearDays(day(u"2022-09-12"_s), day(u"2022-09-20"_s), now), 4);
        QCOMPARE(latestPublication(day(u"2022-09-20"_s), 5, now), day(u"2022-09-09"_s));
        QVERIFY(!now.projects(day(u"2022-09-12"_s), day(u"2022-09-20"_s)));
    }

    void addingAHolidayNeverAddsAClearDay()
    {
        const QList<BankHoliday> known = bankHolidays(Nation::England, 2024);
        const WorkingDays without(Nation::England, {}, known);
        for (QDate extra = day(u"2024-01-01"_s); extra.year() == 2024; extra = extra.addDays(1)) {
            const WorkingDays with(
                Nation::England, {},
                known + QList<BankHoliday>{{.date = extra, .key = u"x"_s, .name = u"X"_s}});
            for (int start = 0; start < 340; start += 17) {
                const QDate notice = day(u"2024-01-02"_s).addDays(start);
                QVERIFY(*clearDays(notice, notice.addDays(9), with) <=
                        *clearDays(notice, notice.addDays(9), without));
            }
        }
    }
};

QTEST_GUILESS_MAIN(HolidayListsTest)
#include "holidaylists_test.moc"
