#include "app/cli/sentences.h"
#include "app/cli/values.h"
#include "core/services/registers.h"

#include <QCoreApplication>
#include <QDir>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

Outcome runInit(CommandContext &context)
{
    NewRegister wanted{.authorityName = context.arguments.value(u"authority"_s)};
    if (context.arguments.has(u"nation"_s)) {
        const auto nation = choiceValue<Nation>(u"nation"_s, context.arguments.value(u"nation"_s));
        MOOTHALL_CLI_TRY(nation);
        wanted.nation = *nation;
    }
    if (context.arguments.has(u"house-style"_s))
        wanted.houseStyle = context.arguments.value(u"house-style"_s);
    const QString numbers = context.arguments.value(u"supplement-numbers"_s);
    if (context.arguments.has(u"supplement-numbers"_s) && numbers != "on"_L1 && numbers != "restart"_L1)
        return tl::unexpected(Refusal(notOneOf(u"supplement-numbers"_s, numbers, {u"on"_s, u"restart"_s})));
    wanted.supplementsRestart = numbers == "restart"_L1;
    const QString open = context.arguments.value(u"public-numbers"_s);
    if (context.arguments.has(u"public-numbers"_s) && open != "full"_L1 && open != "run-on"_L1)
        return tl::unexpected(Refusal(notOneOf(u"public-numbers"_s, open, {u"full"_s, u"run-on"_s})));
    wanted.publicRunsOn = open == "run-on"_L1;
    MOOTHALL_CLI_TRY(createRegister(context.registerFile, wanted, context.clock, context.session.who));
    return Answer{.json = {{u"register"_s, context.registerFile}}};
}

Outcome runCheck(CommandContext &context)
{
    context.progress(u"checking every paper …"_s);
    const auto findings = checkRegister(context.session);
    MOOTHALL_CLI_TRY(findings);
    if (findings->isEmpty())
        return Answer{.json = {{u"ok"_s, true}, {u"findings"_s, QJsonArray()}}};
    // Standard output stays empty where the register is damaged: each finding is a line for a person.
    QStringList sentences;
    for (const CheckFinding &finding : *findings)
        sentences.append(finding.kind + u": "_s + finding.text);
    return tl::unexpected(Refusal(Error(ErrorCode::Damaged, sentences.join(u'\n')), ExitStatus::RegisterUnusable));
}

Outcome runBackup(CommandContext &context)
{
    const auto file = newFileValue(context.arguments.value(u"out"_s));
    MOOTHALL_CLI_TRY(file);
    context.progress(u"copying the register …"_s);
    const auto report = backupRegister(context.session, *file);
    MOOTHALL_CLI_TRY(report);
    return Answer{.json = {{u"file"_s, report->file}, {u"bytes"_s, report->bytes}}};
}

} // namespace

QList<Command> registerCommands()
{
    using Needs = Command::Needs;
    return {
        {.rule = {.name = u"init"_s,
             .options = {{u"authority"_s, u"NAME"_s, u"whose register it is"_s, true},
                 {u"nation"_s, u"NATION"_s, tokens<Nation>().join(u", "_s) + u" (default england)"_s},
                 {u"house-style"_s, u"NAME"_s, u"how agendas and minutes are laid out (default plain)"_s},
                 {u"supplement-numbers"_s, u"on|restart"_s, u"whether a supplement's pages are numbered on (default) or from 1"_s},
                 {u"public-numbers"_s, u"full|run-on"_s,
                     u"whether the public pack bears the exempt one's numbers (default) or hides its gaps"_s}}},
            .meaning = u"makes a new register FILE and its folder FILE.papers"_s, .needs = Needs::NewRegister, .run = runInit},
        {.rule = {.name = u"check"_s}, .meaning = u"checks the database and every paper's hash"_s, .needs = Needs::Reading,
            .run = runCheck},
        {.rule = {.name = u"backup"_s, .options = {{u"out"_s, u"FILE"_s, u"the copy"_s, true}}},
            .meaning = u"makes a consistent copy FILE and FILE.papers"_s, .needs = Needs::Reading, .run = runBackup},
    };
}

} // namespace moothall
