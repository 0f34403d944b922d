#include "app/cli/sentences.h"
#include "app/cli/values.h"
#include "core/services/actionsreport.h"
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
    };
}

} // namespace moothall
