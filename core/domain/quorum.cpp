#include "core/domain/quorum.h"

#include "core/domain/voting.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

namespace {

struct Quorums
{
    Q_DECLARE_TR_FUNCTIONS(Quorum)
};

int votingMembers(const MeetingRecord &record)
{
    return int(std::ranges::count_if(record.members,
        [](const Membership &member) { return member.role != MemberRole::Substitute; }));
}

} // namespace

std::optional<int> quorumOf(const Body &body, int members)
{
    if (body.quorum)
        return body.quorum;
    const auto share = [members](int parts) { return (members + parts - 1) / parts; };
    if (body.kind == BodyKind::Council)
        return share(4);
    if (body.kind == BodyKind::Parish)
        return std::max(3, share(3));
    return std::nullopt;
}

bool countsRemotely(Nation nation)
{
    return nation == Nation::Wales;
}

int countingTowardsQuorum(const QList<Attendance> &attendance, Nation nation, QTime at)
{
    return static_cast<int>(std::ranges::count_if(attendance, [nation, at](const Attendance &entry) {
        if (entry.capacity != Capacity::Member && entry.capacity != Capacity::Substitute)
            return false;
        if (entry.state == AttendanceState::Remote && !countsRemotely(nation))
            return false;
        return wasThere(entry, at);
    }));
}

QuorumNow quorumAt(const MeetingRecord &record, QTime at)
{
    return {countingTowardsQuorum(record.attendance, record.authority.nation, at),
        quorumOf(record.body, votingMembers(record))};
}

QuorumNow quorumFor(const MeetingRecord &record, const AgendaItem &item, QTime at)
{
    QuorumNow quorum = quorumAt(record, at);
    for (const Voter &voter : votersOn(record, item, at)) {
        if (voter.bar == VoteBar::Interest || voter.bar == VoteBar::Withdrew)
            --quorum.present;
    }
    return quorum;
}

QStringList quorumWarnings(const MeetingRecord &record, QTime at)
{
    QStringList warnings;
    const QuorumNow now = quorumAt(record, at);
    if (!now.needed || !knowsAttendance(record))
        return warnings;
    if (!now.isMet())
        warnings.append(Quorums::tr("Inquorate: %1 present, %2 needed. No business can be done.").arg(now.present).arg(*now.needed));
    else if (now.isAtItsLimit())
        warnings.append(Quorums::tr("The quorum of %1 hangs on every member present.").arg(*now.needed));
    if (!now.isMet())
        return warnings;
    for (const AgendaItem &item : record.items) {
        const QuorumNow then = quorumFor(record, item, at);
        if (then.present == now.present || then.isMet() || item.taken)
            continue;
        warnings.append(Quorums::tr("Item %1 would be inquorate: with those withdrawn who declared interests %2 are left, "
                                    "%3 needed.").arg(item.number).arg(then.present).arg(*then.needed));
    }
    return warnings;
}

} // namespace moothall
