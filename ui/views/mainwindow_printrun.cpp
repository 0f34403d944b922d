#include "core/papers/papersfolder.h"
#include "core/services/printrun.h"
#include "ui/dialogs/filechooser.h"
#include "ui/print/runprinting.h"
#include "ui/views/filenames.h"
#include "ui/views/longwork.h"
#include "ui/views/mainwindow.h"
#include "ui/views/meetingdesk.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

bool isExemptRun(const PrintRunChoices &choices)
{
    return choices.which == PrintRunChoices::Which::Exempt;
}

QStringList runSentences(const PrintRunReport &report, const QString &first)
{
    return QStringList{first} + report.run.warnings + report.warnings;
}

} // namespace

void MainWindow::savePrintRun(const PrintRunChoices &choices)
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    const QString parent =
        m_surroundings.files->folder(this, tr("Where the folder of PDFs is to be"));
    if (parent.isEmpty())
        return;
    const QString name = fileStem(desk->record()) +
                         (isExemptRun(choices) ? tr(" EXEMPT print run") : tr(" public print run"));
    m_work->start(
        isExemptRun(choices) ? tr("Making the exempt jobs…") : tr("Making the public jobs…"),
        [session = m_session, meeting = desk->meeting(), choices,
         folder = QDir(parent).filePath(name)](TaskControl &control) -> Result<WorkOutcome> {
            const auto report = makePrintRun(session, meeting, choices, folder, &control.token());
            if (!report)
                return fail(report.error());
            const QStringList sentences = runSentences(
                *report, tr("The print run is in “%1”: %2.")
                             .arg(QDir(folder).dirName(),
                                  tr("%n sheet(s) of paper", nullptr, report->run.leaves())));
            return WorkOutcome{
                sentences.join(u' '), sentences.size() == 1 ? Tone::Good : Tone::Warn, {}, folder};
        },
        [this] { refreshAll(); });
}

void MainWindow::askToPrintRun(const PrintRunChoices &choices)
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(fileStem(desk->record()));
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(isExemptRun(choices)
                               ? tr("Print the exempt jobs: put the coloured paper in first")
                               : tr("Print the public jobs"));
    // Copies, sides and paper are the run's.
    dialog->setOptions({});
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, choices] { printRunWith(choices, printJobOf(*dialog->printer())); });
    dialog->open();
}

void MainWindow::printRunWith(const PrintRunChoices &choices, const PrintJob &chosen)
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    // What goes to the printer lies where nobody else reads, and goes when it has gone.
    m_work->start(
        tr("Printing…"),
        [session = m_session, meeting = desk->meeting(), choices, chosen,
         place = PapersFolder(m_register->papersFolder()).temporaryName(u"print"_s)](
            TaskControl &control) -> Result<WorkOutcome> {
            QDir().mkpath(QFileInfo(place).absolutePath());
            const QTemporaryDir folder(place + u"run-XXXXXX"_s);
            const auto report = makePrintRun(session, meeting, choices, folder.filePath(u"jobs"_s),
                                             &control.token());
            if (!report)
                return fail(report.error());
            MOOTHALL_TRY(printAll(printJobsOf(*report, chosen), control));
            const QString sheets = tr("%n sheet(s) of paper", nullptr, report->run.leaves());
            const QStringList sentences = runSentences(
                *report, tr("The print run is on its way to %1: %2.").arg(chosen.printer, sheets));
            return WorkOutcome{sentences.join(u' '),
                               sentences.size() == 1 ? Tone::Good : Tone::Warn};
        },
        [this] { refreshAll(); });
}

} // namespace moothall
