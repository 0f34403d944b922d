#include "ui/commands/reviewedits.h"

#include "core/domain/reviewtexts.h"
#include "core/services/reviewing.h"
#include "ui/commands/agendasteps.h"
#include "ui/commands/openmeeting.h"
#include "ui/commands/recordsteps.h"

namespace moothall {

Status RemarkStep::redo(OpenMeeting &meeting)
{
    return decideRemark(meeting.session(), m_remark, m_after);
}

Status RemarkStep::undo(OpenMeeting &meeting)
{
    return decideRemark(meeting.session(), m_remark, m_before);
}

bool ReviewEdits::accept(const ReturnedRemark &remark, Edition edition)
{
    auto decision =
        std::make_unique<RemarkStep>(remark.id, remark.decision, RemarkDecision::Accepted);
    if (remark.kind == RemarkKind::Comment)
        return m_meeting.make(tr("Deal with a comment"), steps(std::move(decision)));
    const AgendaItem *item = remark.item ? m_meeting.item(*remark.item) : nullptr;
    if (!item)
        return false;
    const ProposalOutcome outcome = outcomeOf(*item, edition, remark);
    if (outcome.place.state == ReviewPlace::State::Gone)
        return false;
    Steps made;
    const AgendaItem after =
        withWords(*item, edition, remark.field, outcome.place.at, outcome.words);
    if (after.minute != item->minute)
        made.push_back(std::make_unique<MinuteStep>(item->id, item->minute, after.minute));
    else if (after != *item)
        made.push_back(std::make_unique<UpdateItemStep>(*item, after));
    made.push_back(std::move(decision));
    return m_meeting.make(tr("Accept a proposal"), std::move(made));
}

bool ReviewEdits::refuse(const ReturnedRemark &remark)
{
    return m_meeting.make(
        tr("Refuse a proposal"),
        steps(std::make_unique<RemarkStep>(remark.id, remark.decision, RemarkDecision::Refused)));
}

bool ReviewEdits::reopen(const ReturnedRemark &remark)
{
    return remark.decision && m_meeting.make(tr("Decide a remark again"),
                                             steps(std::make_unique<RemarkStep>(
                                                 remark.id, remark.decision, std::nullopt)));
}

} // namespace moothall
