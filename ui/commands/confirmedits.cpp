#include "ui/commands/confirmedits.h"

#include "ui/commands/openmeeting.h"
#include "ui/commands/recordsteps.h"

#include <algorithm>

namespace moothall {

Status ConfirmationStep::redo(OpenMeeting &meeting)
{
    return apply(meeting, m_after, m_before);
}

Status ConfirmationStep::undo(OpenMeeting &meeting)
{
    return apply(meeting, m_before, m_after);
}

Status ConfirmationStep::apply(OpenMeeting &meeting, const std::optional<Confirmation> &wanted,
                               const std::optional<Confirmation> &now)
{
    if (wanted)
        return confirmMinutes(meeting.session(), *wanted);
    return withdrawConfirmation(meeting.session(), now->minuted, now->audience);
}

bool ConfirmEdits::confirm(const Confirmation &minutes)
{
    const AgendaItem *item = m_meeting.item(minutes.item);
    if (!item)
        return false;
    Steps made;
    if (!item->minute)
        made.push_back(std::make_unique<MinuteStep>(item->id, std::nullopt, Minute()));
    made.push_back(std::make_unique<ConfirmationStep>(std::nullopt, minutes));
    return m_meeting.make(tr("Confirm minutes"), std::move(made));
}

bool ConfirmEdits::addCorrection(const Confirmation &minutes, const Correction &correction)
{
    Confirmation after = minutes;
    after.corrections.append(correction);
    return change(tr("Correct minutes"), minutes, after);
}

bool ConfirmEdits::removeCorrection(const Confirmation &minutes, qsizetype at)
{
    if (at < 0 || at >= minutes.corrections.size())
        return false;
    Confirmation after = minutes;
    after.corrections.removeAt(at);
    return change(tr("Remove a correction"), minutes, after);
}

bool ConfirmEdits::sign(const Confirmation &minutes, const QString &name, QDate day)
{
    Confirmation after = minutes;
    after.signedBy = name;
    after.signedOn = day;
    return change(tr("Sign minutes"), minutes, after);
}

bool ConfirmEdits::withdraw(const Confirmation &minutes)
{
    return m_meeting.make(tr("Take a confirmation back"),
                          steps(std::make_unique<ConfirmationStep>(minutes, std::nullopt)));
}

bool ConfirmEdits::change(const QString &text, const Confirmation &before,
                          const Confirmation &after)
{
    return before != after &&
           m_meeting.make(text, steps(std::make_unique<ConfirmationStep>(before, after)));
}

} // namespace moothall
