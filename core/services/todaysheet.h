#pragma once

#include "core/calendar/noticecuts.h"
#include "core/services/deadlines.h"

#include <QHash>

namespace moothall {

/// One line of Today.
struct TodayEntry
{
    enum class Group { Late, Today, Tomorrow, ThisWeek, NextWeek, Later };
    /// What Enter does about it.
    enum class Step {
        Open,    ///< opens the meeting's agenda
        Publish, ///< goes on to publish it
        Minutes, ///< opens the meeting's minutes
        Record,  ///< asks when it was done, or why it is done without
        Settle,  ///< asks what was decided
        Plan,    ///< goes to the forward plan, where its notice is published
        CallIn,  ///< opens the call-in of the item's decision
    };

    Group group = Group::Later;
    Step step = Step::Open;
    QString code;
    QDate date;
    QTime time; ///< invalid: until the day ends
    QString what;
    QString subject; ///< an item; empty: the meeting
    QString note;    ///< a word or two that warn: "last lawful day"
    QString source;
    std::optional<MeetingId> meeting;
    QString bodyName;
    QDate meetingDate;
    std::optional<ItemId> item;
    qint64 forward = 0; ///< the entry of the forward plan; 0: none yet
    qint64 cut = 0;     ///< the notice cut to settle; 0: another decision
    bool isLawful = false;
    bool isEvent = false; ///< it happens by itself
    bool projected = false;

    friend bool operator==(const TodayEntry &, const TodayEntry &) = default;
};

/// What others owe for an agenda that isn't out yet.
struct Waiting
{
    MeetingId meeting;
    QString bodyName;
    QDate date;
    int reports = 0;  ///< without a paper
    int toFollow = 0; ///< promised for a supplement
    int clearance = 0; ///< here, but asked of somebody who must clear them, or returned

    friend bool operator==(const Waiting &, const Waiting &) = default;
};

/// The first page: what is late and what comes in the next two weeks, over all bodies.
struct TodaySheet
{
    QList<TodayEntry> entries; ///< by group, then day and time
    QList<Waiting> waiting;
    QList<MeetingFacts> next; ///< the next meetings
    int due = 0;              ///< late, or to be done today
    int thisWeek = 0;         ///< up to Sunday, with those
};

/// Pure. `diary` reaches from some weeks back to some weeks ahead; `clearances` are the reports that wait for somebody, by
/// meeting.
TodaySheet todaySheet(const Diary &diary, const QList<NoticeCut> &cuts, const QHash<MeetingId, int> &clearances = {});

/// Loads and makes it. Some milliseconds.
Result<TodaySheet> todaySheet(const Session &session);

} // namespace moothall
