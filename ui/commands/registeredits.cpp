#include "ui/commands/registeredits.h"

namespace moothall {

void RegisterEdits::setSession(const Session &session)
{
    m_stack.clear();
    m_session = session;
}

bool RegisterEdits::push(QUndoCommand *command)
{
    m_refused = false;
    m_stack.push(command);
    return !m_refused;
}

bool RegisterEdits::took(const Status &status)
{
    m_refused = !status;
    if (m_refused)
        Q_EMIT refused(status.error());
    else
        Q_EMIT changed();
    return !m_refused;
}

} // namespace moothall
