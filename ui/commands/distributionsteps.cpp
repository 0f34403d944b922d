#include "ui/commands/distributionsteps.h"

#include "ui/commands/openmeeting.h"

namespace moothall {

Status DistributionStep::redo(OpenMeeting &meeting)
{
    return saveDistribution(meeting.session(), meeting.record().body.id, m_after);
}

Status DistributionStep::undo(OpenMeeting &meeting)
{
    return saveDistribution(meeting.session(), meeting.record().body.id, m_before);
}

} // namespace moothall
