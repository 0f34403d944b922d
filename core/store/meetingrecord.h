#pragma once

#include "core/domain/meeting.h"
#include "core/store/database.h"

namespace moothall {

/// Everything of one meeting as of one moment. Errors: NotFound.
Result<MeetingRecord> loadMeetingRecord(Database &database, MeetingId id);

} // namespace moothall
