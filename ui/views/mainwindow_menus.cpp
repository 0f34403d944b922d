#include "ui/views/mainwindow.h"

#include "core/services/proceedings.h"
#include "core/services/registers.h"
#include "core/tasks/program.h"
#include "ui/actions/actionkeys.h"
#include "ui/theme/theme.h"
#include "ui/views/agendatab.h"
#include "ui/views/attendancetab.h"
#include "ui/views/findbox.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/meetingslist.h"
#include "ui/views/minuteeditor.h"
#include "ui/views/minutestab.h"
#include "ui/views/phrasesdialog.h"
#include "ui/views/preview.h"
#include "ui/views/welcome.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pdfview.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QUndoStack>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Those that need a register, those that need one that can be written, and those that need an open meeting.
const QList<UiAction> &ofRegister()
{
    using enum UiAction;
    static const QList<UiAction> ids{NewWindow, PublishWebsite, BackupRegister, CheckRegister, Find, ShowRules, GoToday, GoMeetings, GoCalendar, GoForwardPlan, GoCommittees,
        GoPeople, GoHouseStyles, GoSearch};
    return ids;
}

const QList<UiAction> &ofWriting()
{
    using enum UiAction;
    static const QList<UiAction> ids{ImportMeeting, NewMeeting};
    return ids;
}

const QList<UiAction> &ofMeeting()
{
    using enum UiAction;
    static const QList<UiAction> ids{ExportMeeting, SavePdf, Print, PrintRun, DraftEmail, SendActions, ComparePacks, CloseMeeting, ShowAgenda, ShowAttendance, ShowMinutes,
        ShowPacks, ShowHistory, ShowReports, ShowComments, MakePublicPack, MakeRestrictedPack, ShowPublicEdition, ShowRestrictedEdition,
        MakeMinutes, MakeSigningCopy, CopyMinutes, MakeDecisions, CallIns, FindInMinutes, FindInPages, CopyAuthorNote, ShowPreview, ShowThumbnails, ZoomIn, ZoomOut, ZoomFit};
    return ids;
}

/// Those that need an open meeting of a register that can be written.
const QList<UiAction> &ofEditing()
{
    using enum UiAction;
    static const QList<UiAction> ids{EverybodyPresent, AddItem, AddSubItem, EditItem, AddPapers, ReplacePaper, MakeSearchable, PutLastMinutes, PassMinutesOn, ReportActions, MakeExempt,
        MakePublic, ToFollow, KeyDecision, MoveUp, MoveDown, RemoveItem, AddResolution, NumberMinutes, StartMeeting, AdjournMeeting,
        EndMeeting, TakeItem, AddUrgentItem, ResolveAsRecommended, InsertPhrase, NextUnknownWord, AddMotion, AddAmendment, RecordedVote,
        RequestedVote, AddAction, ConfirmMinutes, EditPhrases, DecidesBudget, ReplaceInMinutes,
        SendToChair, OpenReturned, PublishAgenda};
    return ids;
}

} // namespace

void MainWindow::makeMenus()
{
    using enum UiAction;
    const auto handle = [this](UiAction id, auto act) { m_actions->handle(id, this, act); };
    handle(NewRegister, [this] {
        if (const auto before = m_register ? authority(m_session) : Result<Authority>())
            m_welcome->offerStyles(before->ownStyles);
        leaveForWelcome();
        m_welcome->startNew();
    });
    handle(OpenRegister, [this] { askForRegister(); });
    handle(OpenSample, [this] { openSample(); });
    handle(ImportMeeting, [this] { importFiles(); });
    handle(ExportMeeting, [this] { exportOpenMeeting(); });
    handle(PublishWebsite, [this] { publishWebsite(); });
    handle(BackupRegister, [this] { backUp(); });
    handle(CheckRegister, [this] { checkIt(); });
    handle(SavePdf, [this] { savePdf(); });
    handle(Print, [this] { print(); });
    handle(PrintRun, [this] {
        if (MeetingDesk *desk = currentDesk())
            desk->showPrintRun();
    });
    handle(SendToChair, [this] {
        if (MeetingDesk *desk = currentDesk())
            desk->askToSend();
    });
    handle(OpenReturned, [this] { openReturned(); });
    handle(OpenChairsCopy, [this] { askForChairsCopy(); });
    handle(Quit, [this] { quitAll(); });
    handle(NewWindow, [this] { openWindow(); });
    handle(Find, [this] { m_find->open(m_session); });
    handle(NewMeeting, [this] {
        showPlace(Navigator::Place::Meetings);
        m_meetings->planMeeting();
    });
    handle(CloseMeeting, [this] {
        if (const MeetingDesk *desk = currentDesk())
            closeMeeting(desk->meeting());
    });
    const std::pair<UiAction, MeetingDesk::Tab> tabs[] = {{ShowAgenda, MeetingDesk::Tab::Agenda},
        {ShowAttendance, MeetingDesk::Tab::Attendance}, {ShowMinutes, MeetingDesk::Tab::Minutes},
        {ShowPacks, MeetingDesk::Tab::Packs}, {ShowHistory, MeetingDesk::Tab::History},
        {ShowReports, MeetingDesk::Tab::Reports}, {ShowComments, MeetingDesk::Tab::Comments}};
    for (const auto &[id, tab] : tabs) {
        handle(id, [this, tab = tab] {
            if (MeetingDesk *desk = currentDesk())
                desk->showTab(tab);
        });
    }
    handle(MakePublicPack, [this] { makePack({.edition = Edition::Public}); });
    handle(MakeRestrictedPack, [this] { makePack({.edition = Edition::Restricted}); });
    handle(PublishAgenda, [this] { askToPublish(); });
    handle(DraftEmail, [this] { draftEmail(); });
    handle(ComparePacks, [this] { comparePacks(); });
    handle(FindInPages, [this] {
        if (m_previewDock->isHidden())
            m_actions->action(ShowPreview)->trigger();
        m_preview->find();
    });
    handle(ShowPublicEdition, [this] { m_preview->setEdition(Edition::Public); });
    handle(ShowRestrictedEdition, [this] { m_preview->setEdition(Edition::Restricted); });
    handle(MakeMinutes, [this] { makeMinutesFile(); });
    handle(MakeSigningCopy, [this] { makeSigningCopy(); });
    handle(CopyMinutes, [this] { copyMinutes(); });
    handle(MakeDecisions, [this] { makeDecisionsFile(); });
    handle(SendActions, [this] { sendActions(); });
    handle(CallIns, [this] { showCallIns({}); });
    handle(PutLastMinutes, [this] { putLastMinutes(false); });
    handle(ReportActions, [this] { reportActions(); });
    handle(PassMinutesOn, [this] { putLastMinutes(true); });
    makeHelp();
    handle(ShowRules, [this] { showRules(); });
    handle(About, [this] { showAbout(); });
    makeUndo();
    makeDeskActions();
    makeViewMenu();
    fillMenuBar();
}

void MainWindow::fillMenuBar()
{
    using enum UiAction;
    m_actions->fill(menuBar());
    auto *find = new QPushButton(menuBar());
    const auto nameFind = [find] { find->setText(tipWithKeys(tr("Find or do anything"), Find)); };
    nameFind();
    connect(&actionKeys(), &ActionKeys::changed, find, nameFind);
    setRole(find, u"link"_s);
    find->setAccessibleName(tr("Find or do anything"));
    find->setFocusPolicy(Qt::NoFocus);
    connect(find, &QPushButton::clicked, m_actions->action(Find), &QAction::trigger);
    menuBar()->setCornerWidget(find);
    find->setVisible(m_actions->action(Find)->isEnabled());
    connect(m_actions->action(Find), &QAction::enabledChanged, find, &QWidget::setVisible);
}

void MainWindow::makeDeskActions()
{
    using enum UiAction;
    // The tab that is asked is shown first: what a key does must be seen.
    const auto agenda = [this](UiAction id, std::function<void(AgendaTab &)> act) {
        m_actions->handle(id, this, [this, act = std::move(act)] {
            MeetingDesk *desk = currentDesk();
            auto *tab = desk ? desk->findChild<AgendaTab *>() : nullptr;
            if (!tab)
                return;
            desk->showTab(MeetingDesk::Tab::Agenda);
            act(*tab);
        });
    };
    agenda(AddItem, [](AgendaTab &tab) { tab.addItem(); });
    agenda(AddSubItem, [](AgendaTab &tab) { tab.addSubItem(); });
    agenda(EditItem, [](AgendaTab &tab) { tab.editItem(); });
    agenda(AddPapers, [](AgendaTab &tab) { tab.addPapers(); });
    agenda(ReplacePaper, [](AgendaTab &tab) { tab.replacePaper(); });
    agenda(MakeSearchable, [](AgendaTab &tab) { tab.makeSearchable(); });
    agenda(CopyAuthorNote, [](AgendaTab &tab) { tab.copyAuthorNote(); });
    agenda(MakeExempt, [](AgendaTab &tab) { tab.makeExempt(); });
    agenda(MakePublic, [](AgendaTab &tab) { tab.makePublic(); });
    agenda(ToFollow, [](AgendaTab &tab) { tab.toggleToFollow(); });
    agenda(KeyDecision, [](AgendaTab &tab) { tab.toggleKeyDecision(); });
    agenda(MoveUp, [](AgendaTab &tab) { tab.moveBy(-1); });
    agenda(MoveDown, [](AgendaTab &tab) { tab.moveBy(1); });
    agenda(RemoveItem, [](AgendaTab &tab) { tab.remove(); });
    m_actions->handle(EverybodyPresent, this, [this] {
        MeetingDesk *desk = currentDesk();
        if (auto *tab = desk ? desk->findChild<AttendanceTab *>() : nullptr) {
            desk->showTab(MeetingDesk::Tab::Attendance);
            tab->everybodyPresent();
        }
    });
    m_actions->handle(EditPhrases, this, [this] { (new PhrasesDialog(m_session, this))->open(); });
    const auto minutes = [this](UiAction id, std::function<void(MinutesTab &)> act) {
        m_actions->handle(id, this, [this, act = std::move(act)] {
            MeetingDesk *desk = currentDesk();
            auto *tab = desk ? desk->findChild<MinutesTab *>() : nullptr;
            if (!tab)
                return;
            if (desk->tab() != MeetingDesk::Tab::Minutes)
                desk->showTab(MeetingDesk::Tab::Minutes); // else the caret stays where it is
            act(*tab);
        });
    };
    minutes(AddResolution, [](MinutesTab &tab) { tab.editor()->addResolution(); });
    minutes(FindInMinutes, [](MinutesTab &tab) { tab.find(false); });
    minutes(ReplaceInMinutes, [](MinutesTab &tab) { tab.find(true); });
    using Room = MinutesTab::Room;
    for (const auto &[id, what] : {std::pair(StartMeeting, Room::Start), std::pair(AdjournMeeting, Room::Adjourn),
             std::pair(EndMeeting, Room::Close), std::pair(TakeItem, Room::Take), std::pair(AddUrgentItem, Room::Urgent),
             std::pair(ResolveAsRecommended, Room::Resolve), std::pair(InsertPhrase, Room::Phrase),
             std::pair(NextUnknownWord, Room::Spelling), std::pair(AddMotion, Room::Motion), std::pair(AddAmendment, Room::Amendment),
             std::pair(RecordedVote, Room::RecordedVote), std::pair(RequestedVote, Room::RequestedVote),
             std::pair(AddAction, Room::Action), std::pair(DecidesBudget, Room::Budget),
             std::pair(ConfirmMinutes, Room::Confirm)})
        minutes(id, [what = what](MinutesTab &tab) { tab.act(what); });
    m_actions->handle(NumberMinutes, this, [this] {
        MeetingDesk *desk = currentDesk();
        if (!desk)
            return;
        desk->commitTyping();
        if (const Status numbered = numberMinutesOf(m_session, desk->meeting()); !numbered)
            m_message->showError(numbered.error());
        desk->reload();
    });
}

void MainWindow::makeViewMenu()
{
    using enum UiAction;
    const std::pair<UiAction, Navigator::Place> places[] = {{GoToday, Navigator::Place::Today},
        {GoMeetings, Navigator::Place::Meetings}, {GoCalendar, Navigator::Place::Calendar},
        {GoForwardPlan, Navigator::Place::ForwardPlan}, {GoCommittees, Navigator::Place::Committees},
        {GoPeople, Navigator::Place::People}, {GoHouseStyles, Navigator::Place::HouseStyles}, {GoSearch, Navigator::Place::Search}};
    for (const auto &[id, place] : places)
        m_actions->handle(id, this, [this, place = place] { showPlace(place); });
    m_actions->handle(ShowPreview, this, [this] {
        m_surroundings.settings->setShowsPreview(besideWhat(), m_actions->action(ShowPreview)->isChecked());
        arrangePreview();
    });
    m_actions->handle(ShowThumbnails, this, [this] {
        const bool shows = m_actions->action(ShowThumbnails)->isChecked();
        m_surroundings.settings->setShowsPageStrip(shows);
        m_preview->setShowsStrip(shows);
    });
    m_actions->handle(ZoomIn, this, [this] { m_preview->pages().zoomIn(); });
    m_actions->handle(ZoomOut, this, [this] { m_preview->pages().zoomOut(); });
    m_actions->handle(ZoomFit, this, [this] { m_preview->pages().setZoom(1); });
    m_actions->handle(FullScreen, this, [this] {
        if (m_actions->action(FullScreen)->isChecked())
            showFullScreen();
        else
            showNormal();
    });
    m_actions->handle(LargeType, this, [this] {
        m_surroundings.settings->setLargeType(m_actions->action(LargeType)->isChecked());
        applyLargeType();
    });
    m_actions->action(LargeType)->setChecked(m_surroundings.settings->largeType());
    auto *schemes = new QActionGroup(this);
    const std::pair<UiAction, Scheme> choices[] = {{SchemeSystem, Scheme::System}, {SchemeLight, Scheme::Light},
        {SchemeDark, Scheme::Dark}, {SchemeHighContrast, Scheme::HighContrast}};
    for (const auto &[id, scheme] : choices) {
        schemes->addAction(m_actions->action(id));
        m_actions->handle(id, this, [this, scheme = scheme] { applyScheme(scheme); });
        m_actions->action(id)->setChecked(m_surroundings.settings->scheme() == scheme);
    }
    auto *languages = new QActionGroup(this);
    for (const auto &[id, language] : {std::pair(SpeakEnglish, Language::English), std::pair(SpeakWelsh, Language::Welsh)}) {
        languages->addAction(m_actions->action(id));
        m_actions->handle(id, this, [this, language = language] {
            m_surroundings.settings->setLanguage(language);
            setInterfaceLanguage(language);
        });
        m_actions->action(id)->setChecked(interfaceLanguage() == language);
    }
}

void MainWindow::makeUndo()
{
    const auto wire = [this](UiAction id, const std::function<void()> &act, auto can, auto text) {
        m_actions->handle(id, this, [this, act] {
            if (MeetingDesk *desk = currentDesk())
                desk->commitTyping();
            act();
        });
        QAction *action = m_actions->action(id);
        action->setEnabled(false);
        connect(m_undo, can, action, &QAction::setEnabled);
        connect(m_undo, text, this, &MainWindow::nameUndo);
    };
    wire(UiAction::Undo, [this] { m_undo->undo(); }, &QUndoGroup::canUndoChanged, &QUndoGroup::undoTextChanged);
    wire(UiAction::Redo, [this] { m_undo->redo(); }, &QUndoGroup::canRedoChanged, &QUndoGroup::redoTextChanged);
}

void MainWindow::nameUndo()
{
    const QString undo = m_undo->undoText();
    const QString redo = m_undo->redoText();
    m_actions->action(UiAction::Undo)->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_actions->action(UiAction::Redo)->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
}

void MainWindow::updateActions()
{
    const bool open = m_register != nullptr;
    const bool writes = open && !m_register->isReadOnly();
    for (UiAction id : ofRegister())
        m_actions->action(id)->setEnabled(open);
    for (UiAction id : ofWriting())
        m_actions->action(id)->setEnabled(writes);
    for (UiAction id : ofMeeting())
        m_actions->action(id)->setEnabled(currentDesk() != nullptr);
    for (UiAction id : ofEditing())
        m_actions->action(id)->setEnabled(currentDesk() != nullptr && writes);
}

void MainWindow::applyScheme(Scheme scheme)
{
    m_surroundings.settings->setScheme(scheme);
    theme().apply(*qApp, scheme);
}

void MainWindow::applyLargeType()
{
    for (const auto &[id, desk] : m_desks)
        desk->setLargeType(m_surroundings.settings->largeType());
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Moothall"),
        tr("Moothall %1\n\nMeeting management for UK councils.\n\nFree software under the GNU General Public License, "
           "version 3 or later. It comes without any warranty.\n\n%2")
            .arg(QStringLiteral(MOOTHALL_VERSION), helperConfinement()),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace moothall
