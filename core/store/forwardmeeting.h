#pragma once

#include <QString>

namespace moothall {

/// SQL: the meeting at which entry `e` of the forward plan is decided: its item's, else the first of its body on its day
/// or within its period.
inline QString meetingOfForwardEntry()
{
    return QStringLiteral(
        "ifnull((SELECT meeting FROM item WHERE id = e.item), (SELECT x.id FROM meeting x WHERE x.body = e.body AND "
        "x.removed IS NULL AND x.stage NOT IN ('cancelled', 'postponed') AND substr(x.starts, 1, 10) BETWEEN e.from_date "
        "AND ifnull(e.until_date, e.from_date) ORDER BY x.starts, x.id LIMIT 1))");
}

} // namespace moothall
