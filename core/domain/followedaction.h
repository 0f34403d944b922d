#pragma once

#include "core/domain/meeting.h"

namespace moothall {

/// An action with the meeting that it comes from, as it is followed up later.
struct FollowedAction
{
    Action action;
    MeetingId meeting;
    QString bodyName;
    QDate held; ///< the day of that meeting
    ItemId item;
    Part part = Part::Public; ///< of the item: an exempt one's actions are exempt
    QString itemTitle;        ///< the public one
    QString minuteNumber;     ///< empty where it has none
    QDate doneOn;             ///< London's; invalid where it isn't done, or nobody noted when

    friend bool operator==(const FollowedAction &, const FollowedAction &) = default;
};

} // namespace moothall
