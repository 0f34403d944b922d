#include "app/cli/help.h"
#include "app/cli/sentences.h"
#include "app/cli/terminal.h"
#include "app/cli/values.h"
#include "core/base/language.h"
#include "core/services/registers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

int refuse(const Refusal &refusal)
{
    const Error &error = refusal.error;
    say(error.place().isEmpty() ? error.sentence() : error.place() + u": "_s + error.sentence());
    if (qEnvironmentVariableIsSet("MOOTHALL_DEBUG") && !error.detail().isEmpty())
        say(error.detail());
    return static_cast<int>(refusal.status);
}

int answer(Answer answer)
{
    for (const QString &warning : std::as_const(answer.warnings))
        say(warning);
    if (!answer.warnings.isEmpty())
        answer.json.insert(u"warnings"_s, QJsonArray::fromStringList(answer.warnings));
    print(QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Compact)) + u'\n');
    return static_cast<int>(answer.status);
}

/// Who the audit trail names: the account of the system.
QString accountName()
{
    for (const auto name : {"USER", "LOGNAME", "USERNAME"}) {
        if (qEnvironmentVariableIsSet(name))
            return qEnvironmentVariable(name);
    }
    return u"moothall-cli"_s;
}

/// The clock and, where the command needs one, the register.
tl::expected<void, Refusal> prepare(CommandContext &context, Command::Needs needs)
{
    if (context.arguments.has(u"now"_s)) {
        const auto instant = instantValue(context.arguments.value(u"now"_s));
        MOOTHALL_CLI_TRY(instant);
        context.clock = Clock(*instant);
    }
    context.session = {.reg = nullptr, .clock = context.clock, .who = accountName()};
    if (needs == Command::Needs::Nothing)
        return {};
    const QString file = context.arguments.has(u"register"_s) ? context.arguments.value(u"register"_s)
                                                              : qEnvironmentVariable("MOOTHALL_REGISTER");
    if (file.isEmpty())
        return tl::unexpected(Refusal(Error(ErrorCode::BadInput,
            CommandLine::tr("Say which register: --register FILE, or set MOOTHALL_REGISTER."))));
    context.registerFile = QFileInfo(file).absoluteFilePath();
    if (needs == Command::Needs::NewRegister)
        return {};
    auto opened = openRegister(context.registerFile,
        needs == Command::Needs::Writing ? OpenMode::ReadWrite : OpenMode::ReadOnly, context.clock, context.session.who);
    if (!opened)
        return tl::unexpected(Refusal(opened.error(), ExitStatus::RegisterUnusable));
    context.reg = *std::move(opened);
    context.session.reg = context.reg.get();
    if (needs == Command::Needs::Writing && context.reg->isReadOnly())
        return tl::unexpected(Refusal(Error(ErrorCode::Unreadable, context.reg->notice()), ExitStatus::RegisterUnusable));
    return {};
}

int run(const QStringList &words)
{
    // Common options may stand before the command or after it.
    auto before = readArguments(words, nullptr);
    if (!before)
        return refuse(before.error());
    if (before->has(u"version"_s)) {
        print(u"moothall-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    if (before->has(u"man"_s)) {
        print(manualPage());
        return 0;
    }
    if (before->positionals.isEmpty()) {
        if (!before->has(u"help"_s))
            return refuse(Error(ErrorCode::BadInput, CommandLine::tr("Say what to do. moothall-cli --help lists the commands.")));
        print(programHelp());
        return 0;
    }
    const QString name = before->positionals.takeFirst();
    const auto command = std::ranges::find(commands(), name, [](const Command &known) { return known.rule.name; });
    if (command == commands().end())
        return refuse(Error(ErrorCode::BadInput,
            CommandLine::tr("There is no command “%1”. moothall-cli --help lists them.").arg(name)));
    if (before->has(u"help"_s)) {
        print(commandHelp(*command));
        return 0;
    }
    QStringList rest = before->positionals;
    for (auto option = before->options.cbegin(); option != before->options.cend(); ++option)
        rest = QStringList{u"--"_s + option.key() + u'=' + option.value()} + rest;
    auto arguments = readArguments(rest, &command->rule);
    if (!arguments)
        return refuse(arguments.error());
    if (arguments->has(u"help"_s)) {
        print(commandHelp(*command));
        return 0;
    }

    CommandContext context;
    context.arguments = *std::move(arguments);
    context.progress = showProgress;
    const bool writes = !command->writesWith.isEmpty() && context.arguments.has(command->writesWith);
    if (const auto prepared = prepare(context, writes ? Command::Needs::Writing : command->needs); !prepared)
        return refuse(prepared.error());
    Outcome outcome = command->run(context);
    endProgress();
    return outcome ? answer(*std::move(outcome)) : refuse(outcome.error());
}

} // namespace

int main(int argc, char *argv[])
{
    quietLibraries();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"moothall-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MOOTHALL_VERSION));
    speakLanguages();
    setInterfaceLanguage(languageOf(QLocale::system().bcp47Name()));
    return run(QCoreApplication::arguments().mid(1));
}
