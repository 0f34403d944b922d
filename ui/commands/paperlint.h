#pragma once

#include "core/services/linting.h"
#include "core/tasks/task.h"
#include "ui/commands/step.h"

#include <QObject>
#include <QTimer>

namespace moothall {

class OpenMeeting;

/// Goes over the papers of an open meeting on a worker, a moment after each change of it.
class PaperLint : public QObject
{
    Q_OBJECT

public:
    explicit PaperLint(OpenMeeting &meeting, QObject *parent = nullptr);
    ~PaperLint() override;

    /// What the last look found.
    const LintReport &report() const { return m_report; }
    bool isSettled() const { return !m_delay.isActive() && !m_isRunning; }

Q_SIGNALS:
    void changed();

private:
    void look();

    OpenMeeting &m_meeting;
    LintReport m_report;
    QTimer m_delay;
    Task m_task;
    bool m_isRunning = false;
    bool m_isStale = false;
};

/// Lets a finding stand for a reason, or (without one) takes back that it may.
class DismissStep : public Step
{
public:
    DismissStep(LintFinding finding, QString before, QString after)
        : m_finding(std::move(finding))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    LintFinding m_finding;
    QString m_before;
    QString m_after;
};

} // namespace moothall
