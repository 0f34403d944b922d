#include "ui/commands/motionedits.h"

#include "core/domain/sitting.h"
#include "core/domain/voting.h"
#include "core/services/recommended.h"
#include "ui/commands/minuteedits.h"
#include "ui/commands/motionsteps.h"
#include "ui/commands/openmeeting.h"
#include "ui/commands/recordsteps.h"

#include <algorithm>

namespace moothall {

QTime MotionEdits::now() const
{
    const QTime time = m_meeting.session().clock.nowLocal().time();
    return {time.hour(), time.minute()};
}

bool MotionEdits::save(ItemId item, Motion motion)
{
    const AgendaItem *of = m_meeting.item(item);
    if (!of)
        return false;
    motion = countedFromNames(motion);
    if (!motion.outcome)
        motion.outcome = outcomeOfCounts(motion);
    if (outcomeOfCounts(motion) && !motion.at.isValid())
        motion.at = now();
    const auto before = std::ranges::find(of->motions, motion.id, &Motion::id);
    if (motion.id.isNew() || before == of->motions.end()) {
        return m_meeting.make(motion.amends ? tr("Record an amendment") : tr("Record a motion"),
                              steps(std::make_unique<MotionStep>(item, std::nullopt, motion)));
    }
    if (*before == motion)
        return false;
    return m_meeting.make(motion.amends ? tr("Change an amendment") : tr("Change a motion"),
                          steps(std::make_unique<MotionStep>(item, *before, motion)));
}

bool MotionEdits::remove(ItemId item, MotionId motion)
{
    const AgendaItem *of = m_meeting.item(item);
    if (!of)
        return false;
    const auto found = std::ranges::find(of->motions, motion, &Motion::id);
    return found != of->motions.end() &&
           m_meeting.make(tr("Remove a motion"),
                          steps(std::make_unique<MotionStep>(item, *found, std::nullopt)));
}

bool MotionEdits::saveAction(ItemId item, const Action &action)
{
    const AgendaItem *of = m_meeting.item(item);
    if (!of || action.text.trimmed().isEmpty())
        return false;
    const auto before = std::ranges::find(of->actions, action.id, &Action::id);
    const bool isNew = action.id.isNew() || before == of->actions.end();
    if (!isNew && *before == action)
        return false;
    return m_meeting.make(isNew ? tr("Record an action") : tr("Change an action"),
                          steps(std::make_unique<ActionStep>(
                              item, isNew ? std::nullopt : std::optional(*before), action)));
}

bool MotionEdits::removeAction(ItemId item, ActionId action)
{
    const AgendaItem *of = m_meeting.item(item);
    if (!of)
        return false;
    const auto found = std::ranges::find(of->actions, action, &Action::id);
    return found != of->actions.end() &&
           m_meeting.make(tr("Remove an action"),
                          steps(std::make_unique<ActionStep>(item, *found, std::nullopt)));
}

bool MotionEdits::resolveAsRecommended(ItemId item, const ItemRecommendations &recommended)
{
    const AgendaItem *of = m_meeting.item(item);
    if (!of)
        return false;
    const Minute minute = resolvedAsRecommended(*of, recommended);
    if (of->minute == minute)
        return false;
    return m_meeting.make(tr("Resolve as recommended"),
                          steps(std::make_unique<MinuteStep>(item, of->minute, minute)));
}

bool MotionEdits::run(const QString &text, const Result<Meeting> &after)
{
    if (!after) {
        m_meeting.refuse(after.error());
        return false;
    }
    return m_meeting.make(
        text, steps(std::make_unique<SittingsStep>(m_meeting.record().meeting, *after)));
}

bool MotionEdits::startOrResume()
{
    const Meeting &meeting = m_meeting.record().meeting;
    if (runningOf(meeting) == Running::Adjourned)
        return run(tr("Resume the meeting"), resumed(meeting, now()));
    return run(tr("Start the meeting"), started(meeting, now()));
}

bool MotionEdits::adjourn()
{
    return run(tr("Adjourn the meeting"), adjourned(m_meeting.record().meeting, now()));
}

bool MotionEdits::close()
{
    return run(tr("Close the meeting"), closed(m_meeting.record().meeting, now()));
}

bool MotionEdits::take(ItemId item)
{
    const MeetingRecord &record = m_meeting.record();
    const AgendaItem *wanted = record.item(item);
    if (!wanted || wanted->taken)
        return false;
    const QTime time = now();
    Steps made;
    made.push_back(std::make_unique<TakenStep>(
        item, TakenStep::Turn{}, TakenStep::Turn{nextPlaceTaken(record.items), time}));
    const auto stamp = [&](const AgendaItem &of, QTime Declaration::*moment, bool wanting) {
        for (const Declaration &declaration : of.declarations) {
            if (!declaration.leftRoom || !wanting || (declaration.*moment).isValid())
                continue;
            Declaration after = declaration;
            after.*moment = time;
            made.push_back(std::make_unique<DeclarationStep>(of.id, declaration, after));
        }
    };
    for (const AgendaItem &other : record.items) {
        const bool isLast = other.taken && *other.taken == nextPlaceTaken(record.items) - 1;
        stamp(other, &Declaration::returnedAt, isLast);
    }
    stamp(*wanted, &Declaration::leftAt, true);
    return m_meeting.make(tr("Take item %1").arg(wanted->number), std::move(made));
}

bool MotionEdits::toggleBudget()
{
    const Meeting &before = m_meeting.record().meeting;
    Meeting after = before;
    after.decidesBudget = !before.decidesBudget;
    return m_meeting.make(after.decidesBudget ? tr("Mark as budget decision meeting")
                                              : tr("Unmark as budget decision meeting"),
                          steps(std::make_unique<UpdateMeetingStep>(before, after)));
}

bool MotionEdits::addUrgent(const QString &title, const QString &reason)
{
    if (title.trimmed().isEmpty())
        return false;
    AgendaItem item;
    item.title = title.trimmed();
    item.kind = ItemKind::Urgent;
    item.urgency = reason.trimmed();
    const MeetingStage stage = m_meeting.record().meeting.stage;
    if (stage != MeetingStage::Planned && stage != MeetingStage::Agenda) {
        // The agenda has gone out: what is new stands in a supplement of its own.
        for (const PublishedPack &pack : m_meeting.record().packs)
            item.supplement = std::max(item.supplement, pack.supplement);
        for (const AgendaItem &other : m_meeting.record().items)
            item.supplement = std::max(item.supplement, other.supplement);
        ++item.supplement;
    }
    return m_meeting.make(tr("Add an urgent item"), steps(std::make_unique<UrgentItemStep>(item)));
}

} // namespace moothall
