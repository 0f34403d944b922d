#include "ui/commands/languagesteps.h"

#include "core/services/languages.h"
#include "ui/commands/openmeeting.h"

namespace moothall {

Status OtherTitleStep::redo(OpenMeeting &meeting)
{
    return setOtherTitle(meeting.session(), m_item, m_after);
}

Status OtherTitleStep::undo(OpenMeeting &meeting)
{
    return setOtherTitle(meeting.session(), m_item, m_before);
}

Status LanguagesStep::put(OpenMeeting &meeting, const Chosen &from, const Chosen &to)
{
    const Session &session = meeting.session();
    if (from.languages != to.languages)
        MOOTHALL_TRY(setDocumentLanguages(session, to.languages));
    if (from.authority != to.authority)
        MOOTHALL_TRY(setOtherAuthorityName(session, to.authority));
    if (from.body != to.body)
        MOOTHALL_TRY(setOtherBodyName(session, meeting.record().body.id, to.body));
    if (from.venue != to.venue)
        MOOTHALL_TRY(setOtherVenue(session, meeting.id(), to.venue));
    return {};
}

Status LanguagesStep::redo(OpenMeeting &meeting)
{
    return put(meeting, m_before, m_after);
}

Status LanguagesStep::undo(OpenMeeting &meeting)
{
    return put(meeting, m_after, m_before);
}

} // namespace moothall
