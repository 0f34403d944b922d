#include "app/cli/values.h"
#include "core/base/files.h"
#include "core/services/bodies.h"
#include "core/services/forwardplan.h"
#include "core/services/yearplan.h"

#include <QJsonArray>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<QDate> dayOption(const CommandContext &context, const QString &option, QDate otherwise = {})
{
    return context.arguments.has(option) ? dateValue(context.arguments.value(option))
                                         : Result<QDate>(otherwise);
}

/// What would be planned, and what comes of it.
QJsonObject written(const ProposedMeeting &each)
{
    static const QStringList fates{u"meets"_s, u"moved"_s, u"left-out"_s};
    QJsonObject json{
        {u"body"_s, each.draft.bodyName},
        {u"starts"_s, writtenStart(QDateTime(each.draft.starts.date, each.draft.starts.time))},
        {u"fate"_s, fates.at(int(each.draft.fate))}};
    if (!each.draft.why.isEmpty())
        json.insert(u"why"_s, each.draft.why);
    if (!each.clashes.isEmpty())
        json.insert(u"clashes"_s, QJsonArray::fromStringList(each.clashes));
    return json;
}

/// Answers with the proposals, and plans them where `write` says so.
Outcome propose(CommandContext &context, const QList<ProposedMeeting> &proposals, bool write)
{
    Answer answer;
    QJsonArray list;
    for (const ProposedMeeting &each : proposals) {
        list.append(written(each));
        answer.warnings += each.clashes;
    }
    answer.warnings.removeDuplicates();
    answer.json = {{u"meetings"_s, list}, {u"written"_s, write}};
    if (write)
        MOOTHALL_CLI_TRY(planProposals(context.session, proposals));
    return answer;
}

Outcome runCalendar(CommandContext &context)
{
    CalendarRequest wanted;
    const auto from = dayOption(context, u"from"_s);
    MOOTHALL_CLI_TRY(from);
    const auto to = dayOption(context, u"to"_s);
    MOOTHALL_CLI_TRY(to);
    wanted.from = *from;
    wanted.to = *to;
    wanted.bodyName = context.arguments.value(u"body"_s);
    wanted.withTasks = context.arguments.has(u"deadlines"_s);
    if (!wanted.bodyName.isEmpty())
        MOOTHALL_CLI_TRY(bodyValue(context.session, wanted.bodyName));
    const auto file = newFileValue(context.arguments.value(u"out"_s));
    MOOTHALL_CLI_TRY(file);
    MOOTHALL_CLI_TRY(writeCalendar(context.session, wanted, *file));
    const auto sheet = calendarSheet(context.session, wanted.from, wanted.to);
    MOOTHALL_CLI_TRY(sheet);
    Answer answer{.json = {{u"file"_s, *file}}};
    for (const ClashNote &clash : sheet->clashes)
        answer.warnings.append(clash.what);
    return answer;
}

Outcome runCalendarImport(CommandContext &context)
{
    constexpr qint64 largest = 16 << 20;
    const auto bytes = readFile(context.arguments.positionals[0], largest);
    MOOTHALL_CLI_TRY(bytes);
    const auto proposals = proposalsOf(context.session, *bytes);
    MOOTHALL_CLI_TRY(proposals);
    return propose(context, *proposals, context.arguments.has(u"write"_s));
}

Outcome runCalendarDraft(CommandContext &context)
{
    DraftYear year = municipalYear(context.clock.today().addYears(1));
    const auto from = dayOption(context, u"from"_s, year.from);
    MOOTHALL_CLI_TRY(from);
    year = {*from, from->addYears(1).addDays(-1), {}};
    const auto to = dayOption(context, u"to"_s, year.to);
    MOOTHALL_CLI_TRY(to);
    const auto election = dayOption(context, u"election"_s);
    MOOTHALL_CLI_TRY(election);
    year.to = *to;
    year.electionDay = *election;
    const auto proposals = draftYear(context.session, year);
    MOOTHALL_CLI_TRY(proposals);
    return propose(context, *proposals, context.arguments.has(u"write"_s));
}

Outcome runCalendarPattern(CommandContext &context)
{
    const auto body = bodyValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(body);
    MOOTHALL_CLI_TRY(
        saveMeetingPattern(context.session, {0, body->id, {}, context.arguments.positionals[1]}));
    QJsonArray list;
    const auto patterns = meetingPatterns(context.session);
    MOOTHALL_CLI_TRY(patterns);
    for (const StoredPattern &pattern : *patterns) {
        if (pattern.body == body->id)
            list.append(pattern.words);
    }
    return Answer{.json = {{u"body"_s, body->name}, {u"patterns"_s, list}}};
}

QJsonObject written(const ForwardEntry &entry, QDate today)
{
    QJsonObject json{{u"matter"_s, entry.matter},
                     {u"decided_by"_s, entry.body ? entry.bodyName : entry.decider},
                     {u"from"_s, entry.from.toString(Qt::ISODate)},
                     {u"key"_s, entry.key},
                     {u"notice_by"_s, latestNotice(entry).toString(Qt::ISODate)},
                     {u"published"_s, entry.notified.isValid()
                                          ? QJsonValue(entry.notified.date.toString(Qt::ISODate))
                                          : QJsonValue()}};
    if (entry.until.isValid())
        json.insert(u"until"_s, entry.until.toString(Qt::ISODate));
    if (const QStringList wrong = forwardPlanWarnings({entry}, today); !wrong.isEmpty())
        json.insert(u"warnings"_s, QJsonArray::fromStringList(wrong));
    return json;
}

Outcome runForwardPlan(CommandContext &context)
{
    const auto plan = forwardPlan(context.session);
    MOOTHALL_CLI_TRY(plan);
    const QDate today = context.clock.today();
    Answer answer;
    QJsonArray list;
    for (const ForwardEntry &entry : *plan)
        list.append(written(entry, today));
    answer.json = {{u"decisions"_s, list}};
    if (!context.arguments.has(u"out"_s))
        return answer;
    const auto file = newFileValue(context.arguments.value(u"out"_s));
    MOOTHALL_CLI_TRY(file);
    if (context.arguments.has(u"publish"_s)) {
        const auto warnings = publishForwardPlan(context.session, *file);
        MOOTHALL_CLI_TRY(warnings);
        answer.warnings = *warnings;
    } else {
        const auto pdf = forwardPlanAsPdf(context.session, today);
        MOOTHALL_CLI_TRY(pdf);
        MOOTHALL_CLI_TRY(writeFile(*file, *pdf));
    }
    answer.json.insert(u"file"_s, *file);
    return answer;
}

} // namespace

QList<Command> yearCommands()
{
    const OptionRule from{u"from"_s, u"DATE"_s, u"from this day on"_s};
    const OptionRule to{u"to"_s, u"DATE"_s, u"up to this day"_s};
    const OptionRule body{u"body"_s, u"NAME"_s, u"of this body alone"_s};
    const OptionRule tasks{
        u"deadlines"_s, {}, u"in .ics: what is due as well, for the officers' own"_s};
    const OptionRule out{u"out"_s, u"FILE.{ics,csv,pdf}"_s, u"the file to be made"_s, true};
    const OptionRule write{u"write"_s, {}, u"plans them; else nothing is changed"_s};
    const OptionRule election{u"election"_s, u"DATE"_s,
                              u"polling day, for the pre-election period"_s};
    return {
        {.rule = {.name = u"calendar"_s, .options = {from, to, body, tasks, out}},
         .meaning = u"writes the calendar of meetings"_s,
         .needs = Command::Needs::Reading,
         .run = runCalendar},
        {.rule = {.name = u"forward-plan"_s,
                  .options = {{u"out"_s, u"FILE.pdf"_s, u"its notice as a document"_s},
                              {u"publish"_s, {}, u"with --out: keeps that it is published now"_s}}},
         .meaning = u"decisions that are to come, and their notice"_s,
         .needs = Command::Needs::Reading,
         .writesWith = u"publish"_s,
         .run = runForwardPlan},
        {.rule = {.name = u"calendar-import"_s,
                  .positionals = {u"FILE.csv"_s},
                  .least = 1,
                  .most = 1,
                  .options = {write}},
         .meaning = u"meetings of a spreadsheet: new ones, and those it moves"_s,
         .needs = Command::Needs::Reading,
         .writesWith = u"write"_s,
         .run = runCalendarImport},
        {.rule = {.name = u"calendar-pattern"_s,
                  .positionals = {u"BODY"_s, u"WORDS"_s},
                  .least = 2,
                  .most = 2},
         .meaning = u"when a body meets: \"second Tuesday, 10.30, not in August\""_s,
         .needs = Command::Needs::Writing,
         .run = runCalendarPattern},
        {.rule = {.name = u"calendar-draft"_s, .options = {from, to, election, write}},
         .meaning = u"a year of meetings by the patterns of the bodies"_s,
         .needs = Command::Needs::Reading,
         .writesWith = u"write"_s,
         .run = runCalendarDraft},
    };
}

} // namespace moothall
