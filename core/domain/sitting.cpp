#include "core/domain/sitting.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

namespace {

struct Sitting
{
    Q_DECLARE_TR_FUNCTIONS(Sitting)
};

Status checkTime(const Meeting &meeting, QTime at)
{
    if (!at.isValid())
        return fail(ErrorCode::BadInput, Sitting::tr("That isn’t a time of day."));
    if (meeting.sittings.isEmpty())
        return {};
    const Period &last = meeting.sittings.last();
    const QTime before = last.to.isValid() ? last.to : last.from;
    if (at < before)
        return fail(ErrorCode::BadInput, Sitting::tr("That is before %1, the last time recorded. Give a later one.")
                                             .arg(before.toString(QStringLiteral("HH:mm"))));
    return {};
}

tl::unexpected<Error> notItsTurn(const QString &sentence)
{
    return fail(ErrorCode::Conflict, sentence);
}

} // namespace

Running runningOf(const Meeting &meeting)
{
    if (meeting.ends.isValid())
        return Running::Closed;
    if (meeting.sittings.isEmpty())
        return Running::NotStarted;
    return meeting.sittings.last().to.isValid() ? Running::Adjourned : Running::Sitting;
}

Result<Meeting> started(Meeting meeting, QTime at)
{
    if (runningOf(meeting) != Running::NotStarted)
        return notItsTurn(Sitting::tr("The meeting has started already."));
    MOOTHALL_TRY(checkTime(meeting, at));
    meeting.sittings.append({at, {}});
    return meeting;
}

Result<Meeting> adjourned(Meeting meeting, QTime at)
{
    if (runningOf(meeting) != Running::Sitting)
        return notItsTurn(Sitting::tr("The meeting isn’t sitting, so it can’t be adjourned."));
    MOOTHALL_TRY(checkTime(meeting, at));
    meeting.sittings.last().to = at;
    return meeting;
}

Result<Meeting> resumed(Meeting meeting, QTime at)
{
    if (runningOf(meeting) != Running::Adjourned)
        return notItsTurn(Sitting::tr("The meeting isn’t adjourned, so it can’t be resumed."));
    MOOTHALL_TRY(checkTime(meeting, at));
    meeting.sittings.append({at, {}});
    return meeting;
}

Result<Meeting> closed(Meeting meeting, QTime at)
{
    const Running running = runningOf(meeting);
    if (running != Running::Sitting && running != Running::Adjourned)
        return notItsTurn(running == Running::Closed ? Sitting::tr("The meeting is closed already.")
                                                     : Sitting::tr("The meeting hasn’t started. Start it first."));
    MOOTHALL_TRY(checkTime(meeting, at));
    if (running == Running::Sitting)
        meeting.sittings.last().to = at;
    meeting.ends = QDateTime(meeting.starts.date(), at);
    const bool ahead = meeting.stage == MeetingStage::Planned || meeting.stage == MeetingStage::Agenda
                       || meeting.stage == MeetingStage::Published;
    if (ahead)
        meeting.stage = MeetingStage::Held;
    return meeting;
}

QList<ItemId> orderTaken(const QList<AgendaItem> &items)
{
    QList<const AgendaItem *> order;
    for (const AgendaItem &item : items)
        order.append(&item);
    std::ranges::stable_sort(order, [](const AgendaItem *left, const AgendaItem *right) {
        if (left->taken && right->taken)
            return *left->taken < *right->taken;
        return left->taken.has_value() && !right->taken;
    });
    QList<ItemId> ids;
    for (const AgendaItem *item : std::as_const(order))
        ids.append(item->id);
    return ids;
}

std::optional<ItemId> takenBefore(const QList<AgendaItem> &items, ItemId item)
{
    const auto self = std::ranges::find(items, item, &AgendaItem::id);
    if (self == items.end() || !self->taken)
        return std::nullopt;
    for (auto above = items.begin(); above != self; ++above) {
        const bool sameLevel = above->parent == self->parent;
        if (sameLevel && above->taken && *above->taken > *self->taken)
            return above->id;
    }
    return std::nullopt;
}

int nextPlaceTaken(const QList<AgendaItem> &items)
{
    int last = 0;
    for (const AgendaItem &item : items)
        last = std::max(last, item.taken.value_or(0));
    return last + 1;
}

} // namespace moothall
