#include "ui/commands/motionsteps.h"

#include "core/services/agenda.h"
#include "core/services/proceedings.h"
#include "core/services/running.h"
#include "ui/commands/openmeeting.h"

namespace moothall {

namespace {

Result<MotionId> record(const Session &session, ItemId item, const Motion &motion)
{
    return recordMotion(session, item, motion);
}

Result<ActionId> record(const Session &session, ItemId item, const Action &action)
{
    return recordAction(session, item, action);
}

Status remove(const Session &session, MotionId motion)
{
    return removeMotion(session, motion);
}

Status remove(const Session &session, ActionId action)
{
    return removeAction(session, action);
}

} // namespace

template<typename Row>
Status RowStep<Row>::apply(OpenMeeting &meeting, std::optional<Row> &wanted,
                           const std::optional<Row> &now) const
{
    if (!wanted)
        return remove(meeting.session(), now->id);
    const auto id = record(meeting.session(), m_item, *wanted);
    if (!id)
        return fail(id.error());
    wanted->id = *id;
    return {};
}

template class RowStep<Motion>;
template class RowStep<Action>;

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
