#include "ui/views/helpdesk.h"

#include "ui/actions/actionkeys.h"
#include "ui/actions/actiontable.h"
#include "ui/help/helpviewer.h"
#include "ui/theme/theme.h"
#include "ui/views/helpplaces.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Whether a dialog was opened by a window, or by a dialog of its.
bool belongsTo(const QWidget *dialog, const QWidget *window)
{
    for (; dialog; dialog = dialog->parentWidget()) {
        if (dialog == window)
            return true;
    }
    return false;
}

} // namespace

HelpDesk::HelpDesk(QMainWindow *window, ActionTable &actions)
    : QObject(window)
    , m_window(window)
    , m_actions(actions)
{
    QCoreApplication::instance()->installEventFilter(this);
}

HelpDesk::~HelpDesk()
{
    delete m_dock;
}

bool HelpDesk::isOpen() const
{
    return m_dock && !m_dock->isHidden();
}

void HelpDesk::open(const QWidget *otherwise)
{
    const QWidget *here = QApplication::focusWidget();
    const bool inHelp = m_viewer && here && m_viewer->isAncestorOf(here);
    if (inHelp) {
        close();
        return;
    }
    QString topic = here && m_window->isAncestorOf(here) ? helpTopicAt(here) : QString();
    if (topic.isEmpty())
        topic = helpTopicAt(otherwise);
    showTopic(topic.isEmpty() ? helpTopics().first() : topic);
}

void HelpDesk::showTopic(const QString &topic)
{
    if (!m_dock) {
        m_dock = new QDockWidget(tr("Help"), m_window);
        m_dock->setObjectName(u"help"_s);
        m_dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
        m_dock->setTitleBarWidget(new QWidget(m_dock)); // the viewer has its own row of buttons
        m_viewer = new HelpViewer(m_dock);
        m_dock->setWidget(m_viewer);
        m_window->addDockWidget(Qt::RightDockWidgetArea, m_dock);
        wire(m_viewer);
        connect(m_viewer, &HelpViewer::closed, this, &HelpDesk::close);
        m_dock->hide();
    }
    if (QWidget *focus = QApplication::focusWidget(); focus && !m_viewer->isAncestorOf(focus))
        m_before = focus;
    const bool opens = m_dock->isHidden();
    m_viewer->showTopic(topic);
    m_dock->show();
    if (opens) {
        Q_EMIT openChanged();
        m_window->resizeDocks({m_dock}, {theme().em(26)}, Qt::Horizontal);
    }
    m_viewer->page()->setFocus();
}

void HelpDesk::close()
{
    m_dock->hide();
    if (m_before)
        m_before->setFocus();
    Q_EMIT openChanged();
}

void HelpDesk::wire(HelpViewer *viewer)
{
    connect(viewer, &HelpViewer::actionWanted, this,
            [this](UiAction id) { m_actions.action(id)->trigger(); });
}

void HelpDesk::openBeside(QWidget *dialog, const QString &topic)
{
    if (auto *open = dialog->findChild<HelpViewer *>()) {
        open->showTopic(topic);
        open->window()->activateWindow();
        return;
    }
    auto *beside = new QDialog(dialog);
    beside->setAttribute(Qt::WA_DeleteOnClose);
    beside->setWindowTitle(tr("Help"));
    auto *viewer = new HelpViewer(beside);
    auto *column = new QVBoxLayout(beside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(viewer);
    connect(viewer, &HelpViewer::closed, beside, &QDialog::reject);
    viewer->showTopic(topic);
    beside->resize(theme().em(30), theme().em(36));
    beside->show();
    viewer->page()->setFocus();
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    QWidget *dialog = QApplication::activeModalWidget();
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!dialog || !widget ||
        !actionKeys().of(UiAction::ShowHelp).contains(QKeySequence(key->keyCombination())))
        return QObject::eventFilter(watched, event);
    const bool isOurs = widget->window() == dialog || dialog->isAncestorOf(widget);
    const QString topic = helpTopicAt(dialog);
    if (!isOurs || topic.isEmpty() || !belongsTo(dialog, m_window))
        return QObject::eventFilter(watched, event);
    openBeside(dialog, topic);
    return true;
}

} // namespace moothall
