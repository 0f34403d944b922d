#pragma once

#include "core/domain/followedaction.h"
#include "core/services/generatedpapers.h"

namespace moothall {

/// What a body's earlier meetings left to be done, as the next one hears of it: what is open, and
/// what was done since the meeting before. In the order of the meetings. Errors: NotFound.
Result<QList<FollowedAction>> actionsToReport(const Session &session, MeetingId agenda);

/// The same as papers of its agenda, with the last minutes, or wherever they stand by now: the
/// actions of public items for everybody, proven against all that is restricted of the meetings
/// they come from; those of exempt items as a restricted paper. Nothing on the agenda changes yet.
/// Slow: call from a worker. Errors: NotFound (nothing to report, no item for it), Conflict (the
/// agenda is published with another state of them), Leak.
Result<GeneratedPapers> prepareActionsReport(const Session &session, MeetingId agenda);

} // namespace moothall
