#include "app/cli/values.h"
#include "core/services/exchange.h"
#include "core/services/meetings.h"
#include "core/services/sample.h"
#include "core/services/searching.h"

#include <QDir>
#include <QJsonArray>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

Outcome runImport(CommandContext &context)
{
    context.progress(u"taking in the papers …"_s);
    const auto report =
        importMeetings(context.session, context.arguments.positionals, context.arguments.has(u"replace"_s));
    if (!report) {
        // A paper that is damaged or locked is an input that can't be used, not the register's trouble.
        const bool registers = report.error().code() == ErrorCode::Locked;
        return tl::unexpected(
            Refusal(report.error(), registers ? ExitStatus::RegisterUnusable : ExitStatus::Unusable));
    }
    const TaskControl indexing({}, [&context](const Progress &at) {
        context.progress(u"indexing the papers: %1 of %2"_s.arg(at.done + 1).arg(at.total));
    });
    MOOTHALL_CLI_TRY(indexPapers(context.session, indexing));
    QJsonArray list;
    for (const ImportedMeeting &meeting : report->meetings)
        list.append(QJsonObject{{u"id"_s, meeting.id.value()}, {u"uid"_s, meeting.uid}, {u"body"_s, meeting.body},
            {u"starts"_s, writtenStart(meeting.starts)}});
    return Answer{.json = {{u"meetings"_s, list}}, .warnings = report->warnings};
}

Outcome runExport(CommandContext &context)
{
    const auto meeting = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    const auto file = exportMeeting(context.session, *meeting, QDir::current().absoluteFilePath(context.arguments.value(u"out"_s)));
    MOOTHALL_CLI_TRY(file);
    return Answer{.json = {{u"file"_s, *file}}};
}

Outcome runList(CommandContext &context)
{
    MeetingFilter filter;
    filter.bodyName = context.arguments.value(u"body"_s);
    for (const auto &[option, date] : {std::pair{u"from"_s, &filter.from}, std::pair{u"to"_s, &filter.to}}) {
        if (!context.arguments.has(option))
            continue;
        const auto day = dateValue(context.arguments.value(option));
        MOOTHALL_CLI_TRY(day);
        *date = *day;
    }
    const auto found = meetings(context.session, filter);
    MOOTHALL_CLI_TRY(found);
    QJsonArray list;
    for (const MeetingSummary &meeting : *found)
        list.append(QJsonObject{{u"id"_s, meeting.id.value()}, {u"uid"_s, meeting.uid}, {u"body"_s, meeting.bodyName},
            {u"starts"_s, writtenStart(meeting.starts)}, {u"stage"_s, token(meeting.stage)}});
    return Answer{.json = {{u"meetings"_s, list}}};
}

Outcome runMakeSample(CommandContext &context)
{
    MOOTHALL_CLI_TRY(makeSample(context.registerFile, context.clock, [&](int done, int of) {
        context.progress(u"making the sample authority: %1 of %2"_s.arg(done).arg(of));
    }));
    return Answer{.json = {{u"register"_s, context.registerFile}}};
}

} // namespace

QList<Command> exchangeCommands()
{
    using Needs = Command::Needs;
    const OptionRule replace{u"replace"_s, {}, u"takes the place of a meeting that is there and isn't published"_s};
    const OptionRule out{u"out"_s, u"DIR"_s, u"a folder that is absent or empty"_s, true};
    return {
        {.rule = {.name = u"import"_s, .positionals = {u"FILE…"_s}, .least = 1, .most = -1, .options = {replace}},
            .meaning = u"takes in meeting files with their papers, all or none"_s, .needs = Needs::Writing, .run = runImport},
        {.rule = {.name = u"export"_s, .positionals = {u"ID"_s}, .least = 1, .most = 1, .options = {out}},
            .meaning = u"writes a meeting as meeting.json and papers/"_s, .needs = Needs::Reading, .run = runExport},
        {.rule = {.name = u"list"_s,
             .options = {{u"body"_s, u"NAME"_s, u"of this body alone"_s}, {u"from"_s, u"DATE"_s, u"from this day on"_s},
                 {u"to"_s, u"DATE"_s, u"up to this day"_s}}},
            .meaning = u"lists the meetings"_s, .needs = Needs::Reading, .run = runList},
        {.rule = {.name = u"make-sample"_s}, .needs = Needs::NewRegister, .run = runMakeSample},
    };
}

} // namespace moothall
