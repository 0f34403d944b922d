#pragma once

#include "core/domain/meeting.h"

namespace moothall {

/// How many must be present: the body's own rule where it has one; else by law: a principal council a quarter of its
/// members, rounded up (LGA 1972 Sch. 12 para. 6); a parish a third, at least three (para. 12). Nothing where neither
/// says (committees: standing orders).
std::optional<int> quorumOf(const Body &body, int members);

/// How many count towards it: members and substitutes present in the room; in Wales also those attending remotely.
int countingTowardsQuorum(const QList<Attendance> &attendance, Nation nation);

} // namespace moothall
