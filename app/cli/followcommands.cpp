#include "app/cli/sentences.h"
#include "app/cli/values.h"
#include "core/services/lastminutes.h"

#include <QJsonArray>

namespace moothall {

using namespace Qt::StringLiterals;

// What follows from a meeting at the next.

namespace {

Outcome runLastMinutes(CommandContext &context)
{
    const auto agenda = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(agenda);
    context.progress(u"making and proving the minutes …"_s);
    const auto made = prepareLastMinutes(context.session, *agenda);
    MOOTHALL_CLI_TRY(made);
    MOOTHALL_CLI_TRY(putLastMinutes(context.session, *made));
    QJsonArray papers;
    for (const MinutesPaper &put : made->papers)
        papers.append(
            QJsonObject{{u"meeting"_s, put.of.value()},
                        {u"edition"_s, put.edition == Edition::Public ? u"public"_s : u"exempt"_s},
                        {u"title"_s, put.paper.title},
                        {u"pages"_s, put.paper.version.pages},
                        {u"state"_s, !put.changed ? u"unchanged"_s
                                     : put.was    ? u"replaced"_s
                                                  : u"added"_s}});
    return Answer{.json = {{u"papers"_s, papers}}, .warnings = made->warnings};
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
    };
}

} // namespace moothall
