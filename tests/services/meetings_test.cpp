#include "core/services/meetings.h"

#include "tests/services/support.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

class MeetingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithWhatStandsOnEveryAgenda()
    {
        TestRegister reg;
        const BodyId body = reg.aBody();
        const auto first = loadMeeting(reg.session(), reg.aMeeting(body, wall(2024, 4, 29, 14)));
        QVERIFY_RESULT(first);
        QCOMPARE(first->items.size(), 2);
        QCOMPARE(first->items.at(1).title, u"Minutes of the last meeting"_s);
        QCOMPARE(first->meeting.venue, u"Quay Room"_s);
        QVERIFY(!first->meeting.uid.isEmpty());
        const auto second = loadMeeting(reg.session(), reg.aMeeting(body, wall(2024, 6, 13, 14)));
        QCOMPARE(second->items.at(0).title, u"Apologies for absence"_s);
        QCOMPARE(
            second->items.at(1).title,
            u"To approve, as a correct record, the minutes of the meeting held on 29 April 2024"_s);
    }

    void aCancelledMeetingHasNoMinutesToApprove()
    {
        TestRegister reg;
        const BodyId body = reg.aBody();
        reg.aMeeting(body, wall(2024, 4, 29));
        const MeetingId cancelled = reg.aMeeting(body, wall(2024, 5, 20));
        QVERIFY_RESULT(setStage(reg.session(), cancelled, MeetingStage::Cancelled));
        const auto next = loadMeeting(reg.session(), reg.aMeeting(body));
        QVERIFY(next->items.at(1).title.endsWith(u"29 April 2024"_s));
    }

    void isCopiedWithoutWhatBelongsToOneDay()
    {
        TestRegister reg;
        const BodyId body = reg.aBody();
        const MeetingId old = reg.aMeeting(body);
        const ItemId item = reg.anItem(old, u"Roads"_s);
        reg.anItem(old, u"A road"_s, item);
        Paper paper;
        paper.title = u"Report"_s;
        paper.version = aVersion(u"report"_s);
        QVERIFY_RESULT(attachPaper(reg.session(), item, paper));
        QVERIFY_RESULT(saveMinute(reg.session(), item, Minute()));
        AgendaItem late;
        late.title = u"Late"_s;
        late.supplement = 1;
        QVERIFY_RESULT(addItem(reg.session(), old, late, {}));
        const auto id = planMeeting(
            reg.session(), {body, wall(2024, 7, 11), u"Elsewhere"_s, MeetingKind::Special, old});
        QVERIFY_RESULT(id);
        const auto copy = loadMeeting(reg.session(), *id);
        QCOMPARE(copy->items.size(), 4);
        QCOMPARE(copy->items.at(3).title, u"A road"_s);
        QCOMPARE(copy->items.at(3).parent, std::optional(copy->items.at(2).id));
        QVERIFY(copy->items.at(2).papers.isEmpty());
        QVERIFY(!copy->items.at(2).minute);
        QCOMPARE(copy->meeting.venue, u"Elsewhere"_s);
        QVERIFY(copy->items.at(1).title.endsWith(u"13 June 2024"_s));
    }

    void aBodyMeetsOnceAtATime()
    {
        TestRegister reg;
        const BodyId body = reg.aBody();
        const MeetingId first = reg.aMeeting(body);
        const auto refused =
            planMeeting(reg.session(), {body, wall(2024, 6, 13), {}, MeetingKind::Ordinary, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Exists);
        const MeetingId second = reg.aMeeting(body, wall(2024, 7, 11));
        Meeting moved = loadMeeting(reg.session(), second)->meeting;
        moved.starts = wall(2024, 6, 13);
        QCOMPARE(updateMeeting(reg.session(), moved).error().code(), ErrorCode::Exists);
        moved.id = first;
        moved.venue = u"Hall"_s;
        moved.ends = wall(2024, 6, 13, 11);
        moved.agendaDate = QDate(2024, 6, 5);
        moved.kind = MeetingKind::Annual;
        QVERIFY_RESULT(updateMeeting(reg.session(), moved));
        const Meeting stored = loadMeeting(reg.session(), first)->meeting;
        moved.uid = stored.uid;
        QVERIFY(stored == moved);
    }

    void listsByBodyAndDay()
    {
        TestRegister reg;
        const BodyId harbour = reg.aBody();
        const BodyId roads = reg.aBody(u"Roads Panel"_s);
        reg.aMeeting(harbour, wall(2024, 7, 11));
        reg.aMeeting(harbour, wall(2024, 6, 13));
        reg.aMeeting(roads, wall(2024, 6, 30));
        const auto days = [&](const MeetingFilter &filter) {
            QStringList found;
            const auto list = meetings(reg.session(), filter);
            for (const MeetingSummary &meeting : *list)
                found.append(meeting.starts.toString(u"MM-dd"_s));
            return found.join(u' ');
        };
        QCOMPARE(days({}), u"06-13 06-30 07-11"_s);
        QCOMPARE(days({u"Roads Panel"_s, {}, {}, {}}), u"06-30"_s);
        QCOMPARE(days({{}, harbour, {}, {}}), u"06-13 07-11"_s);
        QCOMPARE(days({{}, {}, QDate(2024, 6, 30), {}}), u"06-30 07-11"_s);
        QCOMPARE(days({{}, {}, {}, QDate(2024, 6, 30)}), u"06-13 06-30"_s);
        QCOMPARE(days({{}, {}, QDate(2024, 6, 14), QDate(2024, 6, 29)}), QString());
    }

    void stagesGoForwardStepByStep()
    {
        TestRegister reg;
        const MeetingId id = reg.aMeeting(reg.aBody());
        using enum MeetingStage;
        const auto step = [&](MeetingStage stage) {
            return setStage(reg.session(), id, stage).has_value();
        };
        QVERIFY(!step(Confirmed));
        QVERIFY(step(MeetingStage::Agenda));
        QCOMPARE(setStage(reg.session(), id, Published).error().code(), ErrorCode::Conflict);
        QVERIFY(step(Held));
        QVERIFY(!step(Cancelled));
        QVERIFY(step(DraftMinutes));
        QVERIFY(step(Confirmed));
        QVERIFY(!step(DraftMinutes));
        QCOMPARE(loadMeeting(reg.session(), id)->meeting.stage, Confirmed);
        QCOMPARE(history(reg.session(), id)->size(), 5);
        QCOMPARE(history(reg.session(), id, 2)->size(), 2);
    }

    void anUnknownMeetingIsNotFound()
    {
        TestRegister reg;
        QCOMPARE(loadMeeting(reg.session(), MeetingId(77)).error().code(), ErrorCode::NotFound);
        QCOMPARE(setStage(reg.session(), MeetingId(77), MeetingStage::Held).error().code(),
                 ErrorCode::NotFound);
        QCOMPARE(addItem(reg.session(), MeetingId(77), AgendaItem(), {}).error().code(),
                 ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(MeetingsTest)
#include "meetings_test.moc"
