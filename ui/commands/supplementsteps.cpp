#include "ui/commands/supplementsteps.h"

#include "core/services/supplements.h"
#include "ui/commands/openmeeting.h"

namespace moothall {

Status SaySupplementStep::redo(OpenMeeting &meeting)
{
    return saveSupplement(meeting.session(), meeting.id(), m_after);
}

Status SaySupplementStep::undo(OpenMeeting &meeting)
{
    return saveSupplement(meeting.session(), meeting.id(), m_before);
}

bool SaySupplementStep::absorb(const Step &next)
{
    const auto *same = dynamic_cast<const SaySupplementStep *>(&next);
    if (!same || same->m_after.number != m_after.number)
        return false;
    m_after = same->m_after;
    return true;
}

} // namespace moothall
