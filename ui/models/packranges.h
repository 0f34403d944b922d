#pragma once

#include "core/domain/meeting.h"
#include "core/pack/plan.h"

#include <QHash>

namespace moothall {

/// Which numbers each item and paper bears in the packs of a meeting.
struct PackRanges
{
    QHash<ItemId, QList<PageRange>> items; ///< several stretches where papers came at different times
    QHash<PaperId, PageRange> papers;
    int numberedTo = 0;

    friend bool operator==(const PackRanges &, const PackRanges &) = default;
};

/// By the plans of the meeting's main pack and its supplements. Pure and instant: for every change.
PackRanges packRanges(const MeetingRecord &record);

} // namespace moothall
