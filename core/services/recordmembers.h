#pragma once

#include "core/domain/meeting.h"
#include "core/services/writing.h"

namespace moothall {

/// Makes the members of a body on the day of one meeting what that meeting's record says, and
/// leaves who sat at the body's other meetings in the register as it is. To be called before the
/// meeting itself is stored.
Status storeMembers(Writing &writing, BodyId body, QDate day, const QList<Membership> &members);

} // namespace moothall
