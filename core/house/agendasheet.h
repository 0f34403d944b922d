#pragma once

#include "core/house/compose.h"

namespace moothall {

/// Above the table of items: the body, when and where it meets, the house's notices and the
/// membership.
Blocks sheetHead(const PrintedMeeting &meeting, const QList<Text> &letter, const HouseStyle &style);

/// Beneath it: who produced the agenda, whom to ask, the date of issue.
Blocks sheetFoot(const PrintedMeeting &meeting, QDate issued, const HouseStyle &style);

/// A member as lists of them say it: "S Vincent (Chairman)" after "Councillors:", "Mr J Marsh" as
/// they are styled.
QString memberWithRole(const QString &name, std::optional<MemberRole> role,
                       const HouseStyle &style);

} // namespace moothall
