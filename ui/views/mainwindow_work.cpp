#include "ui/views/mainwindow.h"

#include "core/base/dates.h"
#include "core/papers/papersfolder.h"
#include "core/services/deadlines.h"
#include "core/services/distribution.h"
#include "core/services/documents.h"
#include "core/services/exchange.h"
#include "core/services/lastminutes.h"
#include "core/services/meetings.h"
#include "core/services/actionsreport.h"
#include "core/services/packs.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/checks.h"
#include "ui/models/words.h"
#include "ui/views/callinsdialog.h"
#include "ui/views/longwork.h"
#include "ui/views/filenames.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/preview.h"
#include "ui/views/publishpanel.h"
#include "ui/widgets/messagestrip.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// In the order of documentEndings().
QString documentFilter()
{
    return MainWindow::tr("PDF (*.pdf);;Word (*.docx);;OpenDocument (*.odt);;Web page (*.html);;Text (*.txt);;Akoma Ntoso (*.xml)");
}

} // namespace

void MainWindow::askToPublish()
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    const Result<DistributionList> readers = distributionOf(m_session, desk->record());
    if (!readers)
        return m_message->showError(readers.error());
    m_publish->open(desk->record(), m_preview->checks(), readers->entries, m_preview->frontPages(), m_register->isReadOnly());
    m_publish->show();
    m_publish->firstFocus()->setFocus();
}

void MainWindow::publish()
{
    MeetingDesk *desk = currentDesk();
    const QString decision = m_publish->decision();
    m_publish->hide();
    if (!desk)
        return;
    m_work->start(
        tr("Publishing the agenda: both packs are made and the public one is looked through…"),
        [session = m_session, meeting = desk->meeting(), decision](TaskControl &control) -> Result<WorkOutcome> {
            const Result<PublishReport> report = publishAgenda(session, meeting, 0, &control.token());
            if (!report)
                return fail(report.error());
            if (!decision.isEmpty())
                MOOTHALL_TRY(recordPublicationDecision(session, meeting, decision));
            QString sentence = tr("The agenda is recorded as published. Papers, order and numbers are frozen.");
            if (!report->warnings.isEmpty())
                sentence += u' ' + report->warnings.join(u' ');
            return WorkOutcome{sentence, report->warnings.isEmpty() ? Tone::Good : Tone::Warn};
        },
        [this] { refreshAll(); });
}

void MainWindow::makeMinutesFile()
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    const Edition edition = m_preview->edition();
    const bool isPublic = edition == Edition::Public;
    const QString chosen = m_surroundings.files->saveFile(this,
        isPublic ? tr("Make the public minutes") : tr("Make the exempt minutes"),
        fileStem(desk->record()) + (isPublic ? u" minutes.pdf"_s : u" EXEMPT minutes.pdf"_s),
        documentFilter());
    if (chosen.isEmpty())
        return;
    m_work->start(tr("Making the minutes…"),
        [session = m_session, meeting = desk->meeting(), edition, file = withEnding(chosen, u"pdf"_s)](
            TaskControl &) -> Result<WorkOutcome> {
            const Result<std::optional<int>> pages = makeMinutes(session, meeting, edition, file);
            if (!pages)
                return fail(pages.error());
            const QString name = QFileInfo(file).fileName();
            return WorkOutcome{*pages ? tr("%1 is made: %n page(s).", nullptr, **pages).arg(name) : tr("%1 is made.").arg(name),
                Tone::Good, file};
        });
}

void MainWindow::makeSigningCopy()
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    const MeetingDesk::SigningCopy copy = desk->signingCopy();
    const Result<MeetingRecord> minuted = loadMeeting(m_session, copy.minuted);
    if (!minuted) {
        m_message->showError(minuted.error());
        return;
    }
    const bool isPublic = copy.audience == Part::Public;
    const QString chosen = m_surroundings.files->saveFile(this, tr("Make the copy to be signed"),
        fileStem(*minuted) + (isPublic ? tr(" minutes to sign.pdf") : tr(" EXEMPT minutes to sign.pdf")), documentFilter());
    if (chosen.isEmpty())
        return;
    m_work->start(tr("Making the copy to be signed…"),
        [session = m_session, copy, isPublic, file = withEnding(chosen, u"pdf"_s)](TaskControl &) -> Result<WorkOutcome> {
            const Result<std::optional<int>> pages = makeMinutes(session, copy.minuted,
                isPublic ? Edition::Public : Edition::Restricted, file, copy.firstLeaf);
            if (!pages)
                return fail(pages.error());
            return WorkOutcome{tr("%1 is made: print it on one side, so that every page is a leaf.").arg(QFileInfo(file).fileName()),
                Tone::Good, file};
        });
}

void MainWindow::makeDecisionsFile()
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    const QString chosen = m_surroundings.files->saveFile(this, tr("Make the record of decisions"),
        fileStem(desk->record()) + u" decisions.pdf"_s, documentFilter());
    if (chosen.isEmpty())
        return;
    m_work->start(tr("Making the record of decisions…"),
        [session = m_session, meeting = desk->meeting(), file = withEnding(chosen, u"pdf"_s)](TaskControl &) -> Result<WorkOutcome> {
            const Result<DecisionReport> report = makeDecisions(session, meeting, file);
            if (!report)
                return fail(report.error());
            QStringList sentences{tr("%1 is made: %n decision(s).", nullptr, report->decisions).arg(QFileInfo(file).fileName())};
            sentences += report->warnings;
            return WorkOutcome{sentences.join(u' '), report->warnings.isEmpty() ? Tone::Good : Tone::Warn, file};
        });
}

void MainWindow::showCallIns(std::optional<ItemId> item)
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    const QString name = tr("%1, %2", "a body, a day")
                             .arg(desk->record().body.name,
                                  QLocale().toString(desk->record().meeting.starts.date(), u"d MMMM yyyy"_s));
    auto *dialog = new CallInsDialog(m_session, desk->meeting(), name, item, this);
    connect(dialog, &CallInsDialog::changed, this, &MainWindow::refreshAll);
    dialog->open();
}

void MainWindow::putLastMinutes(bool onNext)
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    m_work->start(tr("Making the minutes for the agenda…"),
        [this, session = m_session, meeting = desk->meeting(), onNext](TaskControl &control) -> Result<WorkOutcome> {
            const Result<MeetingId> agenda = onNext ? agendaForMinutes(session, meeting) : meeting;
            MOOTHALL_TRY(agenda);
            const Result<GeneratedPapers> made = prepareLastMinutes(session, *agenda, &control.token());
            MOOTHALL_TRY(made);
            // The agenda and its undo stack belong to the window's thread.
            QMetaObject::invokeMethod(this, [this, reg = session.reg, papers = *made] { putPapers(reg, papers); });
            QStringList sentences;
            for (const GeneratedPaper &put : made->papers) {
                const QString day = plainDate(put.held, QLocale());
                const bool isPublic = put.edition == Edition::Public;
                const int pages = put.paper.version.pages;
                if (!put.changed)
                    sentences.append(isPublic ? tr("The minutes of %1 are there already, as they stand.").arg(day)
                                              : tr("The exempt minutes of %1 are there already, as they stand.").arg(day));
                else
                    sentences.append(isPublic ? tr("The minutes of %1 are on the agenda: %n page(s).", nullptr, pages).arg(day)
                                              : tr("The exempt minutes of %1 are on the agenda: %n page(s).", nullptr, pages).arg(day));
            }
            sentences += made->warnings;
            return WorkOutcome{sentences.join(u' '), made->warnings.isEmpty() ? Tone::Good : Tone::Warn};
        });
}

void MainWindow::reportActions()
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    m_work->start(tr("Making the report on actions…"),
        [this, session = m_session, meeting = desk->meeting()](TaskControl &) -> Result<WorkOutcome> {
            const Result<GeneratedPapers> made = prepareActionsReport(session, meeting);
            MOOTHALL_TRY(made);
            QMetaObject::invokeMethod(this, [this, reg = session.reg, papers = *made] { putPapers(reg, papers); });
            QStringList sentences;
            for (const GeneratedPaper &put : made->papers)
                sentences.append(put.changed ? tr("“%1” is on the agenda: %n page(s).", nullptr, put.paper.version.pages).arg(put.paper.title)
                                             : tr("“%1” is there already, as things stand.").arg(put.paper.title));
            sentences += made->warnings;
            return WorkOutcome{sentences.join(u' '), made->warnings.isEmpty() ? Tone::Good : Tone::Warn};
        });
}

void MainWindow::putPapers(const Register *of, const GeneratedPapers &papers)
{
    if (of != m_session.reg)
        return; // another register is open by now
    openMeeting(papers.agenda);
    if (MeetingDesk *desk = currentDesk(); desk && desk->meeting() == papers.agenda)
        desk->putPapers(papers);
}

void MainWindow::copyMinutes()
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    const Edition edition = m_preview->edition();
    m_work->start(tr("Copying the minutes…"),
        [this, session = m_session, meeting = desk->meeting(), edition](TaskControl &) -> Result<WorkOutcome> {
            const Result<MinutesText> text = minutesText(session, meeting, edition);
            if (!text)
                return fail(text.error());
            // The clipboard belongs to the window's thread.
            QMetaObject::invokeMethod(this, [copied = *text] {
                auto *data = new QMimeData;
                data->setHtml(copied.html);
                data->setText(copied.plain);
                QGuiApplication::clipboard()->setMimeData(data);
            });
            return WorkOutcome{edition == Edition::Public ? tr("The public minutes are on the clipboard.")
                                                          : tr("The EXEMPT minutes are on the clipboard."),
                Tone::Good};
        });
}

void MainWindow::savePdf()
{
    makePack(m_preview->wanted());
}

void MainWindow::print()
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    const Edition edition = m_preview->edition();
    const PackReport &shown = m_preview->report();
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(fileStem(desk->record()) + (edition == Edition::Public ? QString() : tr(" EXEMPT")));
    printer->setDuplex(m_authority.duplex ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(edition == Edition::Public ? tr("Print the public pack") : tr("Print the exempt pack"));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setOption(QAbstractPrintDialog::PrintToFile);
    if (shown.pages > 0)
        dialog->setMinMax(1, shown.pages);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { printWith(printJobOf(*dialog->printer())); });
    dialog->open();
}

void MainWindow::printWith(const PrintJob &wanted)
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    PrintJob job = wanted;
    job.file = PapersFolder(m_register->papersFolder()).temporaryName(u"print"_s) + u"pack.pdf"_s;
    // What is printed is made anew, so that a change on the screen doesn't reach into a job on its way.
    m_work->start(tr("Printing…"),
        [session = m_session, meeting = desk->meeting(), request = m_preview->wanted(), job](
            TaskControl &control) -> Result<WorkOutcome> {
            QDir().mkpath(QFileInfo(job.file).absolutePath());
            const Result<PackReport> report = buildPack(session, meeting, request, job.file, &control.token());
            if (!report)
                return fail(report.error());
            const Status printed = printPdf(job, control);
            QFile::remove(job.file);
            if (!printed)
                return fail(printed.error());
            if (!job.outputFile.isEmpty())
                return WorkOutcome{tr("%1 is written.").arg(QFileInfo(job.outputFile).fileName()), Tone::Good, job.outputFile};
            return WorkOutcome{tr("The pack is on its way to %1.").arg(job.printer), Tone::Good};
        });
}

void MainWindow::importFiles()
{
    const QStringList files = m_surroundings.files->openFiles(this, tr("Bring in meetings"),
        tr("Meeting files (*.json);;All files (*)"), true);
    if (files.isEmpty())
        return;
    m_work->start(
        tr("Bringing in meetings and their papers…"),
        [session = m_session, files](TaskControl &) -> Result<WorkOutcome> {
            const Result<ImportReport> report = importMeetings(session, files, false);
            if (!report)
                return fail(report.error().code(),
                    report.error().place().isEmpty()
                        ? report.error().sentence()
                        : tr("%1 (%2)", "a sentence, a place in a file").arg(report.error().sentence(), report.error().place()));
            QString sentence = tr("%n meeting(s) brought in.", nullptr, int(report->meetings.size()));
            if (!report->warnings.isEmpty())
                sentence += u' ' + report->warnings.join(u' ');
            return WorkOutcome{sentence, report->warnings.isEmpty() ? Tone::Good : Tone::Warn};
        },
        [this] { refreshAll(); });
}

void MainWindow::exportOpenMeeting()
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    const QString parent = m_surroundings.files->folder(this, tr("Where the meeting’s folder is to be"));
    if (parent.isEmpty())
        return;
    m_work->start(tr("Writing the meeting and its papers…"),
        [session = m_session, meeting = desk->meeting(), folder = QDir(parent).filePath(fileStem(desk->record()))](
            TaskControl &) -> Result<WorkOutcome> {
            const Result<QString> file = exportMeeting(session, meeting, folder);
            if (!file)
                return fail(file.error());
            return WorkOutcome{tr("The meeting is in %1. Mind that it holds exempt matter too.").arg(QDir::toNativeSeparators(folder)),
                Tone::Good, {}, folder};
        });
}

void MainWindow::backUp()
{
    const QString name = QFileInfo(m_register->file()).completeBaseName();
    const QString chosen = m_surroundings.files->saveFile(this, tr("Where the copy is to be"),
        name + m_surroundings.clock.today().toString(u" yyyy-MM-dd"_s) + u".moothall"_s,
        tr("Registers (*.moothall)"));
    if (chosen.isEmpty())
        return;
    m_work->start(tr("Copying the register and its papers…"),
        [session = m_session, file = withEnding(chosen, u"moothall"_s)](TaskControl &) -> Result<WorkOutcome> {
            const Result<BackupReport> report = backupRegister(session, file);
            if (!report)
                return fail(report.error());
            return WorkOutcome{tr("Backed up to %1 (%2).")
                                   .arg(QDir::toNativeSeparators(report->file), QLocale().formattedDataSize(report->bytes)),
                Tone::Good, {}, QFileInfo(report->file).absolutePath()};
        });
}

void MainWindow::checkIt()
{
    m_work->start(tr("Checking the register and every paper…"),
        [session = m_session](TaskControl &) -> Result<WorkOutcome> {
            const Result<QList<CheckFinding>> findings = checkRegister(session);
            if (!findings)
                return fail(findings.error());
            if (findings->isEmpty())
                return WorkOutcome{tr("The register is sound: nothing is missing or damaged."), Tone::Good};
            QStringList sentences;
            for (const CheckFinding &finding : *findings)
                sentences.append(finding.text);
            return WorkOutcome{sentences.join(u' '), Tone::Bad};
        });
}

} // namespace moothall
