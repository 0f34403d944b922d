#pragma once

#include "core/domain/meeting.h"

namespace moothall {

// What is published is frozen; what comes later comes in supplements, numbered from 1 in their
// meeting.

/// Whether the agenda of a meeting at this stage has left the house.
bool isPublishedStage(MeetingStage stage);

/// The part of a meeting's papers that brings this one: 0 is the main agenda, else a supplement. A
/// paper of an item that was published as "to follow" comes with the supplement after its item's,
/// unless it says another.
int supplementOf(const Paper &paper, const AgendaItem &item);

/// Whether that part has the item on its front sheet: it is new there, or one of its papers is.
bool isIn(const AgendaItem &item, int supplement);

/// Up to which supplement all is frozen: 0 is the main agenda, nothing where it isn't published.
std::optional<int> publishedUpTo(const MeetingRecord &record);

/// Where what is new goes now: 0, the main agenda, until that is published.
int openSupplement(const MeetingRecord &record);

/// The numbers of the supplements that hold something or of which something is said, ascending.
QList<int> supplementNumbers(const MeetingRecord &record);

/// What is said of a supplement, or one of which nothing is said yet.
Supplement supplementNumbered(const QList<Supplement> &supplements, int number);

/// The published pack of an edition, or nullptr.
const PublishedPack *publishedPack(const MeetingRecord &record, Edition edition, int supplement);

} // namespace moothall
