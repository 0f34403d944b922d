#pragma once

#include "core/domain/meeting.h"
#include "core/store/itemstore.h"

namespace moothall {

/// Errors: Conflict where that part of a meeting's agenda (0: the main one, else a supplement) has
/// been published.
Status checkOpen(Database &database, MeetingId meeting, int supplement);
/// The same for whatever stands under an item.
Result<ItemHome> openHome(Database &database, ItemId item);
/// Errors: Conflict once the minutes are confirmed: from then on they are the record.
Status checkUnconfirmed(Database &database, MeetingId meeting);

} // namespace moothall
