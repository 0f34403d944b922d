#include "app/cli/sentences.h"
#include "app/cli/terminal.h"
#include "app/cli/values.h"
#include "core/papers/intake.h"
#include "core/services/agenda.h"
#include "core/services/meetings.h"
#include "core/services/papers.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QJsonObject written(const QString &file, const AccessReport &report)
{
    QJsonObject json = report.toJson();
    QJsonArray advice;
    for (const AccessAdvice &each : adviceOn(report))
        advice.append(QJsonObject{
            {u"problem"_s, each.problem}, {u"remedy"_s, each.remedy}, {u"source"_s, each.rules}});
    json[u"file"_s] = file;
    json[u"accessible"_s] = report.passes();
    json[u"advice"_s] = advice;
    return json;
}

/// A file that can't be read is a finding too, so that the others are still told of.
Outcome runAccessibility(CommandContext &context)
{
    Answer answer;
    QJsonArray files;
    for (const QString &file : context.arguments.positionals) {
        context.progress(file);
        const auto report = accessibilityOf(file);
        if (!report && context.arguments.positionals.size() == 1)
            return tl::unexpected(Refusal(report.error(), ExitStatus::Unusable));
        if (!report) {
            files.append(QJsonObject{{u"file"_s, file}, {u"accessible"_s, QJsonValue::Null}});
            answer.warnings.append(report.error().sentence());
        } else {
            files.append(written(file, *report));
        }
        if (!report || !report->passes())
            answer.status = ExitStatus::FoundWrong;
    }
    answer.json = {{u"files"_s, files}};
    return answer;
}

/// Takes all of them in side by side, so that LibreOffice starts once for those that need it.
QList<Result<PaperVersion>> takenIn(const CommandContext &context, const QStringList &files)
{
    QThreadPool pool;
    const TakingIn how{.finalText = context.arguments.has(u"final-text"_s),
        .password = context.arguments.has(u"password-stdin"_s) ? readLine() : QString(),
        .pool = &pool,
        .onStep = {}};
    QList<QFuture<Result<PaperVersion>>> taking;
    for (const QString &file : files)
        taking.append(QtConcurrent::run(&pool, [&context, &how, file] { return takePaperIn(context.session, file, how); }));
    QList<Result<PaperVersion>> versions;
    for (QFuture<Result<PaperVersion>> &each : taking)
        versions.append(each.takeResult());
    return versions;
}

QJsonObject attached(const QString &file, const PaperVersion &version, PaperId id)
{
    QJsonArray notes;
    const auto facts = PaperFacts::fromJson(QJsonDocument::fromJson(version.facts.toUtf8()).object());
    for (const QString &code : facts ? facts->warnings : QStringList())
        notes.append(warningSentence(code, *facts));
    return {{u"file"_s, file}, {u"paper"_s, id.value()}, {u"pages"_s, version.pages}, {u"sha256"_s, version.sha256},
        {u"converted"_s, facts && facts->madeFrom.has_value()}, {u"notes"_s, notes}};
}

/// A file that can't be taken in is a finding: the others are attached all the same.
Outcome runAttach(CommandContext &context)
{
    const auto meeting = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    auto record = loadMeeting(context.session, *meeting);
    MOOTHALL_CLI_TRY(record);
    const auto item = itemValue(*record, context.arguments.positionals[1]);
    MOOTHALL_CLI_TRY(item);
    context.progress(u"taking papers in …"_s);
    const auto opened = openPaperFiles(context.session, context.arguments.positionals.mid(2));
    MOOTHALL_CLI_TRY(opened);
    const auto dropping = qScopeGuard([&] { dropOpened(*opened); });
    const QStringList &files = opened->files;
    if (files.isEmpty() && !opened->refused.isEmpty())
        return tl::unexpected(Refusal(opened->refused.first(), ExitStatus::Unusable));
    const auto versions = takenIn(context, files);
    Answer answer;
    for (const Error &each : opened->refused)
        answer.warnings.append(each.sentence());
    if (!answer.warnings.isEmpty())
        answer.status = ExitStatus::FoundWrong;
    QJsonArray done;
    for (qsizetype at = 0; at < files.size(); ++at) {
        const auto &version = versions.at(at);
        if (!version && files.size() == 1)
            return tl::unexpected(Refusal(version.error(), ExitStatus::Unusable));
        if (!version) {
            done.append(QJsonObject{{u"file"_s, files.at(at)}, {u"paper"_s, QJsonValue::Null},
                {u"problem"_s, version.error().sentence()}});
            answer.warnings.append(version.error().sentence());
            answer.status = ExitStatus::FoundWrong;
            continue;
        }
        Paper paper;
        paper.title = QFileInfo(version->fileName).completeBaseName();
        paper.version = *version;
        const auto id = attachPaper(context.session, *item, paper);
        MOOTHALL_CLI_TRY(id);
        done.append(attached(files.at(at), *version, *id));
    }
    answer.json = {{u"files"_s, done}};
    return answer;
}

} // namespace

QList<Command> paperCommands()
{
    return {
        {.rule = {.name = u"attach"_s,
             .positionals = {u"MEETING"_s, u"ITEM"_s, u"FILE…"_s},
             .least = 3,
             .most = -1,
             .options = {{u"final-text"_s, {}, u"accept tracked changes; without it such a document is refused"_s},
                 {u"password-stdin"_s, {}, u"open PDFs with the password on the first line of standard input; it isn't kept"_s}}},
         .meaning = u"attach papers to an item, by its number: PDF, Word, OpenDocument, pictures, folders, saved e-mails"_s,
         .needs = Command::Needs::Writing,
         .run = runAttach},
        {.rule =
             {.name = u"accessibility"_s, .positionals = {u"FILE.pdf…"_s}, .least = 1, .most = -1},
         .meaning =
             u"what keeps people from reading PDFs with a screen reader, and what their authors can do"_s,
         .run = runAccessibility},
    };
}

} // namespace moothall
