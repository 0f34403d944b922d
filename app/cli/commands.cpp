#include "app/cli/command.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Commands that a later version has: known, so that a script hears so, and without anything to
/// run.
QList<Command> laterCommands()
{
    const OptionRule limit{u"limit"_s, u"N"_s, u"at most so many"_s};
    const OptionRule open{u"public"_s, {}, u"nothing exempt"_s};
    return {
        {.rule = {.name = u"search"_s,
                  .positionals = {u"TEXT"_s},
                  .least = 1,
                  .most = 1,
                  .options = {limit, open}},
         .meaning = u"full text over items, minutes, decisions, papers"_s},
    };
}

} // namespace

Refusal::Refusal(const Error &error)
    : error(error)
    , status(error.code() == ErrorCode::Locked || error.code() == ErrorCode::Damaged
                 ? ExitStatus::RegisterUnusable
                 : ExitStatus::Unusable)
{}

const QList<Command> &commands()
{
    static const QList<Command> all = registerCommands() + exchangeCommands() + packCommands() + printCommands() +
                                      paperCommands() + reportCommands() + followCommands() +
                                      confirmCommands() + reviewCommands() + callInCommands() + privateCommands() + webCommands() + calendarCommands() +
                                      yearCommands() +
                                      laterCommands();
    return all;
}

} // namespace moothall
