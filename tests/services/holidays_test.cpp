#include "core/services/deadlines.h"
#include "core/services/holidays.h"
#include "core/store/meetingstore.h"
#include "tests/services/support.h"

#include <QFile>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// GOV.UK's list with one more holiday in the coming years, proclaimed the other day.
QByteArray withHoliday(const QString &date, const QString &title)
{
    QFile file(sharedFolder() + u"/corpus/bank-holidays/govuk-api-2012-2028.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray event =
        u"{\"title\": \"%1\", \"date\": \"%2\", \"notes\": \"\", \"bunting\": true}, "_s
            .arg(title, date)
            .toUtf8();
    const QByteArray list = "\"events\": [";
    return file.readAll().replace(list, QByteArray(list + event));
}

/// A committee's meeting on Tuesday 20 June 2028 whose agenda is out since `published`.
MeetingId published(TestRegister &reg, BodyId body, QDate held, QDate published)
{
    const MeetingId meeting = reg.aMeeting(body, QDateTime(held, QTime(10, 0)));
    if (published.isValid()) {
        const bool done =
            MeetingStore(reg.database())
                .setPublished(meeting, QDateTime(published, QTime(9, 0), QTimeZone::utc())) &&
            MeetingStore(reg.database()).setStage(meeting, MeetingStage::Published);
        if (!done)
            qFatal("not published");
    }
    return meeting;
}

} // namespace

class HolidaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHolidayInsideANoticeFlagsEveryMeetingItTouches()
    {
        MOOTHALL_NEEDS_SHARED();
        TestRegister reg;
        const BodyId body = reg.aBody();
        // 2028-06-12 (Mon) to 2028-06-20 (Tue): 13, 14, 15, 16, 19.
        const MeetingId cut = published(reg, body, QDate(2028, 6, 20), QDate(2028, 6, 12));
        const MeetingId roomy = published(reg, body, QDate(2028, 6, 21), QDate(2028, 6, 9));
        const MeetingId before = published(reg, body, QDate(2028, 6, 16), QDate(2028, 6, 8));
        const MeetingId toCome = published(reg, body, QDate(2028, 6, 22), {});
        const MeetingId late = published(reg, body, QDate(2028, 6, 23), QDate(2028, 6, 19));
        QCOMPARE(holidaysKnownTo(reg.session()).value(), QDate(2028, 12, 26));
        const auto agendaOf = [&](MeetingId meeting) {
            const auto all = deadlines(reg.session(), meeting).value();
            return *std::ranges::find(all, u"agenda"_s, &Deadline::code);
        };
        QCOMPARE(agendaOf(toCome).date, QDate(2028, 6, 14));

        const auto update =
            takeHolidaysIn(reg.session(), withHoliday(u"2028-06-19"_s, u"Day of thanks"_s));
        QVERIFY_RESULT(update);
        QCOMPARE(update->added.size(), 1);
        QCOMPARE(update->added.first().name, u"Day of thanks"_s);
        QCOMPARE(update->cuts.size(), 1);
        QCOMPARE(update->cuts.first().meeting, cut);
        QCOMPARE(update->cuts.first().clearDays, 4);
        QCOMPARE(update->cuts.first().required, 5);
        QVERIFY(update->cuts.first().cause.contains("Day of thanks"_L1));
        QCOMPARE(openNoticeCuts(reg.session()).value(), update->cuts);
        // Every other date follows by itself.
        QCOMPARE(agendaOf(toCome).date, QDate(2028, 6, 13));
        QCOMPARE(agendaOf(roomy).state, DeadlineState::Done);
        QCOMPARE(agendaOf(before).state, DeadlineState::Done);
        QCOMPARE(agendaOf(late).state, DeadlineState::DoneLate);
        QVERIFY(history(reg.session(), cut).value().first().what.contains("4 of 5"_L1));

        // The same list again changes nothing and flags nothing twice; an older one takes no day
        // away.
        const auto again =
            takeHolidaysIn(reg.session(), withHoliday(u"2028-06-19"_s, u"Day of thanks"_s));
        QVERIFY_RESULT(again);
        QVERIFY(again->added.isEmpty() && again->cuts.isEmpty());
        QFile plain(sharedFolder() + u"/corpus/bank-holidays/govuk-api-2012-2028.json"_s);
        QVERIFY(plain.open(QIODevice::ReadOnly));
        const auto older = takeHolidaysIn(reg.session(), plain.readAll());
        QVERIFY_RESULT(older);
        QCOMPARE(older->kept.size(), 1);
        QVERIFY(!workingDays(reg.session())->isWorkingDay(QDate(2028, 6, 19)));

        QVERIFY(!settleNoticeCut(reg.session(), update->cuts.first().id, u" "_s));
        QVERIFY_RESULT(settleNoticeCut(reg.session(), update->cuts.first().id,
                                       u"The chair agreed to go on"_s));
        QVERIFY(openNoticeCuts(reg.session())->isEmpty());
        QVERIFY(!settleNoticeCut(reg.session(), update->cuts.first().id, u"again"_s));
    }

    void closedDaysCutNoticesToo()
    {
        TestRegister reg;
        const BodyId body = reg.aBody();
        const MeetingId cut = published(reg, body, QDate(2028, 6, 20), QDate(2028, 6, 12));
        const QList<ClosedDay> shut{{QDate(2028, 6, 13), u"The offices move"_s}};
        const auto cuts = setClosedDays(reg.session(), shut);
        QVERIFY_RESULT(cuts);
        QCOMPARE(cuts->size(), 1);
        QCOMPARE(cuts->first().meeting, cut);
        QCOMPARE(closedDays(reg.session()).value(), shut);
        QVERIFY(!setClosedDays(reg.session(), {shut.first(), shut.first()}));
        QVERIFY_RESULT(setClosedDays(reg.session(), {}));
        QVERIFY(workingDays(reg.session())->isWorkingDay(QDate(2028, 6, 13)));
    }

    void yearsTakenInAreNoLongerProjected()
    {
        TestRegister reg;
        QVERIFY(workingDays(reg.session())->projects(QDate(2029, 3, 1), QDate(2029, 3, 9)));
        const QByteArray json =
            R"({"england-and-wales": {"division": "england-and-wales", "events": [
            {"title": "New Year’s Day", "date": "2029-01-01"}, {"title": "Good Friday", "date": "2029-03-30"}]}})";
        QVERIFY_RESULT(takeHolidaysIn(reg.session(), json));
        QVERIFY(!workingDays(reg.session())->projects(QDate(2029, 3, 1), QDate(2029, 3, 9)));
        QVERIFY(!workingDays(reg.session())->isWorkingDay(QDate(2029, 3, 30)));
        QCOMPARE(holidaysKnownTo(reg.session()).value(), QDate(2029, 3, 30));
        QVERIFY(!takeHolidaysIn(reg.session(), "{}"));
    }

    void realChangesFlagTheNoticesTheyCut_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<Nation>("nation");
        QTest::addColumn<QDate>("published");
        QTest::addColumn<QDate>("held");
        QTest::addColumn<int>("left"); // -1: not flagged
        const auto row = [](const char *name, const QString &change, Nation nation, QDate published,
                            QDate held, int left) {
            QTest::newRow(name) << change << nation << published << held << left;
        };
        const QString funeral = u"2022-09-09-state-funeral-added"_s;
        row("State Funeral, in the notice", funeral, Nation::England, QDate(2022, 9, 12),
            QDate(2022, 9, 20), 4);
        row("State Funeral, with a day to spare", funeral, Nation::England, QDate(2022, 9, 9),
            QDate(2022, 9, 20), -1);
        row("State Funeral, meeting before it", funeral, Nation::England, QDate(2022, 9, 7),
            QDate(2022, 9, 16), -1);
        row("State Funeral, meeting on it", funeral, Nation::England, QDate(2022, 9, 9),
            QDate(2022, 9, 19), -1);
        row("Coronation", u"2022-11-10-coronation-added"_s, Nation::England, QDate(2023, 5, 3),
            QDate(2023, 5, 11), 4);
        row("Coronation, the seed itself", u"2022-11-10-coronation-added"_s, Nation::England,
            QDate(2023, 5, 2), QDate(2023, 5, 11), -1);
        row("World Cup in Scotland", u"2026-02-25-scotland-world-cup-added"_s, Nation::Scotland,
            QDate(2026, 6, 11), QDate(2026, 6, 17), 2);
        row("World Cup in England", u"2026-02-25-scotland-world-cup-added"_s, Nation::England,
            QDate(2026, 6, 9), QDate(2026, 6, 17), -1);
        row("Jubilee: Thursday is cut", u"2020-11-12-spring-2022-moved-platinum-jubilee"_s,
            Nation::England, QDate(2022, 5, 31), QDate(2022, 6, 8), 3);
        row("VE Day moved away", u"2019-06-10-early-may-2020-moved-ve-day"_s, Nation::England,
            QDate(2020, 5, 5), QDate(2020, 5, 13), 4);
    }

    void realChangesFlagTheNoticesTheyCut()
    {
        MOOTHALL_NEEDS_SHARED();
        QFETCH(QString, change);
        QFETCH(Nation, nation);
        QFETCH(QDate, published);
        QFETCH(QDate, held);
        QFETCH(int, left);
        const auto daysOf = [&](const QString &when) {
            QFile file(sharedFolder() + u"/corpus/bank-holidays/revisions/"_s + change + u'-' +
                       when + u".json"_s);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("no file");
            return WorkingDays(nation, {}, readHolidayFile(file.readAll())->of(nation));
        };
        MeetingFacts meeting;
        meeting.id = MeetingId(1);
        meeting.starts = WallTime(held, QTime(10, 0));
        meeting.stage = MeetingStage::Published;
        meeting.published = WallTime(published, QTime(9, 0));
        const WorkingDays before = daysOf(u"before"_s);
        const auto cuts = noticesCut(
            {meeting},
            [&](const MeetingFacts &) { return statutoryRules(nation, BodyKind::Committee); },
            before, daysOf(u"after"_s), published);
        QCOMPARE(cuts.size(), left < 0 ? 0 : 1);
        if (left >= 0)
            QCOMPARE(cuts.first().clearDays, left);
        // A meeting that was held before anybody knew is past flagging.
        QVERIFY(
            noticesCut(
                {meeting},
                [&](const MeetingFacts &) { return statutoryRules(nation, BodyKind::Committee); },
                before, daysOf(u"after"_s), held.addDays(1))
                .isEmpty());
    }
};

QTEST_GUILESS_MAIN(HolidaysTest)
#include "holidays_test.moc"
