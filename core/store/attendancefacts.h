#pragma once

#include "core/base/result.h"
#include "core/domain/people.h"

namespace moothall {

class Database;

/// A meeting of a period, with what was noted of who was there.
struct CountedMeeting
{
    MeetingId meeting;
    BodyId body;
    QString bodyName;
    QDate date;
    BodyKind kind = BodyKind::Committee;
};
/// Meetings that were held from one day to another, of one body or all, by start.
Result<QList<CountedMeeting>> heldMeetings(Database &database, QDate from, QDate to,
                                           std::optional<BodyId> body);

/// One line of a meeting's attendance.
struct CountedEntry
{
    MeetingId meeting;
    PersonId person;
    QString name;
    QString sortName;
    Capacity capacity = Capacity::Member;
    AttendanceState state = AttendanceState::Present;
    std::optional<PersonId> substituteFor;
};
/// Those of members and substitutes at the same meetings.
Result<QList<CountedEntry>> countedEntries(Database &database, QDate from, QDate to,
                                           std::optional<BodyId> body);

} // namespace moothall
