#include "core/services/running.h"

#include "core/domain/sitting.h"
#include "core/services/proceedings.h"
#include "tests/services/support.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

class RunningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMeetingIsStartedAdjournedResumedAndClosed()
    {
        TestRegister reg;
        const MeetingId id = reg.aMeeting(reg.aBody());
        const Session session = reg.session();
        const Meeting planned = loadMeeting(session, id)->meeting;
        Meeting meeting = *started(planned, QTime(10, 1));
        QVERIFY_RESULT(recordSittings(session, meeting));
        QVERIFY(loadMeeting(session, id)->meeting == meeting);
        meeting = *closed(*resumed(*adjourned(meeting, QTime(10, 30)), QTime(10, 40)), QTime(11, 0));
        QVERIFY_RESULT(recordSittings(session, meeting));
        const Meeting stored = loadMeeting(session, id)->meeting;
        QVERIFY(stored == meeting);
        QVERIFY(stored.stage == MeetingStage::Held);
        QVERIFY_RESULT(recordSittings(session, planned)); // undone
        QVERIFY(loadMeeting(session, id)->meeting == planned);
    }

    void itemsAreTakenAndUrgent()
    {
        TestRegister reg;
        const MeetingId id = reg.aMeeting(reg.aBody());
        const Session session = reg.session();
        const ItemId item = reg.anItem(id, u"Roads"_s);
        QVERIFY_RESULT(recordTaken(session, item, 3, QTime(10, 20)));
        QVERIFY_RESULT(recordUrgency(session, item, u" the bridge is down "_s));
        QVERIFY_RESULT(setDecidesBudget(session, id, true));
        const auto record = loadMeeting(session, id);
        QCOMPARE(record->item(item)->taken, std::optional(3));
        QCOMPARE(record->item(item)->takenAt, QTime(10, 20));
        QCOMPARE(record->item(item)->urgency, u"the bridge is down"_s);
        QVERIFY(record->meeting.decidesBudget);
        QVERIFY_RESULT(recordTaken(session, item, {}, {}));
        QVERIFY(!loadMeeting(session, id)->item(item)->taken);
    }

    void phrasesBeginWithTheStandardOnesAndAreTheAuthoritysOwn()
    {
        TestRegister reg;
        const Session session = reg.session();
        const auto standard = phrases(session);
        QVERIFY_RESULT(standard);
        QVERIFY(standard->size() >= 5);
        QVERIFY(standard->first().id.isNew());
        const auto saved = savePhrase(session, {{}, u"Tree planting"_s, u"{mover} planted {report title}."_s});
        QVERIFY_RESULT(saved);
        QCOMPARE(phrases(session)->size(), standard->size() + 1);
        QVERIFY(!phrases(session)->first().id.isNew());
        const auto meant = phraseMeant(*phrases(session), u"tre"_s);
        QVERIFY(meant && meant->shortName == u"tree-planting"_s);
        QVERIFY(!savePhrase(session, {{}, u"tree planting"_s, u"again"_s}));
        QVERIFY(!savePhrase(session, {{}, u"empty"_s, u" "_s}));
        QVERIFY_RESULT(removePhrase(session, *saved));
        QVERIFY(!phraseMeant(*phrases(session), u"tree-planting"_s));
        QCOMPARE(filled(u"{mover} met {nobody}; {Report  title}."_s,
                     {{u"mover"_s, u"Councillor A"_s}, {u"report title"_s, u"Trees"_s}}),
            u"Councillor A met {nobody}; Trees."_s);
    }

    void aMinutesNumberIsNeverUsedAgain()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        const Session session = reg.session();
        const ItemId first = reg.anItem(meeting, u"Roads"_s);
        const ItemId second = reg.anItem(meeting, u"Bridges"_s);
        Minute minute;
        minute.open.narrative = RichText::fromPlain(u"Noted."_s);
        QVERIFY_RESULT(saveMinute(session, first, minute));
        QVERIFY_RESULT(numberMinutesOf(session, meeting));
        const QString number = loadMeeting(session, meeting)->item(first)->minute->number;
        QVERIFY(!number.isEmpty());
        QVERIFY_RESULT(removeMinute(session, first));
        QVERIFY_RESULT(saveMinute(session, second, minute));
        QVERIFY_RESULT(numberMinutesOf(session, meeting));
        QVERIFY(loadMeeting(session, meeting)->item(second)->minute->number != number);
        minute.number = number;
        QVERIFY(!saveMinute(session, second, minute));

        // Nor changed, nor lost when what was typed before it is undone.
        const QString given = loadMeeting(session, meeting)->item(second)->minute->number;
        minute.number = u"99/24"_s;
        QCOMPARE(saveMinute(session, second, minute).error().code(), ErrorCode::Conflict);
        minute.number.clear();
        QVERIFY_RESULT(saveMinute(session, second, minute));
        QCOMPARE(loadMeeting(session, meeting)->item(second)->minute->number, given);
    }
};

QTEST_GUILESS_MAIN(RunningTest)
#include "running_test.moc"
