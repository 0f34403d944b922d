#include "core/services/forwardplan.h"
#include "tests/ui/desksample.h"
#include "ui/models/todaymodel.h"
#include "ui/theme/theme.h"
#include "ui/views/closeddaysdialog.h"
#include "ui/views/deadlinedialog.h"
#include "ui/views/forwardview.h"
#include "ui/views/publishpanel.h"
#include "ui/views/today.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QtTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// Today over the sample's Cabinet, on 4 June 2024.
struct Shown
{
    DeskSample sample;
    TodayView view;
    QTableView *table = nullptr;
    TodayModel *lines = nullptr;

    Shown()
    {
        view.resize(1100, 700);
        view.setRegister(sample.reg.session(), authority(sample.reg.session()).value());
        view.refresh();
        view.show();
        lines = view.findChild<TodayModel *>();
        for (QTableView *each : view.findChildren<QTableView *>()) {
            if (each->model() == lines)
                table = each;
        }
    }

    int rowOf(const QString &code) const
    {
        for (int row = 0; row < lines->rowCount(); ++row) {
            if (const TodayEntry *entry = lines->entry(row); entry && entry->code == code)
                return row;
        }
        return -1;
    }

    /// Enter on a line.
    void enter(const QString &code)
    {
        table->setCurrentIndex(lines->index(rowOf(code), 0));
        QTest::keyClick(table, Qt::Key_Return);
    }
};

} // namespace

class TodayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().apply(*qApp, Scheme::Light); }

    void anEmptyRegisterSaysWhereToBegin()
    {
        TestRegister reg;
        TodayView view;
        view.setRegister(reg.session(), authority(reg.session()).value());
        view.refresh();
        view.show();
        QStringList said;
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->isVisible())
                said.append(label->text());
        }
        const QString all = said.join(u'\n');
        QVERIFY2(all.contains(u"cabinet and its committees in Committees"_s), qPrintable(all));
        QVERIFY2(all.contains(u"No meeting is planned"_s), qPrintable(all));
        QVERIFY2(!all.contains(u"in the next two weeks"_s), qPrintable(all));
    }

    void linesStandUnderTheirDays()
    {
        Shown shown;
        QVERIFY(shown.table);
        QCOMPARE(shown.lines->index(0, 0).data().toString(), u"Today"_s);
        QVERIFY(!shown.lines->entry(0));
        QCOMPARE(shown.table->columnSpan(0, 0), int(TodayModel::ColumnCount));
        const int agenda = shown.rowOf(u"agenda"_s);
        QVERIFY(agenda > 0);
        int heading = agenda;
        while (shown.lines->entry(heading))
            --heading;
        QCOMPARE(shown.lines->index(heading, 0).data().toString(), u"Tomorrow, Wednesday 5 June"_s);
        QCOMPARE(shown.lines->index(agenda, TodayModel::Why).data().toString(), u"SI 2012/2089 reg. 7"_s);
        QCOMPARE(shown.lines->index(agenda, TodayModel::Step).data().toString(), u"Publish…"_s);
        const QString read = shown.lines->index(agenda, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(read.contains("Publish agenda"_L1) && read.contains("Cabinet"_L1), qPrintable(read));
        QVERIFY(shown.view.due() > 0); // the key decision notice is asked for
    }

    void keysPassHeadingsOver()
    {
        Shown shown;
        shown.table->setFocus();
        QVERIFY(shown.lines->entry(shown.table->currentIndex().row()));
        for (int i = 0; i < shown.lines->rowCount(); ++i) {
            QTest::keyClick(shown.table, Qt::Key_Down);
            QVERIFY(shown.lines->entry(shown.table->currentIndex().row()));
        }
    }

    void enterGoesToWhereItIsDone()
    {
        Shown shown;
        QSignalSpy publish(&shown.view, &TodayView::publishWanted);
        QSignalSpy open(&shown.view, &RegisterView::openMeeting);
        shown.enter(u"agenda"_s);
        QCOMPARE(publish.size(), 1);
        QCOMPARE(publish.first().first().value<MeetingId>(), shown.sample.meeting);
        shown.enter(u"meeting"_s);
        QCOMPARE(open.size(), 1);
        // One click on the button does the same; one beside it only chooses the line.
        const QModelIndex button = shown.lines->index(shown.rowOf(u"agenda"_s), TodayModel::Step);
        QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {}, shown.table->visualRect(button).center());
        QCOMPARE(publish.size(), 2);
        QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {},
            shown.table->visualRect(button.siblingAtColumn(TodayModel::What)).center());
        QCOMPARE(publish.size(), 2);
    }

    /// Whatever stands there, on whatever day: Enter does one thing about it, and the button says which.
    void everyLineHasItsPlace_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QStringList>("lines"); // some that have to be there, each with its button
        QTest::newRow("before the first notices") << QDate(2024, 5, 10) << QStringList{u"key-decision-notice Notice…"_s, u"private-notice-28 Notice…"_s};
        QTest::newRow("while it is built") << QDate(2024, 5, 29) << QStringList{u"draft-agenda Record…"_s, u"minority-leader-questions Open"_s};
        QTest::newRow("before publication") << QDate(2024, 6, 4) << QStringList{u"agenda Publish…"_s, u"private-notice-5 Record…"_s, u"meeting Open"_s};
        QTest::newRow("after it was held") << QDate(2024, 6, 17) << QStringList{u"decisions Record…"_s, u"draft-minutes Open"_s};
        QTest::newRow("months later") << QDate(2024, 11, 15) << QStringList{u"six-month-attendance Plan…"_s};
    }

    void everyLineHasItsPlace()
    {
        QFETCH(QDate, day);
        QFETCH(QStringList, lines);
        Shown shown;
        if (day > QDate(2024, 6, 13)) {
            const MeetingRecord record = loadMeeting(shown.sample.reg.session(), shown.sample.meeting).value();
            QVERIFY_RESULT(setStage(shown.sample.reg.session(), shown.sample.meeting, MeetingStage::Held));
            Attendance there;
            there.person = record.members.first().person.id;
            there.personName = record.members.first().person.name;
            QVERIFY_RESULT(recordAttendance(shown.sample.reg.session(), shown.sample.meeting, there));
        }
        // The register as it was on the fourth of June, seen on another day.
        Session session = shown.sample.reg.session();
        session.clock = Clock(QDateTime(day, QTime(9, 0), QTimeZone::utc()));
        shown.view.setRegister(session, authority(session).value());
        shown.view.refresh();
        QSignalSpy publish(&shown.view, &TodayView::publishWanted);
        QSignalSpy minutes(&shown.view, &TodayView::minutesWanted);
        QSignalSpy plan(&shown.view, &TodayView::planWanted);
        QSignalSpy planning(&shown.view, &TodayView::planningWanted);
        QSignalSpy open(&shown.view, &RegisterView::openMeeting);
        const auto done = [&] {
            return publish.size() + minutes.size() + plan.size() + planning.size() + open.size() +
                   shown.view.findChildren<DeadlineDialog *>().size();
        };
        QStringList found;
        for (int row = 0; row < shown.lines->rowCount(); ++row) {
            const TodayEntry *entry = shown.lines->entry(row);
            if (!entry)
                continue;
            const qsizetype before = done();
            found.append(entry->code + u' ' + shown.lines->index(row, TodayModel::Step).data().toString());
            QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {},
                shown.table->visualRect(shown.lines->index(row, TodayModel::Step)).center());
            QVERIFY2(done() == before + 1, qPrintable(found.last()));
        }
        for (const QString &line : lines)
            QVERIFY2(found.contains(line), qPrintable(line + u" isn't among: "_s + found.join(u" | "_s)));
    }

    void aKeyDecisionLeadsToItsEntry()
    {
        Shown shown;
        Session session = shown.sample.reg.session();
        session.clock = Clock(QDateTime(QDate(2024, 5, 10), QTime(9, 0), QTimeZone::utc()));
        shown.view.setRegister(session, authority(session).value());
        shown.view.refresh();
        QSignalSpy plan(&shown.view, &TodayView::planWanted);
        shown.enter(u"key-decision-notice"_s);
        QCOMPARE(plan.size(), 1);
        QCOMPARE(plan.first().first().toLongLong(), 0);
        const ItemId item = plan.first().at(1).value<ItemId>();
        // Nothing was entered yet: the item's title waits for Enter, and the entry knows its day and its item.
        ForwardView forward;
        forward.setRegister(session, authority(session).value());
        forward.refresh();
        forward.propose(item);
        QTest::keyClick(forward.findChild<QLineEdit *>(u"newMatter"_s), Qt::Key_Return);
        const QList<ForwardEntry> entries = forwardPlan(session).value();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().item, std::optional(item));
        QCOMPARE(entries.first().from, QDate(2024, 6, 13));
        QCOMPARE(entries.first().body, std::optional(shown.sample.body));
        shown.view.refresh();
        shown.enter(u"key-decision-notice"_s);
        QCOMPARE(plan.last().first().toLongLong(), entries.first().id);
    }

    void whatBecameOfADateIsRecorded()
    {
        Shown shown;
        QSignalSpy changed(&shown.view, &RegisterView::changed);
        shown.enter(u"private-notice-28"_s);
        auto *dialog = shown.view.findChild<DeadlineDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->answer().at.date < QDate(2024, 6, 4));
        dialog->accept();
        QCOMPARE(changed.size(), 1);
        shown.view.refresh();
        QCOMPARE(shown.rowOf(u"private-notice-28"_s), -1);

        shown.enter(u"key-decision-notice"_s);
        const auto dialogs = shown.view.findChildren<DeadlineDialog *>();
        dialog = dialogs.last();
        dialog->findChildren<QRadioButton *>().last()->setChecked(true);
        auto *record = dialog->findChild<QPushButton *>();
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                record = button;
        }
        QVERIFY(!record->isEnabled()); // not without a reason
        for (QLineEdit *reason : dialog->findChildren<QLineEdit *>()) {
            if (!reason->placeholderText().isEmpty())
                QTest::keyClicks(reason, u"The leader says it is no key decision"_s);
        }
        QVERIFY(record->isEnabled());
        dialog->accept();
        shown.view.refresh();
        QCOMPARE(shown.rowOf(u"key-decision-notice"_s), -1);
        const auto all = deadlines(shown.sample.reg.session(), shown.sample.meeting).value();
        const auto notice = std::ranges::find(all, u"key-decision-notice"_s, &Deadline::code);
        QCOMPARE(notice->state, DeadlineState::Waived);
    }

    void publishingAgainstAStopTakesAWord()
    {
        Shown shown;
        PublishPanel panel;
        const MeetingRecord record = loadMeeting(shown.sample.reg.session(), shown.sample.meeting).value();
        panel.open(record, {{PublishCheck::Verdict::Stop, u"Late"_s, {}}}, {}, 2, false);
        auto *meant = panel.findChild<QCheckBox *>();
        auto *words = panel.findChild<QLineEdit *>();
        QPushButton *publish = nullptr;
        for (auto *button : panel.findChildren<QPushButton *>()) {
            if (button->accessibleName() == "Publish the agenda"_L1)
                publish = button;
        }
        QVERIFY(meant && words && publish);
        QVERIFY(!publish->isEnabled() && words->isHidden());
        meant->setChecked(true);
        QVERIFY(!publish->isEnabled() && !words->isHidden());
        words->setText(u"The director, for the flood"_s);
        QVERIFY(publish->isEnabled());
        QCOMPARE(panel.decision(), u"The director, for the flood"_s);
        panel.open(record, {}, {}, 2, false);
        QVERIFY(publish->isEnabled() && words->isHidden());
        QCOMPARE(panel.decision(), QString());
    }

    void refreshingKeepsTheLine()
    {
        Shown shown;
        shown.table->setCurrentIndex(shown.lines->index(shown.rowOf(u"meeting"_s), 0));
        shown.sample.reg.aMeeting(shown.sample.body, wall(2024, 6, 14, 14));
        shown.view.refresh();
        QCOMPARE(shown.lines->entry(shown.table->currentIndex().row())->code, u"meeting"_s);
        QCOMPARE(shown.lines->entry(shown.table->currentIndex().row())->meeting, shown.sample.meeting);
    }

    void anEmptyRegisterSaysSo()
    {
        TestRegister reg;
        TodayView view;
        view.setRegister(reg.session(), authority(reg.session()).value());
        view.refresh();
        QCOMPARE(view.due(), 0);
        QVERIFY(view.findChild<TodayModel *>()->rowCount() == 0);
    }

    void closedDaysAreAddedAndTakenOff()
    {
        ClosedDaysDialog dialog({{QDate(2024, 12, 27), u"Christmas"_s}}, nullptr);
        QCOMPARE(dialog.days().size(), 1);
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == "&Add"_L1)
                button->click();
        }
        const int weekday = QDate::currentDate().dayOfWeek();
        QCOMPARE(dialog.days().size(), weekday < Qt::Saturday ? 2 : 1);
    }
};

QTEST_MAIN(TodayTest)
#include "today_test.moc"
