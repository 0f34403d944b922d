#pragma once

#include "core/tasks/task.h"
#include "ui/theme/colours.h"

#include <QObject>

#include <functional>

namespace moothall {

class MessageStrip;
class ProgressStrip;

/// What long work came to: one sentence, and a file that can be opened.
struct WorkOutcome
{
    QString sentence;
    Tone tone = Tone::Good;
    QString file = {};
    QString folder = {};
};

/// One piece of long work at a time, in sight: what goes on, a way to stop it, and at the end a sentence with a button
/// for the result.
class LongWork : public QObject
{
    Q_OBJECT

public:
    LongWork(ProgressStrip *progress, MessageStrip *message, QObject *parent);
    ~LongWork() override;

    using Job = std::function<Result<WorkOutcome>(TaskControl &)>;
    /// False, with a sentence in the strip, while other work goes on. `after` is called where it went well.
    bool start(const QString &what, Job job, std::function<void()> after = {});
    bool isBusy() const { return m_busy; }
    /// Stops and waits; nothing is reported any more. Call before the register closes.
    void stop();

Q_SIGNALS:
    /// It has come to its end, well or not; not where it was stopped.
    void finished();

private:
    void finish(Result<WorkOutcome> outcome, const std::function<void()> &after);

    ProgressStrip *m_progress;
    MessageStrip *m_message;
    Task m_task;
    bool m_busy = false;
    int m_run = 0;
};

} // namespace moothall
