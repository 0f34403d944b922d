#include "core/services/holidays.h"
#include "core/services/todaysheet.h"
#include "core/store/meetingstore.h"
#include "tests/services/support.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

using Group = TodayEntry::Group;
using Step = TodayEntry::Step;

/// The register's session at another moment of 2024.
TodaySheet sheetAt(TestRegister &reg, int month, int day, int hour = 9)
{
    Session session = reg.session();
    session.clock = Clock(QDateTime(QDate(2024, month, day), QTime(hour, 0), QTimeZone::utc()));
    const auto sheet = todaySheet(session);
    if (!sheet)
        qFatal("%s", qPrintable(sheet.error().sentence()));
    return *sheet;
}

const TodayEntry *find(const TodaySheet &sheet, const QString &code)
{
    const auto found = std::ranges::find(sheet.entries, code, &TodayEntry::code);
    return found == sheet.entries.end() ? nullptr : &*found;
}

} // namespace

class TodaySheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAgendaDrawsNear_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("group");
        QTest::addColumn<QString>("note");
        QTest::newRow("three days before") << 2 << int(Group::NextWeek) << QString(); // a Sunday
        QTest::newRow("the day before") << 4 << int(Group::Tomorrow) << QString();
        QTest::newRow("the day itself") << 5 << int(Group::Today) << u"last lawful day"_s;
        QTest::newRow("the day after") << 6 << int(Group::Late) << QString();
    }

    void anAgendaDrawsNear()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody(), wall(2024, 6, 13, 14));
        QFETCH(int, day);
        const TodaySheet sheet = sheetAt(reg, 6, day);
        const TodayEntry *agenda = find(sheet, u"agenda"_s);
        QVERIFY(agenda);
        QTEST(int(agenda->group), "group");
        QTEST(agenda->note, "note");
        QCOMPARE(agenda->step, Step::Publish);
        QCOMPARE(agenda->meeting, meeting);
        QVERIFY(!find(sheet, u"notice"_s)); // one act, one line
        QCOMPARE(find(sheet, u"meeting"_s)->date, QDate(2024, 6, 13));
        QCOMPARE(sheet.next.size(), 1);
    }

    void whatIsOverAsksNoMore()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody(), wall(2024, 6, 13, 14));
        QVERIFY(find(sheetAt(reg, 6, 12), u"agenda"_s));
        const TodaySheet after = sheetAt(reg, 6, 14);
        QVERIFY(!find(after, u"agenda"_s));
        QCOMPARE(find(after, u"draft-minutes"_s)->step, Step::Minutes);
        QCOMPARE(find(after, u"draft-minutes"_s)->date, QDate(2024, 6, 24));
        QCOMPARE(find(sheetAt(reg, 6, 25), u"draft-minutes"_s)->group, Group::Late);
        QVERIFY_RESULT(MeetingStore(reg.database()).setStage(meeting, MeetingStage::DraftMinutes));
        QVERIFY(!find(sheetAt(reg, 6, 25), u"draft-minutes"_s));
        QVERIFY_RESULT(MeetingStore(reg.database()).setStage(meeting, MeetingStage::Cancelled));
        QVERIFY(sheetAt(reg, 6, 12).entries.isEmpty());
    }

    void whatWasBeforeTheRegisterKnewIsAsked()
    {
        TestRegister reg; // its clock stands on 4 June
        Body cabinet;
        cabinet.name = u"Cabinet"_s;
        cabinet.kind = BodyKind::Executive;
        const MeetingId meeting = reg.aMeeting(saveBody(reg.session(), cabinet).value(), wall(2024, 6, 13, 14));
        AgendaItem key;
        key.title = u"Ferry"_s;
        key.keyDecision = true;
        const ItemId item = addItem(reg.session(), meeting, key, {}).value();
        const TodaySheet sheet = sheetAt(reg, 6, 4);
        const TodayEntry *notice = find(sheet, u"key-decision-notice"_s);
        QVERIFY(notice);
        QCOMPARE(notice->group, Group::Today);
        QCOMPARE(notice->step, Step::Record);
        QCOMPARE(notice->item, item);
        QVERIFY(!notice->note.isEmpty());
        QVERIFY_RESULT(markDeadline(reg.session(), meeting, {.code = notice->code, .item = item, .waived = false,
            .at = WallTime(QDate(2024, 5, 14), QTime(9, 0)), .reason = {}, .who = {}}));
        QVERIFY(!find(sheetAt(reg, 6, 4), u"key-decision-notice"_s));
    }

    void reportsAreWaitedFor()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody(), wall(2024, 6, 20, 14));
        const ItemId first = reg.anItem(meeting, u"Roof"_s);
        reg.anItem(meeting, u"Cellar"_s);
        TodaySheet sheet = sheetAt(reg, 6, 6);
        QCOMPARE(sheet.waiting.size(), 1);
        QCOMPARE(sheet.waiting.first().reports, 2);
        QVERIFY(find(sheet, u"reports-due"_s)->note.startsWith(u'2'));
        Paper paper;
        paper.title = u"Report"_s;
        paper.version = aVersion(u"roof.pdf"_s);
        QVERIFY_RESULT(attachPaper(reg.session(), first, paper));
        sheet = sheetAt(reg, 6, 6);
        QCOMPARE(sheet.waiting.first().reports, 1);
        QCOMPARE(find(sheet, u"reports-due"_s)->step, Step::Open);
    }

    void aCutNoticeComesFirst()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody(), wall(2024, 6, 13, 14));
        QVERIFY_RESULT(MeetingStore(reg.database()).setPublished(meeting, QDateTime(QDate(2024, 6, 5), QTime(9, 0), QTimeZone::utc())));
        QVERIFY_RESULT(MeetingStore(reg.database()).setStage(meeting, MeetingStage::Published));
        QVERIFY_RESULT(setClosedDays(reg.session(), {{QDate(2024, 6, 7), u"Storm"_s}}));
        const TodaySheet sheet = sheetAt(reg, 6, 6);
        QVERIFY(!sheet.entries.isEmpty());
        const TodayEntry &first = sheet.entries.first();
        QCOMPARE(first.code, u"notice-cut"_s);
        QCOMPARE(first.step, Step::Settle);
        QVERIFY(first.note.startsWith(u"4 of 5"_s));
        QVERIFY(sheet.due >= 1);
        QVERIFY_RESULT(settleNoticeCut(reg.session(), first.cut, u"Held as urgent"_s));
        QVERIFY(!find(sheetAt(reg, 6, 6), u"notice-cut"_s));
        QVERIFY(!find(sheetAt(reg, 6, 6), publicationDecisionCode())); // that was the word for it
    }

    void aLatePublicationAsksWhoDecided()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody(), wall(2024, 6, 13, 14));
        QVERIFY_RESULT(MeetingStore(reg.database())
                           .setPublished(meeting, QDateTime(QDate(2024, 6, 6), QTime(9, 0), QTimeZone::utc())));
        QVERIFY_RESULT(MeetingStore(reg.database()).setStage(meeting, MeetingStage::Published));
        const QString code = publicationDecisionCode();
        QVERIFY(find(sheetAt(reg, 6, 6, 12), code));
        QCOMPARE(find(sheetAt(reg, 6, 6, 12), code)->step, Step::Settle);
        QVERIFY(!find(sheetAt(reg, 6, 14), code)); // it is over
        QVERIFY(!recordPublicationDecision(reg.session(), meeting, u" "_s));
        QVERIFY(!recordPublicationDecision(reg.session(), MeetingId(99), u"The chair"_s));
        QVERIFY_RESULT(recordPublicationDecision(reg.session(), meeting, u"The director, for the flood"_s));
        QVERIFY(!find(sheetAt(reg, 6, 6, 12), code));
        QVERIFY(history(reg.session(), meeting).value().first().what.contains("for the flood"_L1));
    }

    void groupsFollowEachOther()
    {
        TestRegister reg;
        const BodyId body = reg.aBody();
        for (int day = 5; day < 28; ++day)
            reg.aMeeting(body, wall(2024, 6, day, 14));
        const TodaySheet sheet = sheetAt(reg, 6, 4);
        QVERIFY(sheet.entries.size() > 40);
        for (qsizetype i = 1; i < sheet.entries.size(); ++i) {
            const TodayEntry &a = sheet.entries.at(i - 1);
            const TodayEntry &b = sheet.entries.at(i);
            QVERIFY(a.group <= b.group);
            if (a.group == b.group)
                QVERIFY(a.date <= b.date);
            QVERIFY(b.date <= QDate(2024, 6, 18));
        }
        QCOMPARE(sheet.next.size(), 8);
    }
};

QTEST_GUILESS_MAIN(TodaySheetTest)
#include "todaysheet_test.moc"
