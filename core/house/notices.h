#pragma once

#include "core/calendar/forwardplan.h"
#include "core/domain/attendancerecord.h"
#include "core/domain/followedaction.h"
#include "core/domain/people.h"
#include "core/house/housestyle.h"
#include "core/typeset/document.h"

#include <QTime>

namespace moothall {

// Documents of an authority that belong to no one meeting. They are public: their values hold
// nothing exempt. Pure: any thread, same in, same out.

/// A meeting as a printed calendar has it.
struct PrintedDate
{
    QDate date;
    QTime time;
    QString body;
    QString place;
    bool cancelled = false;
};

/// The calendar of meetings, month by month, in the order of `dates`.
Document composeCalendar(const Authority &authority, const HouseStyle &style,
                         const QList<PrintedDate> &dates);

/// An entry of the forward plan with the members of the body that decides.
struct PrintedForwardEntry
{
    ForwardEntry entry;
    QStringList members;
};

/// The notice of what is to be decided: all that SI 2012/2089 reg. 9(2) asks for, and the intention
/// to decide in private with its reasons (reg. 5(2)-(3)).
Document composeForwardPlan(const Authority &authority, const QList<PrintedForwardEntry> &entries,
                            QDate issued);

/// A matter to be decided in private, with what was said against that and answered.
struct PrintedPrivateMatter
{
    QString matter;
    QString reason;
    QString representations; ///< empty: none came
    QString response;
};

/// The second notice of a private meeting: the reasons, the representations received and the response to
/// them (SI 2012/2089 reg. 5(4)-(5)).
Document composePrivateNotice(const Authority &authority, const QString &body, QDate on,
                              const QList<PrintedPrivateMatter> &matters, QDate issued);

/// A body's work programme: what it will look into at which meeting, what some day, what again and
/// again.
Document composeWorkProgramme(const Authority &authority, const QString &body,
                              const QList<WorkItem> &items);

/// What earlier meetings of a body left to be done, meeting by meeting, for its meeting on a day. The restricted edition
/// is of exempt items: it belongs in no public file.
Document composeActions(const Authority &authority, const HouseStyle &style, const QString &body, QDate at,
                        Edition edition, const QList<FollowedAction> &actions);

/// How often the members of each body attended, and whose seat is in danger by the six-month rule.
Document composeAttendance(const Authority &authority, const AttendanceRecord &record);

} // namespace moothall
