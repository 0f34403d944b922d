#include "ui/views/attendancepanel.h"

#include "tests/services/support.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

class AttendancePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().apply(*qApp, Scheme::Light); }

    void aBodysYearIsShownSortedAndGivenOut()
    {
        TestRegister reg;
        const BodyId body = reg.aBody();
        for (const QString &name : {u"Councillor B Birch"_s, u"Councillor A Ash"_s}) {
            Membership member;
            member.person.name = name;
            member.person.sortName = sortNameOf(name);
            member.body = body;
            QVERIFY(saveMembership(reg.session(), member));
        }
        const MeetingId meeting = reg.aMeeting(body, wall(2024, 5, 16));
        for (const MeetingStage stage : {MeetingStage::Agenda, MeetingStage::Held})
            QVERIFY(setStage(reg.session(), meeting, stage));
        Attendance entry;
        entry.personName = u"Councillor B Birch"_s;
        QVERIFY(recordAttendance(reg.session(), meeting, entry));

        AttendancePanel panel;
        panel.setSession(reg.session());
        panel.refresh();
        panel.resize(1000, 600);
        panel.show();
        auto *table = panel.findChild<QTableView *>();
        const auto cell = [table](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(cell(0, 0), u"Councillor A Ash"_s);
        QCOMPARE(cell(0, 9), u"0%"_s);
        QCOMPARE(cell(1, 9), u"100%"_s);
        QVERIFY(!table->isColumnHidden(1)); // every body, until one is chosen
        auto *chosenBody = panel.findChildren<QComboBox *>().last();
        chosenBody->setCurrentIndex(1);
        Q_EMIT chosenBody->activated(1);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_VERIFY(table->isColumnHidden(1)); // its name would stand in each row
        table->sortByColumn(9, Qt::DescendingOrder);
        QCOMPARE(cell(0, 0), u"Councillor B Birch"_s);
        QSignalSpy saved(&panel, &AttendancePanel::saveWanted);
        panel.findChild<QPushButton *>()->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().value<AttendanceRecord>().members.size(), 2);
        auto *year = panel.findChild<QComboBox *>();
        year->setCurrentIndex(1);
        Q_EMIT year->activated(1);
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }
};

QTEST_MAIN(AttendancePanelTest)
#include "attendancepanel_test.moc"
