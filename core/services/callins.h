#pragma once

#include "core/domain/callin.h"
#include "core/domain/meeting.h"
#include "core/services/session.h"

namespace moothall {

/// One decision of a meeting, as it stands.
struct DecisionStand
{
    ItemId item;
    QString number;       ///< on the agenda
    QString minuteNumber; ///< empty: none yet
    QString title;        ///< the public one
    bool exempt = false;  ///< what a call-in says of it isn't for the public
    bool decided = false; ///< a decision is minuted
    CallInWindow window;
    DecisionStanding standing;
    QList<CallIn> callIns;     ///< in the order they came, those that weren't accepted too
    QList<CallInCheck> checks; ///< of each
};

/// The decisions of a meeting, those to come too (so that call-in can be waived with the report).
/// Errors: NotFound.
Result<QList<DecisionStand>> decisionStands(const Session &session, MeetingId meeting);
Result<QList<DecisionStand>> decisionStands(const Session &session, const MeetingRecord &record);

/// A call-in held against the rule of its day, with its signatories as they stood on it, from their
/// names: what would be saved.
struct PreparedCallIn
{
    CallIn callIn;
    CallInCheck check;
};
/// Errors: NotFound (the item).
Result<PreparedCallIn> prepareCallIn(const Session &session, const CallIn &callIn);

/// Keeps what happened: new where its id is 0; brings back one that was taken off. Whoever signed
/// is looked up again as they stood on the day; a group that was given is kept. What isn't as the
/// rule comes to is kept all the same, with the officer's reason in `ruling`. Errors: BadInput
/// (nobody signed; it came before the meeting, or is still to come; no reason for departing from
/// the rule; an outcome before it came, or that is still to come), NotFound.
Result<CallInId> saveCallIn(const Session &session, const CallIn &callIn);
Status removeCallIn(const Session &session, CallInId id);

/// Waives call-in of one decision: it takes effect at once. Errors: BadInput (no reason), Conflict
/// (it is called in), NotFound.
Status waiveCallIn(const Session &session, MeetingId meeting, ItemId item, const QString &reason);
Status unwaiveCallIn(const Session &session, MeetingId meeting, ItemId item);

/// The authority's own rule for what is received on a day.
Result<CallInRule> callInRule(const Session &session, QDate on);
/// In the place of the one from the same day. Errors: BadInput.
Status saveCallInRule(const Session &session, const CallInRule &rule);

/// How a decision stands, in a sentence for the screen.
QString standingWords(const DecisionStand &stand);

} // namespace moothall
