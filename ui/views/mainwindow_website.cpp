#include "ui/dialogs/filechooser.h"
#include "ui/views/longwork.h"
#include "ui/views/mainwindow.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/websitedialog.h"

#include <QDir>

namespace moothall {

void MainWindow::publishWebsite()
{
    auto *dialog = new WebsiteDialog(m_surroundings.settings->websiteFolder(), *m_surroundings.files, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (MeetingDesk *desk = currentDesk())
            desk->commitTyping();
        const WebsiteRequest wanted = dialog->request();
        m_surroundings.settings->setWebsiteFolder(wanted.folder);
        m_work->start(tr("Writing the website…"), [session = m_session, wanted](TaskControl &control) -> Result<WorkOutcome> {
            const Result<WebsiteReport> report = writeWebsite(session, wanted, control);
            if (!report)
                return fail(report.error());
            QString sentence = tr("The website is in %1: %n file(s) changed", nullptr, report->changed).arg(QDir::toNativeSeparators(wanted.folder));
            sentence += tr(", %n taken away.", nullptr, report->removed);
            const QString first = report->warnings.value(0);
            const QString more = report->warnings.size() > 1 ? tr(" And %n more like it.", nullptr, int(report->warnings.size()) - 1) : QString();
            return WorkOutcome{first.isEmpty() ? sentence : sentence + QChar(u' ') + first + more, first.isEmpty() ? Tone::Good : Tone::Warn,
                QDir(wanted.folder).filePath(QStringLiteral("index.html")), wanted.folder};
        });
    });
    dialog->open();
}

} // namespace moothall
