#pragma once

#include "core/domain/meeting.h"
#include "core/services/writing.h"

namespace moothall {

/// Gives the minutes of a stored meeting that have none their numbers, from `next` or the body's
/// next one on (1 in a new year where numbers go by years), passing over those that are taken; and
/// keeps the body's next one.
Status numberStoredMinutes(Writing &writing, MeetingId meeting, std::optional<int> next);

} // namespace moothall
