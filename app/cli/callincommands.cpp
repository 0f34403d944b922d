#include "app/cli/sentences.h"
#include "app/cli/values.h"
#include "core/services/callins.h"

#include <QJsonArray>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

// Decisions that members call in for scrutiny.

namespace {

QJsonValue writtenDay(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject written(const CallIn &callIn, const CallInCheck &check)
{
    QJsonArray signatories;
    for (const CallInSignatory &each : callIn.signatories)
        signatories.append(QJsonObject{
            {u"name"_s, each.name}, {u"group"_s, each.group}, {u"member"_s, each.isMember}});
    return {{u"id"_s, callIn.id.value()},
            {u"received"_s, writtenStart(callIn.received)},
            {u"signatories"_s, signatories},
            {u"counted"_s, check.counted},
            {u"groups"_s, check.groups},
            {u"principles"_s, QJsonArray::fromStringList(callIn.principles)},
            {u"reasons"_s, callIn.reasons},
            {u"valid"_s, check.isValid()},
            {u"faults"_s, QJsonArray::fromStringList(check.faults)},
            {u"notes"_s, QJsonArray::fromStringList(check.notes)},
            {u"accepted"_s, callIn.accepted},
            {u"ruling"_s, callIn.ruling},
            {u"outcome"_s, callIn.outcome ? QJsonValue(token(*callIn.outcome)) : QJsonValue()},
            {u"concluded"_s, writtenDay(callIn.concluded)},
            {u"concerns"_s, callIn.concerns}};
}

QJsonObject writtenStand(const DecisionStand &stand)
{
    QJsonObject object = writtenStanding(stand);
    QJsonArray callIns;
    for (qsizetype at = 0; at < stand.callIns.size(); ++at)
        callIns.append(written(stand.callIns.at(at), stand.checks.at(at)));
    object.insert(u"call_ins"_s, callIns);
    return object;
}

Result<DecisionStand> standValue(const Session &session, MeetingId meeting, const QString &number)
{
    const auto stands = decisionStands(session, meeting);
    MOOTHALL_TRY(stands);
    const auto found = std::ranges::find(*stands, number, &DecisionStand::number);
    if (found != stands->end())
        return *found;
    return fail(ErrorCode::NotFound,
                CommandLine::tr(
                    "Item “%1” of this meeting takes no decision. call-in ID shows those that do.")
                    .arg(number));
}

QStringList listValue(const QString &text)
{
    QStringList parts;
    const QStringList given = text.split(u';');
    for (const QString &part : given) {
        if (const QString words = part.simplified(); !words.isEmpty())
            parts.append(words);
    }
    return parts;
}

/// "Councillor A Ash" or "Councillor A Ash=Green".
QList<CallInSignatory> signatoriesValue(const QString &text)
{
    QList<CallInSignatory> signatories;
    for (const QString &each : listValue(text))
        signatories.append(
            {{}, each.section(u'=', 0, 0).simplified(), each.section(u'=', 1).simplified(), false});
    return signatories;
}

Result<QDateTime> momentValue(const QString &text)
{
    const auto instant = instantValue(text);
    MOOTHALL_TRY(instant);
    const QDateTime london = instant->toTimeZone(londonZone());
    return QDateTime(london.date(), london.time());
}

Outcome answerWith(CommandContext &context, MeetingId meeting, const QString &number, CallInId id)
{
    const auto stand = standValue(context.session, meeting, number);
    MOOTHALL_CLI_TRY(stand);
    QStringList warnings;
    for (qsizetype at = 0; at < stand->callIns.size(); ++at) {
        if (stand->callIns.at(at).id == id)
            warnings = stand->checks.at(at).faults + stand->checks.at(at).notes;
    }
    return Answer{.json = {{u"call_in"_s, id.value()}, {u"decision"_s, writtenStand(*stand)}},
                  .warnings = warnings};
}

Outcome runCallIn(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const auto meeting = meetingValue(context.session, arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    if (arguments.positionals.size() == 1) {
        const auto stands = decisionStands(context.session, *meeting);
        MOOTHALL_CLI_TRY(stands);
        QJsonArray decisions;
        for (const DecisionStand &stand : *stands)
            decisions.append(writtenStand(stand));
        return Answer{.json = {{u"decisions"_s, decisions}}};
    }
    const QString number = arguments.positionals[1];
    const auto stand = standValue(context.session, *meeting, number);
    MOOTHALL_CLI_TRY(stand);
    if (!arguments.has(u"received"_s))
        return Answer{.json = {{u"decision"_s, writtenStand(*stand)}}};
    if (arguments.has(u"accept"_s) && arguments.has(u"refuse"_s))
        return tl::unexpected(Refusal(Error(
            ErrorCode::BadInput, CommandLine::tr("--accept and --refuse don't go together."))));
    CallIn callIn;
    callIn.item = stand->item;
    const auto received = momentValue(arguments.value(u"received"_s));
    MOOTHALL_CLI_TRY(received);
    callIn.received = *received;
    callIn.signatories = signatoriesValue(arguments.value(u"signed"_s));
    callIn.principles = listValue(arguments.value(u"principles"_s));
    callIn.reasons = arguments.value(u"reasons"_s);
    const auto prepared = prepareCallIn(context.session, callIn);
    MOOTHALL_CLI_TRY(prepared);
    callIn.accepted =
        arguments.has(u"accept"_s) || (!arguments.has(u"refuse"_s) && prepared->check.isValid());
    callIn.ruling = arguments.value(arguments.has(u"accept"_s) ? u"accept"_s : u"refuse"_s);
    const auto id = saveCallIn(context.session, callIn);
    MOOTHALL_CLI_TRY(id);
    return answerWith(context, *meeting, number, *id);
}

Outcome runOutcome(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const auto meeting = meetingValue(context.session, arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    const auto stand = standValue(context.session, *meeting, arguments.positionals[1]);
    MOOTHALL_CLI_TRY(stand);
    const auto outcome = choiceValue<CallInOutcome>(u"outcome"_s, arguments.value(u"outcome"_s));
    MOOTHALL_CLI_TRY(outcome);
    if (!stand->standing.callIn)
        return tl::unexpected(
            Refusal(Error(ErrorCode::NotFound, CommandLine::tr("That decision isn't called in."))));
    CallIn callIn = *stand->standing.callIn;
    callIn.outcome = *outcome;
    callIn.concluded = context.clock.today();
    if (arguments.has(u"on"_s)) {
        const auto day = dateValue(arguments.value(u"on"_s));
        MOOTHALL_CLI_TRY(day);
        callIn.concluded = *day;
    }
    callIn.concerns = arguments.value(u"concerns"_s);
    const auto id = saveCallIn(context.session, callIn);
    MOOTHALL_CLI_TRY(id);
    return answerWith(context, *meeting, arguments.positionals[1], *id);
}

Outcome runWaive(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const auto meeting = meetingValue(context.session, arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    const auto stand = standValue(context.session, *meeting, arguments.positionals[1]);
    MOOTHALL_CLI_TRY(stand);
    if (arguments.has(u"back"_s))
        MOOTHALL_CLI_TRY(unwaiveCallIn(context.session, *meeting, stand->item));
    else
        MOOTHALL_CLI_TRY(
            waiveCallIn(context.session, *meeting, stand->item, arguments.value(u"reason"_s)));
    const auto now = standValue(context.session, *meeting, arguments.positionals[1]);
    MOOTHALL_CLI_TRY(now);
    return Answer{.json = {{u"decision"_s, writtenStand(*now)}}};
}

Outcome runRule(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    auto rule = callInRule(context.session, context.clock.today());
    MOOTHALL_CLI_TRY(rule);
    if (arguments.has(u"members"_s)) {
        const auto members = wholeNumberValue(u"members"_s, arguments.value(u"members"_s));
        MOOTHALL_CLI_TRY(members);
        rule->signatories = *members;
        if (arguments.has(u"groups"_s)) {
            const auto groups = wholeNumberValue(u"groups"_s, arguments.value(u"groups"_s));
            MOOTHALL_CLI_TRY(groups);
            rule->groups = *groups;
        }
        rule->needsPrinciple = !arguments.has(u"no-principle"_s);
        rule->needsReasons = !arguments.has(u"no-reasons"_s);
        if (arguments.has(u"from"_s)) {
            const auto day = dateValue(arguments.value(u"from"_s));
            MOOTHALL_CLI_TRY(day);
            rule->from = *day;
        }
        MOOTHALL_CLI_TRY(saveCallInRule(context.session, *rule));
    }
    return Answer{.json = {{u"from"_s, writtenDay(rule->from)},
                           {u"members"_s, rule->signatories},
                           {u"groups"_s, rule->groups},
                           {u"principle"_s, rule->needsPrinciple},
                           {u"reasons"_s, rule->needsReasons}}};
}

} // namespace

QJsonObject writtenStanding(const DecisionStand &stand)
{
    return {{u"item"_s, stand.number},
            {u"minute"_s, stand.minuteNumber},
            {u"title"_s, stand.title},
            {u"decided"_s, stand.decided},
            {u"state"_s, token(stand.standing.state)},
            {u"standing"_s, standingWords(stand)},
            {u"call_in_ends"_s, writtenDay(stand.window.ends)},
            {u"effective"_s, writtenDay(stand.standing.effective)},
            {u"waived"_s, stand.window.waived ? QJsonValue(*stand.window.waived) : QJsonValue()}};
}

QList<Command> callInCommands()
{
    using Needs = Command::Needs;
    const QStringList where{u"ID"_s, u"ITEM"_s};
    const QList<OptionRule> callIn{
        {u"received"_s, u"INSTANT"_s,
         u"records one that came then: London’s time, unless it says Z"_s},
        {u"signed"_s, u"NAMES"_s,
         u"who signed, with semicolons between; NAME=GROUP where the register doesn’t know the group"_s},
        {u"principles"_s, u"TEXT"_s,
         u"the principles of decision-making said to be breached, with semicolons between"_s},
        {u"reasons"_s, u"TEXT"_s, u"the reasons it gives"_s},
        {u"accept"_s, u"TEXT"_s, u"accepts one that isn’t valid by the rule, and why"_s},
        {u"refuse"_s, u"TEXT"_s, u"doesn’t accept one, and why"_s}};
    return {
        {.rule = {.name = u"call-in"_s,
                  .positionals = {u"ID"_s, u"[ITEM]"_s},
                  .least = 1,
                  .most = 2,
                  .options = callIn},
         .meaning = u"how the decisions of a meeting stand; records that one is called in"_s,
         .needs = Needs::Reading,
         .writesWith = u"received"_s,
         .run = runCallIn},
        {.rule = {.name = u"call-in-outcome"_s,
                  .positionals = where,
                  .least = 2,
                  .most = 2,
                  .options = {{u"outcome"_s, u"OUTCOME"_s,
                               u"no-breach, back-to-executive, to-council, declined or withdrawn"_s,
                               true},
                              {u"on"_s, u"DATE"_s,
                               u"the day of the outcome; today where it is left out"_s},
                              {u"concerns"_s, u"TEXT"_s,
                               u"what the committee wrote to who decides again"_s}}},
         .meaning = u"records what became of a call-in"_s,
         .needs = Needs::Writing,
         .run = runOutcome},
        {.rule = {.name = u"call-in-waive"_s,
                  .positionals = where,
                  .least = 2,
                  .most = 2,
                  .options = {{u"reason"_s, u"TEXT"_s, u"why the decision can’t wait"_s},
                              {u"back"_s, {}, u"takes the waiver back"_s}}},
         .meaning = u"waives call-in of a decision, which takes effect at once"_s,
         .needs = Needs::Writing,
         .run = runWaive},
        {.rule = {.name = u"call-in-rule"_s,
                  .positionals = {},
                  .least = 0,
                  .most = 0,
                  .options =
                      {{u"members"_s, u"N"_s, u"sets the rule: so many members sign"_s},
                       {u"groups"_s, u"N"_s, u"of so many political groups"_s},
                       {u"no-principle"_s, {}, u"without naming a principle of decision-making"_s},
                       {u"no-reasons"_s, {}, u"without reasons"_s},
                       {u"from"_s, u"DATE"_s, u"for what is received from that day on"_s}}},
         .meaning = u"the authority’s own rule of what makes a call-in valid"_s,
         .needs = Needs::Reading,
         .writesWith = u"members"_s,
         .run = runRule},
    };
}

} // namespace moothall
