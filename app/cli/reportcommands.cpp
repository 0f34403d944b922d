#include "app/cli/sentences.h"
#include "app/cli/values.h"
#include "core/services/linting.h"
#include "core/services/meetings.h"
#include "core/services/reportprogress.h"

#include <QJsonArray>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

// Reports before they are published: what is wrong with them, and what they must have.

namespace {

QJsonObject written(const LintedFinding &linted, const MeetingRecord &record, int number)
{
    const LintFinding &finding = linted.finding;
    QJsonObject json{{u"number"_s, number},
                     {u"code"_s, finding.code},
                     {u"page"_s, finding.place.page},
                     {u"words"_s, finding.place.words},
                     {u"sentence"_s, finding.sentence}};
    if (const AgendaItem *item = record.item(finding.item)) {
        json.insert(u"item"_s, item->number);
        for (const Paper &paper : item->papers) {
            if (paper.id == finding.paper)
                json.insert(u"paper"_s,
                            paper.title.isEmpty() ? paper.version.fileName : paper.title);
        }
    }
    json.insert(u"dismissed"_s,
                linted.dismissed
                    ? QJsonValue(QJsonObject{{u"reason"_s, linted.dismissed->reason},
                                             {u"who"_s, linted.dismissed->who},
                                             {u"at"_s, linted.dismissed->at.toString(Qt::ISODate)}})
                    : QJsonValue());
    return json;
}

struct Linted
{
    MeetingRecord record;
    LintReport report;
};

Result<Linted> lintedMeeting(CommandContext &context)
{
    const auto meeting = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_TRY(meeting);
    auto record = loadMeeting(context.session, *meeting);
    MOOTHALL_TRY(record);
    context.progress(u"reading the papers …"_s);
    auto report = lintMeeting(context.session, *record);
    MOOTHALL_TRY(report);
    return Linted{std::move(*record), std::move(*report)};
}

Outcome runLint(CommandContext &context)
{
    const auto linted = lintedMeeting(context);
    MOOTHALL_CLI_TRY(linted);
    QJsonArray findings;
    for (const LintedFinding &each : linted->report.findings)
        findings.append(written(each, linted->record, int(findings.size()) + 1));
    const int open = linted->report.open();
    return Answer{.json = {{u"findings"_s, findings}, {u"open"_s, open}},
                  .warnings = linted->report.unread,
                  .status = open > 0 ? ExitStatus::FoundWrong : ExitStatus::Done};
}

/// The finding with a number of the list. Errors: NotFound.
Result<LintFinding> findingValue(CommandContext &context)
{
    const auto linted = lintedMeeting(context);
    MOOTHALL_TRY(linted);
    const auto number = wholeNumberValue(u"N"_s, context.arguments.positionals[1]);
    MOOTHALL_TRY(number);
    if (*number < 1 || *number > linted->report.findings.size())
        return fail(ErrorCode::NotFound,
                    CommandLine::tr("There is no finding %1. “lint” numbers them.").arg(*number));
    return linted->report.findings[*number - 1].finding;
}

Outcome runDismiss(CommandContext &context)
{
    const auto finding = findingValue(context);
    MOOTHALL_CLI_TRY(finding);
    MOOTHALL_CLI_TRY(dismissFinding(context.session, *finding, context.arguments.positionals[2]));
    return Answer{.json = {{u"dismissed"_s, finding->sentence}}};
}

Outcome runRestore(CommandContext &context)
{
    const auto finding = findingValue(context);
    MOOTHALL_CLI_TRY(finding);
    MOOTHALL_CLI_TRY(restoreFinding(context.session, *finding));
    return Answer{.json = {{u"restored"_s, finding->sentence}}};
}

/// "recommendation,reasons"; "usual": what the body's kind asks for; "none": nothing.
Result<std::optional<QList<ReportSection>>> sectionsValue(const QString &text)
{
    if (text == u"usual"_s)
        return std::nullopt;
    QList<ReportSection> sections;
    QStringList allowed;
    for (const ReportSection each : reportSections())
        allowed.append(token(each));
    if (text == u"none"_s)
        return sections;
    for (const QString &word : text.split(u',')) {
        const auto section = reportSectionFrom(word.trimmed());
        if (!section)
            return fail(
                notOneOf(u"set"_s, word.trimmed(), allowed + QStringList{u"usual"_s, u"none"_s}));
        sections.append(*section);
    }
    return sections;
}

Outcome runSections(CommandContext &context)
{
    const auto body = bodyValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(body);
    if (context.arguments.has(u"set"_s)) {
        const auto wanted = sectionsValue(context.arguments.value(u"set"_s));
        MOOTHALL_CLI_TRY(wanted);
        MOOTHALL_CLI_TRY(setRequiredSections(context.session, body->id, *wanted));
    }
    const auto sections = requiredSections(context.session, *body);
    MOOTHALL_CLI_TRY(sections);
    QJsonArray words;
    for (const ReportSection each : *sections)
        words.append(token(each));
    return Answer{.json = {{u"body"_s, body->name}, {u"sections"_s, words}}};
}

QJsonValue writtenDay(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QString stageToken(ReportProgress::Stage stage)
{
    switch (stage) {
    case ReportProgress::Stage::Awaited:
        return u"awaited"_s;
    case ReportProgress::Stage::Late:
        return u"late"_s;
    case ReportProgress::Stage::Clearance:
        return u"clearance"_s;
    case ReportProgress::Stage::Returned:
        return u"returned"_s;
    case ReportProgress::Stage::Ready:
        return u"ready"_s;
    }
    return {};
}

QJsonObject written(const ReportProgress &report, QDate today)
{
    QJsonArray clearances;
    for (const Clearance &each : report.clearances)
        clearances.append(QJsonObject{{u"clearer"_s, each.clearer},
                                      {u"state"_s, token(each.state)},
                                      {u"on"_s, writtenDay(each.on)},
                                      {u"comment"_s, each.comment}});
    return {{u"item"_s, report.number},         {u"title"_s, report.title},
            {u"author"_s, report.author.name},  {u"post"_s, report.author.title},
            {u"due"_s, writtenDay(report.due)}, {u"state"_s, stageToken(report.stage(today))},
            {u"clearances"_s, clearances}};
}

/// Late or returned reports are something wrong; those in clearance are under way.
Outcome runChase(CommandContext &context)
{
    const auto meeting = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    const auto board = reportBoard(context.session, *meeting);
    MOOTHALL_CLI_TRY(board);
    Answer answer;
    QJsonArray reports;
    for (const ReportProgress &report : board->reports) {
        const auto stage = report.stage(board->today);
        if (stage == ReportProgress::Stage::Late || stage == ReportProgress::Stage::Returned)
            answer.status = ExitStatus::FoundWrong;
        reports.append(written(report, board->today));
    }
    answer.json = {{u"body"_s, board->body}, {u"reports"_s, reports}};
    if (context.arguments.has(u"out"_s)) {
        const auto file = newFileValue(context.arguments.value(u"out"_s));
        MOOTHALL_CLI_TRY(file);
        MOOTHALL_CLI_TRY(writeChaseList(context.session, *meeting, *file));
    }
    if (context.arguments.has(u"messages"_s)) {
        const auto made =
            writeChaseMessages(context.session, *meeting, context.arguments.value(u"messages"_s));
        MOOTHALL_CLI_TRY(made);
        answer.json.insert(u"messages"_s, QJsonArray::fromStringList(*made));
    }
    return answer;
}

Outcome runClearance(CommandContext &context)
{
    const QStringList &words = context.arguments.positionals;
    const auto meeting = meetingValue(context.session, words[0]);
    MOOTHALL_CLI_TRY(meeting);
    const auto record = loadMeeting(context.session, *meeting);
    MOOTHALL_CLI_TRY(record);
    const auto item = itemValue(*record, words[1]);
    MOOTHALL_CLI_TRY(item);
    const auto clearers = reportClearers(context.session);
    MOOTHALL_CLI_TRY(clearers);
    QStringList names;
    for (const Clearer &each : *clearers)
        names.append(each.name);
    const auto name = std::ranges::find_if(names, [&](const QString &each) {
        return each.compare(words[2], Qt::CaseInsensitive) == 0;
    });
    if (name == names.end())
        return tl::unexpected<Refusal>(Error(notOneOf(u"CLEARER"_s, words[2], names)));
    const auto state = clearanceFrom(words[3]);
    if (!state)
        return tl::unexpected<Refusal>(Error(notOneOf(
            u"STATE"_s, words[3], {u"not-asked"_s, u"asked"_s, u"cleared"_s, u"returned"_s})));
    Clearance clearance{*name, *state, {}, context.arguments.value(u"comment"_s)};
    if (context.arguments.has(u"on"_s)) {
        const auto day = dateValue(context.arguments.value(u"on"_s));
        MOOTHALL_CLI_TRY(day);
        clearance.on = *day;
    }
    MOOTHALL_CLI_TRY(setClearance(context.session, *item, clearance));
    return Answer{.json = {{u"clearer"_s, *name}, {u"state"_s, token(*state)}}};
}

Outcome runClearers(CommandContext &context)
{
    if (context.arguments.has(u"set"_s))
        MOOTHALL_CLI_TRY(
            saveReportClearers(context.session, clearersFrom(context.arguments.value(u"set"_s))));
    const auto clearers = reportClearers(context.session);
    MOOTHALL_CLI_TRY(clearers);
    QJsonArray list;
    for (const Clearer &each : *clearers)
        list.append(QJsonObject{{u"name"_s, each.name}, {u"email"_s, each.email}});
    return Answer{.json = {{u"clearers"_s, list}}};
}

Outcome runTemplate(CommandContext &context)
{
    const QStringList &words = context.arguments.positionals;
    const auto meeting = meetingValue(context.session, words[0]);
    MOOTHALL_CLI_TRY(meeting);
    const auto record = loadMeeting(context.session, *meeting);
    MOOTHALL_CLI_TRY(record);
    const auto item = itemValue(*record, words[1]);
    MOOTHALL_CLI_TRY(item);
    const auto file = newFileValue(words[2]);
    MOOTHALL_CLI_TRY(file);
    MOOTHALL_CLI_TRY(writeReportTemplate(context.session, *meeting, *item, *file));
    return Answer{.json = {{u"file"_s, *file}}};
}

} // namespace

QList<Command> reportCommands()
{
    using Needs = Command::Needs;
    return {
        {.rule =
             {.name = u"lint"_s, .positionals = {u"ID"_s}, .least = 1, .most = 1, .options = {}},
         .meaning =
             u"what in a meeting’s reports deserves a look: empty headings, missing sections and appendices, a wrong head"_s,
         .needs = Needs::Reading,
         .run = runLint},
        {.rule = {.name = u"lint-dismiss"_s,
                  .positionals = {u"ID"_s, u"N"_s, u"REASON"_s},
                  .least = 3,
                  .most = 3,
                  .options = {}},
         .meaning = u"lets finding N of that list stand, until the paper changes"_s,
         .needs = Needs::Writing,
         .run = runDismiss},
        {.rule = {.name = u"lint-restore"_s,
                  .positionals = {u"ID"_s, u"N"_s},
                  .least = 2,
                  .most = 2,
                  .options = {}},
         .meaning = u"takes that back"_s,
         .needs = Needs::Writing,
         .run = runRestore},
        {.rule = {.name = u"report-sections"_s,
                  .positionals = {u"BODY"_s},
                  .least = 1,
                  .most = 1,
                  .options = {{u"set"_s, u"LIST"_s,
                               u"words with commas between: recommendation, reasons, implications, "
                               u"background-papers …; "
                               "usual; none"_s}}},
         .meaning = u"the sections that every report to a body must have"_s,
         .needs = Needs::Reading,
         .writesWith = u"set"_s,
         .run = runSections},
        {.rule =
             {.name = u"chase"_s,
              .positionals = {u"ID"_s},
              .least = 1,
              .most = 1,
              .options = {{u"out"_s, u"FILE"_s,
                           u"the list as a file to be made: .pdf, .docx, .odt, .html or .txt"_s},
                          {u"messages"_s, u"FOLDER"_s,
                           u"a message to everybody who owes something, as .eml files"_s}}},
         .meaning =
             u"how far the reports of a meeting have come: who writes, by when, who has cleared them"_s,
         .needs = Needs::Reading,
         .run = runChase},
        {.rule = {.name = u"clearance"_s,
                  .positionals = {u"ID"_s, u"ITEM"_s, u"CLEARER"_s, u"STATE"_s},
                  .least = 4,
                  .most = 4,
                  .options = {{u"comment"_s, u"TEXT"_s,
                               u"what has to change, where it is returned"_s},
                              {u"on"_s, u"DATE"_s, u"the day; today where it is left out"_s}}},
         .meaning =
             u"says that a report is asked, cleared, returned or not-asked with one who must clear it"_s,
         .needs = Needs::Writing,
         .run = runClearance},
        {.rule = {.name = u"clearers"_s,
                  .positionals = {},
                  .least = 0,
                  .most = 0,
                  .options = {{u"set"_s, u"LIST"_s,
                               u"\"Legal <legal@council.example>; Finance\""_s}}},
         .meaning = u"who must clear reports before they are published"_s,
         .needs = Needs::Reading,
         .writesWith = u"set"_s,
         .run = runClearers},
        {.rule = {.name = u"report-template"_s,
                  .positionals = {u"ID"_s, u"ITEM"_s, u"FILE.docx"_s},
                  .least = 3,
                  .most = 3,
                  .options = {}},
         .meaning =
             u"an empty report of an item for its author, with the headings that its body asks for"_s,
         .needs = Needs::Reading,
         .run = runTemplate},
    };
}

} // namespace moothall
