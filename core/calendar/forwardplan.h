#pragma once

#include "core/calendar/deadlines.h"

#include <QStringList>

namespace moothall {

/// A decision that is to come: one entry of the forward plan. All of it is public: the matter is
/// named even where what is said of it will be exempt (SI 2012/2089 reg. 9(3)).
struct ForwardEntry
{
    qint64 id = 0;
    QString uid;
    QString matter;
    std::optional<BodyId> body; ///< who decides; none: `decider`
    QString bodyName;
    BodyKind bodyKind = BodyKind::Executive;
    QString decider;       ///< a person and their title
    QDate from;            ///< the day of the decision, or the first of a period
    QDate until;           ///< the last of a period; invalid: that day
    QStringList documents; ///< what will be submitted to the decision maker
    QString copiesFrom;    ///< where copies can be had; empty: at the authority's own address
    bool key = true;
    bool isPrivate = false; ///< to be decided with the public excluded
    QString privateReason;
    std::optional<ItemId> item; ///< the agenda item that takes the decision
    QString itemTitle;
    std::optional<MeetingId> meeting; ///< that item's; without one, the first of its body on its
                                      ///< day or within its period
    WallTime notified; ///< when the first notice that held it was published; invalid: none yet

    friend bool operator==(const ForwardEntry &, const ForwardEntry &) = default;
};

/// What an entry lacks of what the notice of a key decision must state (SI 2012/2089 reg. 9(2)),
/// each a sentence.
QStringList noticeLacks(const ForwardEntry &entry);

/// The last day on which a notice can be published for a decision on that day.
QDate latestNotice(const ForwardEntry &entry);

/// An entry as the clock sees it: a meeting of its own, for what no agenda asks for yet. A key
/// decision until an item takes it; in private until its body has a meeting that day (SI 2012/2089
/// reg. 5 speaks of meetings, so never a person's).
MeetingFacts factsOf(const ForwardEntry &entry);
/// The codes of the dates that an entry has by itself.
QStringList plannedCodes();

/// One line of a body's work programme.
struct WorkItem
{
    enum class Place {
        Planned,  ///< for a meeting, or a month
        Possible, ///< some day
        Standing, ///< again and again
    };

    qint64 id = 0;
    BodyId body;
    std::optional<MeetingId> meeting;
    QDate meetingDate; ///< that meeting's
    bool calledOff = false;
    QString when; ///< where no meeting is named: "January 2025"
    QString issue;
    QString lastReport;
    QString notes;
    Place place = Place::Planned;

    friend bool operator==(const WorkItem &, const WorkItem &) = default;
};

QString token(WorkItem::Place place);
std::optional<WorkItem::Place> workPlaceOf(QStringView token);

} // namespace moothall
