#include "core/services/bodies.h"
#include "core/services/sample.h"
#include "core/services/searching.h"
#include "tests/bench/measuring.h"
#include "tests/bench/twentyyears.h"
#include "tests/ui/desksample.h"
#include "tests/ui/drag.h"
#include "ui/dialogs/filechooser.h"
#include "ui/theme/theme.h"
#include "ui/views/findbox.h"
#include "ui/views/mainwindow.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/personalsettings.h"
#include "ui/views/searchview.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace moothall;
using namespace moothall::bench;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 9;
constexpr int longAgenda = 200;
const QString sampleDay = u"2024-06-04T08:00:00Z"_s;
const QString bigDay = u"2026-11-02T09:00:00Z"_s;

double median(QList<double> all)
{
    std::ranges::sort(all);
    return all.isEmpty() ? 0 : all.at(all.size() / 2);
}

/// A window with nothing in it: what Qt itself takes here.
int bareWindow(QApplication &app)
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    QTimer::singleShot(0, &window, [&window] {
        window.repaint();
        std::puts("usable 0 kB");
        QApplication::quit();
    });
    return app.exec();
}

/// From starting a program until it says that it can be used.
bool measureStart(const QString &what, const QString &program, const QStringList &arguments,
                  std::optional<double> mostMs, std::optional<double> mostMb)
{
    QTemporaryDir home;
    QList<double> times;
    QList<double> memory;
    for (int round = 0; round <= starts; ++round) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        process.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        process.start(program, arguments);
        while (process.waitForReadyRead(60000) && !process.canReadLine()) {
        }
        const double took = double(timer.nsecsElapsed()) / 1e6;
        const QList<QByteArray> said = process.readLine().simplified().split(' ');
        if (said.value(0) != "usable" || !process.waitForFinished(60000)) {
            std::fprintf(stderr, "desk_bench: %s did not open: %s\n", qPrintable(what),
                         process.readAllStandardError().constData());
            return false;
        }
        if (round == 0)
            continue; // the page cache is warm from here on
        times.append(took);
        memory.append(said.value(1).toDouble() / 1024);
    }
    printFigure(what, median(times), "ms", mostMs);
    if (mostMb)
        printFigure(what + u", memory (PSS)"_s, median(memory), "MB", mostMb);
    return true;
}

struct Window
{
    QTemporaryDir folder;
    PersonalSettings settings{folder.filePath(u"settings.ini"_s)};
    SystemFileChooser files;
    std::unique_ptr<MainWindow> window;

    explicit Window(const QString &file)
    {
        WindowSurroundings surroundings;
        surroundings.clock = Clock(QDateTime::fromString(bigDay, Qt::ISODate));
        surroundings.who = u"Sam Officer"_s;
        surroundings.settings = &settings;
        surroundings.files = &files;
        window = std::make_unique<MainWindow>(surroundings);
        window->resize(1600, 1000);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        window->openRegister(file);
        QCoreApplication::processEvents();
    }
};

/// From each letter until its answer is painted.
template<typename Answered>
QList<double> typed(QWidget *field, QWidget *list, const QString &words, Answered answered)
{
    QList<double> times;
    for (const QChar letter : words) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(field, letter.toLatin1());
        while (!answered() && timer.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        list->repaint();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

const QStringList &queries()
{
    static const QStringList all{u"traffic review"_s, u"the council"_s, u"harbour lease contract"_s,
                                 u"speed limit bridge"_s};
    return all;
}

void measureSearch(Window &desk)
{
    printHeading(u"Search as one types, 20 years"_s);
    MainWindow &window = *desk.window;
    window.showPlace(Navigator::Place::Search);
    auto *view = window.findChild<SearchView *>();
    auto *field = view->findChild<QLineEdit *>();
    auto *list = view->findChild<QListWidget *>();
    QList<double> times;
    for (const QString &words : queries()) {
        field->clear();
        QCoreApplication::processEvents();
        times += typed(field, list->viewport(), words, [view] { return !view->isSearching(); });
    }
    printFigure(u"a letter to painted, everything, median"_s, median(times), "ms", 50);
    printFigure(u"the slowest letter"_s, *std::ranges::max_element(times), "ms");

    QList<double> asked;
    for (const QString &words : queries()) {
        for (qsizetype size = 2; size <= words.size(); ++size) {
            QElapsedTimer timer;
            timer.start();
            (void)search(window.session(), words.left(size),
                         {.audience = SearchFilter::Audience::Public});
            asked.append(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    printFigure(u"the answer itself, public, median"_s, median(asked), "ms", 50);
    printFigure(u"the slowest answer"_s, *std::ranges::max_element(asked), "ms");
}

void measurePlaces(Window &desk)
{
    printHeading(u"Turning to a place, 20 years (to painted)"_s);
    using enum Navigator::Place;
    MainWindow &window = *desk.window;
    const auto timed = [&](const QString &what, auto act) {
        QList<double> times;
        for (int round = 0; round < 5; ++round) {
            window.showPlace(Today);
            QCoreApplication::processEvents();
            QElapsedTimer timer;
            timer.start();
            act();
            QCoreApplication::processEvents();
            window.repaint();
            times.append(double(timer.nsecsElapsed()) / 1e6);
        }
        printFigure(what, median(times), "ms");
    };
    timed(u"Today"_s, [&] { window.showPlace(Today); });
    timed(u"Meetings"_s, [&] { window.showPlace(Meetings); });
    timed(u"Calendar"_s, [&] { window.showPlace(Calendar); });
    timed(u"Forward plan"_s, [&] { window.showPlace(ForwardPlan); });
    timed(u"Committees"_s, [&] { window.showPlace(Committees); });
    timed(u"People"_s, [&] { window.showPlace(People); });
    timed(u"a meeting, open already"_s, [&] { window.openMeeting(MeetingId(4900)); });
}

/// Ctrl+Down on an agenda of two hundred items until the tree shows its new numbers.
void measureReordering()
{
    printHeading(u"An agenda of %1 items"_s.arg(longAgenda));
    DeskSample sample(false);
    for (int i = 1; i <= longAgenda; ++i)
        sample.paper(sample.add(u"Report number %1 of a very long agenda"_s.arg(i),
                                ItemKind::Report, u"R Lorne"_s),
                     u"Report"_s, aVersion(u"report-%1.pdf"_s.arg(i), 2 + i % 9));
    MeetingDesk desk(sample.reg.session(), sample.meeting);
    desk.resize(1600, 1000);
    desk.show();
    (void)QTest::qWaitForWindowActive(&desk);
    auto *view = desk.findChild<AgendaView *>();
    desk.selectItem(desk.record().items.at(9).id);
    view->setFocus();
    QCoreApplication::processEvents();
    QList<double> keys;
    PaintCounter paints(view->viewport());
    for (int round = 0; round < 60; ++round) {
        paints.painted = 0;
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(view, round % 2 == 0 ? Qt::Key_Down : Qt::Key_Up, Qt::ControlModifier);
        while (paints.painted == 0 && timer.elapsed() < 2000)
            QCoreApplication::processEvents();
        keys.append(double(timer.nsecsElapsed()) / 1e6);
    }
    printFigure(u"Ctrl+Down to painted, median"_s, median(keys), "ms", 16);
    printFigure(u"the slowest"_s, *std::ranges::max_element(keys), "ms");
    QList<double> drags;
    const QList<AgendaItem> items = desk.record().items;
    for (int round = 0; round < 20; ++round) {
        drags.append(dragBelow(desk, items.at(4).id, items.at(20).id));
        (void)dragBelow(desk, items.at(4).id, items.at(3).id);
    }
    printFigure(u"letting go of item 5 below 21, median"_s, median(drags), "ms", 16);
}

} // namespace

// How soon the desk can be used on the sample and on a register of twenty years, how it answers
// there, and how a long agenda is put in order. `bench_desk [REGISTER]`: without one it is made in
// out/bench, or taken from there.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
    const QString given = QApplication::arguments().value(1);
    if (given == "--bare"_L1)
        return bareWindow(app);
    theme().apply(app, Scheme::Light);
    if (given == "--reorder"_L1) {
        measureReordering();
        return figuresMissed() > 0 ? 1 : 0;
    }
    if (given == "--search"_L1) {
        Window desk(QApplication::arguments().value(2));
        measureSearch(desk);
        return figuresMissed() > 0 ? 1 : 0;
    }
    const QString big = given.isEmpty() ? u"out/bench/twenty.moothall"_s : given;
    if (!QFileInfo::exists(big)) {
        QDir().mkpath(QFileInfo(big).absolutePath());
        if (const Status made = makeTwentyYears(big); !made) {
            std::fprintf(stderr, "desk_bench: %s\n", qPrintable(made.error().sentence()));
            return 2;
        }
    }
    QTemporaryDir folder;
    const QString sample = folder.filePath(u"sample.moothall"_s);
    if (!makeSample(sample, Clock(QDateTime::fromString(sampleDay, Qt::ISODate))))
        return 2;
    const QString moothall = QCoreApplication::applicationDirPath() + u"/../bin/moothall"_s;
    printHeading(
        u"From starting the process to a desk that can be used (page cache warm, %1 starts)"_s.arg(
            starts));
    if (!measureStart(u"a bare window of Qt"_s, QCoreApplication::applicationFilePath(),
                      {u"--bare"_s}, {}, {}) ||
        !measureStart(u"the sample"_s, moothall,
                      {u"--now"_s, sampleDay, u"--until-usable"_s, sample}, 400, 120) ||
        !measureStart(u"20 years"_s, moothall, {u"--now"_s, bigDay, u"--until-usable"_s, big}, 800,
                      {}))
        return 2;
    {
        Window desk(big);
        measureSearch(desk);
        measurePlaces(desk);
    }
    measureReordering();
    return figuresMissed() > 0 ? 1 : 0;
}
