#include "ui/commands/recordsteps.h"

#include "core/services/bodies.h"
#include "core/services/meetings.h"
#include "core/services/proceedings.h"
#include "ui/commands/openmeeting.h"

namespace moothall {

Status UpdateMeetingStep::redo(OpenMeeting &meeting)
{
    return updateMeeting(meeting.session(), m_after);
}

Status UpdateMeetingStep::undo(OpenMeeting &meeting)
{
    return updateMeeting(meeting.session(), m_before);
}

namespace {

Status save(OpenMeeting &meeting, const Body &body)
{
    auto saved = saveBody(meeting.session(), body);
    return saved ? Status() : fail(std::move(saved).error());
}

} // namespace

Status UpdateBodyStep::redo(OpenMeeting &meeting)
{
    return save(meeting, m_after);
}

Status UpdateBodyStep::undo(OpenMeeting &meeting)
{
    return save(meeting, m_before);
}

Status AttendanceStep::apply(OpenMeeting &meeting, std::optional<Attendance> &wanted,
    std::optional<Attendance> &now)
{
    if (!wanted)
        return removeAttendance(meeting.session(), meeting.alive(now->id));
    Attendance entry = *wanted;
    entry.id = now ? meeting.alive(now->id) : AttendanceId();
    auto id = recordAttendance(meeting.session(), meeting.id(), entry);
    if (!id)
        return fail(std::move(id).error());
    if (wanted->id.isNew())
        wanted->id = *id;
    else if (meeting.alive(wanted->id) != *id)
        meeting.reborn(meeting.alive(wanted->id), *id);
    return {};
}

Status DeclarationStep::apply(OpenMeeting &meeting, std::optional<Declaration> &wanted,
    std::optional<Declaration> &now) const
{
    if (!wanted)
        return removeDeclaration(meeting.session(), meeting.alive(now->id));
    Declaration entry = *wanted;
    entry.id = now ? meeting.alive(now->id) : DeclarationId();
    auto id = recordDeclaration(meeting.session(), m_item, entry);
    if (!id)
        return fail(std::move(id).error());
    if (wanted->id.isNew())
        wanted->id = *id;
    else if (meeting.alive(wanted->id) != *id)
        meeting.reborn(meeting.alive(wanted->id), *id);
    return {};
}

Status MinuteStep::apply(OpenMeeting &meeting, const std::optional<Minute> &wanted) const
{
    return wanted ? saveMinute(meeting.session(), m_item, *wanted) : removeMinute(meeting.session(), m_item);
}

bool MinuteStep::absorb(const Step &next)
{
    const auto *later = dynamic_cast<const MinuteStep *>(&next);
    if (!later || later->m_item != m_item)
        return false;
    m_after = later->m_after;
    return true;
}

} // namespace moothall
