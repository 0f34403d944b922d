#include "core/calendar/cleardays.h"

#include <QCoreApplication>

namespace moothall {

namespace {

struct ClearDays
{
    Q_DECLARE_TR_FUNCTIONS(ClearDays)
};

/// The working day `steps` working days after (or, negative, before) a day.
QDate workingDayFrom(QDate day, int steps, const WorkingDays &days)
{
    for (; steps > 0; --steps)
        day = days.next(day);
    for (; steps < 0; ++steps)
        day = days.previous(day);
    return day;
}

} // namespace

Result<int> clearDays(QDate published, QDate meeting, const WorkingDays &days)
{
    if (!published.isValid() || !meeting.isValid())
        return fail(ErrorCode::BadInput, ClearDays::tr("A date is missing or doesn't exist."));
    if (published > meeting)
        return fail(ErrorCode::BadInput, ClearDays::tr("The notice can't be after the meeting. Check which date is which."));
    return days.count(published.addDays(1), meeting.addDays(-1));
}

QDate latestPublication(QDate meeting, int required, const WorkingDays &days)
{
    return workingDayFrom(meeting, -(required + 1), days);
}

QDate latestCalendarDay(QDate meeting, int required, const WorkingDays &days)
{
    // Whatever comes between the earliest counted day and the one before it needs no further clear day.
    return required > 0 ? workingDayFrom(meeting, -required, days).addDays(-1) : meeting;
}

QDate earliestMeeting(QDate published, int required, const WorkingDays &days)
{
    return workingDayFrom(published, required + 1, days);
}

} // namespace moothall
