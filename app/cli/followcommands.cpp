#include "app/cli/sentences.h"
#include "app/cli/values.h"
#include "core/services/actionsreport.h"
#include "core/services/attendancestatistics.h"
#include "core/services/lastminutes.h"

#include <QJsonArray>

namespace moothall {

using namespace Qt::StringLiterals;

// What follows from a meeting at the next.

namespace {

QJsonArray written(const GeneratedPapers &made)
{
    QJsonArray papers;
    for (const GeneratedPaper &put : made.papers)
        papers.append(
            QJsonObject{{u"meeting"_s, put.of.value()},
                        {u"edition"_s, put.edition == Edition::Public ? u"public"_s : u"exempt"_s},
                        {u"title"_s, put.paper.title},
                        {u"pages"_s, put.paper.version.pages},
                        {u"state"_s, !put.changed ? u"unchanged"_s
                                     : put.was    ? u"replaced"_s
                                                  : u"added"_s}});
    return papers;
}

Outcome runLastMinutes(CommandContext &context)
{
    const auto agenda = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(agenda);
    context.progress(u"making and proving the minutes …"_s);
    const auto made = prepareLastMinutes(context.session, *agenda);
    MOOTHALL_CLI_TRY(made);
    MOOTHALL_CLI_TRY(putPapers(context.session, *made));
    return Answer{.json = {{u"papers"_s, written(*made)}}, .warnings = made->warnings};
}

QJsonObject written(const FollowedAction &followed)
{
    const Action &action = followed.action;
    return {{u"meeting"_s, followed.meeting.value()},
            {u"held"_s, followed.held.toString(Qt::ISODate)},
            {u"item"_s, followed.itemTitle},
            {u"minute"_s, followed.minuteNumber},
            {u"exempt"_s, followed.part == Part::Exempt},
            {u"text"_s, action.text},
            {u"owner"_s, action.owner},
            {u"due"_s, action.due ? QJsonValue(action.due->toString(Qt::ISODate)) : QJsonValue()},
            {u"done"_s, action.done},
            {u"done_on"_s, followed.doneOn.isValid()
                               ? QJsonValue(followed.doneOn.toString(Qt::ISODate))
                               : QJsonValue()}};
}

Outcome runActions(CommandContext &context)
{
    const auto agenda = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(agenda);
    Answer answer;
    if (context.arguments.has(u"put"_s)) {
        context.progress(u"making and proving the report …"_s);
        const auto made = prepareActionsReport(context.session, *agenda);
        MOOTHALL_CLI_TRY(made);
        MOOTHALL_CLI_TRY(putPapers(context.session, *made));
        answer.json.insert(u"papers"_s, written(*made));
        answer.warnings = made->warnings;
    }
    const auto actions = actionsToReport(context.session, *agenda);
    MOOTHALL_CLI_TRY(actions);
    QJsonArray list;
    for (const FollowedAction &followed : *actions)
        list.append(written(followed));
    answer.json.insert(u"actions"_s, list);
    return answer;
}

QJsonObject written(const MemberAttendance &row)
{
    return {{u"body"_s, row.bodyName},
            {u"name"_s, row.name},
            {u"member"_s, row.isMember},
            {u"expected"_s, row.expected},
            {u"present"_s, row.present},
            {u"remote"_s, row.remote},
            {u"apologies"_s, row.apologies},
            {u"absent"_s, row.absent},
            {u"substituted"_s, row.substituted},
            {u"as_substitute"_s, row.asSubstitute},
            {u"percent"_s, row.percent() ? QJsonValue(*row.percent()) : QJsonValue()}};
}

Outcome runAttendance(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    AttendanceRequest wanted;
    wanted.bodyName = arguments.value(u"body"_s);
    for (const auto &[option, day] : {std::pair(u"from"_s, &AttendanceRequest::from),
                                      std::pair(u"to"_s, &AttendanceRequest::to)}) {
        if (!arguments.has(option))
            continue;
        const auto value = dateValue(arguments.value(option));
        MOOTHALL_CLI_TRY(value);
        wanted.*day = *value;
    }
    QString file;
    if (arguments.has(u"out"_s)) {
        const auto chosen = newFileValue(arguments.value(u"out"_s));
        MOOTHALL_CLI_TRY(chosen);
        file = *chosen;
    }
    const auto record = attendanceRecord(context.session, wanted);
    MOOTHALL_CLI_TRY(record);
    if (!file.isEmpty())
        MOOTHALL_CLI_TRY(writeAttendance(context.session, *record, file));
    QJsonArray members;
    for (const MemberAttendance &row : record->members)
        members.append(written(row));
    QJsonArray clocks;
    QStringList warnings;
    for (const AttendanceClock &clock : record->clocks) {
        const bool runs = clock.limit.isValid();
        clocks.append(QJsonObject{
            {u"name"_s, clock.name},
            {u"last"_s, clock.last.toString(Qt::ISODate)},
            {u"limit"_s, runs ? QJsonValue(clock.limit.toString(Qt::ISODate)) : QJsonValue()},
            {u"months"_s, clock.months},
            {u"executive"_s, clock.executive}});
        if (runs)
            warnings.append(attendanceWarning(clock, context.clock.today()));
    }
    for (const QString &meeting : record->unrecorded)
        warnings.append(
            CommandLine::tr("Nobody noted who was at %1: it isn’t counted.").arg(meeting));
    return Answer{.json = {{u"from"_s, record->from.toString(Qt::ISODate)},
                           {u"to"_s, record->to.toString(Qt::ISODate)},
                           {u"meetings"_s, record->meetings},
                           {u"members"_s, members},
                           {u"six_months"_s, clocks}},
                  .warnings = warnings};
}

} // namespace

QList<Command> followCommands()
{
    using Needs = Command::Needs;
    return {
        {.rule = {.name = u"last-minutes"_s,
                  .positionals = {u"ID"_s},
                  .least = 1,
                  .most = 1,
                  .options = {}},
         .meaning =
             u"puts the minutes that a meeting is to confirm on its agenda, or brings them up to date"_s,
         .needs = Needs::Writing,
         .run = runLastMinutes},
        {.rule = {.name = u"actions"_s,
                  .positionals = {u"ID"_s},
                  .least = 1,
                  .most = 1,
                  .options = {{u"put"_s,
                               {},
                               u"makes them a paper of its agenda, or brings that up to date"_s}}},
         .meaning = u"what earlier meetings of a body left to be done, for its meeting"_s,
         .needs = Needs::Reading,
         .writesWith = u"put"_s,
         .run = runActions},
        {.rule =
             {.name = u"attendance"_s,
              .positionals = {},
              .least = 0,
              .most = 0,
              .options = {{u"from"_s, u"DATE"_s,
                           u"the first day; the municipal year of today where it is left out"_s},
                          {u"to"_s, u"DATE"_s, u"the last day"_s},
                          {u"body"_s, u"NAME"_s, u"one body in place of all"_s},
                          {u"out"_s, u"FILE"_s, u"a file to be made: .csv or .pdf"_s}}},
         .meaning = u"how often members attended, and whose seat the six-month rule endangers"_s,
         .needs = Needs::Reading,
         .run = runAttendance},
    };
}

} // namespace moothall
