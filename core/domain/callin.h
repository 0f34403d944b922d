#pragma once

#include "core/domain/people.h"

#include <QDateTime>

namespace moothall {

using CallInId = Id<struct CallInTag>;

/// How a call-in ended. Tokens stand in the register's rows and never change.
enum class CallInOutcome {
    NoBreach,        ///< the committee found no breach: the decision may be carried out
    BackToExecutive, ///< a breach: the executive decides again, with the committee's concerns
    ToCouncil,       ///< a breach: full council looks at it
    Declined,        ///< the committee declined to proceed: it has no concerns
    Withdrawn,       ///< by those who signed
};
/// "no-breach", "back-to-executive", "to-council", "declined", "withdrawn".
QString token(CallInOutcome outcome);
template<>
std::optional<CallInOutcome> fromToken<CallInOutcome>(QStringView token);
template<>
QStringList tokens<CallInOutcome>();

/// Whether the decision may be carried out after that.
bool releases(CallInOutcome outcome);

/// What makes a call-in valid: the authority's own rule (Local Government Act 2000 s.9F leaves it
/// to its arrangements).
struct CallInRule
{
    QDate from;          ///< for what is received from that day on; invalid: from ever
    int signatories = 4; ///< members who sign, at least
    int groups = 2;      ///< political groups that they are of, at least
    bool needsPrinciple = true;
    bool needsReasons = true;

    friend bool operator==(const CallInRule &, const CallInRule &) = default;
};

/// Somebody who signed, as they stood when the call-in was received.
struct CallInSignatory
{
    std::optional<PersonId> person; ///< none: nobody of that name is in the register
    QString name;
    QString group;         ///< their political group on that day; empty: none
    bool isMember = false; ///< a councillor on that day

    friend bool operator==(const CallInSignatory &, const CallInSignatory &) = default;
};

/// A request that scrutiny look at a decision before it is carried out. What it says may be of an
/// exempt item: then only withoutReasons() of it is for the public.
struct CallIn
{
    CallInId id;
    ItemId item;
    QDateTime received; ///< London wall time
    QList<CallInSignatory> signatories;
    QStringList principles; ///< of decision-making, said to be breached
    QString reasons;
    bool accepted = true;                 ///< the officer's decision: it suspends the decision
    QString ruling;                       ///< why, where that isn't what the rule comes to
    std::optional<CallInOutcome> outcome; ///< none: it waits for scrutiny
    QDate concluded;                      ///< the day of the outcome
    QString concerns;                     ///< what the committee wrote to who decides again

    bool isOpen() const { return accepted && !outcome; }
    friend bool operator==(const CallIn &, const CallIn &) = default;
};

/// When a decision can be called in.
struct CallInWindow
{
    QDate decided;
    QDate ends;      ///< the last day; invalid: it can't be called in
    QDate effective; ///< the day from which it may be carried out, unless it is called in
    std::optional<QString> waived = {}; ///< call-in was waived, and why

    friend bool operator==(const CallInWindow &, const CallInWindow &) = default;
};

/// A call-in held against the rule.
struct CallInCheck
{
    QStringList faults; ///< why it isn't valid: each condition, and how far off it is
    QStringList notes;  ///< what was seen by the way: who isn't counted, and why
    int counted = 0;    ///< signatories who count
    int groups = 0;

    bool isValid() const { return faults.isEmpty(); }
};
CallInCheck checkCallIn(const CallIn &callIn, const CallInRule &rule, const CallInWindow &window);

/// How a decision stands.
enum class DecisionState {
    NotCallable,     ///< in force: it can't be called in
    Callable,        ///< it may still be called in
    InForce,         ///< the time for call-in has gone by
    Waived,          ///< in force at once: call-in was waived
    CalledIn,        ///< suspended
    Released,        ///< called in, and may be carried out
    BackToExecutive, ///< called in, and to be decided again
    ToCouncil,
};
/// "not-callable", "callable", "in-force", "waived", "called-in", "released", "back-to-executive",
/// "to-council".
QString token(DecisionState state);

struct DecisionStanding
{
    DecisionState state = DecisionState::NotCallable;
    QDate effective; ///< invalid while it is suspended, or where it must be decided again
    std::optional<CallIn> callIn; ///< that it stands so by

    friend bool operator==(const DecisionStanding &, const DecisionStanding &) = default;
};
/// By its call-ins in the order they came. A call-in that wasn't accepted changes nothing; one that
/// waits outweighs one that is over.
DecisionStanding standingOf(const CallInWindow &window, const QList<CallIn> &callIns, QDate today);
/// Without what a call-in says: how the decision of an exempt item is told to the public.
DecisionStanding withoutReasons(DecisionStanding standing);

} // namespace moothall
