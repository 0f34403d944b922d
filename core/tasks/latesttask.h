#pragma once

#include "core/tasks/task.h"

#include <vector>

namespace moothall {

/// Work of which only the newest answer is wanted, as when somebody goes on typing: each start asks
/// the jobs before it to stop and drops their answers. They may go on for a while all the same, and
/// so are waited for before what they read is closed. To be used from one thread, by a member of
/// `context`.
class LatestTask
{
public:
    /// As runTask(); `onDone` isn't called if another job was started or stop() called meanwhile.
    template<typename Job, typename Done>
    void start(QObject *context, Job job, Done onDone)
    {
        forget();
        m_tasks.push_back(
            runTask(context, std::move(job),
                    [this, number = m_number, onDone = std::move(onDone)](auto answer) mutable {
                        if (number == m_number)
                            onDone(std::move(answer));
                    }));
    }

    /// Blocks until every job has ended; no answer arrives after it. Call before what the jobs read
    /// goes.
    void stop()
    {
        forget();
        for (Task &task : m_tasks)
            task.waitForFinished();
        m_tasks.clear();
    }

private:
    void forget()
    {
        ++m_number;
        for (Task &task : m_tasks)
            task.cancel();
        std::erase_if(m_tasks, [](const Task &task) { return !task.isRunning(); });
    }

    std::vector<Task> m_tasks;
    int m_number = 0;
};

} // namespace moothall
