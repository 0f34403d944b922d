#include "ui/commands/papersteps.h"

#include "ui/commands/openmeeting.h"

namespace moothall {

Status AttachPaperStep::redo(OpenMeeting &meeting)
{
    if (!m_paper.id.isNew())
        return restorePaper(meeting.session(), m_paper.id);
    auto id = attachPaper(meeting.session(), m_place.item, m_paper, m_place.before);
    if (!id)
        return fail(std::move(id).error());
    m_paper.id = *id;
    return {};
}

Status AttachPaperStep::undo(OpenMeeting &meeting)
{
    return removePaper(meeting.session(), m_paper.id);
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
    return movePaper(meeting.session(), m_paper, m_to.item, m_to.before);
}

Status MovePaperStep::undo(OpenMeeting &meeting)
{
    return movePaper(meeting.session(), m_paper, m_from.item, m_from.before);
}

Status RemovePaperStep::redo(OpenMeeting &meeting)
{
    return removePaper(meeting.session(), m_paper);
}

Status RemovePaperStep::undo(OpenMeeting &meeting)
{
    return restorePaper(meeting.session(), m_paper);
}

} // namespace moothall
