#pragma once

#include "core/base/result.h"
#include "core/calendar/workingdays.h"

namespace moothall {

// A clear day leaves out both the day of the notice and the day of the meeting (R v Herefordshire Justices, 1820), and
// counts working days only (R v Swansea City Council ex p Elitestone, Court of Appeal, 5 May 1993, on "three clear days"
// in LGA 1972 s.100B). LGA 1972 s.243 doesn't define clear days: it moves a last day forward, and never excuses a late
// notice.

/// Working days strictly between a notice and a meeting. Errors: BadInput where the notice comes after the meeting, or
/// a day doesn't exist.
Result<int> clearDays(QDate published, QDate meeting, const WorkingDays &days);

/// The last working day on which a notice can be published for `required` clear days before a meeting.
QDate latestPublication(QDate meeting, int required, const WorkingDays &days);

/// The last day of all with enough clear days: it may be at a weekend or a holiday, so warn of it and never offer it.
QDate latestCalendarDay(QDate meeting, int required, const WorkingDays &days);

/// The first working day on which a meeting can be held after a notice.
QDate earliestMeeting(QDate published, int required, const WorkingDays &days);

} // namespace moothall
