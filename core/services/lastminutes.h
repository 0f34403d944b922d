#pragma once

#include "core/services/generatedpapers.h"

namespace moothall {

/// The agenda that minutes go to: of their body's next meeting that isn't cancelled, held or
/// extraordinary (LGA 1972 Sch. 12 para. 41(4)). Errors: NotFound.
Result<MeetingId> agendaForMinutes(const Session &session, MeetingId minuted);

/// The minutes to be confirmed at a meeting, made, proven and taken in; nothing on its agenda
/// changes yet. Those of every earlier meeting of the body that are in draft, and where none are,
/// of the last one held. The public minutes go to the public item that confirms minutes, the exempt
/// ones to the exempt item that does. Minutes that this put there before are replaced by a new
/// version where they say something else now; those that somebody put there by hand are left and
/// warned of, as are exempt ones without an item. Slow: call
/// from a worker. Errors: NotFound (no minutes, no item for them), Conflict (an extraordinary
/// meeting; the agenda is published with other minutes), Leak.
Result<GeneratedPapers> prepareLastMinutes(const Session &session, MeetingId agenda,
                                           const CancelToken *cancel = nullptr);

} // namespace moothall
