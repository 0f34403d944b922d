#include "core/services/deadlines.h"
#include "core/store/clockstore.h"
#include "core/store/meetingstore.h"
#include "tests/services/support.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const Deadline *find(const QList<Deadline> &deadlines, const QString &code)
{
    const auto found = std::ranges::find(deadlines, code, &Deadline::code);
    return found == deadlines.end() ? nullptr : &*found;
}

/// A session of the register at another moment.
Session at(TestRegister &reg, const QDateTime &utc)
{
    Session session = reg.session();
    session.clock = Clock(utc);
    return session;
}

QDateTime utc(int month, int day, int hour = 9)
{
    return QDateTime(QDate(2024, month, day), QTime(hour, 0), QTimeZone::utc());
}

BodyId aCabinet(TestRegister &reg)
{
    Body body;
    body.name = u"Cabinet"_s;
    body.kind = BodyKind::Executive;
    return saveBody(reg.session(), body).value();
}

} // namespace

class DeadlinesServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesComeFromTheAgendaAsItStands()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(aCabinet(reg), wall(2024, 8, 15, 14));
        auto dates = deadlines(reg.session(), meeting);
        QVERIFY_RESULT(dates);
        QVERIFY(!find(*dates, u"key-decision-notice"_s));
        QVERIFY(!find(*dates, u"private-notice-28"_s));
        AgendaItem item;
        item.title = u"Harbour wall"_s;
        item.keyDecision = true;
        const ItemId key = addItem(reg.session(), meeting, item, {}).value();
        AgendaItem exempt;
        exempt.title = u"Purchase"_s;
        exempt.part = Part::Exempt;
        exempt.exemptTitle = u"Purchase of Quay House"_s;
        QVERIFY_RESULT(addItem(reg.session(), meeting, exempt, {}));
        dates = deadlines(reg.session(), meeting);
        QVERIFY_RESULT(dates);
        QCOMPARE(find(*dates, u"key-decision-notice"_s)->date, QDate(2024, 7, 17));
        QCOMPARE(find(*dates, u"key-decision-notice"_s)->item, key);
        QCOMPARE(find(*dates, u"key-decision-notice"_s)->subject, u"Harbour wall"_s);
        QCOMPARE(find(*dates, u"private-notice-28"_s)->date, QDate(2024, 7, 17));
        QCOMPARE(find(*dates, u"agenda"_s)->date, QDate(2024, 8, 7));
        // The registers' house: Derbyshire's rules, as its style says.
        QVERIFY(find(*dates, u"minority-leader-questions"_s));
        QVERIFY(!deadlines(reg.session(), MeetingId(99)));
    }

    void whatIsSaidOfADateIsKept()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(aCabinet(reg), wall(2024, 8, 15, 14));
        AgendaItem item;
        item.title = u"Harbour wall"_s;
        item.keyDecision = true;
        const ItemId key = addItem(reg.session(), meeting, item, {}).value();
        const Session late = at(reg, utc(7, 20));
        const auto stateNow = [&](const QString &code) {
            return find(deadlines(late, meeting).value(), code)->state;
        };
        QCOMPARE(stateNow(u"key-decision-notice"_s), DeadlineState::Missed);

        DeadlineMark mark{.code = u"key-decision-notice"_s,
                          .item = key,
                          .waived = false,
                          .at = WallTime(QDate(2024, 7, 16), QTime(15, 0)),
                          .reason = {},
                          .who = {}};
        QVERIFY_RESULT(markDeadline(late, meeting, mark));
        QCOMPARE(stateNow(mark.code), DeadlineState::Done);
        mark.at = WallTime(QDate(2024, 7, 18), QTime(15, 0));
        QVERIFY_RESULT(markDeadline(late, meeting, mark));
        QCOMPARE(stateNow(mark.code), DeadlineState::DoneLate);
        QCOMPARE(history(late, meeting).value().first().who, u"Officer"_s);
        QVERIFY(history(late, meeting).value().first().what.contains("Key decision"_L1));

        mark.waived = true;
        mark.reason = u"  "_s;
        const auto bare = markDeadline(late, meeting, mark);
        QVERIFY(!bare);
        QCOMPARE(bare.error().code(), ErrorCode::BadInput);
        mark.reason = u"The leader took it off"_s;
        QVERIFY_RESULT(markDeadline(late, meeting, mark));
        QCOMPARE(stateNow(mark.code), DeadlineState::Waived);
        QVERIFY_RESULT(unmarkDeadline(late, meeting, mark.code, mark.item));
        QCOMPARE(stateNow(mark.code), DeadlineState::Missed);

        mark.waived = false;
        mark.at = WallTime(QDate(2024, 7, 21), QTime(15, 0));
        QVERIFY(!markDeadline(late, meeting, mark)); // still to come
        mark.code = u"no-such-date"_s;
        QCOMPARE(markDeadline(late, meeting, mark).error().code(), ErrorCode::BadInput);
        mark.at = {};
        QCOMPARE(markDeadline(late, meeting, mark).error().code(), ErrorCode::NotFound);
    }

    void anAgendaThatIsOutIsDone()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(aCabinet(reg), wall(2024, 8, 15, 14));
        // Half past eleven at night in UTC is the next day in London.
        QVERIFY_RESULT(MeetingStore(reg.database())
                           .setPublished(meeting, QDateTime(QDate(2024, 8, 7), QTime(23, 30),
                                                            QTimeZone::utc())));
        QVERIFY_RESULT(MeetingStore(reg.database()).setStage(meeting, MeetingStage::Published));
        const auto dates = deadlines(at(reg, utc(8, 9)), meeting).value();
        QCOMPARE(find(dates, u"agenda"_s)->state, DeadlineState::DoneLate);
        QCOMPARE(find(dates, u"agenda"_s)->doneAt, WallTime(QDate(2024, 8, 8), QTime(0, 30)));
    }

    void ownRulesAreKeptAndApplied()
    {
        TestRegister reg;
        const BodyId body = reg.aBody();
        const MeetingId meeting = reg.aMeeting(body, wall(2024, 8, 15, 14));
        LocalRule rule;
        rule.code = u"petitions"_s;
        rule.what = u"Last petitions"_s;
        rule.source = u"Standing order 21"_s;
        rule.body = body;
        rule.timing = {.amount = 2, .counting = Counting::WorkingDays, .by = QTime(16, 30)};
        rule.nature = DeadlineNature::Event;
        rule.from = QDate(2024, 5, 1);
        const auto id = saveLocalRule(reg.session(), rule);
        QVERIFY_RESULT(id);
        auto dates = deadlines(reg.session(), meeting).value();
        const Deadline *petitions = find(dates, u"petitions"_s);
        QVERIFY(petitions);
        QCOMPARE(petitions->date, QDate(2024, 8, 13));
        QCOMPARE(petitions->time, QTime(16, 30));
        QCOMPARE(petitions->what, rule.what);
        QCOMPARE(petitions->source, rule.source);
        rule.id = *id;
        QCOMPARE(localRules(reg.session()).value(), QList{rule});
        rule.timing.amount = 3;
        rule.body.reset();
        rule.bodyKind = BodyKind::Committee;
        QVERIFY_RESULT(saveLocalRule(reg.session(), rule));
        QCOMPARE(localRules(reg.session()).value(), QList{rule});
        QCOMPARE(find(deadlines(reg.session(), meeting).value(), u"petitions"_s)->date,
                 QDate(2024, 8, 12));
        QVERIFY_RESULT(removeLocalRule(reg.session(), *id));
        QVERIFY(!find(deadlines(reg.session(), meeting).value(), u"petitions"_s));
        rule.until = QDate(2024, 4, 1);
        QVERIFY(!saveLocalRule(reg.session(), rule));
        rule.code.clear();
        QVERIFY(!saveLocalRule(reg.session(), rule));
    }

    void theDiaryHoldsEveryMeeting()
    {
        TestRegister reg;
        const BodyId cabinet = aCabinet(reg);
        const BodyId harbour = reg.aBody();
        QVERIFY_RESULT(planMeeting(reg.session(),
                                   {cabinet, wall(2024, 6, 13), {}, MeetingKind::Ordinary, {}}));
        QVERIFY_RESULT(planMeeting(reg.session(),
                                   {harbour, wall(2024, 6, 20), {}, MeetingKind::Ordinary, {}}));
        QVERIFY_RESULT(planMeeting(reg.session(),
                                   {harbour, wall(2025, 6, 20), {}, MeetingKind::Ordinary, {}}));
        const auto year = diary(reg.session(), QDate(2024, 6, 1), QDate(2024, 12, 31));
        QVERIFY_RESULT(year);
        QCOMPARE(year->meetings.size(), 2);
        QCOMPARE(year->now, WallTime(QDate(2024, 6, 4), QTime(13, 0)));
        for (const MeetingFacts &meeting : year->meetings) {
            QList<Deadline> own;
            std::ranges::copy_if(year->deadlines, std::back_inserter(own),
                                 [&](const Deadline &each) { return each.meeting == meeting.id; });
            QCOMPARE(own, deadlines(reg.session(), meeting.id).value());
        }
    }
};

QTEST_GUILESS_MAIN(DeadlinesServiceTest)
#include "deadlines_test.moc"
