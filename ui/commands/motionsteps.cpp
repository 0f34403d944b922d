#include "ui/commands/motionsteps.h"

#include "core/services/agenda.h"
#include "core/services/proceedings.h"
#include "core/services/running.h"
#include "ui/commands/openmeeting.h"

namespace moothall {

Status MotionStep::apply(OpenMeeting &meeting, std::optional<Motion> &wanted,
                         const std::optional<Motion> &now) const
{
    if (!wanted)
        return removeMotion(meeting.session(), now->id);
    const auto id = recordMotion(meeting.session(), m_item, *wanted);
    if (!id)
        return fail(id.error());
    wanted->id = *id;
    return {};
}

Status ActionStep::apply(OpenMeeting &meeting, std::optional<Action> &wanted,
                         const std::optional<Action> &now) const
{
    if (!wanted)
        return removeAction(meeting.session(), now->id);
    const auto id = recordAction(meeting.session(), m_item, *wanted);
    if (!id)
        return fail(id.error());
    wanted->id = *id;
    return {};
}

Status SittingsStep::redo(OpenMeeting &meeting)
{
    return recordSittings(meeting.session(), m_after);
}

Status SittingsStep::undo(OpenMeeting &meeting)
{
    return recordSittings(meeting.session(), m_before);
}

Status TakenStep::redo(OpenMeeting &meeting)
{
    return recordTaken(meeting.session(), m_item, m_after.place, m_after.at);
}

Status TakenStep::undo(OpenMeeting &meeting)
{
    return recordTaken(meeting.session(), m_item, m_before.place, m_before.at);
}

Status UrgentItemStep::redo(OpenMeeting &meeting)
{
    if (!m_item.id.isNew())
        return restoreItem(meeting.session(), m_item.id);
    const auto id = addItem(meeting.session(), meeting.id(), m_item, {});
    if (!id)
        return fail(id.error());
    m_item.id = *id;
    return recordUrgency(meeting.session(), *id, m_item.urgency);
}

Status UrgentItemStep::undo(OpenMeeting &meeting)
{
    return removeItem(meeting.session(), m_item.id);
}

} // namespace moothall
