#include "ui/views/calendarview.h"

#include "tests/services/support.h"
#include "ui/commands/calendaredits.h"
#include "ui/models/calendarmodels.h"
#include "ui/theme/theme.h"
#include "ui/views/draftpanel.h"
#include "ui/views/monthtable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QUndoStack>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

template<typename Widget>
Widget *widgetNamed(const QWidget &view, const QString &name)
{
    for (Widget *widget : view.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

struct ShownCalendar
{
    TestRegister reg;
    BodyId body = reg.aBody();
    MeetingId meeting = reg.aMeeting(body, wall(2024, 6, 13));
    CalendarView view;
    MonthTable *month = nullptr;

    ShownCalendar()
    {
        Authority authority;
        authority.timePattern = u"h.mm ap"_s;
        view.setRegister(reg.session(), authority);
        view.refresh();
        view.resize(1100, 760);
        view.show();
        month = view.findChild<MonthTable *>();
    }
    QDateTime starts() { return loadMeeting(reg.session(), meeting)->meeting.starts; }
};

} // namespace

class CalendarViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().apply(*qApp, Scheme::Light); }

    void modelsKeepTheirPromises()
    {
        TestRegister reg;
        reg.aMeeting(reg.aBody(), wall(2024, 6, 13));
        const CalendarSheet sheet =
            calendarSheet(reg.session(), QDate(2024, 1, 1), QDate(2024, 12, 31)).value();
        MonthModel month;
        const QAbstractItemModelTester monthTester(&month);
        month.setMonth(QDate(2024, 6, 4));
        month.setSheet(sheet, QDate(2024, 6, 4), u"h.mm ap"_s);
        QCOMPARE(month.first(), QDate(2024, 5, 27));
        QCOMPARE(month.last(), QDate(2024, 6, 30));
        QCOMPARE(month.indexOf(QDate(2024, 6, 13)).data(Qt::AccessibleTextRole).toString(),
                 u"Thursday 13 June; 10.00 am Harbour Committee"_s);
        QCOMPARE(month.indexOf(QDate(2024, 5, 27)).data(MonthModel::FreeRole).toString(),
                 u"Spring bank holiday"_s);
        month.setMonth(QDate(2026, 2, 1)); // begins on a Sunday
        QCOMPARE(month.rowCount(), 5);
        YearModel year;
        const QAbstractItemModelTester yearTester(&year);
        year.setSheet(sheet, QDate(2024, 5, 1));
        QCOMPARE(year.rowCount(), 1);
        QCOMPARE(year.index(0, 2).data().toString(), u"13"_s);
        QCOMPARE(year.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Jun"_s);
        QCOMPARE(year.monthAt(12), QDate(2025, 4, 1));
    }

    void keysMoveAMeetingAndUndoBringsItBack()
    {
        ShownCalendar shown;
        QSignalSpy changed(&shown.view, &RegisterView::changed);
        shown.view.showDay(QDate(2024, 6, 13));
        QTest::keyClick(shown.month, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.starts(), wall(2024, 6, 14));
        QCOMPARE(shown.month->chosen()->id, shown.meeting);
        QTest::keyClick(shown.month, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(shown.starts(), wall(2024, 6, 21));
        QCOMPARE(changed.count(), 2);
        shown.view.undoStack()->undo();
        shown.view.undoStack()->undo();
        QCOMPARE(shown.starts(), wall(2024, 6, 13));
        shown.view.undoStack()->redo();
        QCOMPARE(shown.starts(), wall(2024, 6, 14));
        // Into the next month, and on there.
        shown.view.showDay(QDate(2024, 6, 14), shown.meeting);
        for (int week = 0; week < 3; ++week)
            QTest::keyClick(shown.month, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(shown.starts(), wall(2024, 7, 5));
        QCOMPARE(shown.month->currentDate(), QDate(2024, 7, 5));
        QSignalSpy opened(&shown.view, &RegisterView::openMeeting);
        QTest::keyClick(shown.month, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void theMouseMovesAMeeting()
    {
        ShownCalendar shown;
        const auto *model = static_cast<MonthModel *>(shown.month->model());
        QMimeData data;
        data.setData(u"application/x-moothall-meeting"_s,
                     QByteArray::number(shown.meeting.value()));
        const QPoint place = shown.month->visualRect(model->indexOf(QDate(2024, 6, 20))).center();
        QDragEnterEvent enter(place, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(shown.month->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent over(place, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(shown.month->viewport(), &over);
        QVERIFY(over.isAccepted());
        QDropEvent drop(place, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(shown.month->viewport(), &drop);
        QCOMPARE(shown.starts(), wall(2024, 6, 20));
    }

    void whatIsPublishedStaysAndSaysWhy()
    {
        ShownCalendar shown;
        QVERIFY_RESULT(setStage(shown.reg.session(), shown.meeting, MeetingStage::Cancelled));
        shown.view.refresh();
        QSignalSpy problem(&shown.view, &RegisterView::problem);
        shown.view.showDay(QDate(2024, 6, 13));
        QTest::keyClick(shown.month, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(problem.count(), 1);
        QCOMPARE(shown.starts(), wall(2024, 6, 13));
        QCOMPARE(shown.view.undoStack()->count(), 0);
    }

    void spaceGoesThroughTheMeetingsOfADay()
    {
        ShownCalendar shown;
        const MeetingId second =
            shown.reg.aMeeting(shown.reg.aBody(u"Audit"_s), wall(2024, 6, 13, 14));
        shown.view.refresh();
        shown.view.showDay(QDate(2024, 6, 13));
        QCOMPARE(shown.month->chosen()->id, shown.meeting);
        QTest::keyClick(shown.month, Qt::Key_Space);
        QCOMPARE(shown.month->chosen()->id, second);
        QTest::keyClick(shown.month, Qt::Key_Space);
        QCOMPARE(shown.month->chosen()->id, shown.meeting);
    }

    void aYearIsDraftedSeenPlannedAndTakenBack()
    {
        ShownCalendar shown;
        shown.view.showPage(CalendarView::Page::Draft);
        auto *words = widgetNamed<QLineEdit>(shown.view, u"When it meets"_s);
        words->setText(u"2nd tuesday 10.30, not in august"_s);
        QTest::keyClick(words, Qt::Key_Return);
        auto *patterns = widgetNamed<QTableView>(shown.view, u"When bodies meet"_s);
        QCOMPARE(patterns->model()->index(0, 1).data().toString(),
                 u"second Tuesday, 10.30, not in August"_s);
        QSignalSpy problem(&shown.view, &RegisterView::problem);
        words->setText(u"whenever"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(problem.count(), 1);
        QCOMPARE(words->text(), u"whenever"_s); // to be mended
        QTest::mouseClick(
            shown.view.findChild<DraftPanel *>()->findChild<QPushButton *>(u"draft"_s),
            Qt::LeftButton);
        auto *lines = widgetNamed<QTableView>(shown.view, u"Meetings of the draft"_s);
        QCOMPARE(lines->model()->rowCount(), 11);
        QCOMPARE(meetings(shown.reg.session())->size(), 1);
        QTest::mouseClick(shown.view.findChild<DraftPanel *>()->findChild<QPushButton *>(u"plan"_s),
                          Qt::LeftButton);
        QCOMPARE(meetings(shown.reg.session())->size(), 12);
        QCOMPARE(shown.view.page(), CalendarView::Page::Month);
        QCOMPARE(shown.month->currentDate(), QDate(2025, 5, 13));
        shown.view.undoStack()->undo();
        QCOMPARE(meetings(shown.reg.session())->size(), 1);
        shown.view.undoStack()->undo();
        QVERIFY(meetingPatterns(shown.reg.session())->isEmpty());
    }
};

QTEST_MAIN(CalendarViewTest)
#include "calendarview_test.moc"
