#include "ui/commands/paperintake.h"

#include "core/services/papers.h"
#include "ui/commands/agendaedits.h"
#include "ui/commands/openmeeting.h"

#include <QFileInfo>

namespace moothall {

PaperIntake::PaperIntake(OpenMeeting &meeting, QObject *parent)
    : QObject(parent)
    , m_meeting(meeting)
{
}

PaperIntake::~PaperIntake()
{
    // The workers hold the register's session: it must not go before they do.
    for (auto &[id, job] : m_jobs)
        job.task.cancel();
    for (auto &[id, job] : m_jobs)
        job.task.waitForFinished();
}

void PaperIntake::add(const QStringList &files, ItemId item, std::optional<PaperId> before)
{
    for (const QString &file : files)
        begin(file, item, before, {});
}

void PaperIntake::replace(const QString &file, ItemId item, PaperId paper)
{
    begin(file, item, paper, paper);
}

int PaperIntake::begin(const QString &path, ItemId item, std::optional<PaperId> before,
    std::optional<PaperId> replaces)
{
    const int id = ++m_last;
    Job job;
    job.taking.id = id;
    job.taking.item = item;
    job.taking.before = before;
    job.taking.file = QFileInfo(path).fileName();
    job.path = path;
    job.replaces = replaces;
    m_jobs.emplace(id, std::move(job));
    start(id);
    return id;
}

void PaperIntake::start(int id)
{
    Job &job = m_jobs.at(id);
    job.task = runTask(
        this,
        [session = m_meeting.session(), path = job.path](TaskControl &) -> Result<PaperVersion> {
            return takePaperIn(session, path);
        },
        [this, id](Result<PaperVersion> version) { finish(id, std::move(version)); },
        [this, id](const Progress &progress) {
            const auto found = m_jobs.find(id);
            if (found == m_jobs.end())
                return;
            found->second.taking.step = progress.step;
            found->second.taking.percent = progress.total > 0 ? 100 * progress.done / progress.total : -1;
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void PaperIntake::finish(int id, Result<PaperVersion> version)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    if (!version) {
        found->second.taking.problem = version.error().sentence();
        if (version.error().code() == ErrorCode::Cancelled)
            m_jobs.erase(found);
        Q_EMIT changed();
        return;
    }
    const Job job = std::move(found->second);
    m_jobs.erase(found);
    const AgendaItem *item = m_meeting.item(job.taking.item);
    AgendaEdits edits(m_meeting);
    if (job.replaces) {
        edits.replacePaper(*job.replaces, *version);
    } else if (item) {
        Paper paper;
        paper.title = proposedTitle(*item);
        paper.restricted = item->part == Part::Exempt;
        paper.version = *std::move(version);
        const auto before = job.taking.before;
        const bool isThere = before && itemOfPaper(m_meeting.record(), *before) == item;
        edits.attachPaper(job.taking.item, paper, isThere ? before : std::nullopt);
    }
    Q_EMIT changed();
    if (item)
        Q_EMIT arrived(job.taking.item);
}

void PaperIntake::dismiss(int taking)
{
    const auto found = m_jobs.find(taking);
    if (found == m_jobs.end())
        return;
    if (found->second.taking.problem.isEmpty()) {
        found->second.task.cancel(); // its row goes when the worker has heard
        return;
    }
    m_jobs.erase(found);
    Q_EMIT changed();
}

void PaperIntake::tryAgain(int taking)
{
    const auto found = m_jobs.find(taking);
    if (found == m_jobs.end() || found->second.taking.problem.isEmpty())
        return;
    found->second.taking.problem.clear();
    start(taking);
}

QList<Taking> PaperIntake::takings() const
{
    QList<Taking> all;
    for (const auto &[id, job] : m_jobs)
        all.append(job.taking);
    return all;
}

bool PaperIntake::isBusy() const
{
    for (const auto &[id, job] : m_jobs) {
        if (job.taking.problem.isEmpty())
            return true;
    }
    return false;
}

QString proposedTitle(const AgendaItem &item)
{
    return item.papers.isEmpty() ? PaperIntake::tr("Report")
                                 : PaperIntake::tr("Appendix %1").arg(item.papers.size());
}

} // namespace moothall
