#pragma once

#include "core/domain/meeting.h"
#include "core/services/session.h"

namespace moothall {

struct MeetingSummary
{
    MeetingId id;
    QString uid;
    BodyId body;
    QString bodyName;
    QDateTime starts; ///< London wall time
    QString venue;
    MeetingStage stage = MeetingStage::Planned;
};

struct MeetingFilter
{
    QString bodyName; ///< empty: all
    std::optional<BodyId> body;
    QDate from;       ///< invalid: no bound
    QDate to;
};

/// Meetings by start.
Result<QList<MeetingSummary>> meetings(const Session &session, const MeetingFilter &filter = {});

/// Everything of one meeting. Errors: NotFound.
Result<MeetingRecord> loadMeeting(const Session &session, MeetingId id);

struct NewMeeting
{
    BodyId body;
    QDateTime starts;
    QString venue;                     ///< empty: the body's
    MeetingKind kind = MeetingKind::Ordinary;
    std::optional<MeetingId> copyFrom; ///< agenda items as there; else the body's standing items
};

/// A meeting that opens with its body's standing items (or those of `copyFrom`, without papers and minutes), set
/// texts and venue, and with the item that confirms the last meeting's minutes naming that meeting's date. Errors:
/// Exists (that body meets then already).
Result<MeetingId> planMeeting(const Session &session, const NewMeeting &wanted);

/// Changes the meeting's own fields (times, venue, agenda date, kind); not its stage.
Status updateMeeting(const Session &session, const Meeting &changed);

/// Moves along the stage bar, by hand. Publishing is publishAgenda(). Errors: Conflict where the step makes no sense.
Status setStage(const Session &session, MeetingId id, MeetingStage stage);

/// The audit trail of a meeting, newest first.
struct Change
{
    QDateTime at; ///< UTC
    QString who;
    QString what; ///< a sentence: "Moved item 7 to 9"
};
Result<QList<Change>> history(const Session &session, MeetingId id, int limit = 500);

} // namespace moothall
