#pragma once

#include "core/domain/meeting.h"
#include "core/services/session.h"

namespace moothall {

/// For pictures: minutes of a meeting that were sent to the chair and came back with remarks, one
/// of them on words that were changed meanwhile.
struct ReturnedDraft
{
    MeetingId meeting;
    QString file; ///< the chair's copy, as it came back
};
Result<ReturnedDraft> addReturnedDraft(const Session &session, const QString &folder);

} // namespace moothall
