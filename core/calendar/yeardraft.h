#pragma once

#include "core/base/id.h"
#include "core/calendar/patterns.h"
#include "core/calendar/timing.h"

namespace moothall {

/// A pattern and whose it is.
struct PatternOfBody
{
    BodyId body;
    QString bodyName;
    MeetingPattern pattern;
};

/// The year that is drafted.
struct DraftYear
{
    QDate from;
    QDate to;
    QDate electionDay; ///< invalid: none
};

/// The days of the pre-election period: from the notice of election, at the latest on the 25th
/// working day before the poll, to the poll (SI 2006/3304 Sch. 2, SI 2006/3305 Sch. 2).
struct PreElection
{
    QDate from;
    QDate to;

    bool holds(QDate day) const { return from.isValid() && from <= day && day <= to; }
};
PreElection preElectionPeriod(QDate electionDay, const WorkingDays &days);

/// The municipal year that a day lies in: from May to April.
DraftYear municipalYear(QDate day);

/// A meeting that is there already: its body isn't given another on that day.
struct StandingMeeting
{
    BodyId body;
    QString bodyName;
    QDate day;
};

/// One meeting of a draft, or why there is none.
struct DraftMeeting
{
    enum class Fate { Meets, Moved, LeftOut };

    BodyId body;
    QString bodyName;
    WallTime starts;
    Fate fate = Fate::Meets;
    QDate wanted; ///< the pattern's day
    QString why;  ///< why it was moved or left out, a phrase: "Early May bank holiday"

    friend bool operator==(const DraftMeeting &, const DraftMeeting &) = default;
};

/// A year's meetings by the patterns, by their start: none on days on which the authority doesn't
/// work, none where there is one already, each body off the days of those it keeps clear of. Pure.
QList<DraftMeeting> draftMeetings(const QList<PatternOfBody> &patterns, const DraftYear &year,
                                  const WorkingDays &days,
                                  const QList<StandingMeeting> &standing = {});

} // namespace moothall
