#include "app/cli/values.h"
#include "core/calendar/cleardays.h"

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
    return Answer{.json = {{u"clear_days"_s, *count}, {u"from_is_working_day"_s, days.isWorkingDay(*from)},
                      {u"projected"_s, WorkingDays::isProjected(*from, *to)}}};
}

} // namespace

QList<Command> calendarCommands()
{
    const OptionRule nation{u"nation"_s, u"NATION"_s, tokens<Nation>().join(u", "_s) + u" (default england)"_s};
    return {
        {.rule = {.name = u"clear-days"_s, .positionals = {u"FROM"_s, u"TO"_s}, .least = 2, .most = 2, .options = {nation}},
            .meaning = u"clear working days between a notice and a meeting"_s, .run = runClearDays},
    };
}

} // namespace moothall
