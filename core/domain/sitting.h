#pragma once

#include "core/base/result.h"
#include "core/domain/meeting.h"

namespace moothall {

/// Where a meeting is on its day.
enum class Running { NotStarted, Sitting, Adjourned, Closed };
Running runningOf(const Meeting &meeting);

/// A meeting one step further, at a London wall time of its day. Errors: Conflict where it isn't the step's turn,
/// BadInput for a time before the last one.
Result<Meeting> started(Meeting meeting, QTime at);
Result<Meeting> adjourned(Meeting meeting, QTime at);
Result<Meeting> resumed(Meeting meeting, QTime at);
/// Closed it has an end, and is held.
Result<Meeting> closed(Meeting meeting, QTime at);

/// The items in the order they were taken: those taken first, by their place; the others as on the agenda after them.
/// Nothing of an item moves on the agenda by it.
QList<ItemId> orderTaken(const QList<AgendaItem> &items);
/// Whether an item was taken before one that stands above it on the agenda, and which is the first of those.
std::optional<ItemId> takenBefore(const QList<AgendaItem> &items, ItemId item);
/// The place after the last one given.
int nextPlaceTaken(const QList<AgendaItem> &items);

} // namespace moothall
