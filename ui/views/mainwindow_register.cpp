#include "ui/views/mainwindow.h"

#include "core/services/searching.h"
#include "ui/dialogs/filechooser.h"
#include "ui/views/calendarview.h"
#include "ui/views/committees.h"
#include "ui/views/findbox.h"
#include "ui/views/forwardview.h"
#include "ui/views/longwork.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/meetingslist.h"
#include "ui/views/people.h"
#include "ui/views/preview.h"
#include "ui/views/publishpanel.h"
#include "ui/views/reviewwindow.h"
#include "ui/views/today.h"
#include "ui/views/welcome.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagestrip.h"

#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
#include <QStorageInfo>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

bool isOnNetwork(const QString &file)
{
    static const QList<QByteArray> shares{"cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "fuse.sshfs", "9p"};
    return file.startsWith(u"//"_s) || file.startsWith(u"\\\\"_s)
        || shares.contains(QStorageInfo(QFileInfo(file).absolutePath()).fileSystemType());
}

QString registerFilter()
{
    return MainWindow::tr("Registers (*.moothall);;All files (*)");
}

} // namespace

void MainWindow::openRegister(const QString &file, OpenMode mode)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    closeRegister();
    Result<std::unique_ptr<Register>> opened = moothall::openRegister(path, mode, m_surroundings.clock, m_surroundings.who);
    if (!opened) {
        leaveForWelcome();
        m_welcome->showFailure(path, opened.error());
        return;
    }
    takeRegister(std::move(*opened));
    if (m_register)
        m_surroundings.settings->noteRegister(path);
}

void MainWindow::takeRegister(std::unique_ptr<Register> opened)
{
    m_owned = std::move(opened);
    useRegister(m_owned.get());
    if (m_register)
        restore(m_surroundings.settings->deskState(m_register->file()));
}

void MainWindow::useRegister(Register *used)
{
    m_register = used;
    m_session = {m_register, m_surroundings.clock, m_surroundings.who};
    const Result<Authority> known = moothall::authority(m_session);
    if (!known) {
        const QString file = m_register->file();
        closeRegister();
        leaveForWelcome();
        m_welcome->showFailure(file, known.error());
        return;
    }
    m_authority = *known;
    for (RegisterView *view : registerViews())
        view->setRegister(m_session, m_authority);
    showWhere();
    m_welcome->clearFailure();
    m_message->clear();
    m_navigator->show();
    if (const QString notice = m_register->notice(); !notice.isEmpty())
        say(notice, Tone::Warn);
    refreshNavigator();
    showPlace(Navigator::Place::Today);
    indexPapers();
    Q_EMIT registerOpened();
}

void MainWindow::indexPapers()
{
    if (!m_owned || m_register->isReadOnly()) // one window is enough
        return;
    m_indexesAgain = m_isIndexing;
    if (m_isIndexing)
        return;
    m_isIndexing = true;
    m_indexing = runTask(
        this, [session = m_session](TaskControl &control) { return moothall::indexPapers(session, control); },
        [this](const Status &) {
            m_isIndexing = false;
            m_indexed->hide();
            if (m_indexesAgain)
                indexPapers();
        },
        [this](const Progress &at) {
            m_indexed->setText(tr("%1 %2 of %3", "a step, how many of how many").arg(at.step).arg(at.done).arg(at.total));
            m_indexed->setVisible(m_isIndexing);
        });
}

void MainWindow::showWhere()
{
    QString where = isOnNetwork(m_register->file()) ? tr("register on the network") : tr("register on this computer");
    if (m_register->isReadOnly())
        where = tr("%1, to read only").arg(where);
    m_where->setText(tr("%1 · %2", "an authority, where its register is").arg(m_authority.name, where));
    m_where->setToolTip(QDir::toNativeSeparators(m_register->file()));
    m_where->show();
    m_saved->setText(m_register->isReadOnly() ? tr("Open to read only") : tr("All changes saved"));
}

void MainWindow::closeRegister()
{
    if (!m_register)
        return;
    if (windowsHere().size() == 1)
        remember();
    // Everything that works on the register stops first: workers hold it by a plain pointer.
    m_work->stop();
    m_find->stop();
    m_indexesAgain = false;
    m_indexing.cancel();
    m_indexing.waitForFinished();
    m_preview->closeMeeting();
    m_publish->hide();
    m_undo->setActiveStack(nullptr);
    m_stack->setCurrentWidget(m_welcome);
    for (const auto &[id, desk] : m_desks) {
        desk->commitTyping();
        m_stack->removeWidget(desk);
        delete desk;
    }
    m_desks.clear();
    m_remembered.clear();
    m_navigator->setOpenMeetings({});
    for (RegisterView *view : registerViews())
        view->setRegister({}, {});
    m_session = {};
    m_authority = {};
    const QList<MainWindow *> others = windowsHere().mid(1);
    m_register = nullptr;
    if (others.isEmpty()) {
        m_owned.reset();
    } else {
        if (m_owned) // the register stays open as long as a window is on it
            others.first()->m_owned = std::move(m_owned);
        others.first()->rememberSoon();
    }
}

void MainWindow::leaveForWelcome()
{
    closeRegister();
    m_navigator->hide();
    m_previewDock->hide();
    m_message->clear();
    m_where->clear();
    m_welcome->setRecent(m_surroundings.settings->recentRegisters());
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->firstFocus()->setFocus();
    showTitles();
    showStatus();
    updateActions();
}

void MainWindow::askForRegister()
{
    const QStringList files
        = m_surroundings.files->openFiles(this, tr("Open a register"), registerFilter(), false);
    if (files.isEmpty())
        return;
    if (isReviewFile(files.first()))
        readChairsCopy(files.first());
    else
        openRegister(files.first());
}

void MainWindow::newRegister(const NewRegister &wanted)
{
    QString proposal = wanted.authorityName.simplified();
    proposal.replace(u'/', u'-');
    QString file = m_surroundings.files->saveFile(this, tr("Where the new register is to be"),
        proposal + u".moothall"_s, registerFilter());
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += u".moothall"_s;
    const Status made = createRegister(file, wanted, m_surroundings.clock, m_surroundings.who);
    if (!made) {
        m_welcome->showFailure(file, made.error());
        return;
    }
    openRegister(file);
    if (m_register)
        showPlace(Navigator::Place::Committees); // a body comes first
}

void MainWindow::openSample()
{
    const QString file = m_surroundings.sampleFile;
    if (QFileInfo::exists(file)) {
        openRegister(file);
        return;
    }
    QDir().mkpath(QFileInfo(file).absolutePath());
    m_work->start(
        tr("Making the sample…"),
        [make = m_surroundings.makeSample, file](TaskControl &) -> Result<WorkOutcome> {
            if (const Status made = make(file); !made)
                return fail(made.error());
            return WorkOutcome{tr("The sample is an invented authority to practise on."), Tone::Info};
        },
        [this, file] { openRegister(file); });
}

} // namespace moothall
