#include "app/cli/values.h"
#include "core/services/website.h"

#include <QDir>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

Outcome runWebsite(CommandContext &context)
{
    const WebsiteRequest wanted{.folder = QDir::current().absoluteFilePath(context.arguments.value(u"out"_s)),
        .address = context.arguments.value(u"address"_s), .draftMinutes = context.arguments.has(u"draft-minutes"_s)};
    const TaskControl control({}, [&context](const Progress &progress) {
        context.progress(u"%1 (%2 of %3)"_s.arg(progress.step).arg(progress.done).arg(progress.total));
    });
    const auto report = writeWebsite(context.session, wanted, control);
    MOOTHALL_CLI_TRY(report);
    return Answer{.json = {{u"folder"_s, report->folder}, {u"meetings"_s, report->meetings}, {u"documents"_s, report->documents},
                      {u"files"_s, report->files}, {u"changed"_s, report->changed}, {u"removed"_s, report->removed}},
        .warnings = report->warnings};
}

} // namespace

QList<Command> webCommands()
{
    return {
        {.rule = {.name = u"website"_s,
             .options = {{u"out"_s, u"DIR"_s, u"a folder that is absent, empty or a website written before"_s, true},
                 {u"address"_s, u"URL"_s, u"where the folder will be seen"_s},
                 {u"draft-minutes"_s, {}, u"minutes in draft too, called so"_s}}},
            .meaning = u"writes what is public as a website that needs no server"_s, .needs = Command::Needs::Reading, .run = runWebsite},
    };
}

} // namespace moothall
