#pragma once

#include "core/domain/meeting.h"
#include "core/services/session.h"
#include "core/tasks/task.h"

namespace moothall {

/// The minutes of an earlier meeting as a paper of the agenda that confirms them.
struct MinutesPaper
{
    MeetingId of; ///< whose minutes they are
    QDate held;   ///< the day of that meeting
    Edition edition = Edition::Public;
    ItemId item; ///< of the agenda
    Paper paper; ///< as it is to be; its id is new where it isn't on the agenda yet
    std::optional<PaperVersion> was; ///< the version that it takes the place of
    bool changed = true;             ///< false: the paper that is there says the same already
};

/// What comes of it.
struct LastMinutes
{
    MeetingId agenda;
    QList<MinutesPaper> papers;
    QStringList warnings; ///< exempt minutes that have no item to stand under
};

/// The agenda that minutes go to: of their body's next meeting that isn't cancelled, held or
/// extraordinary (LGA 1972 Sch. 12 para. 41(4)). Errors: NotFound.
Result<MeetingId> agendaForMinutes(const Session &session, MeetingId minuted);

/// The minutes to be confirmed at a meeting, made, proven and taken in; nothing on its agenda
/// changes yet. Those of every earlier meeting of the body that are in draft, and where none are,
/// of the last one held. The public minutes go to the public item that confirms minutes, the exempt
/// ones to the exempt item that does. Minutes that this put there before (their file names say
/// whose they are) are replaced by a new version where they say something else now. Slow: call from
/// a worker. Errors: NotFound (no minutes, no item for them), Conflict (an extraordinary meeting;
/// the agenda is published with other minutes), Leak.
Result<LastMinutes> prepareLastMinutes(const Session &session, MeetingId agenda,
                                       const CancelToken *cancel = nullptr);

/// Puts them on the agenda, one after the other. Quick. Errors: Conflict (published meanwhile).
Status putLastMinutes(const Session &session, const LastMinutes &minutes);

} // namespace moothall
