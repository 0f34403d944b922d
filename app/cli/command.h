#pragma once

#include "app/cli/arguments.h"
#include "core/domain/vocabulary.h"
#include "core/services/session.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace moothall {

/// How a command ends, as scripts see it. Public: see the manual.
enum class ExitStatus {
    Done = 0,
    FoundWrong = 1,       ///< done, and it found something wrong
    Unusable = 2,         ///< the command line or an input
    RegisterUnusable = 3, ///< can't be opened, is held by another writer, or is damaged
};

/// What a command has to say.
struct Answer
{
    QJsonObject json = {};
    QStringList warnings = {};
    ExitStatus status = ExitStatus::Done;
};

/// An error and the status it ends in, where that doesn't follow from its code.
struct Refusal
{
    Refusal(const Error &error);
    Refusal(const Error &error, ExitStatus status)
        : error(error)
        , status(status)
    {}

    Error error;
    ExitStatus status;
};

using Outcome = tl::expected<Answer, Refusal>;

/// What a command works with.
struct CommandContext
{
    Arguments arguments;
    Clock clock;
    QString registerFile; ///< absolute; empty for a command that needs none
    std::unique_ptr<Register> reg;
    Session session;
    std::function<void(const QString &)> progress; ///< one short line; shown only on a terminal
};

struct Command
{
    enum class Needs { Nothing, NewRegister, Reading, Writing };

    CommandRule rule = {};
    QString meaning = {}; ///< one line for the help; empty: not listed
    Needs needs = Needs::Nothing;
    QString writesWith = {};                           ///< an option with which it writes
    std::function<Outcome(CommandContext &)> run = {};
};

/// All commands, in the order of the help.
const QList<Command> &commands();

QList<Command> registerCommands();
QList<Command> exchangeCommands();
QList<Command> packCommands();
QList<Command> printCommands();
QList<Command> paperCommands();
QList<Command> calendarCommands();
QList<Command> yearCommands();
QList<Command> followCommands();
QList<Command> reportCommands();
QList<Command> callInCommands();
QList<Command> privateCommands();
QList<Command> reviewCommands();
QList<Command> compareCommands();
QList<Command> webCommands();
QList<Command> searchCommands();
QList<Command> languageCommands();

struct DecisionStand;
/// How a decision stands, without its call-ins.
QJsonObject writtenStanding(const DecisionStand &stand);
QList<Command> confirmCommands();

} // namespace moothall
