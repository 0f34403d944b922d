#include "ui/views/mainwindow.h"

#include "core/services/reviewing.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/reviewwords.h"
#include "ui/views/filenames.h"
#include "ui/views/longwork.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/reviewwindow.h"
#include "ui/widgets/messagestrip.h"

#include <QFileInfo>

namespace moothall {

using namespace Qt::StringLiterals;

void MainWindow::makeChairsCopy(const ReviewRequest &request)
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    const bool isExempt = request.edition == Edition::Restricted;
    const QString stem = fileStem(desk->record()) + u' ' + wordsOf(request.kind).toLower();
    const QString chosen = m_surroundings.files->saveFile(
        this,
        isExempt ? tr("Make a chair’s copy with exempt information") : tr("Make a chair’s copy"),
        (isExempt ? stem + u" EXEMPT"_s : stem) + u".mootreview"_s,
        tr("Chair’s copies (*.mootreview)"));
    if (chosen.isEmpty())
        return;
    m_work->start(
        tr("Making the chair’s copy…"),
        [session = m_session, request, isExempt,
         file = withEnding(chosen, u"mootreview"_s)](TaskControl &) -> Result<WorkOutcome> {
            const auto sent = sendForReview(session, request, file);
            MOOTHALL_TRY(sent);
            const QString name = QFileInfo(file).fileName();
            return WorkOutcome{
                isExempt ? tr("%1 is made, and contains exempt information. Send it by a way that "
                              "is safe.")
                               .arg(name)
                         : tr("%1 is made. Send it by e-mail; it holds nothing exempt.").arg(name),
                isExempt ? Tone::Warn : Tone::Good,
                {},
                QFileInfo(file).absolutePath()};
        },
        [this] {
            if (MeetingDesk *shown = currentDesk())
                shown->sent();
        });
}

void MainWindow::openReturned()
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    const QStringList files = m_surroundings.files->openFiles(
        this, tr("Open what came back"),
        tr("What came back (*.mootreview *.docx *.pdf);;All files (*)"), false);
    if (files.isEmpty())
        return;
    m_work->start(
        tr("Reading what came back…"),
        [session = m_session, meeting = desk->meeting(),
         file = files.first()](TaskControl &) -> Result<WorkOutcome> {
            const auto taken = takeReturn(session, file, meeting);
            MOOTHALL_TRY(taken);
            if (taken->wasKnown)
                return WorkOutcome{tr("That file was opened before: what it says is below."),
                                   Tone::Info};
            if (taken->added == 0)
                return WorkOutcome{tr("Nothing new is said in that file."), Tone::Info};
            return WorkOutcome{
                tr("%n remark(s) came back, to be decided one by one.", nullptr, taken->added),
                Tone::Good};
        },
        [this] {
            if (MeetingDesk *shown = currentDesk())
                shown->showReturned();
        });
}

void MainWindow::askForChairsCopy()
{
    const QStringList files = m_surroundings.files->openFiles(
        this, tr("Read a chair’s copy"), tr("Chair’s copies (*.mootreview);;All files (*)"), false);
    if (!files.isEmpty())
        readChairsCopy(files.first());
}

void MainWindow::readChairsCopy(const QString &file)
{
    auto *reader = new ReviewWindow(m_surroundings.clock, m_surroundings.who);
    reader->setAttribute(Qt::WA_DeleteOnClose);
    if (const Status opened = reader->open(file); !opened) {
        delete reader;
        m_message->showError(opened.error());
        return;
    }
    reader->show();
}

} // namespace moothall
