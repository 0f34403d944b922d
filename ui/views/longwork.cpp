#include "ui/views/longwork.h"

#include "ui/widgets/messagestrip.h"
#include "ui/widgets/progressstrip.h"

#include <QDesktopServices>
#include <QUrl>

namespace moothall {

LongWork::LongWork(ProgressStrip *progress, MessageStrip *message, QObject *parent)
    : QObject(parent)
    , m_progress(progress)
    , m_message(message)
{
    connect(progress, &ProgressStrip::cancelled, this, [this] { m_task.cancel(); });
}

LongWork::~LongWork()
{
    stop();
}

bool LongWork::start(const QString &what, Job job, std::function<void()> after)
{
    if (m_busy) {
        m_message->show(tr("Something else is being made. Wait for it, or stop it first."), Tone::Info);
        return false;
    }
    m_busy = true;
    m_message->clear();
    m_progress->begin(what);
    const int run = ++m_run;
    m_task = runTask(
        this, std::move(job),
        [this, run, after = std::move(after)](Result<WorkOutcome> outcome) {
            if (run == m_run)
                finish(std::move(outcome), after);
        },
        [this, run](const Progress &progress) {
            if (run == m_run)
                m_progress->report(progress.step, progress.done, progress.total);
        });
    return true;
}

void LongWork::finish(Result<WorkOutcome> outcome, const std::function<void()> &after)
{
    m_busy = false;
    m_progress->end();
    if (!outcome) {
        m_message->showError(outcome.error());
        Q_EMIT finished();
        return;
    }
    const auto open = [](const QString &path) {
        return [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    };
    if (!outcome->file.isEmpty())
        m_message->show(outcome->sentence, outcome->tone, tr("Open"), open(outcome->file));
    else if (!outcome->folder.isEmpty())
        m_message->show(outcome->sentence, outcome->tone, tr("Show the folder"), open(outcome->folder));
    else
        m_message->show(outcome->sentence, outcome->tone);
    if (after)
        after();
    Q_EMIT finished();
}

void LongWork::stop()
{
    ++m_run;
    if (!m_busy)
        return;
    m_task.cancel();
    m_task.waitForFinished();
    m_busy = false;
    m_progress->end();
}

} // namespace moothall
