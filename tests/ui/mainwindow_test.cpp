#include "core/house/housestyle.h"
#include "core/services/agenda.h"
#include "core/services/bodies.h"
#include "core/services/forwardplan.h"
#include "core/services/housestyles.h"
#include "core/services/meetings.h"
#include "core/services/proceedings.h"
#include "core/services/registers.h"
#include "ui/actions/actiontable.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/rowsmodel.h"
#include "ui/models/todaymodel.h"
#include "ui/theme/theme.h"
#include "ui/views/calendarview.h"
#include "ui/views/committees.h"
#include "ui/views/findbox.h"
#include "ui/views/forwardview.h"
#include "ui/views/mainwindow.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/minuteeditor.h"
#include "ui/views/people.h"
#include "ui/views/searchview.h"
#include "ui/views/stylesview.h"
#include "ui/views/navigator.h"
#include "ui/views/preview.h"
#include "ui/views/today.h"
#include "ui/views/welcome.h"
#include "ui/widgets/messagestrip.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStyleOptionHeader>
#include <QTableView>
#include <QTextEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

class GivenFiles : public FileChooser
{
public:
    QStringList openFiles(QWidget *, const QString &, const QString &, bool) override { return {next}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return next; }
    QString folder(QWidget *, const QString &) override { return next; }

    QString next;
};

const Clock fixedClock(QDateTime(QDate(2024, 6, 4), QTime(8, 0), Qt::UTC));

/// What a reader would say of a widget that can be reached by Tab and has no name; empty where all have one.
QStringList nameless(QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool reachable = widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(window);
        const bool inside = qobject_cast<QLineEdit *>(widget)
            && (qobject_cast<QComboBox *>(widget->parentWidget()) || widget->parentWidget()->inherits("QAbstractSpinBox"));
        if (!reachable || inside || widget->inherits("QTabBar") || widget->inherits("QTabWidget"))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
            found.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() + u" in "
                + QLatin1String(widget->parentWidget()->metaObject()->className()));
    }
    return found;
}

/// What the style leaves of a section for its words: inside its padding, beside the place of the sort mark, which it
/// keeps free whether there is one or not.
int roomForWords(const QHeaderView &header, int column)
{
    QStyleOptionHeader option;
    option.initFrom(&header);
    option.rect = QRect(0, 0, header.sectionSize(column), header.height());
    option.orientation = Qt::Horizontal;
    option.section = column;
    option.sortIndicator = QStyleOptionHeader::SortDown;
    const QStyle *style = header.style();
    return style->subElementRect(QStyle::SE_HeaderLabel, &option, &header).width()
        - style->subElementRect(QStyle::SE_HeaderArrow, &option, &header).width();
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWelcomeSaysWhyARegisterWasNotOpened();
    void aNewRegisterOpensAtItsCommittees();
    void aNewRegisterMayBeginWithAnyHouseStyle();
    void aMeetingIsPlannedAndItsDeskOpens();
    void aKeyAddsAResolution();
    void aLineOfTodayLeadsToTheForwardPlan();
    void everyReachableWidgetHasAName();
    void itFitsASmallScreen_data();
    void itFitsASmallScreen();
    void headingsOfColumnsAreWhole();
    void findingGoesByWordsInAnyOrder();
    void everythingIsSearchedInAViewOfItsOwn();
    void onePlaceIsShownAfterHouseStyles();
    void whatIsFoundIsGoneToOrDone();
    void closingAfterFindingDoesNotWaitForever();
    void minutesGoWhereTheOfficerWantsThem();
    void decisionsAreMadeIntoTheirRecord();
    void largeTypeIsRememberedAndLarger();
    void lastMinutesGoOnTheNextAgendaAndComeOffAgain();
    void settingsKeepTheNewestRegistersOnly();

private:
    void openNew();
    MeetingId plan();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PersonalSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    GivenFiles m_files;
};

void MainWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<PersonalSettings>(m_folder->filePath(u"settings.ini"_s));
    theme().apply(*qApp, Scheme::Light);
    WindowSurroundings surroundings;
    surroundings.clock = fixedClock;
    surroundings.who = u"Sam Officer"_s;
    surroundings.settings = m_settings.get();
    surroundings.files = &m_files;
    m_window = std::make_unique<MainWindow>(surroundings);
    m_window->show();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_settings.reset();
}

void MainWindowTest::openNew()
{
    const QString file = m_folder->filePath(u"a.moothall"_s);
    const Status made = createRegister(file, {u"Ambleshire County Council"_s}, fixedClock, u"Sam Officer"_s);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().sentence()));
    m_window->openRegister(file);
    QVERIFY(m_window->hasRegister());
}

MeetingId MainWindowTest::plan()
{
    Body body;
    body.name = u"Planning Committee"_s;
    body.standingItems = {{u"Apologies"_s, {}, ItemKind::Apologies, Part::Public}};
    const Result<BodyId> kept = saveBody(m_window->session(), body);
    if (!kept)
        return {};
    NewMeeting wanted;
    wanted.body = *kept;
    wanted.starts = QDateTime(QDate(2024, 7, 15), QTime(10, 0));
    return planMeeting(m_window->session(), wanted).value_or(MeetingId());
}

void MainWindowTest::theWelcomeSaysWhyARegisterWasNotOpened()
{
    auto *strip = m_window->welcome().findChild<MessageStrip *>();
    QVERIFY(strip->isHidden());

    m_window->openRegister(m_folder->filePath(u"gone.moothall"_s));
    QVERIFY(!m_window->hasRegister());
    QVERIFY2(strip->sentence().contains(u"gone.moothall"_s), qPrintable(strip->sentence()));
    QVERIFY(strip->sentence().size() > QStringLiteral("gone.moothall was not opened.").size() + 10);

    QFile stranger(m_folder->filePath(u"letter.moothall"_s));
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    stranger.write("Dear Sir or Madam");
    stranger.close();
    const QString before = strip->sentence();
    m_window->openRegister(stranger.fileName());
    QVERIFY(strip->sentence().contains(u"letter.moothall"_s));
    QVERIFY(strip->sentence() != before);

    // Somebody else writes: who it is stands there, and reading is offered.
    m_window->welcome().showFailure(u"/x/held.moothall"_s, Error(ErrorCode::Locked, u"Ann Other has it open."_s));
    QVERIFY(strip->sentence().contains(u"Ann Other"_s));
    QSignalSpy asked(&m_window->welcome(), &WelcomeView::openFileWanted);
    disconnect(&m_window->welcome(), &WelcomeView::openFileWanted, m_window.get(), nullptr);
    strip->findChild<QPushButton *>()->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toBool(), true);

    m_window->welcome().clearFailure();
    m_window->welcome().showFailure(u"/x/y.moothall"_s, Error(ErrorCode::Cancelled, u"never"_s));
    QVERIFY(strip->isHidden());
}

void MainWindowTest::aNewRegisterMayBeginWithAnyHouseStyle()
{
    QComboBox *styles = nullptr;
    for (QComboBox *box : m_window->welcome().findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"House style"_s)
            styles = box;
    }
    QVERIFY(styles);
    QCOMPARE(styles->count(), 4);
    QCOMPARE(styles->currentData().toString(), u"plain"_s);
    openNew();
    const auto own = copyHouseStyle(authority(m_window->session()).value(), u"broadland"_s, u"Dales"_s);
    QVERIFY(own);
    QVERIFY(saveHouseStyle(m_window->session(), *own));
    m_window->actionTable().action(UiAction::NewRegister)->trigger();
    QCOMPARE(styles->count(), 5);
    styles->setCurrentIndex(styles->findData(u"Dales"_s));
    m_files.next = m_folder->filePath(u"second"_s);
    auto *name = m_window->welcome().findChild<QLineEdit *>();
    QTest::keyClicks(name, u"Second Council"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(m_window->hasRegister());
    const Authority second = authority(m_window->session()).value();
    QCOMPARE(second.name, u"Second Council"_s);
    QCOMPARE(second.houseStyle, u"Dales"_s);
    QCOMPARE(second.ownStyles, QList{*own});
}

void MainWindowTest::aNewRegisterOpensAtItsCommittees()
{
    m_files.next = m_folder->filePath(u"new council"_s);
    auto *name = m_window->welcome().findChild<QLineEdit *>();
    QTest::keyClicks(name, u"New Council"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(m_window->hasRegister());
    QVERIFY(QFile::exists(m_files.next + u".moothall"_s));
    QVERIFY(m_window->findChild<CommitteesView *>()->isVisible());
    QVERIFY(m_window->windowTitle().contains(u"New Council"_s));
    QCOMPARE(m_settings->recentRegisters(), QStringList{m_files.next + u".moothall"_s});
}

void MainWindowTest::aMeetingIsPlannedAndItsDeskOpens()
{
    openNew();
    const MeetingId meeting = plan();
    QVERIFY(!meeting.isNew());
    QVERIFY(!m_window->actionTable().action(UiAction::MakePublicPack)->isEnabled());
    m_window->openMeeting(meeting);
    QVERIFY(m_window->currentDesk());
    QCOMPARE(m_window->currentDesk()->meeting(), meeting);
    QVERIFY(m_window->actionTable().action(UiAction::MakePublicPack)->isEnabled());
    QVERIFY(m_window->windowTitle().contains(u"Planning Committee"_s));
    m_window->actionTable().action(UiAction::AddItem)->trigger();
    QTRY_COMPARE(m_window->currentDesk()->record().items.size(), 2);
    m_window->actionTable().action(UiAction::Undo)->trigger();
    QCOMPARE(m_window->currentDesk()->record().items.size(), 1);
    m_window->actionTable().action(UiAction::NewMeeting)->trigger();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QVERIFY(m_window->currentDesk()->meeting() != meeting);
    QCOMPARE(m_window->focusWidget()->accessibleName(), u"Agenda"_s);
    m_window->openMeeting(meeting);
    // The keys of a meeting that opens are with its agenda, and those of one that is come back to with its page.
    m_window->actionTable().action(UiAction::CloseMeeting)->trigger();
    m_window->openMeeting(meeting);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_window->currentDesk()->record().items.size(), 2);
    m_window->currentDesk()->showTab(MeetingDesk::Tab::Attendance);
    m_window->actionTable().action(UiAction::GoToday)->trigger();
    m_window->openMeeting(meeting);
    QCOMPARE(m_window->focusWidget()->accessibleName(), u"Attendance"_s);
    m_window->actionTable().action(UiAction::CloseMeeting)->trigger();
    QVERIFY(!m_window->currentDesk());
    QVERIFY(!m_window->actionTable().action(UiAction::MakePublicPack)->isEnabled());
}

void MainWindowTest::aKeyAddsAResolution()
{
    openNew();
    m_window->openMeeting(plan());
    QAction *add = m_window->actionTable().action(UiAction::AddResolution);
    QCOMPARE(add->shortcut(), QKeySequence(Qt::Key_F4));
    QVERIFY(add->isEnabled());
    auto *resolved = m_window->currentDesk()->findChild<MinuteEditor *>()->field(MinuteField::Resolved);
    for (const QString &words : {u"note the report"_s, u"thank the Board"_s}) {
        m_window->currentDesk()->showTab(MeetingDesk::Tab::Agenda);
        add->trigger();
        QTRY_VERIFY(resolved->isVisible());
        QTest::keyClicks(resolved, words);
    }
    m_window->currentDesk()->commitTyping();
    const std::optional<Minute> minute = m_window->currentDesk()->record().items.first().minute;
    QVERIFY(minute.has_value());
    QCOMPARE(minute->open.resolved.size(), 2);
}

void MainWindowTest::aLineOfTodayLeadsToTheForwardPlan()
{
    openNew();
    ForwardEntry entry;
    entry.decider = u"Councillor R Ashdown, Cabinet Member for Places"_s;
    qint64 last = 0;
    for (const QString &matter : {u"Harbour wall"_s, u"Ferry"_s}) {
        entry.matter = matter;
        entry.from = entry.from.isValid() ? QDate(2024, 7, 4) : QDate(2024, 7, 10);
        const auto saved = saveForwardEntry(m_window->session(), entry);
        QVERIFY(saved);
        last = *saved;
    }
    m_window->showPlace(Navigator::Place::Today);
    auto *today = m_window->findChild<TodayView *>();
    auto *forward = m_window->findChild<ForwardView *>();
    today->refresh();
    // The ferry's notice is due tomorrow: its line, not the first of the plan.
    const auto *lines = today->findChild<TodayModel *>();
    int row = 0;
    while (row < lines->rowCount() && !(lines->entry(row) && lines->entry(row)->subject == "Ferry"_L1))
        ++row;
    QVERIFY(row < lines->rowCount());
    QCOMPARE(lines->entry(row)->forward, last);
    for (QTableView *table : today->findChildren<QTableView *>()) {
        if (table->model() == lines)
            Q_EMIT table->clicked(lines->index(row, TodayModel::Step));
    }
    QVERIFY(forward->isVisible());
    QStringList shown;
    for (const QLineEdit *field : forward->findChildren<QLineEdit *>())
        shown.append(field->text());
    QVERIFY2(shown.contains(u"Ferry"_s), qPrintable(shown.join(u'|')));
}

void MainWindowTest::everyReachableWidgetHasAName()
{
    const auto look = [this](const char *where) {
        const QStringList found = nameless(m_window.get());
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1String(where) + u": "_s + found.join(u", "_s)));
    };
    look("welcome");
    openNew();
    const MeetingId meeting = plan();
    for (Navigator::Place place : {Navigator::Place::Today, Navigator::Place::Meetings, Navigator::Place::Committees,
             Navigator::Place::People, Navigator::Place::HouseStyles}) {
        m_window->showPlace(place);
        look("a view");
    }
    m_window->actionTable().action(UiAction::NewMeeting)->trigger();
    look("new meeting");
    m_window->openMeeting(meeting);
    for (MeetingDesk::Tab tab : {MeetingDesk::Tab::Agenda, MeetingDesk::Tab::Attendance, MeetingDesk::Tab::Minutes,
             MeetingDesk::Tab::Packs, MeetingDesk::Tab::History}) {
        m_window->currentDesk()->showTab(tab);
        look("the desk");
    }
    m_window->actionTable().action(UiAction::PublishAgenda)->trigger();
    look("publishing");
    m_window->actionTable().action(UiAction::Find)->trigger();
    look("finding");
}

void MainWindowTest::itFitsASmallScreen_data()
{
    QTest::addColumn<double>("points");
    QTest::newRow("9 points") << 9.0;
    QTest::newRow("13 pixels") << 9.75;
    QTest::newRow("10 points") << 10.0;
}

void MainWindowTest::itFitsASmallScreen()
{
    QFETCH(double, points);
    cleanup();
    QFont font(u"Liberation Sans"_s);
    font.setPointSizeF(points);
    QApplication::setFont(font);
    init();
    openNew();
    const QSize small(1280, 800);
    m_window->resize(small);
    m_window->openMeeting(plan());
    QCoreApplication::processEvents();
    QCOMPARE(m_window->size(), small);
    for (MeetingDesk::Tab tab : {MeetingDesk::Tab::Agenda, MeetingDesk::Tab::Attendance, MeetingDesk::Tab::Minutes,
             MeetingDesk::Tab::Packs, MeetingDesk::Tab::History}) {
        m_window->currentDesk()->showTab(tab);
        QStringList widths;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->minimumSizeHint().width() > theme().chars(60))
                widths.append(u"%1 %2"_s.arg(QLatin1String(widget->metaObject()->className()))
                                  .arg(widget->minimumSizeHint().width()));
        }
        const int least = m_window->minimumSizeHint().width();
        QVERIFY2(least <= 1100, qPrintable(u"tab %1 needs %2: %3"_s.arg(int(tab)).arg(least).arg(widths.join(u", "_s))));
        for (const QSize size : {small, QSize(1100, 700)}) {
            m_window->resize(size);
            QCoreApplication::processEvents();
            QCOMPARE(m_window->size(), size);
        }
    }
}

void MainWindowTest::headingsOfColumnsAreWhole()
{
    openNew();
    m_window->resize(1280, 800);
    const MeetingId meeting = plan();
    const auto look = [this] {
        QCoreApplication::processEvents();
        for (const QHeaderView *header : m_window->findChildren<QHeaderView *>()) {
            if (!header->isVisible() || header->orientation() != Qt::Horizontal)
                continue;
            for (int column = 0; column < header->count(); ++column) {
                const QString text = header->model()->headerData(column, Qt::Horizontal).toString();
                if (header->isSectionHidden(column) || text.isEmpty())
                    continue;
                const int needed = QFontMetrics(theme().headingFont()).horizontalAdvance(text);
                const int room = roomForWords(*header, column);
                QVERIFY2(room >= needed, qPrintable(u"%1: %2 of %3"_s.arg(text).arg(room).arg(needed)));
            }
        }
    };
    for (Navigator::Place place : {Navigator::Place::Today, Navigator::Place::Meetings, Navigator::Place::Committees,
             Navigator::Place::People, Navigator::Place::HouseStyles}) {
        m_window->showPlace(place);
        look();
    }
    m_window->openMeeting(meeting);
    for (MeetingDesk::Tab tab : {MeetingDesk::Tab::Agenda, MeetingDesk::Tab::Attendance, MeetingDesk::Tab::Minutes,
             MeetingDesk::Tab::Packs, MeetingDesk::Tab::History}) {
        m_window->currentDesk()->showTab(tab);
        look();
    }
}

void MainWindowTest::findingGoesByWordsInAnyOrder()
{
    openNew();
    const MeetingId meeting = plan();
    const Session session = m_window->session();
    const ItemId item = loadMeeting(session, meeting)->items.first().id;
    Minute minute;
    minute.open.narrative = RichText::fromPlain(u"The bypass at Hollin Fold was spoken of at length before the vote was taken on it."_s);
    QVERIFY(saveMinute(session, item, minute));
    const Result<QList<FoundPlace>> places = findablePlaces(session);
    QVERIFY(places.has_value());
    const auto found = [&](const QString &typed) { return placesWith(*places, typed, 10); };
    QCOMPARE(std::get<MeetingPlace>(found(u"jul PLANNING"_s).first().target), MeetingPlace{meeting});
    QVERIFY(found(u"nowhere"_s).isEmpty());
    QCOMPARE(placesWith(*places, {}, 1).size(), 1);
    // What was said is found in the minutes, and quoted with the words marked.
    const auto said = search(session, u"spoken hollin"_s);
    QVERIFY(said.has_value());
    QCOMPARE(said->size(), 1);
    const FoundPlace place = placeOf(said->first());
    QCOMPARE(std::get<MeetingPlace>(place.target), (MeetingPlace{meeting, item, true}));
    QVERIFY2(place.quote.contains(u"The bypass at Hollin Fold"_s), qPrintable(place.quote));
    QCOMPARE(place.marks.size(), 2);
    QCOMPARE(place.quote.mid(place.marks[0].from, place.marks[0].length), u"Hollin"_s);
}

void MainWindowTest::everythingIsSearchedInAViewOfItsOwn()
{
    openNew();
    const MeetingId meeting = plan();
    const Session session = m_window->session();
    AgendaItem item = loadMeeting(session, meeting)->items.first();
    item.part = Part::Exempt;
    item.exemptText = RichText::fromPlain(u"The lease of Hollin Fold."_s);
    QVERIFY(updateItem(session, item));
    m_window->actionTable().action(UiAction::Find)->trigger();
    auto *box = m_window->findChild<FindBox *>();
    QTest::keyClicks(box->findChild<QLineEdit *>(), u"hollin"_s);
    auto *rows = box->findChild<QListWidget *>();
    QTRY_COMPARE(rows->count(), 2); // the item, all results
    QTest::keyClick(box->findChild<QLineEdit *>(), Qt::Key_Down);
    QTest::keyClick(box->findChild<QLineEdit *>(), Qt::Key_Return);
    auto *view = m_window->findChild<SearchView *>();
    QVERIFY(view->isVisible());
    auto *list = view->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().startsWith(u"Exempt, "_s));
    const auto choose = [&](const QString &name, int index) {
        for (QComboBox *combo : view->findChildren<QComboBox *>()) {
            if (combo->accessibleName() == name)
                combo->setCurrentIndex(index);
        }
    };
    choose(u"Exempt or not"_s, 1);
    QTRY_COMPARE(list->count(), 0);
    QVERIFY(!view->isSearching());
    choose(u"Exempt or not"_s, 2);
    QTRY_COMPARE(list->count(), 1);
    choose(u"Kind"_s, 2);
    QTRY_COMPARE(list->count(), 0);
    choose(u"Kind"_s, 0);
    QTest::keyClick(view->firstFocus(), Qt::Key_Return); // before the answer is there
    QTRY_VERIFY(m_window->currentDesk());
    QCOMPARE(m_window->currentDesk()->currentItem(), std::optional(item.id));
    QCOMPARE(typedDay(u"2024"_s, true), QDate(2024, 12, 31));
    QCOMPARE(typedDay(u"June 2024"_s, true), QDate(2024, 6, 30));
    QCOMPARE(typedDay(u"13/6/2024"_s, false), QDate(2024, 6, 13));
    QVERIFY(!typedDay(u"soon"_s, false).isValid());
}

void MainWindowTest::onePlaceIsShownAfterHouseStyles()
{
    // They have no row at the left: a list without a row chose its first, Today, while the window went elsewhere.
    openNew();
    plan();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (const Navigator::Place place : {Navigator::Place::People, Navigator::Place::Calendar}) {
        m_window->showPlace(Navigator::Place::HouseStyles);
        m_window->findChild<Navigator *>()->setFocus();
        QVERIFY(m_window->findChild<StylesView *>()->isVisible());
        m_window->findChild<StylesView *>()->firstFocus()->setFocus();
        m_window->showPlace(place);
        QList<QWidget *> visible;
        for (RegisterView *view : m_window->findChildren<RegisterView *>()) {
            if (view->isVisible())
                visible.append(view);
        }
        QCOMPARE(visible.size(), 1);
        QCOMPARE(visible.first(), place == Navigator::Place::People ? static_cast<QWidget *>(m_window->findChild<PeopleView *>())
                                                                    : m_window->findChild<CalendarView *>());
    }
}

void MainWindowTest::whatIsFoundIsGoneToOrDone()
{
    openNew();
    const MeetingId meeting = plan();
    const Session session = m_window->session();
    const ItemId item = loadMeeting(session, meeting)->items.first().id;
    Person person;
    person.name = u"Councillor Quenby Ashdown"_s;
    const auto made = savePerson(session, person);
    QVERIFY(made.has_value());
    Minute minute;
    minute.open.narrative = RichText::fromPlain(u"Hollin Fold."_s);
    QVERIFY(saveMinute(session, item, minute));
    auto *box = m_window->findChild<FindBox *>();
    auto *typed = box->findChild<QLineEdit *>();
    auto *list = box->findChild<QListWidget *>();
    const auto go = [&](const QString &words) {
        m_window->actionTable().action(UiAction::Find)->trigger();
        QTRY_VERIFY(list->count() >= 2); // the register has been read
        QTest::keyClicks(typed, words);
        QTRY_VERIFY2(list->count() > 0, qPrintable(words));
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(!box->isVisible());
    };
    go(u"hollin fold"_s);
    QCOMPARE(m_window->currentDesk()->tab(), MeetingDesk::Tab::Minutes);
    QCOMPARE(m_window->currentDesk()->currentItem(), std::optional(item));
    go(u"quenby"_s);
    QCOMPARE(m_window->currentDesk(), nullptr);
    QCOMPARE(m_window->findChild<PeopleView *>()->findChild<QTableView *>(u"people"_s)->currentIndex().data(KeyRole).toLongLong(), made->value());
    go(u"calendar year month"_s);
    QVERIFY(m_window->findChild<CalendarView *>()->isVisible());
    go(u"planning body"_s);
    QVERIFY(m_window->findChild<CommitteesView *>()->isVisible());
    m_window->actionTable().action(UiAction::Find)->trigger();
    typed->setText(u"find… command"_s);
    QCOMPARE(list->count(), 0); // not itself
    QTest::keyClick(typed, Qt::Key_Escape);
    QVERIFY(!box->isVisible());
}

void MainWindowTest::closingAfterFindingDoesNotWaitForever()
{
    openNew();
    QVERIFY(!plan().isNew());
    m_window->actionTable().action(UiAction::Find)->trigger();
    auto *list = m_window->findChild<FindBox *>()->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 2); // the body, its meeting
    m_window->closeRegister();
    QVERIFY(!m_window->hasRegister());
}

void MainWindowTest::minutesGoWhereTheOfficerWantsThem()
{
    openNew();
    m_window->openMeeting(plan());
    const QString file = m_folder->filePath(u"minutes.docx"_s);
    m_files.next = file;
    m_window->actionTable().action(UiAction::MakeMinutes)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20000);
    QGuiApplication::clipboard()->clear();
    const auto copied = [] {
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        return data ? data->html() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT((m_window->actionTable().action(UiAction::CopyMinutes)->trigger(), copied().contains(u"<h1"_s)), 20000);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"MINUTES of a meeting of"_s));
}

void MainWindowTest::decisionsAreMadeIntoTheirRecord()
{
    openNew();
    const MeetingId meeting = plan();
    AgendaItem report;
    report.title = u"Harbour wall"_s;
    report.kind = ItemKind::Report;
    const auto item = addItem(m_window->session(), meeting, report, {});
    QVERIFY(item);
    Minute minute;
    minute.open.resolved = {RichText::fromPlain(u"To mend the harbour wall"_s)};
    QVERIFY(saveMinute(m_window->session(), *item, minute));
    m_window->openMeeting(meeting);
    const QString file = m_folder->filePath(u"decisions.txt"_s);
    m_files.next = file;
    m_window->actionTable().action(UiAction::MakeDecisions)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20000);
    QFile made(file);
    QVERIFY(made.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(made.readAll()).contains(u"mend the harbour wall"_s));
    const auto *strip = m_window->findChild<MessageStrip *>();
    const auto said = [strip] {
        QString all;
        for (const QLabel *label : strip->findChildren<QLabel *>())
            all += label->text();
        return all;
    };
    QTRY_VERIFY2(said().contains(u"decisions.txt is made"_s), qPrintable(said()));
}

void MainWindowTest::largeTypeIsRememberedAndLarger()
{
    openNew();
    const MeetingId meeting = plan();
    m_window->openMeeting(meeting);
    const auto size = [this] {
        const auto *editor = m_window->currentDesk()->findChild<MinuteEditor *>();
        return editor->field(MinuteField::Narrative)->font().pointSizeF();
    };
    const double usual = QApplication::font().pointSizeF();
    QCOMPARE(size(), usual);
    m_window->actionTable().action(UiAction::LargeType)->trigger();
    QCOMPARE(size(), usual * Theme::largeFactor);
    QVERIFY(PersonalSettings(m_folder->filePath(u"settings.ini"_s)).largeType());
    m_window->actionTable().action(UiAction::CloseMeeting)->trigger();
    m_window->openMeeting(meeting); // a desk of its own begins as the last was left
    QCOMPARE(size(), usual * Theme::largeFactor);
    m_window->actionTable().action(UiAction::LargeType)->trigger();
    QCOMPARE(size(), usual);
}

void MainWindowTest::lastMinutesGoOnTheNextAgendaAndComeOffAgain()
{
    openNew();
    const MeetingId held = plan();
    const Session session = m_window->session();
    const MeetingRecord record = loadMeeting(session, held).value();
    Body body = record.body;
    body.standingItems.append({u"Minutes of the last meeting"_s, {}, ItemKind::Minutes, Part::Public});
    QVERIFY(saveBody(session, body));
    Minute minute;
    minute.open.narrative = RichText::fromPlain(u"Nobody was missing."_s);
    QVERIFY(saveMinute(session, record.items.first().id, minute));
    for (const MeetingStage stage : {MeetingStage::Agenda, MeetingStage::Held, MeetingStage::DraftMinutes})
        QVERIFY(setStage(session, held, stage));
    const MeetingId next = planMeeting(session, {body.id, QDateTime(QDate(2024, 9, 16), QTime(10, 0)), {}, {}, {}}).value();
    m_window->openMeeting(held);
    m_window->actionTable().action(UiAction::PassMinutesOn)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentDesk()->meeting(), next, 20000);
    const auto papers = [this] { return m_window->currentDesk()->record().items.last().papers; };
    QTRY_COMPARE(papers().size(), 1);
    QCOMPARE(papers().first().title, u"Minutes of the meeting held on 15 July 2024"_s);
    QCOMPARE(m_window->currentDesk()->tab(), MeetingDesk::Tab::Agenda);
    m_window->actionTable().action(UiAction::Undo)->trigger();
    QVERIFY(papers().isEmpty());
    const auto put = [this] { m_window->actionTable().action(UiAction::PutLastMinutes)->trigger(); };
    QTRY_COMPARE_WITH_TIMEOUT((put(), papers().size()), 1, 20000);
}

/// The third walk of officers, as far as the pieces of it are there: drafts to authors, their changes and the chair's
/// notes are not.
void MainWindowTest::settingsKeepTheNewestRegistersOnly()
{
    for (int i = 0; i < 9; ++i)
        m_settings->noteRegister(u"/r/%1"_s.arg(i));
    m_settings->noteRegister(u"/r/7"_s);
    const QStringList recent = m_settings->recentRegisters();
    QCOMPARE(recent.size(), 6);
    QCOMPARE(recent.mid(0, 2), (QStringList{u"/r/7"_s, u"/r/8"_s}));
    QCOMPARE(recent.count(u"/r/7"_s), 1);
    for (Scheme scheme : {Scheme::Dark, Scheme::HighContrast, Scheme::Light, Scheme::System}) {
        m_settings->setScheme(scheme);
        QCOMPARE(m_settings->scheme(), scheme);
    }
}

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
