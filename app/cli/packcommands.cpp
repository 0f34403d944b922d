#include "app/cli/sentences.h"
#include "app/cli/values.h"
#include "core/base/files.h"
#include "core/domain/supplements.h"
#include "core/domain/voting.h"
#include "core/services/copies.h"
#include "core/services/deadlines.h"
#include "core/services/meetings.h"
#include "core/services/documents.h"
#include "core/services/packs.h"
#include "core/services/recommended.h"
#include "core/services/supplements.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

Result<PackRequest> packRequest(const Arguments &arguments)
{
    PackRequest request;
    const auto edition = choiceValue<Edition>(u"edition"_s, arguments.value(u"edition"_s));
    MOOTHALL_TRY(edition);
    request.edition = *edition;
    if (arguments.has(u"supplement"_s)) {
        const auto supplement = wholeNumberValue(u"supplement"_s, arguments.value(u"supplement"_s));
        MOOTHALL_TRY(supplement);
        request.supplement = *supplement;
    }
    request.oneSided = arguments.has(u"one-sided"_s);
    if (arguments.has(u"as-of"_s)) {
        if (request.supplement > 0)
            return fail(ErrorCode::BadInput, CommandLine::tr("--as-of holds all supplements: leave --supplement out."));
        const auto day = dateValue(arguments.value(u"as-of"_s));
        MOOTHALL_TRY(day);
        request.asOf = *day;
    }
    return request;
}

QJsonObject written(const PackReport &report)
{
    QJsonArray ranges;
    for (const PackReport::Range &range : report.ranges)
        ranges.append(QJsonObject{{u"item"_s, range.number}, {u"title"_s, range.title}, {u"first"_s, range.first},
            {u"last"_s, range.last}});
    return {{u"pages"_s, report.pages}, {u"leaves"_s, report.leaves}, {u"numbered_to"_s, report.numberedTo},
        {u"ranges"_s, ranges}};
}

/// A leak is an answer, not a failure: the work was done and found something wrong, and no file is left.
Outcome leakAnswer(const Error &error)
{
    const QJsonObject finding{{u"page"_s, QJsonValue::Null}, {u"kind"_s, u"leak"_s}, {u"text"_s, error.sentence()}};
    return Answer{.json = {{u"clean"_s, false}, {u"findings"_s, QJsonArray{finding}}}, .warnings = {error.sentence()},
        .status = ExitStatus::FoundWrong};
}

using Build = Result<PackReport> (*)(const Session &, MeetingId, const PackRequest &, const QString &);

Outcome build(CommandContext &context, Build make)
{
    const auto request = packRequest(context.arguments);
    MOOTHALL_CLI_TRY(request);
    const auto file = newFileValue(context.arguments.value(u"out"_s));
    MOOTHALL_CLI_TRY(file);
    const auto meeting = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    context.progress(u"building and verifying …"_s);
    const auto report = make(context.session, *meeting, *request, *file);
    if (!report && report.error().code() == ErrorCode::Leak)
        return leakAnswer(report.error());
    MOOTHALL_CLI_TRY(report);
    return Answer{.json = written(*report), .warnings = report->warnings};
}

/// The body's members, or the names in a file, one a line. A name that the body's members or officers bear is theirs.
Result<QList<Recipient>> recipientsValue(const MeetingRecord &record, const QString &value)
{
    const QList<Recipient> known = possibleRecipients(record);
    QList<Recipient> recipients;
    if (value == "all"_L1) {
        std::ranges::copy_if(known, std::back_inserter(recipients), &Recipient::isMember);
        return recipients;
    }
    constexpr qint64 largest = 1 << 20;
    const auto bytes = readFile(value, largest);
    if (!bytes)
        return fail(bytes.error());
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n');
    for (const QString &line : lines) {
        const QString name = line.simplified();
        if (name.isEmpty())
            continue;
        const auto found = std::ranges::find(known, name, &Recipient::name);
        recipients.append(found == known.end() ? Recipient{{}, name} : *found);
    }
    return recipients;
}

Outcome runCopies(CommandContext &context)
{
    const auto request = packRequest(context.arguments);
    MOOTHALL_CLI_TRY(request);
    if (request->edition != Edition::Restricted)
        return tl::unexpected(Refusal(Error(ErrorCode::BadInput,
            CommandLine::tr("Only the exempt pack has numbered copies: --edition restricted."))));
    const auto meeting = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    const auto record = loadMeeting(context.session, *meeting);
    MOOTHALL_CLI_TRY(record);
    const auto recipients = recipientsValue(*record, context.arguments.value(u"recipients"_s));
    MOOTHALL_CLI_TRY(recipients);
    context.progress(u"making a copy for each …"_s);
    const QString folder = QFileInfo(context.arguments.value(u"out"_s)).absoluteFilePath();
    const auto report = makeCopies(context.session, *meeting, *request, *recipients, folder);
    MOOTHALL_CLI_TRY(report);
    QJsonArray copies;
    for (qsizetype at = 0; at < report->copies.size(); ++at) {
        const PackCopy &copy = report->copies[at];
        copies.append(QJsonObject{{u"copy"_s, copy.number}, {u"of"_s, copy.outOf}, {u"name"_s, copy.name},
            {u"file"_s, report->files[at]}, {u"sha256"_s, copy.sha256}});
    }
    return Answer{.json = {{u"pages"_s, report->pages}, {u"copies"_s, copies}}, .warnings = report->warnings};
}

Outcome runSupplement(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const auto meeting = meetingValue(context.session, arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    const auto number = wholeNumberValue(u"N"_s, arguments.positionals[1]);
    MOOTHALL_CLI_TRY(number);
    const auto record = loadMeeting(context.session, *meeting);
    MOOTHALL_CLI_TRY(record);
    Supplement supplement = supplementNumbered(record->supplements, *number);
    for (const auto &[option, member] : {std::pair(u"name"_s, &Supplement::name), std::pair(u"reason"_s, &Supplement::reason),
             std::pair(u"decided-by"_s, &Supplement::decidedBy)}) {
        if (arguments.has(option))
            supplement.*member = arguments.value(option).trimmed();
    }
    if (arguments.has(u"issued"_s)) {
        const auto day = dateValue(arguments.value(u"issued"_s));
        MOOTHALL_CLI_TRY(day);
        supplement.issued = *day;
    }
    if (arguments.has(u"available"_s)) {
        const auto instant = instantValue(arguments.value(u"available"_s));
        MOOTHALL_CLI_TRY(instant);
        const QDateTime london = instant->toTimeZone(londonZone());
        supplement.available = QDateTime(london.date(), london.time());
    }
    MOOTHALL_CLI_TRY(saveSupplement(context.session, *meeting, supplement));
    const auto saved = loadMeeting(context.session, *meeting);
    MOOTHALL_CLI_TRY(saved);
    const auto working = workingDays(context.session);
    MOOTHALL_CLI_TRY(working);
    return Answer{.json = {{u"supplement"_s, *number}, {u"title"_s, supplementTitle(*saved, *number)}},
        .warnings = supplementNotice(*saved, *number, context.clock.today(), *working).problems};
}

Outcome runPack(CommandContext &context)
{
    if (context.arguments.has(u"recipients"_s))
        return runCopies(context);
    return build(context, [](const Session &session, MeetingId meeting, const PackRequest &request, const QString &file) {
        return buildPack(session, meeting, request, file);
    });
}

Outcome runAgenda(CommandContext &context)
{
    return build(context, [](const Session &session, MeetingId meeting, const PackRequest &request, const QString &file) {
        return buildAgenda(session, meeting, request, file);
    });
}

Outcome runVerify(CommandContext &context)
{
    const QString file = QFileInfo(context.arguments.positionals[0]).absoluteFilePath();
    if (!QFileInfo(file).isFile())
        return tl::unexpected(Refusal(Error(ErrorCode::NotFound,
            CommandLine::tr("“%1” isn't there, or isn't a file.").arg(context.arguments.positionals[0]))));
    const auto meeting = meetingValue(context.session, context.arguments.positionals[1]);
    MOOTHALL_CLI_TRY(meeting);
    context.progress(u"reading the file as a stranger would …"_s);
    const auto findings = verifyPack(context.session, *meeting, file);
    if (!findings && findings.error().code() == ErrorCode::Damaged)
        return tl::unexpected(Refusal(findings.error(), ExitStatus::Unusable));
    MOOTHALL_CLI_TRY(findings);
    QJsonArray list;
    for (const LeakFinding &finding : *findings)
        list.append(QJsonObject{{u"page"_s, finding.page ? QJsonValue(*finding.page) : QJsonValue()},
            {u"kind"_s, finding.kind}, {u"text"_s, finding.text}});
    return Answer{.json = {{u"clean"_s, findings->isEmpty()}, {u"findings"_s, list}},
        .status = findings->isEmpty() ? ExitStatus::Done : ExitStatus::FoundWrong};
}

Outcome runPublish(CommandContext &context)
{
    int supplement = 0;
    if (context.arguments.has(u"supplement"_s)) {
        const auto wanted = wholeNumberValue(u"supplement"_s, context.arguments.value(u"supplement"_s));
        MOOTHALL_CLI_TRY(wanted);
        supplement = *wanted;
    }
    const auto meeting = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    const QString decision = context.arguments.value(u"decision"_s).trimmed();
    if (context.arguments.has(u"decision"_s) && decision.isEmpty())
        return tl::unexpected(Refusal(Error(ErrorCode::BadInput,
            CommandLine::tr("--decision needs words: who decided to publish all the same, and why."))));
    context.progress(u"building, verifying and freezing the packs …"_s);
    const auto report = publishAgenda(context.session, *meeting, supplement);
    if (!report && report.error().code() == ErrorCode::Leak)
        return leakAnswer(report.error());
    MOOTHALL_CLI_TRY(report);
    if (!decision.isEmpty())
        MOOTHALL_CLI_TRY(recordPublicationDecision(context.session, *meeting, decision));
    QJsonArray packs;
    QDateTime published = context.clock.nowUtc();
    for (const PublishedPack &pack : report->packs) {
        packs.append(QJsonObject{{u"edition"_s, token(pack.edition)}, {u"supplement"_s, pack.supplement},
            {u"sha256"_s, pack.sha256}, {u"pages"_s, pack.pages}, {u"numbered_to"_s, pack.numberedTo}});
        published = pack.published;
    }
    return Answer{.json = {{u"published"_s, published.toString(Qt::ISODate)}, {u"packs"_s, packs}},
        .warnings = report->warnings};
}

Outcome runMinutes(CommandContext &context)
{
    const QString wanted = context.arguments.value(u"edition"_s);
    if (wanted != "public"_L1 && wanted != "exempt"_L1)
        return tl::unexpected(Refusal(notOneOf(u"edition"_s, wanted, {u"public"_s, u"exempt"_s})));
    const auto file = newFileValue(context.arguments.value(u"out"_s));
    MOOTHALL_CLI_TRY(file);
    MOOTHALL_CLI_TRY(checkEnding(*file));
    const auto meeting = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    const Edition edition = wanted == "public"_L1 ? Edition::Public : Edition::Restricted;
    std::optional<int> firstLeaf;
    if (context.arguments.has(u"signing-copy"_s)) {
        const auto leaf = wholeNumberValue(u"signing-copy"_s, context.arguments.value(u"signing-copy"_s));
        MOOTHALL_CLI_TRY(leaf);
        firstLeaf = *leaf;
    }
    const auto pages = makeMinutes(context.session, *meeting, edition, *file, firstLeaf);
    if (!pages && pages.error().code() == ErrorCode::Leak)
        return leakAnswer(pages.error());
    MOOTHALL_CLI_TRY(pages);
    const auto record = loadMeeting(context.session, *meeting);
    MOOTHALL_CLI_TRY(record);
    // Made as the officer wrote them; what doesn't add up is said loudly.
    return Answer{.json = {{u"pages"_s, *pages ? QJsonValue(**pages) : QJsonValue()}}, .warnings = openVoteDifferences(*record)};
}

Outcome runDecisions(CommandContext &context)
{
    const auto file = newFileValue(context.arguments.value(u"out"_s));
    MOOTHALL_CLI_TRY(file);
    const auto meeting = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    const auto report = makeDecisions(context.session, *meeting, *file);
    if (!report && report.error().code() == ErrorCode::Leak)
        return leakAnswer(report.error());
    MOOTHALL_CLI_TRY(report);
    QJsonArray standings;
    for (const DecisionStand &stand : report->stands)
        standings.append(writtenStanding(stand));
    return Answer{.json = {{u"decisions"_s, report->decisions}, {u"standings"_s, standings}}, .warnings = report->warnings};
}

Outcome runRecommendations(CommandContext &context)
{
    const auto meeting = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    const auto record = loadMeeting(context.session, *meeting);
    MOOTHALL_CLI_TRY(record);
    QJsonArray list;
    for (const AgendaItem &item : record->items) {
        if (item.papers.isEmpty())
            continue;
        context.progress(u"reading the papers of item %1 …"_s.arg(item.number));
        const auto found = recommendationsOf(context.session, *record, item.id);
        MOOTHALL_CLI_TRY(found);
        if (!*found)
            continue;
        const ItemRecommendations &recommended = **found;
        list.append(QJsonObject{{u"item"_s, item.number}, {u"paper"_s, recommended.paperTitle},
            {u"exempt"_s, item.part == Part::Exempt}, {u"heading"_s, recommended.found.heading},
            {u"lead"_s, recommended.found.lead},
            {u"points"_s, QJsonArray::fromStringList(recommended.found.points)},
            {u"lead_in"_s, recommended.resolved.leadIn},
            {u"resolved"_s, QJsonArray::fromStringList(recommended.resolved.resolved)}});
    }
    return Answer{.json = {{u"recommendations"_s, list}}};
}

} // namespace

QList<Command> packCommands()
{
    using Needs = Command::Needs;
    const OptionRule edition{u"edition"_s, u"EDITION"_s, u"public or restricted"_s, true};
    const OptionRule supplement{u"supplement"_s, u"N"_s, u"the N-th supplement in place of the main agenda"_s};
    const OptionRule asOf{u"as-of"_s, u"DATE"_s, u"the main pack and every supplement published up to that day, as one"_s};
    const OptionRule recipients{u"recipients"_s, u"FILE|all"_s,
        u"a numbered exempt copy each for the names in FILE, one a line, or for all members; --out is a new folder"_s};
    const OptionRule oneSided{u"one-sided"_s, {}, u"without the blank pages that put every paper on a right-hand page"_s};
    const OptionRule out{u"out"_s, u"FILE.pdf"_s, u"the file to be made"_s, true};
    const OptionRule anyOut{u"out"_s, u"FILE"_s, u"the file to be made: .pdf, .docx, .odt, .html, .txt or .xml (Akoma Ntoso)"_s, true};
    const OptionRule signing{u"signing-copy"_s, u"LEAF"_s,
        u"the copy to be signed, its leaves numbered from LEAF on, with room for initials"_s};
    const OptionRule whose{u"edition"_s, u"EDITION"_s, u"public or exempt"_s, true};
    const auto one = [](const QString &name, const QList<OptionRule> &options) {
        return CommandRule{.name = name, .positionals = {u"ID"_s}, .least = 1, .most = 1, .options = options};
    };
    const OptionRule decision{u"decision"_s, u"TEXT"_s, u"who decided to publish late, and why: kept in the register"_s};
    return {
        {.rule = one(u"publish"_s, {supplement, decision}), .meaning = u"freezes and records an agenda and its packs"_s,
            .needs = Needs::Writing, .run = runPublish},
        {.rule = one(u"pack"_s, {edition, supplement, asOf, oneSided, recipients, out}),
            .meaning = u"makes a document pack; the public one is verified"_s, .needs = Needs::Reading,
            .writesWith = u"recipients"_s, .run = runPack},
        {.rule = {.name = u"supplement"_s, .positionals = {u"ID"_s, u"N"_s}, .least = 2, .most = 2,
             .options = {{u"name"_s, u"TEXT"_s, u"what it is called, in place of the house's word"_s},
                 {u"issued"_s, u"DATE"_s, u"the date on its front sheet"_s},
                 {u"reason"_s, u"TEXT"_s, u"why it is late; of added items, the special circumstances"_s},
                 {u"decided-by"_s, u"NAME"_s, u"who decided that it is urgent"_s},
                 {u"available"_s, u"INSTANT"_s, u"since when its papers are open to inspection"_s}}},
            .meaning = u"says why a supplement is late, before it is published"_s, .needs = Needs::Writing, .run = runSupplement},
        {.rule = one(u"agenda"_s, {edition, supplement, asOf, oneSided, anyOut}),
            .meaning = u"makes the front sheet alone, with the pack's page ranges"_s, .needs = Needs::Reading, .run = runAgenda},
        {.rule = {.name = u"verify"_s, .positionals = {u"FILE.pdf"_s, u"ID"_s}, .least = 2, .most = 2},
            .meaning = u"proves that a file holds nothing restricted of a meeting"_s, .needs = Needs::Reading, .run = runVerify},
        {.rule = one(u"minutes"_s, {whose, signing, anyOut}), .meaning = u"makes the minutes in the body's house style"_s,
            .needs = Needs::Reading, .run = runMinutes},
        {.rule = one(u"decisions"_s, {anyOut}),
            .meaning = u"makes the record of decisions, with call-in and the day they take effect"_s, .needs = Needs::Reading,
            .run = runDecisions},
        {.rule = one(u"recommendations"_s, {}), .meaning = u"what the reports of a meeting recommend, and as resolved"_s,
            .needs = Needs::Reading, .run = runRecommendations},
    };
}

} // namespace moothall
