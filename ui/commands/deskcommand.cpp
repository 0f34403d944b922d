#include "ui/commands/deskcommand.h"

#include "ui/commands/openmeeting.h"

namespace moothall {

DeskCommand::DeskCommand(OpenMeeting &meeting, const QString &text, Steps steps, int run)
    : QUndoCommand(text)
    , m_meeting(meeting)
    , m_steps(std::move(steps))
    , m_run(run)
{
}

void DeskCommand::redo()
{
    for (size_t done = 0; done < m_steps.size(); ++done) {
        const Status status = m_steps[done]->redo(m_meeting);
        if (status)
            continue;
        while (done-- > 0)
            (void)m_steps[done]->undo(m_meeting); // what was possible a moment ago is possible to take back
        setObsolete(true);
        m_meeting.refuse(status.error());
        return;
    }
    m_meeting.changed();
}

void DeskCommand::undo()
{
    for (size_t left = m_steps.size(); left > 0; --left) {
        const Status status = m_steps[left - 1]->undo(m_meeting);
        if (status)
            continue;
        for (; left < m_steps.size(); ++left)
            (void)m_steps[left]->redo(m_meeting);
        setObsolete(true);
        m_meeting.refuse(status.error());
        return;
    }
    m_meeting.changed();
}

bool DeskCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const DeskCommand *>(other);
    if (next->m_run != m_run || m_steps.size() != 1 || next->m_steps.size() != 1 || isObsolete())
        return false;
    return !next->isObsolete() && m_steps.front()->absorb(*next->m_steps.front());
}

} // namespace moothall
