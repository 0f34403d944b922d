#include "core/domain/voting.h"

#include "core/domain/quorum.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Voting
{
    Q_DECLARE_TR_FUNCTIONS(Voting)
};

bool isOfBody(const Attendance &entry)
{
    return entry.capacity == Capacity::Member || entry.capacity == Capacity::Substitute;
}

const Attendance *entryOf(const MeetingRecord &record, PersonId person)
{
    const auto found = std::ranges::find_if(record.attendance,
        [person](const Attendance &entry) { return entry.person == person && isOfBody(entry); });
    return found == record.attendance.end() ? nullptr : &*found;
}

bool isOut(const Declaration &declaration, QTime at)
{
    if (!declaration.leftRoom)
        return false;
    if (at.isValid() && declaration.leftAt.isValid() && at < declaration.leftAt)
        return false;
    return !at.isValid() || !declaration.returnedAt.isValid() || at < declaration.returnedAt;
}

/// What somebody's declarations on an item, or on the one it is part of, keep them from.
std::optional<VoteBar> barOfInterests(const MeetingRecord &record, const AgendaItem &item, PersonId person, QTime at)
{
    std::optional<VoteBar> bar;
    for (const Declaration &declaration : item.declarations) {
        if (declaration.person != person)
            continue;
        if (declaration.kind == InterestKind::DisclosablePecuniary && declaration.dispensation.trimmed().isEmpty())
            return VoteBar::Interest;
        if (isOut(declaration, at))
            bar = VoteBar::Withdrew;
    }
    if (bar || !item.parent)
        return bar;
    const AgendaItem *above = record.item(*item.parent);
    return above ? barOfInterests(record, *above, person, at) : std::nullopt;
}

std::optional<VoteBar> barOfAttendance(const MeetingRecord &record, const Attendance *entry, QTime at)
{
    if (!entry || !wasThere(*entry, at))
        return VoteBar::NotThere;
    if (entry->state == AttendanceState::Remote && !countsRemotely(record.authority.nation))
        return VoteBar::Remote;
    return std::nullopt;
}

QString reasonOf(VoteBar bar)
{
    switch (bar) {
    case VoteBar::NoVote:
        return Voting::tr("has no vote on this body");
    case VoteBar::NotThere:
        return Voting::tr("isn’t recorded as present then");
    case VoteBar::Remote:
        return Voting::tr("attended remotely");
    case VoteBar::Interest:
        return Voting::tr("has a disclosable pecuniary interest without a dispensation");
    case VoteBar::Withdrew:
        return Voting::tr("had left the room for an interest");
    }
    return {};
}

QString listed(const QStringList &names)
{
    constexpr qsizetype most = 4;
    if (names.size() <= most)
        return names.join(u", "_s);
    return Voting::tr("%1 and %n other(s)", nullptr, int(names.size() - most)).arg(names.first(most).join(u", "_s));
}

bool wasVoted(const Motion &motion)
{
    return motion.votesFor || motion.votesAgainst || motion.abstentions || !motion.recorded.isEmpty();
}

/// Votes by name, each against who may.
void checkNames(const QList<RecordedVote> &votes, const QList<Voter> &voters, bool everybody, QStringList &differences)
{
    QSet<PersonId> named;
    for (const RecordedVote &vote : votes) {
        named.insert(vote.person);
        if (vote.notEntitled)
            continue; // seen and marked
        const auto voter = std::ranges::find(voters, vote.person, &Voter::person);
        if (voter == voters.end())
            differences.append(Voting::tr("%1 voted but isn’t a member of this body.").arg(vote.personName));
        else if (voter->bar && vote.ballot != Ballot::NotVoting)
            differences.append(Voting::tr("%1 voted but %2.").arg(vote.personName, reasonOf(*voter->bar)));
    }
    if (!everybody)
        return;
    QStringList missing;
    for (const Voter &voter : voters) {
        if (voter.mayVote() && !named.contains(voter.person))
            missing.append(voter.name);
    }
    if (!missing.isEmpty())
        differences.append(Voting::tr("No vote is recorded of %1, present and entitled.").arg(listed(missing)));
}

void checkCounts(const VoteCheck &check, QStringList &differences)
{
    const int over = check.counted - check.entitled;
    if (over > 0)
        differences.append(Voting::tr("%1 votes are counted, but %2 were present and entitled: %3 too many.")
                               .arg(check.counted).arg(check.entitled).arg(over));
    else if (over < 0)
        differences.append(Voting::tr("%1 votes are counted, but %2 were present and entitled: %3 in no count.")
                               .arg(check.counted).arg(check.entitled).arg(-over));
}

} // namespace

bool knowsAttendance(const MeetingRecord &record)
{
    return std::ranges::any_of(record.attendance, isOfBody);
}

bool wasThere(const Attendance &entry, QTime at)
{
    if (entry.state != AttendanceState::Present && entry.state != AttendanceState::Remote)
        return false;
    if (!at.isValid() || entry.periods.isEmpty())
        return true;
    return std::ranges::any_of(entry.periods, [at](const Period &period) {
        return (!period.from.isValid() || period.from <= at) && (!period.to.isValid() || at < period.to);
    });
}

QList<Voter> votersOn(const MeetingRecord &record, const AgendaItem &item, QTime at)
{
    const QTime moment = at.isValid() ? at : item.takenAt;
    const bool known = knowsAttendance(record);
    QList<Voter> voters;
    const auto add = [&](Voter voter, const Attendance *entry, bool mayVote) {
        if (!mayVote)
            voter.bar = VoteBar::NoVote;
        else if (known)
            voter.bar = barOfAttendance(record, entry, moment);
        if (!voter.bar)
            voter.bar = barOfInterests(record, item, voter.person, moment);
        voters.append(voter);
    };
    for (const Membership &member : record.members) {
        const Attendance *entry = entryOf(record, member.person.id);
        const bool sits = member.role != MemberRole::Substitute || (entry && entry->capacity == Capacity::Substitute);
        add({member.person.id, member.person.name, member.role, {}}, entry, member.mayVote && sits);
    }
    for (const Attendance &entry : record.attendance) {
        const bool isKnown = std::ranges::any_of(voters, [&](const Voter &voter) { return voter.person == entry.person; });
        if (isOfBody(entry) && !isKnown)
            add({entry.person, entry.personName, MemberRole::Substitute, {}}, &entry, true);
    }
    return voters;
}

std::optional<PersonId> presiding(const MeetingRecord &record, QTime at)
{
    for (const MemberRole role : {MemberRole::Chair, MemberRole::ViceChair}) {
        for (const Membership &member : record.members) {
            const Attendance *entry = entryOf(record, member.person.id);
            if (member.role == role && entry && wasThere(*entry, at))
                return member.person.id;
        }
    }
    return std::nullopt;
}

std::optional<MotionOutcome> outcomeOfCounts(const Motion &motion)
{
    if (!motion.votesFor && !motion.votesAgainst)
        return std::nullopt;
    const int ahead = motion.votesFor.value_or(0) - motion.votesAgainst.value_or(0);
    const bool carried = ahead > 0 || (ahead == 0 && motion.casting == Ballot::For);
    return carried ? MotionOutcome::Carried : MotionOutcome::Lost;
}

Motion countedFromNames(Motion motion)
{
    if (motion.recorded.isEmpty())
        return motion;
    const auto count = [&](Ballot ballot) { return int(std::ranges::count(motion.recorded, ballot, &RecordedVote::ballot)); };
    motion.votesFor = count(Ballot::For);
    motion.votesAgainst = count(Ballot::Against);
    motion.abstentions = count(Ballot::Abstain);
    const int notVoting = count(Ballot::NotVoting);
    motion.notVoting = notVoting > 0 ? std::optional(notVoting) : std::nullopt;
    return motion;
}

VoteCheck checkVote(const MeetingRecord &record, const AgendaItem &item, const Motion &motion)
{
    VoteCheck check;
    check.isExplained = !motion.difference.trimmed().isEmpty();
    const bool dropped = motion.outcome == MotionOutcome::Withdrawn || motion.outcome == MotionOutcome::Fell;
    const QList<Voter> voters = votersOn(record, item, motion.at);
    check.entitled = int(std::ranges::count_if(voters, &Voter::mayVote));
    check.counted = motion.votesFor.value_or(0) + motion.votesAgainst.value_or(0) + motion.abstentions.value_or(0)
                    + motion.notVoting.value_or(0);
    if (wasVoted(motion) && knowsAttendance(record)) {
        checkNames(motion.recorded, voters, !motion.recorded.isEmpty(), check.differences);
        checkNames(motion.requested, voters, false, check.differences);
        if (motion.recorded.isEmpty())
            checkCounts(check, check.differences);
    }
    const auto counted = outcomeOfCounts(motion);
    if (counted && motion.outcome && !dropped && *counted != *motion.outcome)
        check.differences.append(*counted == MotionOutcome::Carried
                ? Voting::tr("By its votes the motion was carried, but it is recorded as lost.")
                : Voting::tr("By its votes the motion was lost, but it is recorded as carried."));
    if (record.meeting.decidesBudget && motion.recorded.isEmpty() && !dropped && (wasVoted(motion) || motion.outcome))
        check.differences.append(
            Voting::tr("This meeting decides the budget or precept: the minutes must name who voted for, who against "
                       "and who abstained."));
    return check;
}

QStringList openVoteDifferences(const MeetingRecord &record)
{
    QStringList all;
    for (const AgendaItem &item : record.items) {
        for (const Motion &motion : item.motions) {
            const VoteCheck check = checkVote(record, item, motion);
            if (!check.isOpen())
                continue;
            for (const QString &sentence : check.differences)
                all.append(Voting::tr("Item %1: %2").arg(item.number, sentence));
        }
    }
    return all;
}

} // namespace moothall
