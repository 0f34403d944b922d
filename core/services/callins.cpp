#include "core/services/callins.h"

#include "core/house/compose.h"
#include "core/services/deadlines.h"
#include "core/services/meetings.h"
#include "core/services/writing.h"
#include "core/store/callinstore.h"
#include "core/store/clockstore.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct CallInService
{
    Q_DECLARE_TR_FUNCTIONS(CallIns)
};

const QString windowCode = u"call-in-ends"_s;

Error badCallIn(const QString &sentence)
{
    return Error(ErrorCode::BadInput, sentence);
}

/// When the decisions of a meeting can be called in; each item's own waiver is looked for among the
/// marks.
struct Windows
{
    CallInWindow all;
    QDate published; ///< of the decisions, or the meeting's day
    QList<DeadlineMark> marks;

    CallInWindow of(ItemId item) const
    {
        CallInWindow window = all;
        for (const DeadlineMark &mark : marks) {
            if (mark.code != windowCode || !mark.waived || (mark.item && mark.item != item))
                continue;
            window.waived = mark.reason;
            window.effective = published;
        }
        return window;
    }
};

Result<Windows> windowsOf(const Session &session, MeetingId meeting)
{
    const auto facts = clockFacts(session.reg->database(), meeting);
    MOOTHALL_TRY(facts);
    const auto dates = deadlines(session, meeting);
    MOOTHALL_TRY(dates);
    Windows windows;
    windows.all.decided = facts->starts.date;
    windows.published = facts->starts.date;
    windows.marks = facts->marks;
    for (const Deadline &date : *dates) {
        if (date.code == windowCode)
            windows.all.ends = date.date;
        else if (date.code == "effective"_L1)
            windows.all.effective = date.date;
        else if (date.code == "decisions"_L1 && date.doneAt.isValid())
            windows.published = date.doneAt.date;
    }
    if (windows.all.ends.isValid() && !windows.all.effective.isValid())
        windows.all.effective = windows.all.ends.addDays(1);
    return windows;
}

bool isBusiness(const PrintedItem &item)
{
    using enum ItemKind;
    return isDecision(item) || item.keyDecision || item.kind == Report || item.kind == Urgent;
}

/// The signatories as they stood that day. A group that was given is kept.
Status lookUp(CallInStore &store, CallIn &callIn)
{
    QList<CallInSignatory> known;
    for (const CallInSignatory &each : callIn.signatories) {
        const QString name = each.name.simplified();
        if (name.isEmpty())
            continue;
        auto found = store.signatory(name, callIn.received.date());
        MOOTHALL_TRY(found);
        if (!each.group.trimmed().isEmpty())
            found->group = each.group.simplified();
        known.append(*found);
    }
    callIn.signatories = known;
    return {};
}

Result<PreparedCallIn> preparedCallIn(const Session &session, const CallIn &given,
                                      MeetingId meeting)
{
    CallInStore store(session.reg->database());
    PreparedCallIn made{given, {}};
    CallIn &callIn = made.callIn;
    MOOTHALL_TRY(lookUp(store, callIn));
    QStringList principles;
    for (const QString &principle : std::as_const(callIn.principles)) {
        if (const QString words = principle.simplified(); !words.isEmpty())
            principles.append(words);
    }
    callIn.principles = principles;
    callIn.reasons = callIn.reasons.trimmed();
    callIn.ruling = callIn.ruling.simplified();
    callIn.concerns = callIn.concerns.trimmed();
    const auto rule = store.rule(callIn.received.date());
    MOOTHALL_TRY(rule);
    const auto windows = windowsOf(session, meeting);
    MOOTHALL_TRY(windows);
    made.check = checkCallIn(callIn, *rule, windows->of(callIn.item));
    return made;
}

Status checkTimes(const CallIn &callIn, QDate decided, const QDateTime &now)
{
    if (!callIn.received.isValid() || callIn.received.date() < decided)
        return fail(badCallIn(CallInService::tr(
            "A call-in comes after the decision was made. Say when it was received.")));
    if (WallTime(now) < WallTime(callIn.received))
        return fail(badCallIn(
            CallInService::tr("That moment is still to come. Say when the call-in was received.")));
    if (!callIn.outcome)
        return {};
    if (!callIn.accepted)
        return fail(badCallIn(
            CallInService::tr("A call-in that wasn’t accepted has no outcome. Accept it first.")));
    if (!callIn.concluded.isValid() || callIn.concluded < callIn.received.date() ||
        now.date() < callIn.concluded)
        return fail(badCallIn(
            CallInService::tr("The outcome has a day between the call-in and today. Correct it.")));
    return {};
}

QString noteOfSaving(const CallIn &callIn, bool isNew)
{
    if (callIn.outcome)
        return CallInService::tr("Recorded what became of a call-in");
    if (!isNew)
        return CallInService::tr("Changed a call-in");
    return callIn.accepted ? CallInService::tr("Recorded a call-in: the decision is suspended")
                           : CallInService::tr("Recorded a call-in that wasn’t accepted");
}

} // namespace

Result<QList<DecisionStand>> decisionStands(const Session &session, MeetingId meeting)
{
    const auto record = loadMeeting(session, meeting);
    MOOTHALL_TRY(record);
    return decisionStands(session, *record);
}

Result<QList<DecisionStand>> decisionStands(const Session &session, const MeetingRecord &record)
{
    const auto windows = windowsOf(session, record.meeting.id);
    MOOTHALL_TRY(windows);
    CallInStore store(session.reg->database());
    const auto callIns = store.ofMeeting(record.meeting.id);
    MOOTHALL_TRY(callIns);
    const PublicMeeting open = publicMeeting(record);
    QList<DecisionStand> stands;
    for (const PrintedItem &item : open->items) {
        DecisionStand stand{.item = item.id,
                            .number = item.number,
                            .minuteNumber = item.minuteNumber.value_or(QString()),
                            .title = item.title,
                            .exempt = item.part == Part::Exempt,
                            .decided = isDecision(item),
                            .window = windows->of(item.id),
                            .standing = {},
                            .callIns = {},
                            .checks = {}};
        for (const CallIn &callIn : *callIns) {
            if (callIn.item != item.id)
                continue;
            const auto rule = store.rule(callIn.received.date());
            MOOTHALL_TRY(rule);
            stand.callIns.append(callIn);
            stand.checks.append(checkCallIn(callIn, *rule, stand.window));
        }
        if (!isBusiness(item) && stand.callIns.isEmpty())
            continue;
        stand.standing = standingOf(stand.window, stand.callIns, session.clock.today());
        stands.append(stand);
    }
    return stands;
}

Result<PreparedCallIn> prepareCallIn(const Session &session, const CallIn &callIn)
{
    const auto meeting = CallInStore(session.reg->database()).meetingOf(callIn.item);
    MOOTHALL_TRY(meeting);
    return preparedCallIn(session, callIn, *meeting);
}

Result<CallInId> saveCallIn(const Session &session, const CallIn &given)
{
    const auto meeting = CallInStore(session.reg->database()).meetingOf(given.item);
    MOOTHALL_TRY(meeting);
    const auto windows = windowsOf(session, *meeting);
    MOOTHALL_TRY(windows);
    MOOTHALL_TRY(checkTimes(given, windows->all.decided, session.clock.nowLocal()));
    const auto made = preparedCallIn(session, given, *meeting);
    MOOTHALL_TRY(made);
    const CallIn &callIn = made->callIn;
    if (callIn.signatories.isEmpty())
        return fail(badCallIn(CallInService::tr("Nobody signed this call-in. Say who did.")));
    if (callIn.accepted != made->check.isValid() && callIn.ruling.isEmpty())
        return fail(
            badCallIn(callIn.accepted
                          ? CallInService::tr("By the rule this call-in isn’t valid. %1 Say why it "
                                              "is accepted, or record it as "
                                              "not accepted.")
                                .arg(made->check.faults.join(u' '))
                          : CallInService::tr(
                                "By the rule this call-in is valid. Say why it wasn’t accepted.")));
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    const auto id = writing->recorded(
        {u"call_in"_s, callIn.id.value(), *meeting}, noteOfSaving(callIn, callIn.id.isNew()),
        [&] { return CallInStore(writing->database()).save(callIn); });
    MOOTHALL_TRY(id);
    MOOTHALL_TRY(writing->commit());
    return *id;
}

Status removeCallIn(const Session &session, CallInId id)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    CallInStore store(writing->database());
    const auto known = store.load(id);
    MOOTHALL_TRY(known);
    const auto meeting = store.meetingOf(known->item);
    MOOTHALL_TRY(meeting);
    MOOTHALL_TRY(writing->audited({u"call_in"_s, id.value(), *meeting},
                                  CallInService::tr("Took off a call-in"),
                                  [&] { return store.remove(id, writing->now()); }));
    return writing->commit();
}

Status waiveCallIn(const Session &session, MeetingId meeting, ItemId item, const QString &reason)
{
    const QString why = reason.simplified();
    if (why.isEmpty())
        return fail(badCallIn(
            CallInService::tr("Waiving call-in needs a reason. Say why the decision can’t wait.")));
    const auto stands = decisionStands(session, meeting);
    MOOTHALL_TRY(stands);
    const auto stand = std::ranges::find(*stands, item, &DecisionStand::item);
    if (stand == stands->end())
        return fail(ErrorCode::NotFound, CallInService::tr("That item takes no decision."));
    if (stand->standing.callIn)
        return fail(
            ErrorCode::Conflict,
            CallInService::tr("“%1” is called in already, so call-in can’t be waived any more.")
                .arg(stand->title));
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    const DeadlineMark mark{.code = windowCode,
                            .item = item,
                            .waived = true,
                            .at = {},
                            .reason = why,
                            .who = session.who};
    const auto key = ClockStore(writing->database()).mark(meeting, mark, writing->now());
    MOOTHALL_TRY(key);
    MOOTHALL_TRY(writing->note({u"deadline_mark"_s, *key, meeting},
                               CallInService::tr("Waived call-in: %1").arg(stand->title), {}));
    return writing->commit();
}

Status unwaiveCallIn(const Session &session, MeetingId meeting, ItemId item)
{
    return unmarkDeadline(session, meeting, windowCode, item);
}

Result<CallInRule> callInRule(const Session &session, QDate on)
{
    return CallInStore(session.reg->database()).rule(on);
}

Status saveCallInRule(const Session &session, const CallInRule &rule)
{
    if (rule.signatories < 1 || rule.groups < 0 || rule.groups > rule.signatories)
        return fail(badCallIn(CallInService::tr("A call-in needs at least one member, and not more "
                                                "groups than members. Correct the numbers.")));
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    const auto id = CallInStore(writing->database()).saveRule(rule);
    MOOTHALL_TRY(id);
    MOOTHALL_TRY(writing->note({u"call_in_rule"_s, *id, {}},
                               CallInService::tr("Changed the rule of call-ins"), {}));
    return writing->commit();
}

QString standingWords(const DecisionStand &stand)
{
    using enum DecisionState;
    const DecisionStanding &standing = stand.standing;
    const CallInWindow &window = stand.window;
    if (!stand.decided && !standing.callIn)
        return window.waived ? CallInService::tr("Not minuted yet; call-in is waived")
                             : CallInService::tr("Not minuted yet");
    const auto day = [](QDate date) { return QLocale().toString(date, u"d MMMM yyyy"_s); };
    switch (standing.state) {
    case NotCallable:
        return CallInService::tr("Can’t be called in: in force at once");
    case Callable:
        return CallInService::tr("May be called in until %1; takes effect on %2")
            .arg(day(window.ends), day(standing.effective));
    case InForce:
        return CallInService::tr("In force since %1").arg(day(standing.effective));
    case Waived:
        return CallInService::tr("Call-in waived: in force from %1").arg(day(standing.effective));
    case CalledIn:
        return CallInService::tr("Called in on %1, waiting for scrutiny")
            .arg(day(standing.callIn->received.date()));
    case Released:
        break;
    case BackToExecutive:
        return CallInService::tr("Called in, and sent back to be decided again (%1)")
            .arg(day(standing.callIn->concluded));
    case ToCouncil:
        return CallInService::tr("Called in, and referred to full council (%1)")
            .arg(day(standing.callIn->concluded));
    }
    return CallInService::tr("Called in, and in force since %1").arg(day(standing.effective));
}

} // namespace moothall
