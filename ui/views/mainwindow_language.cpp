#include "core/base/language.h"
#include "ui/views/calendarview.h"
#include "ui/views/committees.h"
#include "ui/views/findbox.h"
#include "ui/views/forwardview.h"
#include "ui/views/helpdesk.h"
#include "ui/views/longwork.h"
#include "ui/views/mainwindow.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/meetingslist.h"
#include "ui/views/people.h"
#include "ui/views/preview.h"
#include "ui/views/stylesview.h"
#include "ui/views/today.h"
#include "ui/views/tour.h"
#include "ui/views/welcome.h"

#include <QDockWidget>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

namespace moothall {

void MainWindow::makeHelpDesk()
{
    m_help = new HelpDesk(this, *m_actions);
    connect(m_help, &HelpDesk::openChanged, this, &MainWindow::arrangePreview);
    m_tour = new Tour(*this, m_tourStrip);
    connect(m_tour, &Tour::refused, this, [this](const QString &sentence) { say(sentence, Tone::Bad); });
    connect(m_welcome, &WelcomeView::tourWanted, m_tour, &Tour::start);
}

void MainWindow::makeFind()
{
    m_find = new FindBox(*m_actions, this);
    connect(m_find, &FindBox::chosen, this, &MainWindow::goTo);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Not at once: the menu line that was chosen is made again too.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &MainWindow::speakAnew, Qt::QueuedConnection);
}

void MainWindow::speakAnew()
{
    if (m_work->isBusy()) { // what is being made is made: the words follow after it
        connect(m_work, &LongWork::finished, this, &MainWindow::speakAnew,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    const MeetingDesk *shown = currentDesk();
    const MeetingId meeting = shown ? shown->meeting() : MeetingId();
    const qsizetype view =
        registerViews().indexOf(qobject_cast<RegisterView *>(m_stack->currentWidget()));
    const Edition edition = m_preview->edition();

    // Desks keep their meeting with all that can be undone; views read the register again.
    m_undo->setActiveStack(nullptr);
    for (const auto &[id, desk] : m_desks) {
        desk->commitTyping();
        m_stack->removeWidget(desk);
        desk->setParent(this);
    }
    m_find->stop();
    m_preview->closeMeeting();
    for (RegisterView *old : registerViews())
        old->setRegister({}, {});
    delete m_tour;
    delete m_help;
    delete m_find;
    delete takeCentralWidget();
    delete m_previewDock;
    setStatusBar(nullptr);
    qDeleteAll(menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    delete menuBar()->cornerWidget();

    setLocale(QLocale()); // its date fields too
    m_actions->translate();
    nameUndo();
    makeViews();
    makePreview();
    makeStatusBar();
    fillMenuBar();
    makeHelpDesk();
    makeFind();
    m_actions
        ->action(interfaceLanguage() == Language::Welsh ? UiAction::SpeakWelsh
                                                        : UiAction::SpeakEnglish)
        ->setChecked(true);
    if (!m_register) {
        leaveForWelcome();
        return;
    }
    for (RegisterView *made : registerViews())
        made->setRegister(m_session, m_authority);
    for (const auto &[id, desk] : m_desks) {
        m_stack->addWidget(desk);
        desk->speakAnew();
        wireDesk(desk);
        desk->setLargeType(m_surroundings.settings->largeType());
    }
    showWhere();
    m_welcome->clearFailure();
    m_navigator->show();
    refreshNavigator();
    m_preview->setEdition(edition);
    if (!meeting.isNew())
        showPlace(Navigator::Place::Meeting, meeting);
    else
        showPlace(placeOfView(view));
}

} // namespace moothall
