#pragma once

#include "core/domain/printedmeeting.h"
#include "core/house/housestyle.h"
#include "core/typeset/document.h"

namespace moothall {

/// Whether earlier minutes were confirmed at an item.
bool confirmsMinutes(const PrintedMeeting &meeting, const PrintedItem &item);

/// What was resolved at an item of earlier minutes, with their corrections. `told`: the officer's
/// own resolution stands before it, so that only corrections are added.
Blocks confirmedHereBlocks(const PrintedMeeting &meeting, const PrintedItem &item,
                           const HouseStyle &style, bool told);

/// At the end of minutes that were confirmed: when, subject to what, and who signed them; empty
/// before.
Blocks confirmationBlocks(const PrintedMeeting &meeting, const HouseStyle &style);

/// On a copy to be signed: room for a signature and its date.
Blocks signingBlocks(const HouseStyle &style);

} // namespace moothall
