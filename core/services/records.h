#pragma once

#include "core/domain/meeting.h"
#include "core/services/writing.h"

namespace moothall {

/// Whole meetings into and out of the register, for imports. The caller begins the Writing and
/// commits it, so that several meetings go in together or not at all.

/// Writes a complete record as a new meeting and returns its id. What the record must hold:
/// - `authority.name` is the register's (else BadInput); its other fields only fill what is blank.
/// - `body` is found by name or made; an existing one only has its blanks filled. Where `members`
/// isn't empty, it is
///   who sits on the body on the day of the meeting.
/// - Item ids are the record's own: any numbers that differ, so that `parent` can name one. Items
/// stand in order.
/// - People (members, attendance, declarations, recorded votes, substitutes) are found by name,
/// first on the body,
///   then in the register, or made; their ids in the record are ignored. A name that fits two is
///   BadInput.
/// - Paper versions have been taken in (takePaperIn()); their ids are ignored.
/// - The meeting keeps its uid; where it is empty, one is made, as for all else. Packs aren't taken
/// over. Errors: Exists (the meeting's uid, or that body meets then already), BadInput (a minute
/// number the body has already, an item without title), with Error::place() as in the meeting file.
/// Minutes without a number take the next ones of their body, from `nextMinute` on where it is
/// given.
Result<MeetingId> storeMeetingRecord(Writing &writing, const MeetingRecord &record,
                                     std::optional<int> nextMinute = {});

struct KnownMeeting
{
    MeetingId id;
    MeetingStage stage = MeetingStage::Planned;
    bool published = false; ///< its agenda has been published: it can't be replaced
};

/// The meeting with this uid, or of this body (by name) at this start.
Result<std::optional<KnownMeeting>> findMeeting(Database &database, const QString &uid);
Result<std::optional<KnownMeeting>> findMeeting(Database &database, const QString &bodyName,
                                                const QDateTime &starts);

/// Takes a meeting off, for a newer record to take its place. Errors: NotFound; Conflict once it is
/// published.
Status removeMeeting(Writing &writing, MeetingId meeting);

} // namespace moothall
