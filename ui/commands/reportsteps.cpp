#include "ui/commands/reportsteps.h"

#include "core/services/reportprogress.h"
#include "ui/commands/openmeeting.h"

namespace moothall {

Status ClearanceStep::redo(OpenMeeting &meeting)
{
    return setClearance(meeting.session(), m_item, m_after);
}

Status ClearanceStep::undo(OpenMeeting &meeting)
{
    return setClearance(meeting.session(), m_item, m_before);
}

} // namespace moothall
