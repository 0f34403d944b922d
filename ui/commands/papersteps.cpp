#include "ui/commands/papersteps.h"

#include "core/services/meetings.h"
#include "ui/commands/openmeeting.h"

namespace moothall {

namespace {

Result<PaperPlace> placeNow(OpenMeeting &meeting, PaperId paper)
{
    auto record = loadMeeting(meeting.session(), meeting.id());
    if (!record)
        return fail(std::move(record).error());
    for (const AgendaItem &item : std::as_const(record->items)) {
        for (qsizetype i = 0; i < item.papers.size(); ++i) {
            if (item.papers.at(i).id != paper)
                continue;
            const bool isLast = i + 1 == item.papers.size();
            return PaperPlace{item.id, isLast ? std::nullopt : std::optional(item.papers.at(i + 1).id)};
        }
    }
    return PaperPlace();
}

/// Takes a paper off and says where it stood.
Status takeOff(OpenMeeting &meeting, PaperId paper, PaperPlace &place)
{
    auto stood = placeNow(meeting, paper);
    if (!stood)
        return fail(std::move(stood).error());
    place = *stood;
    return removePaper(meeting.session(), paper);
}

/// Brings it back there, wherever papers around it went meanwhile.
Status bringBack(OpenMeeting &meeting, PaperId paper, const PaperPlace &place)
{
    MOOTHALL_TRY(restorePaper(meeting.session(), paper));
    auto stands = placeNow(meeting, paper);
    if (!stands)
        return fail(std::move(stands).error());
    return *stands == place ? Status() : movePaper(meeting.session(), paper, place.item, place.before);
}

} // namespace

Status AttachPaperStep::redo(OpenMeeting &meeting)
{
    if (!m_paper.id.isNew())
        return bringBack(meeting, m_paper.id, m_place);
    auto id = attachPaper(meeting.session(), m_place.item, m_paper, m_place.before);
    if (!id)
        return fail(std::move(id).error());
    m_paper.id = *id;
    return {};
}

Status AttachPaperStep::undo(OpenMeeting &meeting)
{
    return takeOff(meeting, m_paper.id, m_place);
}

Status UpdatePaperStep::redo(OpenMeeting &meeting)
{
    return updatePaper(meeting.session(), m_after);
}

Status UpdatePaperStep::undo(OpenMeeting &meeting)
{
    return updatePaper(meeting.session(), m_before);
}

Status ReplacePaperStep::redo(OpenMeeting &meeting)
{
    return replacePaper(meeting.session(), m_paper, m_after);
}

Status ReplacePaperStep::undo(OpenMeeting &meeting)
{
    return replacePaper(meeting.session(), m_paper, m_before);
}

Status MovePaperStep::redo(OpenMeeting &meeting)
{
    return movePaper(meeting.session(), m_paper.id, m_to.item, m_to.before);
}

Status MovePaperStep::undo(OpenMeeting &meeting)
{
    MOOTHALL_TRY(movePaper(meeting.session(), m_paper.id, m_from.item, m_from.before));
    const AgendaItem *was = meeting.item(m_to.item);
    const bool changed = was && was->part == Part::Exempt && m_from.item != m_to.item && !m_paper.restricted;
    return changed ? updatePaper(meeting.session(), m_paper) : Status();
}

Status RemovePaperStep::redo(OpenMeeting &meeting)
{
    return takeOff(meeting, m_paper, m_place);
}

Status RemovePaperStep::undo(OpenMeeting &meeting)
{
    return bringBack(meeting, m_paper, m_place);
}

} // namespace moothall
