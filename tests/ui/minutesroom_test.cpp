#include "ui/views/minutestab.h"

#include "core/services/papers.h"
#include "core/services/proceedings.h"
#include "tests/ui/meetingroom.h"
#include "ui/actions/actiontable.h"
#include "ui/commands/minuteedits.h"
#include "ui/commands/openmeeting.h"
#include "ui/theme/theme.h"
#include "ui/views/minuteeditor.h"
#include "ui/views/motionspanel.h"
#include "ui/views/votekeys.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextEdit>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

class MinutesRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
        theme().apply(*qApp, Scheme::Light);
    }

    void sixtyFourMembersVoteByNameInFewerThanSeventyKeys()
    {
        TestRegister reg;
        Body council;
        council.name = u"Council"_s;
        council.kind = BodyKind::Council;
        const BodyId body = saveBody(reg.session(), council).value();
        for (int i = 0; i < 64; ++i) {
            Membership member;
            member.person.name = u"Councillor %1 %2fell"_s.arg(QChar(u'A' + i % 26))
                                     .arg(QString(QChar(u'A' + i / 26)) + QChar(u'a' + i % 26));
            member.person.sortName = sortNameOf(member.person.name);
            member.body = body;
            member.role = i == 0 ? MemberRole::Chair : MemberRole::Member;
            QVERIFY_RESULT(saveMembership(reg.session(), member));
        }
        const MeetingId meeting =
            planMeeting(reg.session(), {body, wall(2024, 6, 13, 14), {}, MeetingKind::Ordinary, {}})
                .value();
        AgendaItem budget;
        budget.title = u"Revenue budget"_s;
        QVERIFY_RESULT(addItem(reg.session(), meeting, budget, {}));
        everybodyThere(reg.session(), meeting);

        MeetingRoom room(reg.session(), meeting);
        room.key(Qt::Key_F7);
        for (int i = 0; i < 64; ++i) {
            room.key(i % 5 == 4 ? Qt::Key_A
                     : i == 10  ? Qt::Key_B
                     : i == 11  ? Qt::Key_N
                                : Qt::Key_F);
            if (i == 40)
                room.picture(u"recorded-vote-64"_s);
        }
        room.key(Qt::Key_Return);
        QVERIFY2(room.strokes < 70, qPrintable(QString::number(room.strokes)));
        const AgendaItem &item = room.item();
        QCOMPARE(item.motions.size(), 1);
        const Motion &motion = item.motions.first();
        QCOMPARE(motion.recorded.size(), 64);
        QCOMPARE(motion.votesAgainst, std::optional(12));
        QCOMPARE(motion.abstentions, std::optional(1));
        QCOMPARE(motion.notVoting, std::optional(1));
        QCOMPARE(motion.votesFor, std::optional(50));
        QVERIFY(motion.outcome == MotionOutcome::Carried);
        room.picture(u"recorded-vote-kept"_s);
        room.open.undoStack().undo();
        QVERIFY(room.item().motions.isEmpty());
        room.open.undoStack().redo();
        QCOMPARE(room.item().motions.first().recorded.size(), 64);
    }

    void anAmendmentIsLostAndTheMotionCarried()
    {
        DeskSample sample;
        everybodyThere(sample.reg.session(), sample.meeting);
        MeetingRoom room(sample.reg.session(), sample.meeting);
        room.tab.select(itemNumbered(room.open, u"5"_s));
        room.tab.setFocus();
        const auto *text = QApplication::focusWidget();
        room.key(Qt::Key_F6);
        room.key(Qt::Key_Tab);
        room.type(u"birch"_s);
        room.key(Qt::Key_Tab);
        room.type(u"caw"_s);
        room.key(Qt::Key_Return);
        QCOMPARE(room.item().motions.size(), 1);
        QVERIFY(room.item().motions[0].asRecommended);
        QCOMPARE(room.item().motions[0].mover, u"Councillor L Birchall"_s);
        QCOMPARE(room.item().motions[0].seconder, u"Councillor M Cawthorne"_s);
        QCOMPARE(QApplication::focusWidget(), text);

        room.key(Qt::Key_F6, Qt::ShiftModifier);
        room.type(u"Add: and report in June"_s);
        room.key(Qt::Key_Tab);
        room.type(u"denby"_s);
        room.key(Qt::Key_Tab);
        room.type(u"ell"_s);
        room.key(Qt::Key_Tab);
        room.type(u"2"_s);
        room.key(Qt::Key_Tab);
        room.type(u"3"_s);
        room.picture(u"amendment-form"_s);
        room.key(Qt::Key_Return);
        const Motion amendment = room.item().motions.at(1);
        QCOMPARE(amendment.amends, std::optional(0));
        QVERIFY(amendment.outcome == MotionOutcome::Lost);
        QCOMPARE(QApplication::focusWidget(), text);
        QVERIFY2(room.strokes <= 11, qPrintable(QString::number(room.strokes)));

        // Five votes of nine members present: named, kept in sight, and typing goes on.
        const auto *panel = room.tab.findChild<MotionsPanel *>();
        QStringList notes;
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->isVisible())
                notes.append(label->text());
        }
        QVERIFY2(notes.join(u' ').contains(u"4 in no count"_s), qPrintable(notes.join(u' ')));
        room.picture(u"votes-differ"_s);
        room.type(u"still typing"_s);
        QVERIFY(room.tab.editor()
                    ->field(MinuteField::Narrative)
                    ->toPlainText()
                    .contains(u"still typing"_s));
    }

    void oneMembersVoteIsRecordedOnRequest()
    {
        DeskSample sample;
        everybodyThere(sample.reg.session(), sample.meeting);
        MeetingRoom room(sample.reg.session(), sample.meeting);
        room.tab.select(itemNumbered(room.open, u"5"_s));
        Motion motion;
        motion.asRecommended = true;
        motion.text = u"As recommended"_s;
        motion.votesFor = 6;
        motion.votesAgainst = 3;
        QVERIFY(MotionEdits(room.open).save(*room.tab.currentItem(), motion));
        room.tab.setFocus();
        room.key(Qt::Key_F7, Qt::ShiftModifier);
        room.key(Qt::Key_H);
        room.key(Qt::Key_A);
        room.key(Qt::Key_Return);
        const Motion kept = room.item().motions.first();
        QCOMPARE(kept.requested.size(), 1);
        QCOMPARE(kept.requested.first().personName, u"Councillor W Hexley"_s);
        QVERIFY(kept.requested.first().ballot == Ballot::Against);
        QCOMPARE(kept.votesFor, std::optional(6));
    }

    void theReportsRecommendationsAreResolvedWithOneKey()
    {
        DeskSample sample(false);
        const QString file = sample.reg.folder() + u"/report.pdf"_s;
        {
            QPdfWriter writer(file);
            writer.setPageSize(QPageSize(QPageSize::A4));
            QPainter painter(&writer);
            int y = 800;
            for (const QString &line :
                 {u"9. Appendices"_s, u"10. Recommendation(s)"_s, u"That Cabinet:"_s,
                  u"a) Approves the wall; and"_s, u"b) Notes its cost."_s,
                  u"11. Reasons for Recommendation(s)"_s})
                painter.drawText(QPointF(800, y += 400), line);
        }
        const ItemId item = sample.add(u"Harbour wall"_s, ItemKind::Report);
        const auto version = takePaperIn(sample.reg.session(), file);
        QVERIFY_RESULT(version);
        sample.paper(item, u"Report"_s, *version);
        MeetingRoom room(sample.reg.session(), sample.meeting);
        room.key(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(room.item().minute.has_value(), 20000);
        QStringList resolved;
        for (const RichText &text : room.item().minute->open.resolved)
            resolved.append(text.toPlain());
        QCOMPARE(resolved, QStringList({u"Approve the wall"_s, u"Note its cost"_s}));
        // Amended, it is shown against what was recommended.
        QTextEdit *edit = room.tab.editor()->field(MinuteField::Resolved);
        edit->setFocus();
        edit->moveCursor(QTextCursor::End);
        room.type(u" of £3"_s);
        room.tab.commitTyping();
        QStringList shown;
        for (const QLabel *label : room.tab.findChildren<QLabel *>())
            shown.append(label->text());
        QVERIFY2(shown.join(u' ').contains(u"<b><u>of £3</u></b>"_s), qPrintable(shown.join(u'|')));
        room.picture(u"amended-recommendation"_s);
    }

    void phrasesAndNamesCompleteWhereTheyAreTyped()
    {
        DeskSample sample;
        MeetingRoom room(sample.reg.session(), sample.meeting);
        room.tab.select(itemNumbered(room.open, u"5"_s));
        room.tab.setFocus();
        room.type(u"ashd"_s);
        room.key(Qt::Key_F3);
        room.type(u" spoke. noted"_s);
        room.key(Qt::Key_F3);
        QCOMPARE(room.tab.editor()->field(MinuteField::Narrative)->toPlainText(),
                 u"Councillor R Ashdown spoke. The Cabinet noted the report."_s);
        const QSignalSpy hints(&room.tab, &MinutesTab::hint);
        room.type(u" zzz"_s);
        room.key(Qt::Key_F3);
        QCOMPARE(hints.size(), 1);
    }

    void theMeetingRunsByKeysAndInterestsAreStamped()
    {
        DeskSample sample;
        everybodyThere(sample.reg.session(), sample.meeting);
        MeetingRoom room(sample.reg.session(), sample.meeting);
        const ItemId six = itemNumbered(room.open, u"6"_s);
        const ItemId seven = itemNumbered(room.open, u"7"_s);
        Declaration declaration;
        declaration.person = sample.members.at(3);
        declaration.personName = u"Councillor T Denby"_s;
        declaration.leftRoom = true;
        QVERIFY_RESULT(recordDeclaration(sample.reg.session(), seven, declaration));
        room.open.reload();
        room.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(room.open.record().meeting.sittings.size(), 1);
        room.tab.select(seven);
        room.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(room.item().taken, std::optional(1));
        QVERIFY(room.item().takenAt.isValid());
        QVERIFY(room.item().declarations.first().leftAt.isValid());
        QVERIFY(!room.item().declarations.first().returnedAt.isValid());
        room.tab.select(six);
        room.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(room.item().taken, std::optional(2));
        QVERIFY(room.open.item(seven)->declarations.first().returnedAt.isValid());
        room.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        room.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        room.key(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(room.open.record().meeting.sittings.size(), 2);
        QVERIFY(room.open.record().meeting.ends.isValid());
        QVERIFY(room.open.record().meeting.stage == MeetingStage::Held);

        room.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        room.type(u"Broken bridge"_s);
        room.key(Qt::Key_Return);
        room.type(u"It is closed today"_s);
        room.key(Qt::Key_Return);
        QCOMPARE(room.item().title, u"Broken bridge"_s);
        QCOMPARE(room.item().urgency, u"It is closed today"_s);
        room.key(Qt::Key_F8);
        room.type(u"Mend it"_s);
        room.key(Qt::Key_Tab);
        room.type(u"R Lorne"_s);
        room.key(Qt::Key_Tab);
        room.type(u"27 Jun 2024"_s);
        room.key(Qt::Key_Return);
        QCOMPARE(room.item().actions.size(), 1);
        QCOMPARE(room.item().actions.first().owner, u"R Lorne"_s);
        QCOMPARE(room.item().actions.first().due, std::optional(QDate(2024, 6, 27)));
        room.picture(u"room"_s);
    }
};

QTEST_MAIN(MinutesRoomTest)
#include "minutesroom_test.moc"
