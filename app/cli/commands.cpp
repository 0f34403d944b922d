#include "app/cli/command.h"

namespace moothall {

using namespace Qt::StringLiterals;

Refusal::Refusal(const Error &error)
    : error(error)
    , status(error.code() == ErrorCode::Locked || error.code() == ErrorCode::Damaged ? ExitStatus::RegisterUnusable
                                                                                       : ExitStatus::Unusable)
{
}

const QList<Command> &commands()
{
    static const QList<Command> all = [] {
        const Command search{.rule = {.name = u"search"_s, .positionals = {u"TEXT"_s}, .least = 1, .most = 1,
                                 .options = {{u"limit"_s, u"N"_s, u"at most so many"_s},
                                     {u"public"_s, {}, u"nothing exempt"_s}}},
            .meaning = u"full text over items, minutes, decisions, papers"_s};
        return registerCommands().mid(0, 1) + exchangeCommands() + calendarCommands()
            + QList<Command>{search} + registerCommands().mid(1);
    }();
    return all;
}

} // namespace moothall
