#include "core/services/comparing.h"
#include "core/services/despatching.h"
#include "core/services/letters.h"
#include "core/services/packs.h"
#include "ui/dialogs/filechooser.h"
#include "ui/views/comparedialog.h"
#include "ui/views/filenames.h"
#include "ui/views/longwork.h"
#include "ui/views/mainwindow.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/preview.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace moothall {

using namespace Qt::StringLiterals;

QString fileStem(const MeetingRecord &record)
{
    QString name = record.body.name;
    name.replace(u'/', u'-');
    return name + u' ' + record.meeting.starts.date().toString(Qt::ISODate);
}

QString pdfFilter()
{
    return MainWindow::tr("PDF (*.pdf)");
}

QString withEnding(const QString &file, const QString &ending)
{
    return QFileInfo(file).suffix().isEmpty() ? file + u'.' + ending : file;
}

namespace {

/// " Addendum 1", " as at 2024-06-07", nothing for the main pack.
QString whichPack(const MeetingRecord &record, const PackRequest &request)
{
    if (request.asOf)
        return u" as at "_s + request.asOf->toString(Qt::ISODate);
    return request.supplement > 0 ? u' ' + supplementTitle(record, request.supplement) : QString();
}

} // namespace

void MainWindow::makePack(const PackRequest &request)
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    const bool isPublic = request.edition == Edition::Public;
    const QString stem = fileStem(desk->record()) + whichPack(desk->record(), request);
    const QString chosen = m_surroundings.files->saveFile(
        this, isPublic ? tr("Make the public pack") : tr("Make the exempt (private) pack"),
        stem + (isPublic ? u" public pack.pdf"_s : u" EXEMPT pack.pdf"_s), pdfFilter());
    if (chosen.isEmpty())
        return;
    m_work->start(
        isPublic ? tr("Making the public pack…") : tr("Making the exempt pack…"),
        [session = m_session, meeting = desk->meeting(), request,
         file = withEnding(chosen, u"pdf"_s)](TaskControl &control) -> Result<WorkOutcome> {
            const Result<PackReport> report =
                buildPack(session, meeting, request, file, &control.token());
            if (!report)
                return fail(report.error());
            QString sentence =
                tr("%1 is made: %2, numbered to %3.")
                    .arg(QFileInfo(file).fileName(), tr("%n sheet(s)", nullptr, report->leaves))
                    .arg(report->numberedTo);
            if (request.edition == Edition::Public)
                sentence += tr(" It holds nothing exempt.");
            QStringList warnings = report->warnings;
            // The pack is there all the same; only later ones can't be compared with it.
            if (const Status kept = keepMadeAgenda(session, meeting); !kept)
                warnings.append(kept.error().sentence());
            if (!warnings.isEmpty())
                sentence += u' ' + warnings.join(u' ');
            return WorkOutcome{sentence, warnings.isEmpty() ? Tone::Good : Tone::Warn, file};
        });
}

void MainWindow::comparePacks()
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    const MeetingRecord &record = desk->record();
    const QString name = tr("%1, %2", "a body, a day")
                             .arg(record.body.name, QLocale().toString(record.meeting.starts.date(), u"d MMMM yyyy"_s));
    auto *dialog = new CompareDialog(m_session, desk->meeting(), name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // It reads the register of this desk, and goes with it.
    connect(desk, &QObject::destroyed, dialog, [dialog] { delete dialog; });
    connect(desk, &MeetingDesk::recordChanged, dialog, &CompareDialog::refresh);
    connect(dialog, &CompareDialog::placeWanted, this,
            [this, desk](const QString &item, const QString &paper, int page) {
                const auto found = std::ranges::find(desk->record().items, item, &AgendaItem::uid);
                if (found == desk->record().items.end() || desk != currentDesk())
                    return;
                desk->selectItem(found->id);
                const auto of = std::ranges::find(found->papers, paper, &Paper::uid);
                if (of != found->papers.end())
                    m_preview->showPlace(found->id, of->id, page);
            });
    dialog->show();
}

void MainWindow::publishSupplement(int supplement)
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    const QString title = supplementTitle(desk->record(), supplement);
    m_work->start(
        tr("Publishing %1: both editions are made and the public one is looked through…")
            .arg(title),
        [session = m_session, meeting = desk->meeting(), supplement,
         title](TaskControl &control) -> Result<WorkOutcome> {
            const Result<PublishReport> report =
                publishAgenda(session, meeting, supplement, &control.token());
            if (!report)
                return fail(report.error());
            QString sentence =
                tr("%1 is recorded as published. Its papers and numbers are frozen.").arg(title);
            if (!report->warnings.isEmpty())
                sentence += u' ' + report->warnings.join(u' ');
            return WorkOutcome{sentence, report->warnings.isEmpty() ? Tone::Good : Tone::Warn};
        },
        [this] { refreshAll(); });
}

void MainWindow::makeCopiesOf(const PackRequest &request, const QList<Recipient> &recipients)
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    const QString parent =
        m_surroundings.files->folder(this, tr("Where the folder of copies is to be"));
    if (parent.isEmpty())
        return;
    const QString name =
        fileStem(desk->record()) + whichPack(desk->record(), request) + u" EXEMPT copies"_s;
    m_work->start(
        tr("Making %n numbered copies…", nullptr, int(recipients.size())),
        [session = m_session, meeting = desk->meeting(), request, recipients,
         folder = QDir(parent).filePath(name)](TaskControl &control) -> Result<WorkOutcome> {
            const Result<CopiesReport> report =
                makeCopies(session, meeting, request, recipients, folder, &control.token());
            if (!report)
                return fail(report.error());
            return WorkOutcome{tr("%1 numbered copies are made, and it is recorded who has which.")
                                   .arg(report->copies.size()),
                               Tone::Good,
                               {},
                               folder};
        },
        [this] { refreshAll(); });
}

void MainWindow::draftEmail()
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    const QString chosen = m_surroundings.files->saveFile(
        this, tr("Draft the e-mail"), fileStem(desk->record()) + u" e-mail.eml"_s,
        tr("E-mail drafts (*.eml)"));
    if (chosen.isEmpty())
        return;
    m_work->start(tr("Drafting the e-mail: the pack is looked through once more…"),
                  [session = m_session, meeting = desk->meeting(),
                   file = withEnding(chosen, u"eml"_s)](TaskControl &) -> Result<WorkOutcome> {
                      const Result<Despatch> despatch = writeDespatch(session, meeting, file);
                      MOOTHALL_TRY(despatch);
                      const QStringList sentences =
                          QStringList{
                              tr("%1 is a draft to %n person(s). Open it, read it and send it.",
                                 nullptr, int(despatch->to.size()))
                                  .arg(QFileInfo(file).fileName())} +
                          despatch->warnings;
                      return WorkOutcome{sentences.join(u' '),
                                         sentences.size() == 1 ? Tone::Good : Tone::Warn, file};
                  });
}

void MainWindow::sendActions()
{
    MeetingDesk *desk = currentDesk();
    if (!desk)
        return;
    desk->commitTyping();
    const QString parent = m_surroundings.files->folder(this, tr("Where the folder of messages is to be"));
    if (parent.isEmpty())
        return;
    m_work->start(tr("Drafting the messages…"),
                  [session = m_session, meeting = desk->meeting(),
                   folder = QDir(parent).filePath(fileStem(desk->record()) + tr(" actions"))](
                      TaskControl &) -> Result<WorkOutcome> {
                      const auto names = writeActionMessages(session, meeting, folder);
                      MOOTHALL_TRY(names);
                      return WorkOutcome{tr("%n message(s) are in “%1”. Open each, read it and send it.", nullptr,
                                            int(names->size()))
                                             .arg(QDir(folder).dirName()),
                                         Tone::Good,
                                         {},
                                         folder};
                  });
}

} // namespace moothall
