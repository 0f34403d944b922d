#include "core/services/proceedings.h"

#include "tests/services/support.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

class ProceedingsTest : public QObject
{
    Q_OBJECT

    static AgendaItem itemOf(TestRegister &reg, MeetingId meeting, ItemId id)
    {
        const auto record = loadMeeting(reg.session(), meeting);
        const AgendaItem *item = record->item(id);
        return item ? *item : AgendaItem();
    }

private Q_SLOTS:
    void attendanceIsRecordedChangedAndUndone()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        const Session session = reg.session();
        Attendance entry;
        entry.personName = u"Councillor Z Able"_s;
        entry.periods = {{QTime(10, 0), {}}};
        const auto id = recordAttendance(session, meeting, entry);
        QVERIFY_RESULT(id);
        Attendance stored = loadMeeting(session, meeting)->attendance.first();
        QCOMPARE(stored.personName, entry.personName);
        stored.periods = {{QTime(10, 0), QTime(10, 30)}, {QTime(11, 0), QTime(12, 0)}};
        QVERIFY_RESULT(recordAttendance(session, meeting, stored));
        QVERIFY(loadMeeting(session, meeting)->attendance == QList{stored});
        QVERIFY_RESULT(removeAttendance(session, *id));
        QVERIFY(loadMeeting(session, meeting)->attendance.isEmpty());
        QVERIFY(!removeAttendance(session, *id));
        QVERIFY_RESULT(recordAttendance(session, meeting, stored));
        QVERIFY(loadMeeting(session, meeting)->attendance == QList{stored});

        // The same name the next time is the same person.
        Attendance substitute;
        substitute.personName = u"Councillor D Dunlin"_s;
        substitute.capacity = Capacity::Substitute;
        substitute.substituteForName = u"Councillor Z Able"_s;
        QVERIFY_RESULT(recordAttendance(session, meeting, substitute));
        const Attendance second = loadMeeting(session, meeting)->attendance.last();
        QCOMPARE(second.substituteFor, std::optional(stored.person));
        QCOMPARE(people(session)->size(), 2);
    }

    void motionsKeepTheirVotesAndWhatTheyAmend()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        const Session session = reg.session();
        const ItemId item = reg.anItem(meeting, u"Roads"_s);
        Motion motion;
        motion.text = u"That it be built"_s;
        motion.votesFor = 2;
        motion.votesAgainst = 0;
        motion.recorded = {{{}, u"Councillor A"_s, Ballot::For},
                           {{}, u"Councillor B"_s, Ballot::Abstain}};
        motion.outcome = MotionOutcome::Carried;
        const auto first = recordMotion(session, item, motion);
        QVERIFY_RESULT(first);
        Motion amendment;
        amendment.text = u"Not on Sundays"_s;
        amendment.amends = 0;
        const auto second = recordMotion(session, item, amendment);
        QVERIFY_RESULT(second);
        const QList<Motion> before = itemOf(reg, meeting, item).motions;
        QCOMPARE(before.at(1).amends, std::optional(0));
        QCOMPARE(before.at(0).recorded.size(), 2);
        QCOMPARE(before.at(0).abstentions, std::optional<int>());

        QVERIFY_RESULT(removeMotion(session, *first));
        QCOMPARE(itemOf(reg, meeting, item).motions.size(), 1);
        QVERIFY(!itemOf(reg, meeting, item).motions.first().amends);
        QVERIFY_RESULT(recordMotion(session, item, before.at(0)));
        QVERIFY(itemOf(reg, meeting, item).motions == before);
        Motion itself = before.at(1);
        itself.amends = 1;
        QVERIFY(!recordMotion(session, item, itself));
        QVERIFY(itemOf(reg, meeting, item).motions == before);
    }

    void declarationsAndActionsComeAndGo()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        const Session session = reg.session();
        const ItemId item = reg.anItem(meeting, u"Roads"_s);
        Declaration declaration;
        declaration.personName = u"Councillor A"_s;
        declaration.kind = InterestKind::DisclosablePecuniary;
        declaration.nature = u"Owns the field"_s;
        declaration.leftRoom = true;
        const auto declared = recordDeclaration(session, item, declaration);
        QVERIFY_RESULT(declared);
        Action action;
        action.text = u"Write to the county"_s;
        action.due = QDate(2024, 7, 1);
        const auto todo = recordAction(session, item, action);
        QVERIFY_RESULT(todo);
        const AgendaItem before = itemOf(reg, meeting, item);
        QCOMPARE(before.declarations.first().nature, declaration.nature);
        QCOMPARE(before.actions.first().due, action.due);
        QVERIFY_RESULT(removeDeclaration(session, *declared));
        QVERIFY_RESULT(removeAction(session, *todo));
        QVERIFY(itemOf(reg, meeting, item).declarations.isEmpty());
        QVERIFY(itemOf(reg, meeting, item).actions.isEmpty());
        QVERIFY_RESULT(recordDeclaration(session, item, before.declarations.first()));
        QVERIFY_RESULT(recordAction(session, item, before.actions.first()));
        QVERIFY(itemOf(reg, meeting, item) == before);
    }

    void aMinuteKeepsPublicAndExemptApart()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        const Session session = reg.session();
        const ItemId item = reg.anItem(meeting, u"Roads"_s);
        Minute minute;
        minute.heading = u"The road"_s;
        minute.open = {RichText::fromPlain(u"Heard."_s),
                       u"AGREED to"_s,
                       {RichText::fromPlain(u"build"_s), RichText::fromPlain(u"pay"_s)},
                       RichText::fromPlain(u"Traffic."_s),
                       {}};
        minute.exempt = {RichText::fromPlain(u"The price."_s),
                         {},
                         {RichText::fromPlain(u"accept it"_s)},
                         {},
                         {}};
        QVERIFY_RESULT(saveMinute(session, item, minute));
        Minute stored = *itemOf(reg, meeting, item).minute;
        QVERIFY(!stored.id.isNew());
        minute.id = stored.id;
        minute.uid = stored.uid;
        QVERIFY(stored == minute);
        stored.open.resolved.removeFirst();
        stored.exempt = {};
        QVERIFY_RESULT(saveMinute(session, item, stored));
        QVERIFY(*itemOf(reg, meeting, item).minute == stored);
        QVERIFY_RESULT(removeMinute(session, item));
        QVERIFY(!itemOf(reg, meeting, item).minute);
        QVERIFY_RESULT(saveMinute(session, item, stored));
        QVERIFY(*itemOf(reg, meeting, item).minute == stored);
    }

    void typingIsKeptUntilItIsSaved()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        const ItemId item = reg.anItem(meeting, u"Roads"_s);
        QVERIFY_RESULT(
            keepDraft(reg.session(), item, u"open/narrative"_s, RichText::fromPlain(u"He"_s)));
        QVERIFY_RESULT(
            keepDraft(reg.session(), item, u"open/narrative"_s, RichText::fromPlain(u"Heard"_s)));
        QVERIFY_RESULT(
            keepDraft(reg.session(), item, u"exempt/narrative"_s, RichText::fromPlain(u"Price"_s)));
        const qsizetype trail = history(reg.session(), meeting)->size();
        reg.close();
        reg.open();
        auto left = drafts(reg.session(), meeting);
        QVERIFY_RESULT(left);
        QCOMPARE(left->size(), 2);
        QCOMPARE(left->at(0).text.toPlain() + left->at(1).text.toPlain(), u"PriceHeard"_s);
        QCOMPARE(history(reg.session(), meeting)->size(), trail);
        QVERIFY_RESULT(dropDraft(reg.session(), item, u"exempt/narrative"_s));
        QCOMPARE(drafts(reg.session(), meeting)->size(), 1);
        QVERIFY_RESULT(saveMinute(reg.session(), item, Minute()));
        QVERIFY(drafts(reg.session(), meeting)->isEmpty());
    }

    void numbersRunOnAndAreNeverGivenTwice()
    {
        TestRegister reg;
        const BodyId body = reg.aBody();
        const Session session = reg.session();
        const MeetingId first = reg.aMeeting(body);
        const ItemId roads = reg.anItem(first, u"Roads"_s);
        const ItemId bridges = reg.anItem(first, u"Bridges"_s);
        Minute minute;
        minute.number = u"2/24"_s;
        minute.numberFixed = true;
        QVERIFY_RESULT(saveMinute(session, bridges, minute));
        QVERIFY_RESULT(saveMinute(session, roads, Minute()));
        QVERIFY_RESULT(numberMinutesOf(session, first));
        QCOMPARE(itemOf(reg, first, roads).minute->number, u"1/24"_s);
        QCOMPARE(loadMeeting(session, first)->body.nextMinute, 3);

        const MeetingId second = reg.aMeeting(body, wall(2024, 7, 11));
        const ItemId lights = reg.anItem(second, u"Lights"_s);
        QCOMPARE(saveMinute(session, lights, minute).error().code(), ErrorCode::Conflict);
        QVERIFY_RESULT(saveMinute(session, lights, Minute()));
        QVERIFY_RESULT(numberMinutesOf(session, second));
        QCOMPARE(itemOf(reg, second, lights).minute->number, u"3/24"_s);
        QVERIFY_RESULT(numberMinutesOf(session, second));
        QCOMPARE(itemOf(reg, second, lights).minute->number, u"3/24"_s);
    }

    void confirmedMinutesAreTheRecord()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        const Session session = reg.session();
        const ItemId item = reg.anItem(meeting, u"Roads"_s);
        QVERIFY_RESULT(saveMinute(session, item, Minute()));
        QVERIFY_RESULT(reg.database().execute(u"UPDATE meeting SET stage = 'confirmed'"_s));
        const auto before = loadMeeting(session, meeting);
        QCOMPARE(saveMinute(session, item, Minute()).error().code(), ErrorCode::Conflict);
        QCOMPARE(removeMinute(session, item).error().code(), ErrorCode::Conflict);
        Attendance entry;
        entry.personName = u"Councillor A"_s;
        QCOMPARE(recordAttendance(session, meeting, entry).error().code(), ErrorCode::Conflict);
        QVERIFY(*loadMeeting(session, meeting) == *before);
        Action action;
        action.text = u"Follow it up"_s;
        QVERIFY_RESULT(recordAction(session, item, action));
    }
};

QTEST_GUILESS_MAIN(ProceedingsTest)
#include "proceedings_test.moc"
