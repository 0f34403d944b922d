#include "app/cli/command.h"

namespace moothall {

using namespace Qt::StringLiterals;

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
                                      confirmCommands() + reviewCommands() + compareCommands() + callInCommands() + privateCommands() + webCommands() + languageCommands() + calendarCommands() +
                                      yearCommands() +
                                      searchCommands();
    return all;
}

} // namespace moothall
