#include "app/cli/values.h"
#include "core/papers/intake.h"

#include <QJsonArray>

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

} // namespace

QList<Command> paperCommands()
{
    return {
        {.rule =
             {.name = u"accessibility"_s, .positionals = {u"FILE.pdf…"_s}, .least = 1, .most = -1},
         .meaning =
             u"what keeps people from reading PDFs with a screen reader, and what their authors can do"_s,
         .run = runAccessibility},
    };
}

} // namespace moothall
