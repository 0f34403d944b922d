#pragma once

#include "core/base/result.h"
#include "core/domain/followedaction.h"

namespace moothall {

class Database;

/// The actions of a body's meetings before a start, done or not, in the order of their meetings.
Result<QList<FollowedAction>> actionsBefore(Database &database, BodyId body,
                                            const QDateTime &starts);
/// Every body's actions that aren't done and are due by a day, the first due first.
Result<QList<FollowedAction>> actionsDue(Database &database, QDate by);

} // namespace moothall
