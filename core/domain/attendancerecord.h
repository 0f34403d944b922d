#pragma once

#include "core/domain/people.h"

namespace moothall {

/// How often a member of a body attended in a period. Only meetings whose attendance was recorded
/// count.
struct MemberAttendance
{
    PersonId person;
    QString name;
    QString sortName;
    BodyId body;
    QString bodyName;
    bool isMember =
        true; ///< of the body, on the day of at least one of the meetings; else they only stood in
    int expected = 0; ///< meetings while they were a member of it
    int present = 0;  ///< in the room
    int remote = 0;
    int apologies = 0;
    int absent = 0;       ///< without apologies
    int substituted = 0;  ///< of those missed: meetings where a substitute sat for them
    int asSubstitute = 0; ///< meetings where they sat for somebody else
    bool remoteCounts =
        false; ///< whether the nation's law takes those attending remotely for present

    int attended() const { return present + (remoteCounts ? remote : 0); }
    /// Of those expected, rounded; nothing where none was.
    std::optional<int> percent() const
    {
        return expected > 0 ? std::optional((200 * attended() + expected) / (2 * expected))
                            : std::nullopt;
    }
    friend bool operator==(const MemberAttendance &, const MemberAttendance &) = default;
};

/// When a councillor's seat falls vacant unless they attend, or the council approves the reason
/// (LGA 1972 s.85(1)); of a member of the executive, by its meetings alone too (s.85(2A)).
struct AttendanceClock
{
    PersonId person;
    QString name;
    QDate last;     ///< the last meeting of any body that they attended, or of the executive
    QDate limit;    ///< six months from it; invalid where another Act applies
    int months = 0; ///< whole ones without attending
    bool executive = false; ///< of the executive's meetings

    friend bool operator==(const AttendanceClock &, const AttendanceClock &) = default;
};

/// The attendance of members over a period, both days included.
struct AttendanceRecord
{
    QDate from;
    QDate to;
    QList<MemberAttendance> members; ///< by body, then by sort name
    QList<AttendanceClock> clocks;   ///< without attending for three months or more, and missed a
                                     ///< noted meeting; the longest first
    int meetings = 0;                ///< that were counted
    QStringList unrecorded; ///< held, but nobody noted who was there: "Cabinet, 13 June 2024"
};

} // namespace moothall
