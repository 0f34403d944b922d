#pragma once

#include "core/base/id.h"
#include "core/calendar/deadlinerules.h"

namespace moothall {

enum class DeadlineState { Future, Due, Done, DoneLate, Missed, Waived };
/// "future", "due", "done", "done-late", "missed", "waived": public.
QString token(DeadlineState state);

/// What somebody has said of a deadline: that it was met, and when; or that it was done without,
/// and why.
struct DeadlineMark
{
    QString code;
    std::optional<ItemId> item;
    bool waived = false;
    WallTime at; ///< when it was done
    QString reason;
    QString who;

    friend bool operator==(const DeadlineMark &, const DeadlineMark &) = default;
};

/// An item with a key decision.
struct KeyItem
{
    ItemId id;
    QString title; ///< the public one
    WallTime notified = {}; ///< when a notice of it was published from the forward plan; invalid: none was
    qint64 entry = 0;       ///< its entry of the forward plan; 0: none
};

/// An item whose decision is called in, and waits for scrutiny.
struct CalledInItem
{
    ItemId id;
    QString title;     ///< the public one
    WallTime received; ///< when the call-in came
};

/// What the clock has to know of a meeting.
struct MeetingFacts
{
    MeetingId id;
    QString uid;
    BodyId body;
    QString bodyName;
    BodyKind kind = BodyKind::Committee;
    QString houseStyle;
    WallTime starts;
    MeetingStage stage = MeetingStage::Planned;
    WallTime published;     ///< when its agenda went out; invalid: it hasn't, or nobody said when
    WallTime entered;       ///< since when the register knows the meeting; invalid: for ever
    bool hasExempt = false; ///< whether any item is exempt, or the forward plan has something to be decided in private
    WallTime privateNotified = {}; ///< when all of that had been in a published notice; invalid: it hasn't
    qint64 privateEntry = 0;       ///< the forward plan's first entry of it; 0: none
    int reports = 0;        ///< items that are reports
    int missing = 0;        ///< of those, without a paper and not marked to follow
    int toFollow = 0;       ///< items whose papers are to follow
    QList<KeyItem> keyItems;
    QList<CalledInItem> calledIn = {};
    QList<DeadlineMark> marks;

    bool isOff() const;       ///< cancelled or postponed
    bool isPublished() const; ///< the agenda has gone out, here or elsewhere
};

/// One date of a meeting.
struct Deadline
{
    QString code;
    MeetingId meeting;
    std::optional<ItemId> item;
    QDate date;
    QTime time; ///< invalid: until the day ends
    QString what;
    QString subject; ///< the item, by its public title; empty: the meeting
    QString source;
    DeadlineSource kind = DeadlineSource::Statute;
    DeadlineNature nature = DeadlineNature::Duty;
    DeadlineState state = DeadlineState::Future;
    QString reason;         ///< why waived
    WallTime doneAt;        ///< invalid: not done, or nobody knows when
    bool projected = false; ///< a year it counts through is worked out by rule alone

    bool isLawful() const
    {
        return kind == DeadlineSource::Statute || kind == DeadlineSource::Regulation;
    }
    /// A lawful date that was missed, whether or not it was made good later.
    bool isLawBroken() const
    {
        return isLawful() && nature == DeadlineNature::Duty &&
               (state == DeadlineState::Missed || state == DeadlineState::DoneLate);
    }
    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// All dates of a meeting in their order, as they stand at `now`. A meeting that has been called
/// off has none. Pure; any thread.
QList<Deadline> deadlinesOf(const MeetingFacts &meeting, const QList<DeadlineRule> &rules,
                            const WorkingDays &days, const WallTime &now);

/// When somebody was last at a meeting, as the law of their nation takes it.
struct LastAttendance
{
    PersonId person;
    QString name;
    QDate last; ///< where they only ever attended remotely and that doesn't count, the first of those days
    bool executive = false; ///< a member of the executive, at a meeting of it (LGA 1972 s.85(2A))
};

/// The last day on which a council can approve the reason of a member's absence, six months from
/// the last attendance (LGA 1972 s.85(1), (2A); LG(S)A 1973 s.35), and the last of the council's meetings
/// before it.
struct AbsenceLimit
{
    LastAttendance member;
    QDate limit;
    std::optional<MeetingId> lastCouncil;
    QDate lastCouncilDate;
};
std::optional<AbsenceLimit> absenceLimit(const LastAttendance &member,
                                         const QList<MeetingFacts> &meetings, Nation nation);

} // namespace moothall
