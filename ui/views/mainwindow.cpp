#include "ui/views/mainwindow.h"

#include "core/services/meetings.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/views/calendarview.h"
#include "ui/views/committees.h"
#include "ui/views/findbox.h"
#include "ui/views/forwardview.h"
#include "ui/views/helpdesk.h"
#include "ui/views/longwork.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/meetingslist.h"
#include "ui/views/people.h"
#include "ui/views/comparedialog.h"
#include "ui/views/preview.h"
#include "ui/views/publishpanel.h"
#include "ui/views/searchview.h"
#include "ui/views/stylepreview.h"
#include "ui/views/stylesview.h"
#include "ui/views/today.h"
#include "ui/views/tourstrip.h"
#include "ui/views/welcome.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pdfview.h"
#include "ui/widgets/progressstrip.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastView = 44;   ///< em: the buttons of the agenda in one row
constexpr int roomForHelp = 120; ///< em: preview and help side by side
constexpr std::chrono::milliseconds rememberAfter{1500};
constexpr int leastHeight = 20; ///< em: below the panel for publishing
}

MainWindow::MainWindow(const WindowSurroundings &surroundings, QWidget *parent)
    : QMainWindow(parent)
    , m_surroundings(surroundings)
    , m_actions(new ActionTable(this))
    , m_undo(new QUndoGroup(this))
{
    setWindowTitle(tr("Moothall"));
    makeViews();
    makePreview();
    makeStatusBar();
    makeMenus();
    makeFind();
    resize(theme().em(84), theme().em(52));
    restoreGeometry(m_surroundings.settings->windowGeometry());
    restoreState(m_surroundings.settings->windowState());
    m_rememberer = new QTimer(this);
    m_rememberer->setSingleShot(true);
    m_rememberer->setInterval(rememberAfter);
    connect(m_rememberer, &QTimer::timeout, this, &MainWindow::remember);
    leaveForWelcome();
}

MainWindow::~MainWindow()
{
    closeRegister();
}

void MainWindow::makeViews()
{
    auto *centre = new QWidget(this);
    setRole(centre, u"page"_s);
    centre->setAttribute(Qt::WA_StyledBackground);
    m_navigator = new Navigator(centre);
    m_message = new MessageStrip(centre);
    m_progress = new ProgressStrip(centre);
    m_work = new LongWork(m_progress, m_message, centre);
    m_publish = new PublishPanel(centre);
    m_publish->hide();
    m_stack = new QStackedWidget(centre);
    // Said outright: a view asks for more until the style sheet has reached it, and the window would stay that wide.
    m_stack->setMinimumSize(theme().em(leastView), theme().em(leastHeight));
    m_welcome = new WelcomeView(m_stack);
    m_today = new TodayView(m_stack);
    m_meetings = new MeetingsList(m_stack);
    m_calendar = new CalendarView(m_stack);
    m_forward = new ForwardView(m_stack);
    m_committees = new CommitteesView(m_stack);
    m_people = new PeopleView(m_stack);
    m_styles = new StylesView(m_stack);
    m_searchView = new SearchView(m_stack);
    m_stack->addWidget(m_welcome);
    for (RegisterView *view : registerViews()) {
        m_stack->addWidget(view);
        connect(view, &RegisterView::openMeeting, this, &MainWindow::openMeeting);
        connect(view, &RegisterView::newMeetingWanted, this,
            [this] { m_actions->action(UiAction::NewMeeting)->trigger(); });
        connect(view, &RegisterView::committeesWanted, this, [this] { showPlace(Navigator::Place::Committees); });
        connect(view, &RegisterView::stylesWanted, this, [this] { showPlace(Navigator::Place::HouseStyles); });
        connect(view, &RegisterView::changed, this, [this] {
            for (const auto &[id, desk] : m_desks)
                desk->reload();
            refreshNavigator();
            tellOthers();
        });
        if (QUndoStack *stack = view->undoStack())
            m_undo->addStack(stack);
        connect(view, &RegisterView::problem, m_message, &MessageStrip::showError);
    }
    auto *strips = new QVBoxLayout;
    strips->setContentsMargins(0, 0, 0, 0);
    strips->setSpacing(0);
    strips->addWidget(m_message);
    strips->addWidget(m_progress);
    strips->addWidget(m_publish);
    strips->addWidget(m_stack, 1);
    m_tourStrip = new TourStrip(centre);
    strips->addWidget(m_tourStrip);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigator);
    row->addLayout(strips, 1);
    setCentralWidget(centre);

    connect(m_searchView, &SearchView::chosen, this, &MainWindow::goTo);
    connect(m_people, &PeopleView::attendanceWanted, this, &MainWindow::saveAttendance);
    connect(m_today, &TodayView::holidaysWanted, this, &MainWindow::takeHolidays);
    connect(m_calendar, &CalendarView::giveOutWanted, this, &MainWindow::giveCalendarOut);
    connect(m_calendar, &CalendarView::spreadsheetWanted, this, &MainWindow::bringSpreadsheetIn);
    connect(m_forward, &ForwardView::noticeWanted, this, &MainWindow::makeNotice);
    connect(m_forward, &ForwardView::secondNoticeWanted, this, &MainWindow::makeSecondNotice);
    connect(m_forward, &ForwardView::programmeWanted, this, &MainWindow::makeProgramme);
    connect(m_today, &TodayView::publishWanted, this, [this](MeetingId meeting) {
        openMeeting(meeting);
        askToPublish();
    });
    connect(m_today, &TodayView::minutesWanted, this, [this](MeetingId meeting) {
        openMeeting(meeting);
        if (MeetingDesk *desk = currentDesk())
            desk->showTab(MeetingDesk::Tab::Minutes);
    });
    connect(m_today, &TodayView::callInWanted, this, [this](MeetingId meeting, ItemId item) {
        openMeeting(meeting);
        showCallIns(item);
    });
    connect(m_today, &TodayView::planWanted, this, [this](qint64 entry, ItemId item) {
        showPlace(Navigator::Place::ForwardPlan);
        if (entry > 0)
            m_forward->choose(entry);
        else if (!item.isNew())
            m_forward->propose(item);
    });
    connect(m_today, &TodayView::planningWanted, this, [this] { showPlace(Navigator::Place::Calendar); });
    connect(m_navigator, &Navigator::placeChosen, this, &MainWindow::showPlace);
    connect(m_navigator, &Navigator::closeWanted, this, &MainWindow::closeMeeting);
    connect(m_publish, &PublishPanel::closed, m_publish, &QWidget::hide);
    connect(m_publish, &PublishPanel::publishConfirmed, this, &MainWindow::publish);
    connect(m_welcome, &WelcomeView::openWanted, this, &MainWindow::askForRegister);
    connect(m_welcome, &WelcomeView::chairsCopyWanted, this, &MainWindow::askForChairsCopy);
    connect(m_welcome, &WelcomeView::openFileWanted, this,
        [this](const QString &file, bool toRead) { openRegister(file, toRead ? OpenMode::ReadOnly : OpenMode::ReadWrite); });
    connect(m_welcome, &WelcomeView::sampleWanted, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomeView::newWanted, this, &MainWindow::newRegister);
}

void MainWindow::makePreview()
{
    m_previewDock = new QDockWidget(tr("Preview"), this);
    m_previewDock->setObjectName(u"preview"_s);
    m_previewDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_previewDock->setTitleBarWidget(new QWidget(m_previewDock)); // the pane has its own heading
    m_preview = new PreviewPane(*m_actions, m_previewDock);
    m_previewDock->setWidget(m_preview);
    const bool showsStrip = m_surroundings.settings->showsPageStrip();
    m_preview->setShowsStrip(showsStrip);
    m_actions->action(UiAction::ShowThumbnails)->setChecked(showsStrip);
    addDockWidget(Qt::RightDockWidgetArea, m_previewDock);
    resizeDocks({m_previewDock}, {theme().em(26)}, Qt::Horizontal);
    connect(m_preview, &PreviewPane::packChanged, this, &MainWindow::showStatus);
    connect(m_preview, &PreviewPane::itemWanted, this, [this](ItemId item) {
        if (MeetingDesk *desk = currentDesk()) {
            desk->showTab(MeetingDesk::Tab::Agenda);
            desk->selectItem(item);
        }
    });
    connect(m_preview, &PreviewPane::placeWanted, m_preview, &PreviewPane::showPlace);
}

void MainWindow::makeStatusBar()
{
    m_public = new QLabel(this);
    m_exempt = new QLabel(this);
    m_saved = new QLabel(this);
    m_where = new QLabel(this);
    m_indexed = new QLabel(this);
    m_indexed->hide();
    m_training = new Chip(tr("TRAINING"), Tone::Warn, this);
    m_training->setToolTip(tr("A register to practise on: publishing is impossible"));
    setRole(m_public, u"muted"_s);
    setRole(m_exempt, u"muted"_s);
    setRole(m_saved, u"good"_s);
    setRole(m_where, u"muted"_s);
    setRole(m_indexed, u"muted"_s);
    // A narrow window cuts these short rather than growing.
    for (QLabel *label : {m_public, m_exempt, m_saved, m_where})
        label->setMinimumWidth(theme().em(4));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(theme().em(0.5), 0, theme().em(0.5), 0);
    statusBar()->addWidget(m_public);
    statusBar()->addWidget(m_exempt);
    statusBar()->addWidget(m_saved);
    statusBar()->addPermanentWidget(m_indexed);
    statusBar()->addPermanentWidget(m_training);
    statusBar()->addPermanentWidget(m_where);
}

QList<RegisterView *> MainWindow::registerViews() const
{
    return {m_today, m_meetings, m_calendar, m_forward, m_committees, m_people, m_styles, m_searchView};
}

RegisterView *MainWindow::viewAt(Navigator::Place place) const
{
    switch (place) {
    case Navigator::Place::Today: return m_today;
    case Navigator::Place::Meetings: return m_meetings;
    case Navigator::Place::Calendar: return m_calendar;
    case Navigator::Place::ForwardPlan: return m_forward;
    case Navigator::Place::Committees: return m_committees;
    case Navigator::Place::People: return m_people;
    case Navigator::Place::HouseStyles: return m_styles;
    case Navigator::Place::Search: return m_searchView;
    case Navigator::Place::Meeting: break;
    }
    return nullptr;
}

Navigator::Place MainWindow::placeOfView(qsizetype view) const
{
    using enum Navigator::Place;
    constexpr std::array places{Today, Meetings, Calendar, ForwardPlan, Committees, People, HouseStyles, Search};
    return places.at(std::size_t(std::max<qsizetype>(view, 0)));
}

void MainWindow::showPlace(Navigator::Place place, MeetingId meeting)
{
    if (!m_register)
        return;
    m_publish->hide();
    if (MeetingDesk *leaving = currentDesk())
        leaving->commitTyping();
    if (RegisterView *view = viewAt(place)) {
        view->refresh();
        m_stack->setCurrentWidget(view);
        m_undo->setActiveStack(view->undoStack());
        m_preview->closeMeeting();
        if (!m_navigator->hasFocus())
            view->firstFocus()->setFocus();
    } else if (std::ranges::find(m_remembered, meeting, &Remembered::meeting) != m_remembered.end()) {
        openMeeting(meeting);
        return;
    } else if (const auto found = m_desks.find(meeting); found != m_desks.end()) {
        MeetingDesk *desk = found->second;
        desk->reload(); // another meeting may have confirmed its minutes
        m_stack->setCurrentWidget(desk);
        m_undo->setActiveStack(desk->undoStack());
        m_preview->openMeeting(m_session, desk->record());
        m_preview->setFindings(desk->findings().findings);
        if (const std::optional<ItemId> item = desk->currentItem())
            m_preview->showItem(*item);
        if (!m_navigator->hasFocus())
            desk->setFocus();
    }
    m_navigator->showPlace(place, meeting);
    arrangePreview();
    showTitles();
    showStatus();
    updateActions();
    rememberSoon();
}

void MainWindow::goTo(const FoundPlace &found)
{
    if (const auto *action = std::get_if<UiAction>(&found.target)) {
        m_actions->action(*action)->trigger();
    } else if (const auto *body = std::get_if<BodyId>(&found.target)) {
        showPlace(Navigator::Place::Committees);
        m_committees->select(*body);
    } else if (const auto *person = std::get_if<PersonId>(&found.target)) {
        showPlace(Navigator::Place::People);
        m_people->select(*person);
    } else if (const auto *all = std::get_if<AllResults>(&found.target)) {
        showPlace(Navigator::Place::Search);
        m_searchView->searchFor(all->words);
    } else {
        const auto &place = std::get<MeetingPlace>(found.target);
        openMeeting(place.meeting);
        MeetingDesk *desk = currentDesk();
        if (!desk)
            return;
        if (place.inMinutes)
            desk->showTab(MeetingDesk::Tab::Minutes);
        else if (place.paper)
            desk->showTab(MeetingDesk::Tab::Agenda);
        if (place.item)
            desk->selectItem(*place.item);
        if (place.item && place.paper && place.page > 0)
            m_preview->showPlace(*place.item, *place.paper, place.page);
    }
}

PersonalSettings::PreviewBeside MainWindow::besideWhat() const
{
    using enum PersonalSettings::PreviewBeside;
    return currentDesk() && currentDesk()->tab() == MeetingDesk::Tab::Minutes ? Minutes : Agenda;
}

void MainWindow::arrangePreview()
{
    const bool shows = m_surroundings.settings->showsPreview(besideWhat());
    m_actions->action(UiAction::ShowPreview)->setChecked(shows);
    const bool noRoom = m_help && m_help->isOpen() && width() < theme().em(roomForHelp);
    m_previewDock->setVisible(shows && currentDesk() && !noRoom);
}

MeetingDesk *MainWindow::currentDesk() const
{
    return qobject_cast<MeetingDesk *>(m_stack->currentWidget());
}

void MainWindow::openMeeting(MeetingId meeting)
{
    if (!m_register)
        return;
    const QList<MainWindow *> others = windowsHere().mid(1);
    for (MainWindow *other : others) {
        if (other->m_desks.contains(meeting))
            other->closeMeeting(meeting);
    }
    if (m_desks.find(meeting) == m_desks.end()) {
        const auto found = std::ranges::find(m_remembered, meeting, &Remembered::meeting);
        const auto known = found == m_remembered.end() ? std::nullopt : std::optional(*found);
        m_remembered.removeIf([meeting](const Remembered &each) { return each.meeting == meeting; });
        if (const auto there = known ? loadMeeting(m_session, meeting) : Result<MeetingRecord>(); !there) {
            m_message->showError(there.error()); // it went meanwhile
            refreshNavigator();
            return;
        }
        auto *desk = new MeetingDesk(m_session, meeting, m_stack);
        m_desks[meeting] = desk;
        m_stack->addWidget(desk);
        desk->setLargeType(m_surroundings.settings->largeType());
        m_undo->addStack(desk->undoStack());
        wireDesk(desk);
        refreshNavigator();
        if (known) {
            desk->showTab(MeetingDesk::Tab(known->tab));
            if (known->item > 0 && desk->record().item(ItemId(known->item)))
                desk->selectItem(ItemId(known->item));
        }
    }
    showPlace(Navigator::Place::Meeting, meeting);
}

void MainWindow::wireDesk(MeetingDesk *desk)
{
    disconnect(desk, nullptr, this, nullptr);
    connect(desk, &MeetingDesk::recordChanged, this, [this, desk] { deskChanged(desk); });
    connect(desk, &MeetingDesk::itemSelected, this, [this, desk](ItemId item) {
        if (desk == currentDesk())
            m_preview->showItem(item);
    });
    connect(desk, &MeetingDesk::findingsChanged, this, [this, desk] {
        if (desk == currentDesk())
            m_preview->setFindings(desk->findings().findings);
    });
    connect(desk, &MeetingDesk::placeWanted, m_preview, &PreviewPane::showPlace);
    connect(desk, &MeetingDesk::tabChanged, this, [this, desk] {
        if (desk == currentDesk())
            arrangePreview();
        rememberSoon();
    });
    connect(desk, &MeetingDesk::saved, this, [this](QTime at) {
        m_saved->setText(tr("All changes saved %1").arg(at.toString(u"HH:mm:ss"_s)));
        indexPapers();
    });
    connect(desk, &MeetingDesk::problem, this, [this](const QString &sentence) { say(sentence, Tone::Bad); });
    connect(desk, &MeetingDesk::packRequested, this, &MainWindow::makePack);
    connect(desk, &MeetingDesk::publishRequested, this, &MainWindow::askToPublish);
    connect(desk, &MeetingDesk::supplementPublishRequested, this, &MainWindow::publishSupplement);
    connect(desk, &MeetingDesk::copiesRequested, this, &MainWindow::makeCopiesOf);
    connect(desk, &MeetingDesk::printRunRequested, this, &MainWindow::askToPrintRun);
    connect(desk, &MeetingDesk::printFilesRequested, this, &MainWindow::savePrintRun);
    connect(desk, &MeetingDesk::minutesRequested, this, &MainWindow::makeMinutesFile);
    connect(desk, &MeetingDesk::chairsCopyRequested, this, &MainWindow::makeChairsCopy);
    connect(desk, &MeetingDesk::returnRequested, this, &MainWindow::openReturned);
    connect(desk, &MeetingDesk::signingCopyRequested, this, &MainWindow::makeSigningCopy);
}

void MainWindow::closeMeeting(MeetingId meeting)
{
    m_remembered.removeIf([meeting](const Remembered &each) { return each.meeting == meeting; });
    const auto found = m_desks.find(meeting);
    if (found == m_desks.end()) {
        refreshNavigator();
        return;
    }
    MeetingDesk *desk = found->second;
    desk->commitTyping();
    if (desk == currentDesk())
        showPlace(Navigator::Place::Meetings);
    m_undo->removeStack(desk->undoStack());
    m_desks.erase(found);
    m_stack->removeWidget(desk);
    desk->deleteLater();
    refreshNavigator();
}

void MainWindow::deskChanged(MeetingDesk *desk)
{
    if (desk == currentDesk()) {
        m_preview->setRecord(desk->record());
        showTitles();
        showStatus();
    }
    refreshNavigator();
    tellOthers();
}

QString MainWindow::titleOf(const QString &body, QDate day)
{
    return tr("%1 · %2", "a body, a date").arg(body, QLocale().toString(day, u"d MMM"_s));
}

void MainWindow::refreshNavigator()
{
    if (!m_register)
        return;
    QList<Navigator::OpenMeetingEntry> entries;
    for (const auto &[id, desk] : m_desks)
        entries.append({id, titleOf(desk->record().body.name, desk->record().meeting.starts.date())});
    for (const Remembered &each : std::as_const(m_remembered))
        entries.append({each.meeting, titleOf(each.body, each.day)});
    m_navigator->setOpenMeetings(entries);
    m_today->refresh();
    m_navigator->setBadge(Navigator::Place::Today, m_today->due());
}

void MainWindow::refreshAll()
{
    refreshHere();
    tellOthers();
}

void MainWindow::refreshHere()
{
    for (const auto &[id, desk] : m_desks)
        desk->reload();
    if (auto *view = qobject_cast<RegisterView *>(m_stack->currentWidget()))
        view->refresh();
    refreshNavigator();
}

void MainWindow::showTitles()
{
    QString title = m_register ? m_authority.name : QString();
    if (const MeetingDesk *desk = currentDesk()) {
        title = tr("%1, %2", "a body, a date").arg(desk->record().body.name,
            QLocale().toString(desk->record().meeting.starts.date(), u"d MMMM yyyy"_s));
    }
    QString window = title.isEmpty() ? tr("Moothall") : tr("%1 – Moothall").arg(title);
    if (m_register && m_authority.training)
        window += tr(" – TRAINING");
    setWindowTitle(window);
}

void MainWindow::showStatus()
{
    const MeetingDesk *desk = currentDesk();
    m_public->setVisible(desk != nullptr);
    m_exempt->setVisible(desk != nullptr);
    m_saved->setVisible(desk != nullptr);
    m_training->setVisible(m_register && m_authority.training);
    if (desk) {
        const PackPlan plan = planPack(desk->record(), {});
        const int front = m_preview->frontPages();
        const QString numbered = plan.numberedTo > 0 ? tr("numbered to %1").arg(plan.numberedTo) : tr("no papers yet");
        m_public->setText(tr("Public pack %1 · %2", "sheets, a sentence")
                              .arg(tr("%n sheet(s)", nullptr, plan.leaves(Edition::Public, front)), numbered));
        m_exempt->setText(tr("Exempt pack %1", "sheets")
                              .arg(tr("%n sheet(s)", nullptr, plan.leaves(Edition::Restricted, front))));
    }
}

void MainWindow::say(const QString &sentence, Tone tone)
{
    m_message->show(sentence, tone);
}

bool MainWindow::isSettled() const
{
    if (m_stack->currentWidget() == m_styles && !m_styles->preview().isSettled())
        return false;
    if (m_stack->currentWidget() == m_searchView && m_searchView->isSearching())
        return false;
    if (const MeetingDesk *desk = currentDesk(); desk && !desk->isLookedOver())
        return false;
    if (const auto *compare = findChild<CompareDialog *>(); compare && !compare->isSettled())
        return false;
    return !m_work->isBusy() && (m_previewDock->isHidden() || m_preview->isSettled());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_surroundings.settings->setWindowGeometry(saveGeometry());
    m_surroundings.settings->setWindowState(saveState());
    closeRegister();
    event->accept();
}

} // namespace moothall
