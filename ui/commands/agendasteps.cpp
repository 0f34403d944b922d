#include "ui/commands/agendasteps.h"

#include "ui/commands/openmeeting.h"

namespace moothall {

Status AddItemStep::redo(OpenMeeting &meeting)
{
    if (!m_item.id.isNew())
        return restoreItem(meeting.session(), m_item.id);
    auto id = addItem(meeting.session(), meeting.id(), m_item, m_place);
    if (!id)
        return fail(std::move(id).error());
    m_item.id = *id;
    return {};
}

Status AddItemStep::undo(OpenMeeting &meeting)
{
    return removeItem(meeting.session(), m_item.id);
}

bool AddItemStep::absorb(const Step &next)
{
    const auto *update = dynamic_cast<const UpdateItemStep *>(&next);
    return update && update->id() == m_item.id;
}

UpdateItemStep::UpdateItemStep(AgendaItem before, AgendaItem after)
    : m_before(std::move(before))
    , m_after(std::move(after))
{
    // Only own fields count: what hangs on the item would be kept alive for nothing.
    for (AgendaItem *item : {&m_before, &m_after}) {
        item->papers.clear();
        item->declarations.clear();
        item->motions.clear();
        item->actions.clear();
        item->minute.reset();
    }
}

Status UpdateItemStep::redo(OpenMeeting &meeting)
{
    return updateItem(meeting.session(), m_after);
}

Status UpdateItemStep::undo(OpenMeeting &meeting)
{
    return updateItem(meeting.session(), m_before);
}

bool UpdateItemStep::absorb(const Step &next)
{
    const auto *update = dynamic_cast<const UpdateItemStep *>(&next);
    if (!update || update->m_after.id != m_after.id)
        return false;
    m_after = update->m_after;
    return true;
}

Status MoveItemStep::redo(OpenMeeting &meeting)
{
    auto from = placeOf(meeting.session(), m_item);
    if (!from)
        return fail(std::move(from).error());
    m_from = *from;
    return moveItem(meeting.session(), m_item, m_to);
}

Status MoveItemStep::undo(OpenMeeting &meeting)
{
    return moveItem(meeting.session(), m_item, m_from);
}

Status RemoveItemStep::redo(OpenMeeting &meeting)
{
    return removeItem(meeting.session(), m_item);
}

Status RemoveItemStep::undo(OpenMeeting &meeting)
{
    return restoreItem(meeting.session(), m_item);
}

} // namespace moothall
