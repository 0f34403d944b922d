#pragma once

#include "core/house/compose.h"

namespace moothall {

/// Everything above the word "Agenda": crest space and contact block, marking, letter, signature.
Blocks letterhead(const PrintedMeeting &meeting, const AgendaRanges &ranges, const HouseStyle &style);

/// The body as it stands inside a sentence: "Cabinet", "Harbour Committee".
QString agendaTitle(const PrintedMeeting &meeting);

} // namespace moothall
