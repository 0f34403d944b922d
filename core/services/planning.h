#pragma once

#include "core/services/meetings.h"
#include "core/services/writing.h"
#include "core/services/yearplan.h"

namespace moothall {

/// planMeeting() within a Writing that the caller commits, so that a whole year goes in together or
/// not at all.
Result<MeetingId> planMeeting(Writing &writing, const NewMeeting &wanted);

/// moveMeeting() within a Writing that the caller commits.
Status moveMeeting(Writing &writing, MeetingId meeting, const QDateTime &starts,
                   const QString &venue);

/// Says of each proposal what it clashes with.
Status addClashes(const Session &session, QList<ProposedMeeting> &proposals);

} // namespace moothall
