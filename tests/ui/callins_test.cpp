#include "ui/views/callinsdialog.h"

#include "tests/services/support.h"
#include "ui/theme/theme.h"
#include "ui/views/callinform.h"
#include "ui/views/calloutcome.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QWidget &in, const QString &name)
{
    const QList<QPushButton *> all = in.findChildren<QPushButton *>();
    for (QPushButton *each : all) {
        if (each->accessibleName() == name || each->text() == name)
            return each;
    }
    return nullptr;
}

template<typename Field>
Field *field(const QWidget &in, const QString &name)
{
    const QList<Field *> all = in.findChildren<Field *>();
    for (Field *each : all) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

} // namespace

/// A Cabinet that decided on bridges, eight days ago.
class CallInsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().apply(*qApp, Scheme::Light); }

    void init()
    {
        m_register = std::make_unique<TestRegister>();
        m_session = m_register->session();
        m_session.clock = Clock(QDateTime(QDate(2024, 6, 21), QTime(12, 0), QTimeZone::utc()));
        Body cabinet;
        cabinet.name = u"Cabinet"_s;
        cabinet.kind = BodyKind::Executive;
        m_meeting =
            m_register->aMeeting(saveBody(m_session, cabinet).value(), wall(2024, 6, 13, 14));
        m_item = m_register->anItem(m_meeting, u"Bridges"_s);
        Minute minute;
        minute.open.resolved = {RichText::fromPlain(u"mend them"_s)};
        QVERIFY(saveMinute(m_session, m_item, minute));
        Body council;
        council.name = u"Council"_s;
        council.kind = BodyKind::Council;
        const BodyId where = saveBody(m_session, council).value();
        for (const auto &[name, group] : {std::pair(u"Councillor A Alder"_s, u"Green"_s),
                                          std::pair(u"Councillor B Birch"_s, u"Orange"_s)}) {
            Membership member;
            member.person.name = name;
            member.body = where;
            member.party = group;
            QVERIFY(saveMembership(m_session, member));
        }
    }

    void aCallInIsTypedAndTakenBack()
    {
        CallInsDialog dialog(m_session, m_meeting, u"Cabinet"_s, m_item, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        field<QSpinBox>(dialog, u"Political groups that they must be of"_s)->setValue(2);
        field<QSpinBox>(dialog, u"Members who must sign a call-in"_s)->setValue(2);
        QCOMPARE(callInRule(m_session, QDate(2024, 6, 21))->signatories, 2);
        auto *reasons = field<QCheckBox>(dialog, u"A call-in gives reasons"_s);
        reasons->click();
        QVERIFY(!callInRule(m_session, QDate(2024, 6, 21))->needsReasons);
        dialog.undo();
        QVERIFY(reasons->isChecked());
        QCOMPARE(chip(dialog), u"May be called in"_s);

        button(dialog, u"Record that the decision is called in"_s)->click();
        auto *form = dialog.findChild<CallInForm *>();
        QVERIFY(form);
        QPushButton *record = button(*form, u"Record"_s);
        QVERIFY(!record->isEnabled()); // nobody signed
        auto *name = field<QLineEdit>(*form, u"Who signed"_s);
        auto *names = form->findChild<QListWidget *>();
        for (const QString &who : {u"Councillor A Alder"_s, u"Somebody Else"_s}) {
            name->setText(who);
            QTest::keyClick(name, Qt::Key_Return);
        }
        QVERIFY(form->isVisible()); // Enter put names on the list
        QCOMPARE(names->count(), 2);
        QCOMPARE(names->item(0)->text(), u"Councillor A Alder – Green"_s);
        QVERIFY(names->item(1)->text().contains(u"not a member"_s));
        names->setCurrentRow(1);
        QTest::keyClick(names, Qt::Key_Delete);
        name->setText(u"Councillor A Alder = Heron Group"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(names->item(1)->text(), u"Councillor A Alder – Heron Group"_s);
        names->setCurrentRow(1);
        QTest::keyClick(names, Qt::Key_Delete);
        name->setText(u"councillor b birch"_s);
        QTest::keyClick(name, Qt::Key_Return);
        auto *accepted = form->findChild<QCheckBox *>();
        QVERIFY(!accepted->isChecked()); // no principle, no reasons
        QVERIFY(record->isEnabled());    // it can be kept as one that wasn't accepted
        field<QPlainTextEdit>(*form, u"Principles said to be breached"_s)
            ->setPlainText(u"Openness"_s);
        field<QPlainTextEdit>(*form, u"Reasons given"_s)->setPlainText(u"Nobody was asked."_s);
        QVERIFY(accepted->isChecked());
        QVERIFY(!field<QLineEdit>(*form, u"Why, against the rule"_s)->isVisible());
        record->click();
        QCOMPARE(chip(dialog), u"Called in"_s);
        QCOMPARE(stand().standing.state, DecisionState::CalledIn);
        dialog.undo();
        QCOMPARE(stand().standing.state, DecisionState::Callable);
        QCOMPARE(chip(dialog), u"May be called in"_s);
        dialog.redo();
        QCOMPARE(stand().callIns.size(), 1);

        button(dialog, u"Record what became of the call-in"_s)->click();
        auto *outcome = dialog.findChild<CallOutcome *>();
        QVERIFY(outcome);
        auto *choice = outcome->findChild<QComboBox *>(QString(), Qt::FindDirectChildrenOnly);
        choice->setCurrentIndex(choice->findData(u"to-council"_s));
        button(*outcome, u"Record"_s)->click();
        QCOMPARE(chip(dialog), u"To council"_s);
        dialog.undo();
        QCOMPARE(chip(dialog), u"Called in"_s);
        button(dialog, u"Take the call-in off"_s)->click();
        QVERIFY(stand().callIns.isEmpty());
        dialog.undo();
        QCOMPARE(stand().callIns.size(), 1);
    }

    void againstTheRuleTheOfficerSaysWhy()
    {
        CallInsDialog dialog(m_session, m_meeting, u"Cabinet"_s, m_item, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        button(dialog, u"Record that the decision is called in"_s)->click();
        auto *form = dialog.findChild<CallInForm *>();
        auto *name = field<QLineEdit>(*form, u"Who signed"_s);
        name->setText(u"Councillor A Alder"_s);
        QTest::keyClick(name, Qt::Key_Return);
        form->findChild<QCheckBox *>()->click();
        auto *why = field<QLineEdit>(*form, u"Why, against the rule"_s);
        QVERIFY(why->isVisible());
        QVERIFY(!button(*form, u"Record"_s)->isEnabled());
        why->setText(u"Agreed by the chair."_s);
        button(*form, u"Record"_s)->click();
        QCOMPARE(stand().standing.state, DecisionState::CalledIn);
        QCOMPARE(stand().callIns.first().ruling, u"Agreed by the chair."_s);
        QVERIFY(
            field<NoteLabel>(dialog, u"How the decision stands"_s)->text().contains(u"3 short"_s));
    }

    void callInIsWaived()
    {
        CallInsDialog dialog(m_session, m_meeting, u"Cabinet"_s, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *reason = field<QLineEdit>(dialog, u"Why call-in is waived"_s);
        reason->setText(u"The bridge is closed."_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(chip(dialog), u"Waived"_s);
        dialog.undo();
        QCOMPARE(chip(dialog), u"May be called in"_s);
    }

    void aMeetingWithoutDecisionsSaysSo()
    {
        const BodyId body = m_register->aBody();
        CallInsDialog dialog(m_session, m_register->aMeeting(body, wall(2024, 7, 1)), u"Harbour"_s,
                             {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(!dialog.findChild<QTableView *>()->isVisible());
        QVERIFY(!button(dialog, u"Record that the decision is called in"_s)->isEnabled());
    }

private:
    DecisionStand stand() const { return decisionStands(m_session, m_meeting).value().first(); }
    static QString chip(const CallInsDialog &dialog)
    {
        return dialog.findChild<QTableView *>()->model()->index(0, 2).data().toString();
    }

    std::unique_ptr<TestRegister> m_register;
    Session m_session;
    MeetingId m_meeting;
    ItemId m_item;
};

QTEST_MAIN(CallInsTest)
#include "callins_test.moc"
