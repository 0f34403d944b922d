#pragma once

#include "core/domain/agendachanges.h"
#include "core/services/session.h"
#include "core/store/agendaversionstore.h"
#include "core/tasks/task.h"

namespace moothall {

/// An agenda as one edition prints it now. The public one is made of a PublicMeeting. Pure.
AgendaVersion agendaVersion(const MeetingRecord &record, Edition edition);

/// Keeps the agenda as it is, within a change that is under way.
Status keepAgendaVersion(Database &database, const MeetingRecord &record,
                         const KeptVersion &version);
/// The same as a change of its own, after a pack was made of it; nothing where that is what was
/// kept last, or the register can't be written.
Status keepMadeAgenda(const Session &session, MeetingId meeting);

/// The earlier agendas of a meeting that can be compared with, the latest first.
Result<QList<KeptVersion>> keptAgendas(const Session &session, MeetingId meeting);
/// "Sent to Councillor A on 4 June 2024, 10.30".
QString inWords(const KeptVersion &version);

/// What has changed since then, pages of replaced papers included: a PaperReplaced is followed by
/// its pages. The public edition holds nothing but what is public today: no former words, no title
/// of what is gone. Reads papers whose words aren't known yet: call from a worker. Errors:
/// NotFound, Cancelled.
Result<QList<AgendaChange>> changesSince(const Session &session, MeetingId meeting,
                                         AgendaVersionId since, Edition edition,
                                         const CancelToken &cancel = {});

} // namespace moothall
