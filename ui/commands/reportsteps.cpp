#include "ui/commands/reportsteps.h"

#include "core/services/linting.h"
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

Status ClearersStep::redo(OpenMeeting &meeting)
{
    return saveReportClearers(meeting.session(), m_after);
}

Status ClearersStep::undo(OpenMeeting &meeting)
{
    return saveReportClearers(meeting.session(), m_before);
}

Status SectionsStep::redo(OpenMeeting &meeting)
{
    return setRequiredSections(meeting.session(), meeting.record().body.id, m_after);
}

Status SectionsStep::undo(OpenMeeting &meeting)
{
    return setRequiredSections(meeting.session(), meeting.record().body.id, m_before);
}

} // namespace moothall
