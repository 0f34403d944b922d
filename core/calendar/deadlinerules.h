#pragma once

#include "core/base/id.h"
#include "core/calendar/timing.h"

namespace moothall {

/// Where a date comes from.
enum class DeadlineSource { Statute, Regulation, StandingOrder, Practice };

/// What somebody has to do by then, or what just happens then.
enum class DeadlineNature { Duty, Event };

/// What of a meeting a rule speaks of.
enum class RuleSubject {
    Meeting,
    KeyDecision,     ///< each item with a key decision
    PrivateBusiness, ///< the meeting, where any of its items is exempt
    CalledIn,        ///< each item whose decision is called in
};

/// How the register knows that it was done.
enum class DoneBy {
    Mark,    ///< somebody says so
    Agenda,  ///< the agenda is published
    Reports, ///< every report that isn't to follow has its paper, or the agenda is published
    Draft,   ///< somebody says so, or the agenda is published: from then on it doesn't matter
    Minutes, ///< the meeting has reached its draft minutes
    KeyNotice, ///< a notice of the decision was published from the forward plan, or somebody says so
    PrivateNotice, ///< the same of all that is to be decided in private
};

/// One rule: what is due when, and who says so. A value.
struct DeadlineRule
{
    QString code; ///< stable: "agenda", "key-decision-notice"
    QString
        what; ///< a sentence's start, in the language of the screen: "Publish agenda and reports"
    QString source;
    DeadlineSource kind = DeadlineSource::Statute;
    Timing timing;
    DeadlineNature nature = DeadlineNature::Duty;
    RuleSubject subject = RuleSubject::Meeting;
    DoneBy done = DoneBy::Mark;
    bool uncertain =
        false; ///< doubtful in law: an authority's own rule stands in its place, longer or shorter

    friend bool operator==(const DeadlineRule &, const DeadlineRule &) = default;
};

/// What the law asks of a meeting of such a body (rules.md 1, 2, 5, 9 say where each stands).
QList<DeadlineRule> statutoryRules(Nation nation, BodyKind kind);

/// The local rules that a house begins with: those of the councils whose styles ship with the
/// program, and common practice otherwise.
QList<DeadlineRule> presetRules(const QString &houseStyle, Nation nation, BodyKind kind);

/// An authority's own version of a rule, dated: it stands in the place of the preset of its code,
/// or beside it where there is none. Of several the body's own wins, then that of its kind, then
/// the authority's; then the latest.
struct LocalRule
{
    qint64 id = 0;
    std::optional<BodyId> body;
    std::optional<BodyKind> bodyKind;
    QString code;
    QString what; ///< empty: the preset's
    QString source;
    Timing timing;
    DeadlineNature nature = DeadlineNature::Duty;
    bool off = false; ///< this authority has no such rule
    QDate from;       ///< for meetings from this day on; invalid: from ever
    QDate until;      ///< to this day; invalid: for ever

    friend bool operator==(const LocalRule &, const LocalRule &) = default;
};

/// What every body of a kind begins with: what the law asks, then the presets of its house style.
/// Worth keeping: it is the same for every meeting.
struct RuleBase
{
    QList<DeadlineRule> rules;
    qsizetype statutory = 0; ///< so many of them come first
};
RuleBase ruleBase(Nation nation, BodyKind kind, const QString &houseStyle);

/// The base with an authority's own rules applied, for a body on the day of a meeting. A local rule
/// of a statutory code can only be stricter, unless the law itself is uncertain.
QList<DeadlineRule> rulesFor(const RuleBase &base, BodyKind kind, BodyId body,
                             const QList<LocalRule> &local, const WallTime &meeting,
                             const WorkingDays &days);
/// Both in one.
QList<DeadlineRule> rulesFor(Nation nation, BodyKind kind, BodyId body, const QString &houseStyle,
                             const QList<LocalRule> &local, const WallTime &meeting,
                             const WorkingDays &days);

} // namespace moothall
