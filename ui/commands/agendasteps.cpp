#include "ui/commands/agendasteps.h"

#include "core/services/papers.h"
#include "ui/commands/openmeeting.h"

#include <algorithm>

namespace moothall {

namespace {

/// Takes an item off and says where it stood.
Status takeOff(OpenMeeting &meeting, ItemId item, ItemPlace &place)
{
    auto stood = placeOf(meeting.session(), item);
    if (!stood)
        return fail(std::move(stood).error());
    place = *stood;
    return removeItem(meeting.session(), item);
}

/// Brings it back there. Moves around a row that isn't shown don't keep its place among the others, so it may come
/// back elsewhere.
Status bringBack(OpenMeeting &meeting, ItemId item, const ItemPlace &place)
{
    MOOTHALL_TRY(restoreItem(meeting.session(), item));
    auto stands = placeOf(meeting.session(), item);
    if (!stands)
        return fail(std::move(stands).error());
    return *stands == place ? Status() : moveItem(meeting.session(), item, place);
}

} // namespace

Status AddItemStep::redo(OpenMeeting &meeting)
{
    if (!m_item.id.isNew())
        return bringBack(meeting, m_item.id, m_place);
    auto id = addItem(meeting.session(), meeting.id(), m_item, m_place);
    if (!id)
        return fail(std::move(id).error());
    m_item.id = *id;
    return {};
}

Status AddItemStep::undo(OpenMeeting &meeting)
{
    return takeOff(meeting, m_item.id, m_place);
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
        item->declarations.clear();
        item->motions.clear();
        item->actions.clear();
        item->minute.reset();
    }
}

Status UpdateItemStep::redo(OpenMeeting &meeting)
{
    MOOTHALL_TRY(updateItem(meeting.session(), m_after));
    return m_after.part == Part::Public && m_before.part == Part::Exempt ? openPapers(meeting) : Status();
}

Status UpdateItemStep::undo(OpenMeeting &meeting)
{
    MOOTHALL_TRY(updateItem(meeting.session(), m_before));
    return m_before.part == Part::Public && m_after.part == Part::Exempt ? openPapers(meeting) : Status();
}

Status UpdateItemStep::openPapers(OpenMeeting &meeting) const
{
    // While an item is exempt, papers that are moved or changed in it become restricted for good. Those that were not
    // before this step are not after it was taken back.
    const AgendaItem *now = meeting.item(m_before.id);
    if (!now)
        return {};
    for (const Paper &was : m_before.papers) {
        const auto paper = std::ranges::find(now->papers, was.id, &Paper::id);
        if (was.restricted || paper == now->papers.end() || !paper->restricted)
            continue;
        Paper open = *paper;
        open.restricted = false;
        open.grounds = was.grounds;
        MOOTHALL_TRY(updatePaper(meeting.session(), open));
    }
    return {};
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
    return takeOff(meeting, m_item, m_place);
}

Status RemoveItemStep::undo(OpenMeeting &meeting)
{
    return bringBack(meeting, m_item, m_place);
}

} // namespace moothall
