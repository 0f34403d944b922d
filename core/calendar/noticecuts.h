#pragma once

#include "core/calendar/deadlines.h"

#include <functional>

namespace moothall {

/// A notice that was given in time and has been cut short since, by a holiday or a closed day that
/// came up within it.
struct NoticeCut
{
    qint64 id = 0;
    MeetingId meeting;
    int clearDays = 0;
    int required = 0;
    QString cause; ///< "State Funeral of Queen Elizabeth II, 19 September 2022"

    friend bool operator==(const NoticeCut &, const NoticeCut &) = default;
};

/// The notices, of meetings from `today` on whose agendas are out, that had their clear days by the
/// calendar as it was `before` and lack some as it is `after`. Pure.
QList<NoticeCut> noticesCut(const QList<MeetingFacts> &meetings,
                            const std::function<QList<DeadlineRule>(const MeetingFacts &)> &rules,
                            const WorkingDays &before, const WorkingDays &after, QDate today);

} // namespace moothall
