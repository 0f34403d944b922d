#include "core/services/running.h"
#include "tests/ui/meetingroom.h"
#include "tests/ui/standingrows.h"
#include "ui/commands/attendanceedits.h"
#include "ui/commands/confirmedits.h"
#include "ui/commands/minuteedits.h"
#include "ui/commands/motionedits.h"
#include "ui/theme/theme.h"

#include <QTextEdit>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
        theme().apply(*qApp, Scheme::Light);
    }

    /// Attendance, interests, motions, votes, text, sittings and the confirmation of earlier
    /// minutes stand on one stack: taken back to its bottom, the register's rows are what they
    /// were.
    void oneStackTakesAWholeMeetingBack()
    {
        DeskSample sample;
        const Session session = sample.reg.session();
        // Earlier minutes to be confirmed, and people and texts that are there before anything is
        // done.
        const MeetingId last =
            planMeeting(session, {sample.body, wall(2024, 5, 2, 14), {}, MeetingKind::Ordinary, {}})
                .value();
        AgendaItem old;
        old.title = u"The old quay"_s;
        const ItemId oldItem = addItem(session, last, old, {}).value();
        Minute minuted;
        minuted.number = u"3/24"_s;
        minuted.open.narrative = RichText::fromPlain(u"It was seen."_s);
        QVERIFY(saveMinute(session, oldItem, minuted));
        for (const MeetingStage stage :
             {MeetingStage::Agenda, MeetingStage::Held, MeetingStage::DraftMinutes})
            QVERIFY(setStage(session, last, stage));
        Attendance chair;
        chair.person = sample.members.at(0);
        chair.personName = u"Councillor R Ashdown"_s;
        QVERIFY_RESULT(recordAttendance(session, sample.meeting, chair));

        const QStringList before = standingRows(sample.reg.database());
        const MeetingRecord recordBefore = loadMeeting(session, sample.meeting).value();
        QStringList after;
        int done = 0;
        {
            MeetingRoom in(session, sample.meeting);
            const ItemId five = itemNumbered(in.open, u"5"_s);
            AttendanceEdits people(in.open);
            MotionEdits motions(in.open);
            QVERIFY(motions.startOrResume());
            QVERIFY(people.everybodyPresent());
            QVERIFY(people.setState(sample.members.at(1), AttendanceState::Apologies));
            QVERIFY(people.arrived(sample.members.at(2), QTime(14, 20)));
            QVERIFY(people.left(sample.members.at(2), QTime(15, 5)));
            QVERIFY(people.setState(sample.members.at(0), AttendanceState::Remote));
            Declaration interest;
            interest.person = sample.members.at(3);
            interest.personName = u"Councillor T Denby"_s;
            interest.nature = u"Owns the quay"_s;
            QVERIFY(people.declare(five, interest));
            QVERIFY(motions.take(five));
            Motion motion;
            motion.asRecommended = true;
            motion.text = u"As recommended"_s;
            QVERIFY(motions.save(five, motion));
            Motion amendment;
            amendment.amends = 0;
            amendment.text = u"Add: and report"_s;
            amendment.votesFor = 2;
            amendment.votesAgainst = 3;
            QVERIFY(motions.save(five, amendment));
            Motion named = in.open.item(five)->motions.first();
            named.recorded = {{sample.members.at(3), u"Councillor T Denby"_s, Ballot::For, true},
                              {sample.members.at(4), u"Councillor J Ellerker"_s, Ballot::Against}};
            QVERIFY(motions.save(five, named));
            QVERIFY(motions.remove(five, in.open.item(five)->motions.last().id));
            Action action;
            action.text = u"Ask for prices"_s;
            QVERIFY(motions.saveAction(five, action));

            in.tab.select(five);
            in.tab.editor()->field(MinuteField::Narrative)->setFocus();
            in.type(u"It was discussed."_s);
            in.tab.commitTyping();
            in.key(Qt::Key_F4);
            in.tab.editor()->field(MinuteField::Resolved)->setFocus();
            in.type(u"wait"_s);
            in.tab.commitTyping();
            QVERIFY(MinuteEdits(in.open).replaceAll({u"discussed"_s}, u"weighed"_s) == 1);
            QVERIFY(motions.addUrgent(u"Broken bridge"_s, u"It is closed"_s));

            const auto known = minutesToConfirm(session, in.open.record()).value();
            QVERIFY(!known.isEmpty());
            ConfirmEdits confirming(in.open);
            QVERIFY(confirming.confirm(known.first().confirmation));
            QVERIFY(confirming.addCorrection(in.open.record().confirmed.first(),
                                             {u"3/24"_s, u"seen"_s, u"viewed"_s}));
            QVERIFY(confirming.sign(in.open.record().confirmed.first(), u"Councillor R Ashdown"_s,
                                    QDate(2024, 6, 13)));
            QVERIFY(motions.adjourn());
            QVERIFY(motions.startOrResume());
            QVERIFY(motions.close());

            after = standingRows(sample.reg.database());
            QVERIFY(after != before);
            QUndoStack &stack = in.open.undoStack();
            done = stack.count();
            QVERIFY(done >= 20);
            while (stack.canUndo())
                stack.undo();
            QCOMPARE(stack.index(), 0);
            QCOMPARE(stack.count(), done); // none was refused, and so lost
            QCOMPARE(difference(before, standingRows(sample.reg.database())), QString());
            QVERIFY(loadMeeting(session, sample.meeting).value() == recordBefore);

            while (stack.canRedo())
                stack.redo();
            QCOMPARE(stack.count(), done);
            const MeetingRecord again = loadMeeting(session, sample.meeting).value();
            QCOMPARE(again.item(five)->motions.size(), 1);
            QCOMPARE(again.item(five)->minute->open.narrative.toPlain(), u"It was weighed."_s);
            QCOMPARE(again.confirmed.size(), 1);
            QVERIFY(again.meeting.ends.isValid());
            while (stack.canUndo())
                stack.undo();
            QCOMPARE(difference(before, standingRows(sample.reg.database())), QString());
        }
    }
};

QTEST_MAIN(UndoTest)
#include "undo_test.moc"
