#pragma once

#include "core/calendar/deadlines.h"
#include "core/calendar/forwardplan.h"
#include "core/domain/followedaction.h"
#include "core/domain/people.h"
#include "core/services/session.h"

namespace moothall {

/// The working days of the register's authority: its nation's bank holidays with what it has taken
/// in since, and the days on which it shuts its offices.
Result<WorkingDays> workingDays(const Session &session);

/// Every statutory and local date of a meeting, as it stands now. Errors: NotFound.
Result<QList<Deadline>> deadlines(const Session &session, MeetingId meeting);

/// The last lawful day for the agenda of a meeting that isn't planned yet, by the register's own
/// calendar and rules.
Result<Deadline> agendaDeadline(const Session &session, const Body &body, const QDateTime &starts);

/// What an entry of the forward plan asks for by itself, where no agenda does yet.
struct PlannedDates
{
    ForwardEntry entry;
    MeetingFacts facts; ///< the entry as a meeting of its own
    QList<Deadline> dates;
};

/// The dates of all meetings from one day to another, with what they are computed from.
struct Diary
{
    QList<MeetingFacts> meetings; ///< by start
    QList<Deadline> deadlines;    ///< meeting by meeting, each in its order
    QList<FollowedAction> actions; ///< that aren't done and are due by the last day
    QList<PlannedDates> plan;     ///< of the forward plan
    QList<AbsenceLimit> absences; ///< of members who haven't attended for four months or more
    WallTime now;
};
Result<Diary> diary(const Session &session, QDate from, QDate to);

/// When the six-month rule's clocks began, as the nation's law takes attendance: of every councillor over all
/// bodies, and of members of an executive over its meetings, where that is another day.
Result<QList<LastAttendance>> countedAttendances(Database &database, QDate on, Nation nation);

/// Says of a date that it was met (`at`; now where it is invalid), or done without (a reason is
/// needed). Errors: BadInput (no reason; a date that lies ahead), NotFound.
Status markDeadline(const Session &session, MeetingId meeting, const DeadlineMark &mark);
/// Takes back what was said of it.
Status unmarkDeadline(const Session &session, MeetingId meeting, const QString &code,
                      std::optional<ItemId> item);

/// Keeps who decided to publish although a check said stop (late, for one), and why: once for a
/// meeting. Errors: BadInput (no words), NotFound.
Status recordPublicationDecision(const Session &session, MeetingId meeting, const QString &decision);
/// The code of the mark that keeps it.
QString publicationDecisionCode();

/// The authority's own rules.
Result<QList<LocalRule>> localRules(const Session &session);
/// New where its id is 0. Errors: BadInput (no code, ends before it begins), NotFound.
Result<qint64> saveLocalRule(const Session &session, const LocalRule &rule);
Status removeLocalRule(const Session &session, qint64 id);

} // namespace moothall
