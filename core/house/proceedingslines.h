#pragma once

#include "core/domain/printedmeeting.h"
#include "core/house/housestyle.h"
#include "core/typeset/document.h"

namespace moothall {

/// All declarations made at the meeting, each a sentence, or the style's words that there were none.
Blocks declarationBlocks(const PrintedMeeting &meeting, const HouseStyle &style);

/// An item's motions: who moved and seconded, what became of it, the count and, of a recorded vote, the names.
Blocks motionBlocks(const QList<Motion> &motions);

} // namespace moothall
