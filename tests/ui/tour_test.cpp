#include "core/services/sample.h"
#include "tests/ui/desksample.h"
#include "tests/ui/standingrows.h"
#include "ui/commands/agendaedits.h"
#include "ui/commands/openmeeting.h"
#include "ui/dialogs/filechooser.h"
#include "ui/theme/theme.h"
#include "ui/views/mainwindow.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/preview.h"
#include "ui/views/tour.h"
#include "ui/views/tourstrip.h"
#include "ui/views/welcome.h"

#include <QPushButton>
#include <QtTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const Clock sampleDay(QDateTime(QDate(2024, 6, 4), QTime(8, 0), Qt::UTC));

} // namespace

class TourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void itDoesEverythingAndTakesItBack();
    void whatTheOfficerDoesIsNoticed();
    void aRegisterThatIsNoPracticeIsLeftAlone();

private:
    QPushButton *button(const QString &text) const;
    void press();
    QStringList rows() const { return standingRows(m_window->session().reg->database()); }
    MeetingId tourMeeting() const { return m_window->currentDesk()->meeting(); }

    QTemporaryDir m_folder;
    std::unique_ptr<PersonalSettings> m_settings;
    SystemFileChooser m_files;
    std::unique_ptr<MainWindow> m_window;
};

void TourTest::initTestCase()
{
    QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
    theme().apply(*qApp, Scheme::Light);
    m_settings = std::make_unique<PersonalSettings>(m_folder.filePath(u"settings.ini"_s));
    QVERIFY_RESULT(makeSample(m_folder.filePath(u"sample.moothall"_s), sampleDay));
}

void TourTest::init()
{
    m_window.reset();
    WindowSurroundings surroundings;
    surroundings.clock = sampleDay;
    surroundings.who = u"Sam Officer"_s;
    surroundings.settings = m_settings.get();
    surroundings.files = &m_files;
    surroundings.sampleFile = m_folder.filePath(u"sample.moothall"_s);
    m_window = std::make_unique<MainWindow>(surroundings);
    m_window->resize(theme().em(84), theme().em(52));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QPushButton *TourTest::button(const QString &text) const
{
    for (QPushButton *each : m_window->findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

/// The button of the tour that has the keys, as somebody without a mouse presses it.
void TourTest::press()
{
    auto *strip = m_window->findChild<TourStrip *>();
    QTRY_VERIFY_WITH_TIMEOUT(strip->isAncestorOf(QApplication::focusWidget()), 5000);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
}

void TourTest::itDoesEverythingAndTakesItBack()
{
    // From the welcome, which opens the sample.
    auto *take = button(u"Take the tour (two minutes)"_s);
    QVERIFY(take);
    take->click();
    QTRY_VERIFY(m_window->tour().isUnderWay());
    const QStringList before = rows();
    const auto *strip = m_window->findChild<TourStrip *>();

    using Step = Tour::Step;
    QCOMPARE(m_window->tour().step(), Step::Plan);
    for (const Step next : {Step::AddItem, Step::AddExempt, Step::AddPaper}) {
        press();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->tour().step(), next, 5000);
        // What a screen reader is told of when it changes.
        QVERIFY(strip->accessibleName().startsWith(u"Tour, step %1 of 7. "_s.arg(int(next) + 1)));
        QVERIFY(strip->accessibleName().endsWith(strip->said().text));
    }
    press(); // a paper takes its time
    QTRY_COMPARE_WITH_TIMEOUT(m_window->tour().step(), Step::SeePack, 30000);
    QCOMPARE(m_window->preview().edition(), Edition::Public);
    m_window->actionTable().action(UiAction::ShowTour)->trigger();
    for (const Step next : {Step::Apology, Step::Minute, Step::End}) {
        press();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->tour().step(), next, 5000);
    }
    QCOMPARE(m_window->preview().edition(), Edition::Restricted);

    // A real agenda with all of it.
    const MeetingRecord record = loadMeeting(m_window->session(), tourMeeting()).value();
    QVERIFY(std::ranges::any_of(record.items, [](const AgendaItem &item) {
        return item.part == Part::Exempt && !item.grounds.isEmpty();
    }));
    const auto paper = std::ranges::find_if(
        record.items, [](const AgendaItem &item) { return !item.papers.isEmpty(); });
    QVERIFY(paper != record.items.end() && paper->part == Part::Public);
    QCOMPARE(paper->papers.first().version.pages, 2);
    QVERIFY(paper->minute && paper->minute->open.resolved.size() == 1);
    QCOMPARE(record.attendance.size(), 1);
    QVERIFY(rows() != before);

    QTRY_VERIFY(m_window->isSettled());
    press();
    QTRY_VERIFY(!m_window->tour().isUnderWay());
    QVERIFY(!m_window->findChild<TourStrip *>()->isVisible());
    QCOMPARE(difference(before, rows()), QString());
    QVERIFY(!m_window->currentDesk());
    QCOMPARE(m_window->preview().edition(), Edition::Public);
}

void TourTest::whatTheOfficerDoesIsNoticed()
{
    m_window->openSample();
    m_window->actionTable().action(UiAction::ShowTour)->trigger();
    QVERIFY(m_window->tour().isUnderWay());
    const QStringList before = rows();
    const BodyId body = bodies(m_window->session()).value().first().id;
    const auto planned = planMeeting(m_window->session(), {body, wall(2024, 9, 3), {}, {}, {}});
    QVERIFY_RESULT(planned);
    m_window->openMeeting(*planned);
    QTRY_COMPARE(m_window->tour().step(), Tour::Step::AddItem);
    AgendaEdits edits(m_window->currentDesk()->openMeeting());
    const auto item = edits.addBelow({});
    QVERIFY(item);
    QVERIFY(edits.rename(*item, u"My own item"_s));
    QTRY_COMPARE(m_window->tour().step(), Tour::Step::AddExempt);
    // Its key brings the keys back to it; ended half way, all can be taken back too.
    m_window->currentDesk()->setFocus();
    m_window->actionTable().action(UiAction::ShowTour)->trigger();
    QVERIFY(m_window->findChild<TourStrip *>()->isAncestorOf(QApplication::focusWidget()));
    button(u"End the tour"_s)->click();
    QCOMPARE(m_window->tour().step(), Tour::Step::End);
    button(u"Undo everything the tour did"_s)->click();
    QCOMPARE(difference(before, rows()), QString());
}

void TourTest::aRegisterThatIsNoPracticeIsLeftAlone()
{
    DeskSample own;
    const QStringList before = standingRows(own.reg.database());
    const QString file = own.reg.file();
    own.reg.close();
    m_window->openRegister(file);
    QVERIFY(m_window->hasRegister());
    m_window->actionTable().action(UiAction::ShowTour)->trigger();
    QTRY_VERIFY(m_window->tour().isUnderWay());
    QVERIFY(m_window->session().reg->file().endsWith("sample.moothall"_L1));
    m_window.reset();
    own.reg.open();
    QCOMPARE(difference(before, standingRows(own.reg.database())), QString());
}

QTEST_MAIN(TourTest)
#include "tour_test.moc"
