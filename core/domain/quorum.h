#pragma once

#include "core/domain/meeting.h"

namespace moothall {

/// How many must be present: the body's own rule where it has one; else by law: a principal council a quarter of its
/// members, rounded up (LGA 1972 Sch. 12 para. 6); a parish a third, at least three (para. 12). Nothing where neither
/// says (committees: standing orders).
std::optional<int> quorumOf(const Body &body, int members);

/// Whether members who attend remotely are present in law: in Wales.
bool countsRemotely(Nation nation);

/// How many count towards it: members and substitutes present in the room; in Wales also those attending remotely.
/// `at`: those there at that moment; an invalid one: at any.
int countingTowardsQuorum(const QList<Attendance> &attendance, Nation nation, QTime at = {});

/// The quorum at a moment of a meeting.
struct QuorumNow
{
    int present = 0;
    std::optional<int> needed;

    bool isMet() const { return !needed || present >= *needed; }
    /// One more who leaves and it is lost.
    bool isAtItsLimit() const { return needed && present == *needed; }
};

QuorumNow quorumAt(const MeetingRecord &record, QTime at);
/// The same while an item is considered: whoever withdraws for an interest, or must not take part, isn't counted.
QuorumNow quorumFor(const MeetingRecord &record, const AgendaItem &item, QTime at);

/// What a clerk must know before it happens: that the quorum is lost, hangs on one member, or will be lost on an item
/// not taken yet because of interests declared on it. A sentence each.
QStringList quorumWarnings(const MeetingRecord &record, QTime at);

} // namespace moothall
