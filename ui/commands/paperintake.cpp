#include "ui/commands/paperintake.h"

#include "ui/commands/agendaedits.h"
#include "ui/commands/openmeeting.h"

#include <QBuffer>
#include <QFileInfo>

#include <algorithm>

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
    for (auto &[id, task] : m_openings)
        task.cancel();
    for (auto &[id, job] : m_jobs)
        job.task.waitForFinished();
    for (auto &[id, task] : m_openings)
        task.waitForFinished();
    for (const OpenedFiles &opened : std::as_const(m_opened))
        dropOpened(opened);
}

void PaperIntake::add(const QStringList &paths, ItemId item, std::optional<PaperId> before)
{
    open(paths, [this, item, before](const QStringList &files) {
        for (const QString &file : files)
            begin(file, item, before, {});
    });
}

void PaperIntake::open(const QStringList &paths, const std::function<void(const QStringList &)> &then)
{
    if (std::ranges::none_of(paths, needsOpening)) {
        then(paths);
        return;
    }
    const int id = ++m_last;
    m_openings[id] = runTask(
        this,
        [session = m_meeting.session(), paths](TaskControl &control) -> Result<OpenedFiles> {
            return openPaperFiles(session, paths, control.token());
        },
        [this, id, then](Result<OpenedFiles> opened) {
            m_openings.erase(id);
            if (!opened) {
                if (opened.error().code() != ErrorCode::Cancelled)
                    Q_EMIT refused(opened.error().sentence());
                return;
            }
            m_opened.append(*opened);
            for (const Error &each : opened->refused)
                Q_EMIT refused(each.sentence());
            if (!opened->files.isEmpty())
                then(opened->files);
        });
}

void PaperIntake::addPicture(const QImage &picture, ItemId item)
{
    const int id = ++m_last;
    m_openings[id] = runTask(
        this,
        [session = m_meeting.session(), picture](TaskControl &) -> Result<OpenedFiles> {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            picture.save(&buffer, "PNG");
            return openPaperBytes(session, tr("Picture.png"), bytes);
        },
        [this, id, item](Result<OpenedFiles> opened) {
            m_openings.erase(id);
            if (!opened) {
                Q_EMIT refused(opened.error().sentence());
                return;
            }
            m_opened.append(*opened);
            for (const QString &file : opened->files)
                begin(file, item, {}, {});
        });
}

void PaperIntake::replace(const QString &file, ItemId item, PaperId paper)
{
    begin(file, item, paper, paper);
}

void PaperIntake::makeSearchable(ItemId item, const Paper &paper)
{
    const int id = ++m_last;
    Job job;
    job.taking.id = id;
    job.taking.item = item;
    job.taking.before = paper.id;
    job.taking.file = paper.version.fileName;
    job.replaces = paper.id;
    job.scan = paper.version;
    m_jobs.emplace(id, std::move(job));
    start(id);
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

void PaperIntake::start(int id, const QString &password)
{
    Job &job = m_jobs.at(id);
    job.task = runTask(
        this,
        [session = m_meeting.session(), path = job.path, scan = job.scan, finalText = job.finalText, password](
            TaskControl &control) -> Result<PaperVersion> {
            if (scan) {
                const auto onPage = [&](int page) {
                    control.report(tr("Reading page %1 of %2…").arg(page).arg(scan->pages), page - 1, scan->pages);
                };
                return moothall::makeSearchable(session, *scan, control.token(), onPage);
            }
            const TakingIn how{finalText, password, &taskPool(), [&control](const QString &step) { control.report(step); }};
            return takePaperIn(session, path, how, control.token());
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
        keepProblem(found, version.error());
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

void PaperIntake::keepProblem(std::map<int, Job>::iterator job, const Error &error)
{
    if (error.code() == ErrorCode::Cancelled) {
        m_jobs.erase(job);
    } else {
        job->second.taking.problem = error.sentence();
        job->second.taking.asksForFinalText = needsFinalText(error);
        job->second.taking.asksForPassword = needsPassword(error);
    }
    Q_EMIT changed();
}

void PaperIntake::takeFinalText(int taking)
{
    const auto found = m_jobs.find(taking);
    if (found == m_jobs.end() || !found->second.taking.asksForFinalText)
        return;
    found->second.finalText = true;
    tryAgain(taking);
}

void PaperIntake::givePassword(int taking, const QString &password)
{
    const auto found = m_jobs.find(taking);
    if (found == m_jobs.end() || !found->second.taking.asksForPassword || password.isEmpty())
        return;
    found->second.taking.problem.clear();
    found->second.taking.asksForPassword = false;
    start(taking, password);
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
    found->second.taking.asksForFinalText = false;
    found->second.taking.asksForPassword = false;
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
    return !m_openings.empty();
}

QString proposedTitle(const AgendaItem &item)
{
    return item.papers.isEmpty() ? PaperIntake::tr("Report")
                                 : PaperIntake::tr("Appendix %1").arg(item.papers.size());
}

} // namespace moothall
