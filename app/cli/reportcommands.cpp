#include "app/cli/sentences.h"
#include "app/cli/values.h"
#include "core/services/linting.h"
#include "core/services/meetings.h"

#include <QJsonArray>

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
    };
}

} // namespace moothall
