#include "core/domain/quorum.h"

#include <algorithm>

namespace moothall {

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

int countingTowardsQuorum(const QList<Attendance> &attendance, Nation nation)
{
    return static_cast<int>(std::ranges::count_if(attendance, [nation](const Attendance &entry) {
        if (entry.capacity != Capacity::Member && entry.capacity != Capacity::Substitute)
            return false;
        return entry.state == AttendanceState::Present
            || (entry.state == AttendanceState::Remote && nation == Nation::Wales);
    }));
}

} // namespace moothall
