#include "ui/commands/paperlint.h"

#include "ui/commands/openmeeting.h"

#include <chrono>

namespace moothall {

using namespace std::chrono_literals;

namespace {

Status say(OpenMeeting &meeting, const LintFinding &finding, const QString &reason)
{
    return reason.isEmpty() ? restoreFinding(meeting.session(), finding)
                            : dismissFinding(meeting.session(), finding, reason);
}

} // namespace

PaperLint::PaperLint(OpenMeeting &meeting, QObject *parent)
    : QObject(parent)
    , m_meeting(meeting)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(400ms);
    connect(&m_delay, &QTimer::timeout, this, &PaperLint::look);
    connect(&m_meeting, &OpenMeeting::recordChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_meeting, &OpenMeeting::saved, &m_delay, qOverload<>(&QTimer::start));
    m_delay.start();
}

PaperLint::~PaperLint()
{
    // The worker holds the register's session: it must not go before it does.
    m_task.cancel();
    m_task.waitForFinished();
}

void PaperLint::look()
{
    if (m_isRunning) {
        m_isStale = true;
        return;
    }
    m_isRunning = true;
    m_task = runTask(
        this,
        [session = m_meeting.session(), record = m_meeting.record()](TaskControl &control) {
            return lintMeeting(session, record, control.token());
        },
        [this](const Result<LintReport> &report) {
            m_isRunning = false;
            if (std::exchange(m_isStale, false))
                m_delay.start();
            if (!report || *report == m_report)
                return;
            m_report = *report;
            Q_EMIT changed();
        });
}

Status DismissStep::redo(OpenMeeting &meeting)
{
    return say(meeting, m_finding, m_after);
}

Status DismissStep::undo(OpenMeeting &meeting)
{
    return say(meeting, m_finding, m_before);
}

} // namespace moothall
