#pragma once

#include "core/base/result.h"
#include "core/tasks/cancel.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>
#include <QThreadPool>

#include <exception>
#include <functional>
#include <type_traits>

namespace moothall {

/// How far long work has come. A `total` of 0 means that nobody knows yet.
struct Progress
{
    QString step; ///< translated, for people: "Reading “Report 3”"
    int done = 0;
    int total = 0;
};

/// What a job sees of whoever started it. Used on the worker's thread only.
class TaskControl
{
public:
    using Report = std::function<void(const Progress &)>;

    TaskControl(CancelToken token, Report report)
        : m_token(std::move(token))
        , m_report(std::move(report))
    {}

    /// Tells the starter; cheap enough to be called for every page, only some calls get through.
    void report(const QString &step, int done = 0, int total = 0) const
    {
        m_report({step, done, total});
    }
    bool isCancelled() const { return m_token.stop_requested(); }
    const CancelToken &token() const { return m_token; }

private:
    CancelToken m_token;
    Report m_report;
};

/// The starter's end of running work. Letting go of it changes nothing: the work goes on and its
/// result arrives.
class Task
{
public:
    Task() = default;
    Task(CancelSource source, QFuture<void> future)
        : m_source(std::move(source))
        , m_future(std::move(future))
    {}

    /// Asks the job to stop; it answers with Cancelled when it next looks. Never blocks.
    void cancel() { m_source.request_stop(); }
    bool isRunning() const { return m_future.isRunning(); }
    /// Blocks until the job has ended (its result is still delivered by the event loop): for
    /// closing the program.
    void waitForFinished()
    {
        // A future whose result was taken stands as if it had never begun, and would be waited for without end.
        if (m_future.isRunning())
            m_future.waitForFinished();
    }

private:
    CancelSource m_source{std::nostopstate};
    QFuture<void> m_future;
};

/// The threads that long work runs on; separate from Qt's own pool, since a job may wait for a
/// helper for minutes.
QThreadPool &taskPool();

/// What a job answers that was cancelled.
Error cancelledError();
/// What becomes of an exception that escaped from a job: memory ran out, or a mistake in the
/// program.
Error errorOfException(const std::exception *exception);
/// A report as one string and back again.
QString packProgress(const Progress &progress);
Progress unpackProgress(const QString &text);

/// Runs `job` on a worker and gives what it returned to `onDone` in the thread of `context`, which
/// must be the calling one; `onProgress`, where given, hears the reports there too. onDone is
/// called exactly once, unless `context` goes first: then the job is asked to stop and neither is
/// called again.
///
///     m_task = runTask(this, [path](TaskControl &control) -> Result<Pack> { … },
///                      [this](Result<Pack> pack) { … });
///
/// `job` must not touch `context`: it takes copies of what it needs.
template<typename Job, typename Done>
Task runTask(QObject *context, Job job, Done onDone,
             const std::function<void(const Progress &)> &onProgress = {})
{
    using Answer = std::invoke_result_t<Job &, TaskControl &>;
    static_assert(std::is_invocable_v<Done &, Answer>, "onDone takes what the job returns");
    Q_ASSERT(context->thread() == QThread::currentThread());

    CancelSource source;
    auto *watcher = new QFutureWatcher<Answer>(context);
    if (onProgress) {
        QObject::connect(watcher, &QFutureWatcherBase::progressTextChanged, context,
                         [onProgress](const QString &text) { onProgress(unpackProgress(text)); });
    }
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, onDone = std::move(onDone)]() mutable {
                         watcher->deleteLater();
                         onDone(watcher->future().takeResult());
                     });
    QObject::connect(context, &QObject::destroyed, watcher,
                     [source]() mutable { source.request_stop(); });

    auto work = [job = std::move(job),
                 token = source.get_token()](QPromise<Answer> &promise) mutable {
        // Qt passes a report on only where its number grew, but ours start again with every step:
        // so Qt counts the reports, and the numbers travel in the text.
        TaskControl control(token, [&promise, count = 0](const Progress &progress) mutable {
            promise.setProgressValueAndText(++count, packProgress(progress));
        });
        try {
            promise.addResult(job(control));
        } catch (const std::exception &exception) {
            promise.addResult(Answer(tl::unexpected<Error>(errorOfException(&exception))));
        } catch (...) {
            promise.addResult(Answer(tl::unexpected<Error>(errorOfException(nullptr))));
        }
    };
    const QFuture<Answer> future = QtConcurrent::run(&taskPool(), std::move(work));
    watcher->setFuture(future);
    return Task(std::move(source), QFuture<void>(future));
}

} // namespace moothall
