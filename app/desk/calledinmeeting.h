#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/services/session.h"

namespace moothall {

/// For pictures: a cabinet of long names that met two weeks ago, with one decision called in, one
/// waived and one in force.
Result<MeetingId> addCalledInMeeting(const Session &session);

} // namespace moothall
