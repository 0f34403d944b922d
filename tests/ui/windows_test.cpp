#include "core/services/agenda.h"
#include "tests/ui/desksample.h"
#include "tests/ui/officer.h"
#include "ui/views/minuteeditor.h"
#include "ui/views/navigator.h"

#include <QJsonArray>
#include <QTextEdit>
#include <QUndoStack>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

/// Several windows on one register, and what a start brings back.
class WindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
        theme().apply(*qApp, Scheme::Light);
    }
    void init()
    {
        m_sample = std::make_unique<DeskSample>();
        m_other =
            planMeeting(m_sample->reg.session(),
                        {m_sample->body, wall(2024, 7, 11, 14), {}, MeetingKind::Ordinary, {}})
                .value();
        m_sample->reg.close();
        m_officer = std::make_unique<Officer>();
        m_officer->open(m_sample->reg.file(), now());
    }
    void cleanup()
    {
        for (MainWindow *each : windows())
            each->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_officer.reset();
    }

    void anotherWindowTakesTheMeetingAndBothSeeWhatChanges()
    {
        MainWindow *first = m_officer->window.get();
        first->openMeeting(m_sample->meeting);
        m_officer->key(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(windows().size(), 2);
        MainWindow *second = theOther();
        QVERIFY(!first->currentDesk());
        QVERIFY(second->currentDesk() && second->currentDesk()->meeting() == m_sample->meeting);
        // Words typed there reach the register, and this window shows the meeting with them when it
        // is asked for here.
        second->currentDesk()->showTab(MeetingDesk::Tab::Minutes);
        const ItemId item = second->currentDesk()->record().items.at(4).id;
        second->currentDesk()->selectItem(item);
        QTextEdit *field =
            second->currentDesk()->findChild<MinuteEditor *>()->field(MinuteField::Narrative);
        QTest::keyClicks(field, u"It was noted."_s);
        first->openMeeting(m_sample->meeting);
        QVERIFY(!second->currentDesk());
        QCOMPARE(first->currentDesk()->record().item(item)->minute->open.narrative.toPlain(),
                 u"It was noted."_s);
        // A change of one window is seen in the other.
        second->openMeeting(m_other);
        first->openMeeting(m_sample->meeting);
        Body body = second->currentDesk()->record().body;
        body.name = u"Executive"_s;
        QVERIFY_RESULT(saveBody(first->session(), body));
        AgendaItem renamed = first->currentDesk()->record().items.first();
        renamed.title = u"Apologies received"_s;
        QVERIFY(first->currentDesk()->findChild<QWidget *>());
        first->currentDesk()->selectItem(renamed.id);
        first->currentDesk()->showTab(MeetingDesk::Tab::Agenda);
        m_officer->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(first));
        m_officer->key(Qt::Key_Delete,
                       Qt::ControlModifier); // the first item goes, which tells the other window
        QTRY_COMPARE(second->currentDesk()->record().body.name, u"Executive"_s);
        QCOMPARE(first->currentDesk()->undoStack()->count(), 1);
        QCOMPARE(second->currentDesk()->undoStack()->count(), 0);
    }

    void theRegisterStaysOpenAsLongAsAWindowIsOnIt()
    {
        MainWindow *first = m_officer->window.get();
        MainWindow *second = first->openWindow();
        first->close();
        QVERIFY(!first->hasRegister());
        second->openMeeting(m_sample->meeting);
        QVERIFY(second->currentDesk());
        const auto again = Register::open(m_sample->reg.file(), OpenMode::ReadWrite, Clock(now()),
                                          u"Somebody else"_s);
        QVERIFY(!again.has_value() || (*again)->isReadOnly()); // one writer
        second->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(Register::open(m_sample->reg.file(), OpenMode::ReadWrite, Clock(now()),
                               u"Somebody else"_s)
                    .has_value());
    }

    void aStartBringsBackWhatWasOpen()
    {
        MainWindow *first = m_officer->window.get();
        first->openMeeting(m_other);
        first->openMeeting(m_sample->meeting);
        first->currentDesk()->showTab(MeetingDesk::Tab::Packs);
        const ItemId item = first->currentDesk()->record().items.at(5).id;
        first->currentDesk()->selectItem(item);
        MainWindow *second = first->openWindow(); // with the meeting
        first->openMeeting(m_other);
        QCOMPARE(second->currentDesk()->tab(), MeetingDesk::Tab::Agenda);
        second->currentDesk()->showTab(MeetingDesk::Tab::Packs);
        second->currentDesk()->selectItem(item);
        first->actionTable().action(UiAction::Quit)->trigger();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(windows().size(), 0);

        m_officer->open(m_sample->reg.file(), now());
        QTRY_COMPARE(windows().size(), 2);
        QCOMPARE(m_officer->desk()->meeting(), m_other);
        MainWindow *back = theOther();
        QTRY_VERIFY(back->currentDesk());
        QCOMPARE(back->currentDesk()->meeting(), m_sample->meeting);
        QCOMPARE(back->currentDesk()->tab(), MeetingDesk::Tab::Packs);
        QCOMPARE(back->currentDesk()->currentItem(), std::optional(item));
    }

    /// Without a proper end: what is open is kept a moment after it changed.
    void aCrashLosesNothingOfIt()
    {
        MainWindow *first = m_officer->window.get();
        first->openMeeting(m_other);
        first->openMeeting(m_sample->meeting);
        const QString file = m_sample->reg.file();
        QTRY_COMPARE_WITH_TIMEOUT(PersonalSettings(m_officer->made(u"settings.ini"_s))
                                      .deskState(file)[u"meetings"_s]
                                      .toArray()
                                      .size(),
                                  2, 5000);
    }

    void aMeetingThatWentIsSaid()
    {
        MainWindow *first = m_officer->window.get();
        first->openMeeting(m_sample->meeting);
        QJsonObject state{
            {u"meetings"_s, QJsonArray{QJsonObject{{u"id"_s, 999}, {u"title"_s, u"Gone"_s}}}},
            {u"meeting"_s, 999}};
        first->close();
        m_officer->settings.setDeskState(m_sample->reg.file(), state);
        m_officer->open(m_sample->reg.file(), now());
        QVERIFY(m_officer->window->hasRegister());
        QVERIFY(!m_officer->desk());
    }

private:
    static QDateTime now() { return QDateTime(QDate(2024, 6, 4), QTime(8, 0), Qt::UTC); }
    static QList<MainWindow *> windows()
    {
        QList<MainWindow *> all;
        for (QWidget *each : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<MainWindow *>(each);
            if (window && window->isVisible())
                all.append(window);
        }
        return all;
    }
    MainWindow *theOther() const
    {
        QList<MainWindow *> all = windows();
        all.removeAll(m_officer->window.get());
        return all.value(0);
    }

    std::unique_ptr<DeskSample> m_sample;
    std::unique_ptr<Officer> m_officer;
    MeetingId m_other;
};

QTEST_MAIN(WindowsTest)
#include "windows_test.moc"
