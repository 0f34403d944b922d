#pragma once

#include "core/house/compose.h"

namespace moothall {

/// The sheet before the agenda of a pack as of a day: which papers came since it was published,
/// under which numbers, in which supplement and when.
Blocks whatIsNew(const PrintedMeeting &meeting, const AgendaRanges &ranges,
                 const HouseStyle &style);

} // namespace moothall
