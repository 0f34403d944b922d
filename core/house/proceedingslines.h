#pragma once

#include "core/domain/printedmeeting.h"
#include "core/house/housestyle.h"
#include "core/typeset/document.h"

namespace moothall {

/// All declarations made at the meeting, each a sentence, or the style's words that there were none.
Blocks declarationBlocks(const PrintedMeeting &meeting, const HouseStyle &style);

/// The declarations made on one item, each a sentence; empty where there are none.
Blocks conflictBlocks(const PrintedItem &item, const Authority &authority, const HouseStyle &style);

/// An item's motions: who moved and seconded, what became of it, the count and, of a recorded vote, the names.
Blocks motionBlocks(const QList<Motion> &motions, const HouseStyle &style);

/// The motion whose vote a style tells in the words before its resolution, or nullptr.
const Motion *unanimousMotion(const QList<Motion> &motions, const HouseStyle &style);

/// Why an item that came late is taken, by the route of its kind of body; `opinion` is how this document words the
/// chair's. Empty: it came in time.
QString lateWords(const PrintedItem &item, const PrintedMeeting &meeting, const QString &opinion, const HouseStyle &style);

/// What the minutes say of how an item came up: out of its turn, as a matter of urgency.
Blocks turnBlocks(const PrintedItem &item, const PrintedMeeting &meeting, const HouseStyle &style);

} // namespace moothall
