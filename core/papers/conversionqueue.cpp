#include "core/papers/conversionqueue.h"

#include "core/papers/paperfault.h"
#include "core/papers/sentences.h"
#include "core/tasks/task.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <chrono>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInOneRun = 40;
constexpr int stallInBatch = 30;
constexpr int stallAlone = 90;
constexpr auto lookEvery = std::chrono::milliseconds(40);

/// A batch on its way through LibreOffice, in a folder of its own.
class BatchRun
{
public:
    using Finish = std::function<void(int index, const Status &)>;
    using Wanted = std::function<bool()>;

    BatchRun(const QList<ConversionJob> &jobs, const PapersFolder &folder, Finish finish, Wanted isWanted)
        : m_jobs(jobs)
        , m_folder(folder)
        , m_finish(std::move(finish))
        , m_isWanted(std::move(isWanted))
    {}

    void run()
    {
        QList<int> waiting;
        for (int at = 0; at < m_jobs.size(); ++at)
            waiting.append(at);
        QList<int> doubtful;
        while (!waiting.isEmpty() && m_isWanted()) {
            const auto end = attempt(waiting, stallInBatch);
            if (!end)
                return finishAll(waiting + doubtful, end.error());
            QList<int> left;
            for (qsizetype at = 0; at < waiting.size(); ++at) {
                if (!end->made.at(at))
                    left.append(waiting.at(at));
            }
            // Where LibreOffice went through all, what is left it couldn't open; where it didn't, the first of
            // them stopped it, and the others weren't looked at yet.
            if (end->ended) {
                doubtful += left;
                break;
            }
            if (!left.isEmpty())
                doubtful.append(left.takeFirst());
            waiting = left;
        }
        for (const int each : std::as_const(doubtful))
            alone(each);
    }

private:
    void alone(int index)
    {
        const auto end = attempt({index}, stallAlone);
        if (!end)
            return m_finish(index, fail(end.error()));
        if (!end->made.first())
            m_finish(index, fail(paperError(end->wasTooSlow ? PaperFault::TooMuch : PaperFault::BadDocument, {},
                                            end->ended ? u"not opened"_s : u"stopped"_s)));
    }

    void finishAll(const QList<int> &indexes, const Error &error)
    {
        for (const int each : indexes)
            m_finish(each, fail(error));
    }

    Result<OfficeRunEnd> attempt(const QList<int> &indexes, int stallSeconds)
    {
        const QTemporaryDir work(m_folder.temporaryName(u"office"_s) + u"XXXXXX"_s);
        if (!work.isValid())
            return fail(noPlace(work.errorString()));
        const QString root = QFileInfo(work.path()).absoluteFilePath();
        OfficeRun run;
        run.folder = root;
        run.filter = m_jobs.at(indexes.first()).filter;
        run.suffix = QFileInfo(m_jobs.at(indexes.first()).output).suffix();
        run.stallSeconds = stallSeconds;
        QDir(root).mkpath(u"in"_s);
        for (const int index : indexes) {
            const ConversionJob &job = m_jobs.at(index);
            const QString input = u"%1/in/%2.%3"_s.arg(root).arg(index, 4, 10, '0'_L1).arg(job.suffix);
            if (!QFile::copy(job.input, input))
                return fail(noPlace(input));
            run.inputs.append(input);
        }
        return runLibreOffice(run, [&](int at) { deliver(root, run, indexes.at(at), at); }, m_isWanted);
    }

    void deliver(const QString &root, const OfficeRun &run, int index, int at)
    {
        const QString made = u"%1/out/%2.%3"_s.arg(root, QFileInfo(run.inputs.at(at)).completeBaseName(), run.suffix);
        if (QFile::rename(made, m_jobs.at(index).output))
            m_finish(index, {});
        else
            m_finish(index, fail(noPlace(m_jobs.at(index).output)));
    }

    Error noPlace(const QString &detail) const
    {
        return Error(ErrorCode::NoSpace,
                     Papers::tr("“%1” can't be written to. Check that there is space on the disk and that you may "
                                "write there.")
                         .arg(m_folder.temporaryFolder()),
                     detail);
    }

    const QList<ConversionJob> &m_jobs;
    const PapersFolder &m_folder;
    Finish m_finish;
    Wanted m_isWanted;
};

} // namespace

ConversionQueue &ConversionQueue::instance()
{
    static ConversionQueue queue;
    return queue;
}

ConversionQueue::ConversionQueue()
{
    m_worker.setMaxThreadCount(1);
}

Status ConversionQueue::convert(const ConversionJob &job, const PapersFolder &folder, QThreadPool *pool,
                                const CancelToken &cancel)
{
    MOOTHALL_TRY(folder.prepare());
    std::unique_lock lock(m_mutex);
    const int key = ++m_lastKey;
    m_entries.emplace(key, Entry{job, folder, false, std::nullopt});
    if (!m_isWorking) {
        m_isWorking = true;
        m_worker.start([this] { work(); });
    }
    m_changed.notify_all();
    if (pool)
        pool->releaseThread();
    Status result;
    for (;;) {
        const auto &found = m_entries.at(key).result;
        if (found || cancel.stop_requested()) {
            result = found ? *found : Status(fail(cancelledError()));
            break;
        }
        m_changed.wait_for(lock, lookEvery);
    }
    m_entries.erase(key);
    lock.unlock();
    if (pool)
        pool->reserveThread();
    return result;
}

void ConversionQueue::work()
{
    for (;;) {
        const Batch batch = nextBatch();
        if (batch.keys.isEmpty())
            return;
        run(batch);
    }
}

ConversionQueue::Batch ConversionQueue::nextBatch()
{
    std::unique_lock lock(m_mutex);
    // What is dropped together comes one after the other: it is worth waiting a moment for the next, but not for all of
    // them, since the first row is to be ready soon.
    const auto until = std::chrono::steady_clock::now() + 10 * lookEvery;
    size_t before = 0;
    while (before != m_entries.size() && before < size_t(mostInOneRun) && std::chrono::steady_clock::now() < until) {
        before = m_entries.size();
        m_changed.wait_for(lock, 3 * lookEvery, [&] { return m_entries.size() > before; });
    }
    Batch batch;
    for (auto &[key, entry] : m_entries) {
        if (entry.isRunning || entry.result)
            continue;
        const bool fits = batch.jobs.isEmpty() || (batch.jobs.first().filter == entry.job.filter &&
                                                   batch.folder.root() == entry.folder.root());
        if (!fits || batch.jobs.size() >= mostInOneRun)
            continue;
        entry.isRunning = true;
        batch.keys.append(key);
        batch.jobs.append(entry.job);
        batch.folder = entry.folder;
    }
    if (batch.keys.isEmpty())
        m_isWorking = false;
    return batch;
}

void ConversionQueue::run(const Batch &batch)
{
    try {
        BatchRun(batch.jobs, batch.folder, [&](int index, const Status &result) { finish(batch.keys.at(index), result); },
                 [&] { return isAnyWanted(batch.keys); })
            .run();
    } catch (const std::exception &exception) {
        for (const int key : batch.keys)
            finish(key, fail(errorOfException(&exception)));
    }
}

void ConversionQueue::finish(int key, const Status &result)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(key);
    if (found != m_entries.end() && !found->second.result)
        found->second.result = result;
    m_changed.notify_all();
}

bool ConversionQueue::isAnyWanted(const QList<int> &keys)
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(keys.begin(), keys.end(), [this](int key) {
        const auto found = m_entries.find(key);
        return found != m_entries.end() && !found->second.result;
    });
}

} // namespace moothall
