#pragma once

#include "core/domain/meeting.h"

namespace moothall {

/// Why somebody who is of the body, or sits for one who is, has no vote on an item.
enum class VoteBar {
    NoVote,   ///< co-opted without a vote, or a named substitute who isn't sitting for anybody
    NotThere, ///< not present at that moment
    Remote,   ///< attending remotely where only those in the room may vote
    Interest, ///< a disclosable pecuniary interest without a dispensation (LA 2011 s.31(4))
    Withdrew, ///< left the room for another interest
};

struct Voter
{
    PersonId person;
    QString name;
    MemberRole role = MemberRole::Member;
    std::optional<VoteBar> bar; ///< none: may vote

    bool mayVote() const { return !bar; }
    friend bool operator==(const Voter &, const Voter &) = default;
};

/// Whether it is known at all who of the body was there.
bool knowsAttendance(const MeetingRecord &record);
/// Whether somebody was there at a moment; an invalid one: at any.
bool wasThere(const Attendance &entry, QTime at);

/// Everybody of the body and those who sit for them, members first, with what keeps each from voting on an item.
/// `at` is the moment of the vote; an invalid one stands for the moment the item was taken, where that is known, and
/// else for the whole meeting. Where no attendance is known everybody counts as there.
QList<Voter> votersOn(const MeetingRecord &record, const AgendaItem &item, QTime at = {});

/// Who presides: the chair where there, else the vice-chair.
std::optional<PersonId> presiding(const MeetingRecord &record, QTime at = {});

/// What the counts come to: more for than against is carried; of as many, the casting vote decides, and without one
/// the motion is lost (LGA 1972 Sch. 12 para. 39). Nothing without counts.
std::optional<MotionOutcome> outcomeOfCounts(const Motion &motion);

/// A motion with its counts taken from its recorded votes, those of persons not entitled left out of none of them:
/// the record says what happened.
Motion countedFromNames(Motion motion);

/// How a vote agrees with who was there and entitled.
struct VoteCheck
{
    int entitled = 0;
    int counted = 0;           ///< for, against, abstaining and not voting together
    QStringList differences;   ///< a sentence each; empty where all agrees
    bool isExplained = false;  ///< the motion keeps a reason

    bool agrees() const { return differences.isEmpty(); }
    /// What can't be overlooked.
    bool isOpen() const { return !agrees() && !isExplained; }
};

VoteCheck checkVote(const MeetingRecord &record, const AgendaItem &item, const Motion &motion);

/// The sentences of every vote of a meeting that nobody has explained yet, each after its item's number.
QStringList openVoteDifferences(const MeetingRecord &record);

} // namespace moothall
