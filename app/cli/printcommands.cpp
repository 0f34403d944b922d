#include "app/cli/sentences.h"
#include "app/cli/values.h"
#include "core/base/files.h"
#include "core/services/despatching.h"
#include "core/services/distribution.h"
#include "core/services/meetings.h"
#include "core/services/printrun.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// What may be printed besides the packs.
Status chooseExtras(const QString &value, PrintRunChoices &choices)
{
    const QList<std::pair<QString, bool PrintRunChoices::*>> known{
        {u"labels"_s, &PrintRunChoices::labels},
        {u"dividers"_s, &PrintRunChoices::dividers},
        {u"sign-in"_s, &PrintRunChoices::signIn},
        {u"name-plates"_s, &PrintRunChoices::namePlates},
        {u"speakers"_s, &PrintRunChoices::speakers}};
    for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
        bool found = false;
        QStringList words;
        for (const auto &[word, member] : known) {
            words.append(word);
            if (part.trimmed() == word)
                found = choices.*member = true;
        }
        if (!found)
            return fail(notOneOf(u"with"_s, part.trimmed(), words));
    }
    return {};
}

Result<PrintRunChoices> choicesOf(const Arguments &arguments)
{
    PrintRunChoices choices;
    if (arguments.has(u"supplement"_s)) {
        const auto supplement = wholeNumberValue(u"supplement"_s, arguments.value(u"supplement"_s));
        MOOTHALL_TRY(supplement);
        choices.pack.supplement = *supplement;
    }
    if (arguments.has(u"as-of"_s)) {
        const auto day = dateValue(arguments.value(u"as-of"_s));
        MOOTHALL_TRY(day);
        choices.pack.asOf = *day;
    }
    for (const QString &item : arguments.value(u"items"_s).split(u',', Qt::SkipEmptyParts))
        choices.items.append(item.trimmed());
    const auto numbers = printedNumbers(arguments.value(u"pages"_s));
    MOOTHALL_TRY(numbers);
    choices.numbers = *numbers;
    if (arguments.has(u"only"_s)) {
        const QString only = arguments.value(u"only"_s);
        if (only != "public"_L1 && only != "exempt"_L1)
            return fail(notOneOf(u"only"_s, only, {u"public"_s, u"exempt"_s}));
        choices.which =
            only == "public"_L1 ? PrintRunChoices::Which::Public : PrintRunChoices::Which::Exempt;
    }
    if (arguments.has(u"spare"_s)) {
        const auto spare = wholeNumberValue(u"spare"_s, arguments.value(u"spare"_s));
        MOOTHALL_TRY(spare);
        choices.spare = *spare;
    }
    choices.bothSides = !arguments.has(u"one-sided"_s);
    choices.booklet = arguments.has(u"booklet"_s);
    choices.foldOuts = !arguments.has(u"no-fold-outs"_s);
    choices.wholeExempt = arguments.has(u"whole-exempt"_s);
    MOOTHALL_TRY(chooseExtras(arguments.value(u"with"_s), choices));
    return choices;
}

QString sidesWord(Sides sides)
{
    return sides == Sides::One        ? u"one-sided"_s
           : sides == Sides::LongEdge ? u"long-edge"_s
                                      : u"short-edge"_s;
}

QJsonObject written(const PrintRun &run, const QList<PrintRunFile> &files)
{
    QJsonArray jobs;
    for (int at = 0; at < run.jobs.size(); ++at) {
        const PrintRunJob &job = run.jobs[at];
        QJsonArray made;
        for (const PrintRunFile &file : files) {
            if (file.job == at)
                made.append(file.path);
        }
        jobs.append(QJsonObject{{u"job"_s, at + 1},
                                {u"title"_s, jobTitle(job)},
                                {u"exempt"_s, job.exempt},
                                {u"paper"_s, job.onA3 ? u"A3"_s : u"A4"_s},
                                {u"sides"_s, sidesWord(job.sides)},
                                {u"booklet"_s, job.booklet},
                                {u"copies"_s, job.copies},
                                {u"pages"_s, job.pages},
                                {u"leaves"_s, job.leaves},
                                {u"all_leaves"_s, job.allLeaves()},
                                {u"for"_s, QJsonArray::fromStringList(job.to)},
                                {u"files"_s, made}});
    }
    QJsonArray email;
    for (const DistributionEntry &reader : run.email)
        email.append(reader.name);
    return {{u"jobs"_s, jobs},
            {u"pages"_s, run.pages()},
            {u"leaves"_s, run.leaves()},
            {u"leaves_a3"_s, run.leavesOf(false, true) + run.leavesOf(true, true)},
            {u"leaves_exempt"_s, run.leavesOf(true, false) + run.leavesOf(true, true)},
            {u"by_email"_s, email}};
}

Outcome runPrintRun(CommandContext &context)
{
    const auto choices = choicesOf(context.arguments);
    MOOTHALL_CLI_TRY(choices);
    const auto meeting = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    if (!context.arguments.has(u"out"_s)) {
        const auto facts = printRunFacts(context.session, *meeting, *choices);
        MOOTHALL_CLI_TRY(facts);
        const PrintRun run = planPrintRun(*facts, *choices);
        return Answer{.json = written(run, {}), .warnings = run.warnings};
    }
    context.progress(u"making and verifying what is to be printed …"_s);
    const QString folder = QFileInfo(context.arguments.value(u"out"_s)).absoluteFilePath();
    const auto report = makePrintRun(context.session, *meeting, *choices, folder);
    MOOTHALL_CLI_TRY(report);
    return Answer{.json = written(report->run, report->files),
                  .warnings = report->run.warnings + report->warnings};
}

Outcome runDespatch(CommandContext &context)
{
    const auto meeting = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    const auto file = newFileValue(context.arguments.value(u"out"_s));
    MOOTHALL_CLI_TRY(file);
    const auto despatch = writeDespatch(context.session, *meeting, *file);
    MOOTHALL_CLI_TRY(despatch);
    return Answer{.json = {{u"file"_s, despatch->file},
                           {u"to"_s, QJsonArray::fromStringList(despatch->to)},
                           {u"no_address"_s, QJsonArray::fromStringList(despatch->noAddress)},
                           {u"has_pack"_s, despatch->hasPack}},
                  .warnings = despatch->warnings};
}

Result<DistributionList> takenIn(CommandContext &context, const MeetingRecord &record)
{
    constexpr qint64 largest = 1 << 20;
    const auto bytes = readFile(context.arguments.value(u"import"_s), largest);
    MOOTHALL_TRY(bytes);
    const auto entries = distributionFromCsv(*bytes, record);
    MOOTHALL_TRY(entries);
    MOOTHALL_TRY(saveDistribution(context.session, record.body.id, {*entries, false}));
    return distributionOf(context.session, record);
}

Outcome runDistribution(CommandContext &context)
{
    const auto meeting = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    const auto record = loadMeeting(context.session, *meeting);
    MOOTHALL_CLI_TRY(record);
    const auto list = context.arguments.has(u"import"_s) ? takenIn(context, *record)
                                                         : distributionOf(context.session, *record);
    MOOTHALL_CLI_TRY(list);
    QJsonArray readers;
    for (const DistributionEntry &entry : list->entries) {
        readers.append(QJsonObject{
            {u"name"_s, entry.name},
            {u"address"_s, entry.address},
            {u"exempt"_s, entry.edition == Edition::Restricted},
            {u"copies"_s, entry.copies},
            {u"sent"_s, entry.byEmail ? u"e-mail"_s : u"paper"_s},
            {u"consent"_s, entry.consent.isValid() ? QJsonValue(entry.consent.toString(Qt::ISODate))
                                                   : QJsonValue()}});
    }
    return Answer{.json = {{u"body"_s, record->body.name},
                           {u"own"_s, !list->isUsual},
                           {u"readers"_s, readers}}};
}

} // namespace

QList<Command> printCommands()
{
    using Needs = Command::Needs;
    const QList<OptionRule> options{
        {u"out"_s, u"DIR"_s,
         u"a new folder for the PDFs; without it the sheets are only counted"_s},
        {u"supplement"_s, u"N"_s, u"the N-th supplement in place of the main agenda"_s},
        {u"as-of"_s, u"DATE"_s,
         u"the main pack and every supplement published up to that day, as one"_s},
        {u"items"_s, u"6,7a"_s, u"only the papers of these items and their sub-items"_s},
        {u"pages"_s, u"3-7,12"_s, u"only the pages with these printed numbers"_s},
        {u"only"_s, u"EDITION"_s, u"public or exempt jobs only"_s},
        {u"spare"_s, u"N"_s, u"so many public packs more than the distribution list asks for"_s},
        {u"one-sided"_s, {}, u"on one side of each sheet, without the blank pages"_s},
        {u"booklet"_s, {}, u"packs as booklets, two pages beside one another"_s},
        {u"no-fold-outs"_s, {}, u"large pages shrunk to A4 in place of A3 sheets of their own"_s},
        {u"whole-exempt"_s,
         {},
         u"the whole exempt pack for its readers, in place of the exempt papers beside the public pack"_s},
        {u"with"_s, u"LIST"_s,
         u"besides the packs: labels,dividers,sign-in,name-plates,speakers"_s}};
    return {
        {.rule = {.name = u"print-run"_s,
                  .positionals = {u"ID"_s},
                  .least = 1,
                  .most = 1,
                  .options = options},
         .meaning = u"counts the sheets of a print run, and makes its PDFs, exempt ones apart"_s,
         .needs = Needs::Reading,
         .writesWith = u"out"_s,
         .run = runPrintRun},
        {.rule = {.name = u"despatch"_s,
                  .positionals = {u"ID"_s},
                  .least = 1,
                  .most = 1,
                  .options = {{u"out"_s, u"FILE.eml"_s, u"the draft to be made"_s, true}}},
         .meaning = u"drafts the e-mail that takes the published pack to who gets no paper"_s,
         .needs = Needs::Reading,
         .run = runDespatch},
        {.rule = {.name = u"distribution"_s,
                  .positionals = {u"ID"_s},
                  .least = 1,
                  .most = 1,
                  .options = {{u"import"_s, u"FILE.csv"_s,
                               u"makes the lines of a file its body's list: name, address, papers, "
                               u"copies, sent, "
                               u"consent"_s}}},
         .meaning = u"who gets the papers of a meeting, and in what form"_s,
         .needs = Needs::Reading,
         .writesWith = u"import"_s,
         .run = runDistribution}};
}

} // namespace moothall
