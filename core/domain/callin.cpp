#include "core/domain/callin.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct CallIns
{
    Q_DECLARE_TR_FUNCTIONS(CallIns)
};

constexpr std::array outcomeTokens{"no-breach"_L1, "back-to-executive"_L1, "to-council"_L1,
                                   "declined"_L1, "withdrawn"_L1};
constexpr std::array standingTokens{
    "not-callable"_L1, "callable"_L1, "in-force"_L1,          "waived"_L1,
    "called-in"_L1,    "released"_L1, "back-to-executive"_L1, "to-council"_L1};

QString callInDay(QDate day)
{
    return QLocale().toString(day, u"d MMMM yyyy"_s);
}

/// Who counts, of which groups; and who doesn't, and why.
void countSignatories(const CallIn &callIn, CallInCheck &check)
{
    QSet<QString> names;
    QSet<QString> groups;
    QStringList ungrouped;
    for (const CallInSignatory &each : callIn.signatories) {
        const QString known =
            each.person ? QString::number(each.person->value()) : each.name.simplified().toLower();
        if (names.contains(known)) {
            check.notes.append(CallIns::tr("%1 signed twice, and counts once.").arg(each.name));
            continue;
        }
        names.insert(known);
        if (!each.isMember) {
            check.notes.append(
                CallIns::tr("%1 wasn’t a member of the council on %2, and doesn’t count.")
                    .arg(each.name, callInDay(callIn.received.date())));
            continue;
        }
        ++check.counted;
        if (const QString group = each.group.simplified().toLower(); !group.isEmpty())
            groups.insert(group);
        else
            ungrouped.append(each.name);
    }
    check.groups = int(groups.size());
    if (!ungrouped.isEmpty())
        check.notes.append(CallIns::tr("Of no political group that the register knows: %1.")
                               .arg(ungrouped.join(u", "_s)));
}

QString shortBy(int lacking)
{
    return CallIns::tr("%n short", nullptr, lacking);
}

QString lateFault(const CallIn &callIn, const CallInWindow &window)
{
    const QDate came = callIn.received.date();
    return CallIns::tr("It came on %1: the last day was %2, %3.")
        .arg(callInDay(came), callInDay(window.ends),
             CallIns::tr("%n day(s) before", nullptr, int(window.ends.daysTo(came))));
}

} // namespace

QString token(CallInOutcome outcome)
{
    return outcomeTokens[size_t(outcome)];
}

template<>
std::optional<CallInOutcome> fromToken<CallInOutcome>(QStringView token)
{
    const auto found = std::ranges::find_if(
        outcomeTokens, [token](QLatin1StringView each) { return token == each; });
    return found == outcomeTokens.end()
               ? std::nullopt
               : std::optional(CallInOutcome(found - outcomeTokens.begin()));
}

template<>
QStringList tokens<CallInOutcome>()
{
    return {outcomeTokens.begin(), outcomeTokens.end()};
}

bool releases(CallInOutcome outcome)
{
    return outcome != CallInOutcome::BackToExecutive && outcome != CallInOutcome::ToCouncil;
}

CallInCheck checkCallIn(const CallIn &callIn, const CallInRule &rule, const CallInWindow &window)
{
    CallInCheck check;
    countSignatories(callIn, check);
    if (check.counted < rule.signatories)
        check.faults.append(CallIns::tr("%n member(s) signed who count; the rule asks for %1: %2.",
                                        nullptr, check.counted)
                                .arg(rule.signatories)
                                .arg(shortBy(rule.signatories - check.counted)));
    if (check.groups < rule.groups)
        check.faults.append(
            CallIns::tr("They are of %n political group(s); the rule asks for %1: %2.", nullptr,
                        check.groups)
                .arg(rule.groups)
                .arg(shortBy(rule.groups - check.groups)));
    if (rule.needsPrinciple && callIn.principles.isEmpty())
        check.faults.append(
            CallIns::tr("It names no principle of decision-making that was breached."));
    if (rule.needsReasons && callIn.reasons.trimmed().isEmpty())
        check.faults.append(CallIns::tr("It gives no reasons."));
    if (window.waived)
        check.faults.append(
            CallIns::tr("Call-in of this decision was waived, and it took effect at once."));
    else if (!window.ends.isValid())
        check.faults.append(
            CallIns::tr("By the rules of this body its decisions can’t be called in."));
    else if (window.ends < callIn.received.date())
        check.faults.append(lateFault(callIn, window));
    return check;
}

QString token(DecisionState state)
{
    return standingTokens[size_t(state)];
}

DecisionStanding standingOf(const CallInWindow &window, const QList<CallIn> &callIns, QDate today)
{
    using enum DecisionState;
    const CallIn *last = nullptr;
    for (const CallIn &each : callIns) {
        if (each.accepted && (!last || each.isOpen() || !last->isOpen()))
            last = &each;
    }
    if (last && last->isOpen())
        return {CalledIn, {}, *last};
    if (last && *last->outcome == CallInOutcome::BackToExecutive)
        return {BackToExecutive, {}, *last};
    if (last && *last->outcome == CallInOutcome::ToCouncil)
        return {ToCouncil, {}, *last};
    // Withdrawn, it may still be called in by others until the last day.
    if (last && *last->outcome == CallInOutcome::Withdrawn && window.effective.isValid())
        return {Released, std::max(last->concluded, window.effective), *last};
    if (last)
        return {Released, last->concluded, *last};
    if (window.waived)
        return {Waived, window.effective, {}};
    if (!window.ends.isValid())
        return {NotCallable, window.decided, {}};
    return {today <= window.ends ? Callable : InForce, window.effective, {}};
}

DecisionStanding withoutReasons(DecisionStanding standing)
{
    if (standing.callIn) {
        standing.callIn->principles.clear();
        standing.callIn->reasons.clear();
        standing.callIn->ruling.clear();
        standing.callIn->concerns.clear();
    }
    return standing;
}

} // namespace moothall
