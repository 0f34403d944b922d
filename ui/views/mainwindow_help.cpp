#include "ui/views/mainwindow.h"

#include "core/base/files.h"
#include "core/base/language.h"
#include "core/typeset/typesetter.h"
#include "ui/actions/actionkeys.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/keyspage.h"
#include "ui/views/helpdesk.h"
#include "ui/views/longwork.h"
#include "ui/views/tour.h"
#include "ui/views/tourstrip.h"
#include "ui/views/welcome.h"
#include "ui/widgets/messagestrip.h"

#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QTemporaryDir>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

Status writeCard(const QList<KeyGroup> &groups, const QDateTime &made, const QString &file)
{
    Document card = composeKeysCard(MainWindow::tr("Keys of Moothall"), tagOf(interfaceLanguage()), groups);
    card.made = made;
    const Result<TypesetDocument> pages = typeset(card, {.standalone = true});
    MOOTHALL_TRY(pages);
    return writeFile(file, pages->pdf);
}

} // namespace

void MainWindow::makeHelp()
{
    actionKeys().setChosen(m_surroundings.settings->keys());
    connect(&actionKeys(), &ActionKeys::changed, this,
            [this] { m_surroundings.settings->setKeys(actionKeys().chosen()); });
    makeHelpDesk();
    m_actions->handle(UiAction::ShowHelp, this, [this] { m_help->open(m_stack->currentWidget()); });
    m_actions->handle(UiAction::ShowTour, this, [this] { m_tour->start(); });
    m_actions->handle(UiAction::ShowKeys, this, [this] { showKeys(); });
}

void MainWindow::showKeys()
{
    auto *page = new KeysPage(*m_actions, this);
    const QPointer<KeysPage> open(page);
    const QDateTime now = m_surroundings.clock.nowUtc();
    connect(page, &KeysPage::cardToBeSaved, this, [this, open, now] {
        const QString file = m_surroundings.files->saveFile(
            open, tr("Save the card of keys"), tr("Moothall keys.pdf"), tr("PDF (*.pdf)"));
        if (file.isEmpty())
            return;
        const QString done = tr("The card is in “%1”.").arg(QFileInfo(file).fileName());
        m_work->start(
            tr("Making the card…"),
            [groups = KeysPage::cardOf(*m_actions), now, file,
             done](TaskControl &) -> Result<WorkOutcome> {
                MOOTHALL_TRY(writeCard(groups, now, file));
                return WorkOutcome{done, Tone::Good, file};
            },
            [open, done] {
                if (open)
                    open->say(done);
            });
    });
    connect(page, &KeysPage::cardToBePrinted, this, [this, open, now] {
        auto *printer = new QPrinter(QPrinter::HighResolution);
        printer->setDocName(tr("Keys of Moothall"));
        auto *dialog = new QPrintDialog(printer, open);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
        connect(dialog, &QDialog::accepted, this, [this, dialog, open, now] {
            m_work->start(
                tr("Printing…"),
                [job = printJobOf(*dialog->printer()), groups = KeysPage::cardOf(*m_actions),
                 now](TaskControl &control) -> Result<WorkOutcome> {
                    const QTemporaryDir folder;
                    PrintJob card = job;
                    card.file = folder.filePath(u"keys.pdf"_s);
                    MOOTHALL_TRY(writeCard(groups, now, card.file));
                    MOOTHALL_TRY(printPdf(card, control));
                    return WorkOutcome{tr("The card is on its way to the printer."), Tone::Good};
                },
                [open] {
                    if (open)
                        open->say(tr("The card is on its way to the printer."));
                });
        });
        dialog->open();
    });
    page->open();
}

} // namespace moothall
