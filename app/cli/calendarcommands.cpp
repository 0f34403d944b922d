#include "app/cli/sentences.h"
#include "app/cli/values.h"
#include "core/base/files.h"
#include "core/calendar/cleardays.h"
#include "core/house/housestyle.h"
#include "core/services/deadlines.h"
#include "core/services/rulespage.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

Outcome runClearDays(CommandContext &context)
{
    const auto from = dateValue(context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(from);
    const auto to = dateValue(context.arguments.positionals[1]);
    MOOTHALL_CLI_TRY(to);
    Nation nation = Nation::England;
    if (context.arguments.has(u"nation"_s)) {
        const auto wanted = choiceValue<Nation>(u"nation"_s, context.arguments.value(u"nation"_s));
        MOOTHALL_CLI_TRY(wanted);
        nation = *wanted;
    }
    const WorkingDays days(nation);
    const auto count = clearDays(*from, *to, days);
    MOOTHALL_CLI_TRY(count);
    return Answer{.json = {{u"clear_days"_s, *count},
                           {u"from_is_working_day"_s, days.isWorkingDay(*from)},
                           {u"projected"_s, days.projects(*from, *to)}}};
}

/// `item` only where a date is an item's, `reason` only where it was done without.
QJsonObject written(const Deadline &deadline)
{
    QJsonObject json{{u"code"_s, deadline.code},
                     {u"date"_s, deadline.date.toString(Qt::ISODate)},
                     {u"time"_s, deadline.time.isValid()
                                     ? QJsonValue(deadline.time.toString(u"HH:mm"_s))
                                     : QJsonValue()},
                     {u"source"_s, deadline.source},
                     {u"state"_s, token(deadline.state)}};
    if (deadline.item)
        json.insert(u"item"_s, deadline.subject);
    if (!deadline.reason.isEmpty())
        json.insert(u"reason"_s, deadline.reason);
    return json;
}

Outcome runDeadlines(CommandContext &context)
{
    const auto meeting = meetingValue(context.session, context.arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    const auto dates = deadlines(context.session, *meeting);
    MOOTHALL_CLI_TRY(dates);
    Answer answer;
    QJsonArray list;
    bool projected = false;
    for (const Deadline &deadline : *dates) {
        list.append(written(deadline));
        projected = projected || deadline.projected;
        if (!deadline.isLawBroken())
            continue;
        answer.status = ExitStatus::FoundWrong;
        const QString what = deadline.subject.isEmpty()
                                 ? deadline.what
                                 : CommandLine::tr("%1, %2", "what is due, of which item")
                                       .arg(deadline.what, deadline.subject);
        answer.warnings.append(
            (deadline.state == DeadlineState::Missed
                 ? CommandLine::tr("Missed: %1, by %2 (%3).")
                 : CommandLine::tr("Done late: %1, by %2 (%3)."))
                .arg(what, deadline.date.toString(Qt::ISODate), deadline.source));
    }
    if (projected)
        answer.warnings.append(
            CommandLine::tr("Some of these dates lie in years whose bank holidays aren't published "
                            "yet: they are worked out by rule."));
    answer.json = {{u"deadlines"_s, list}};
    return answer;
}

/// The rules themselves, and the page that explains them: no register is needed.
Outcome runRules(CommandContext &context)
{
    Nation nation = Nation::England;
    if (context.arguments.has(u"nation"_s)) {
        const auto wanted = choiceValue<Nation>(u"nation"_s, context.arguments.value(u"nation"_s));
        MOOTHALL_CLI_TRY(wanted);
        nation = *wanted;
    }
    QString style = u"plain"_s;
    if (context.arguments.has(u"house-style"_s)) {
        style = context.arguments.value(u"house-style"_s);
        MOOTHALL_CLI_TRY(houseStyle(style));
    }
    const QList<RulesOfKind> kinds = rulesByKind(nation, style);
    QJsonArray list;
    for (const RulesOfKind &kind : kinds) {
        QJsonArray rules;
        for (const DeadlineRule &rule : kind.rules)
            rules.append(QJsonObject{{u"code"_s, rule.code},
                                     {u"what"_s, rule.what},
                                     {u"when"_s, wordsOf(rule.timing)},
                                     {u"source"_s, rule.source}});
        list.append(QJsonObject{{u"bodies"_s, kind.title}, {u"rules"_s, rules}});
    }
    Answer answer{.json = {{u"kinds"_s, list}}};
    if (context.arguments.has(u"out"_s)) {
        const auto file = newFileValue(context.arguments.value(u"out"_s));
        MOOTHALL_CLI_TRY(file);
        MOOTHALL_CLI_TRY(writeFile(*file, rulesPage(kinds).toUtf8()));
        answer.json.insert(u"file"_s, *file);
    }
    return answer;
}

} // namespace

QList<Command> calendarCommands()
{
    const OptionRule nation{u"nation"_s, u"NATION"_s,
                            tokens<Nation>().join(u", "_s) + u" (default england)"_s};
    return {
        {.rule = {.name = u"deadlines"_s, .positionals = {u"ID"_s}, .least = 1, .most = 1},
         .meaning = u"every statutory and local date of a meeting"_s,
         .needs = Command::Needs::Reading,
         .run = runDeadlines},
        {.rule = {.name = u"clear-days"_s,
                  .positionals = {u"FROM"_s, u"TO"_s},
                  .least = 2,
                  .most = 2,
                  .options = {nation}},
         .meaning = u"clear working days between a notice and a meeting"_s,
         .run = runClearDays},
        {.rule = {.name = u"rules"_s,
                  .options = {nation,
                              {u"house-style"_s, u"NAME"_s, u"with the presets of this house"_s},
                              {u"out"_s, u"FILE.html"_s, u"the page that explains them"_s}}},
         .meaning = u"every rule that dates are counted by, with its source"_s,
         .run = runRules},
    };
}

} // namespace moothall
