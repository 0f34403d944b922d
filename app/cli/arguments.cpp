#include "app/cli/arguments.h"

#include "app/cli/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

const OptionRule *find(const QList<OptionRule> &rules, const QString &name)
{
    const auto it = std::ranges::find(rules, name, &OptionRule::name);
    return it == rules.end() ? nullptr : &*it;
}

/// Reads the option at `words[i]` and moves `i` to its last word.
Status readOption(const QStringList &words, qsizetype &i, const CommandRule *rule, Arguments &arguments)
{
    const QString word = words[i].mid(2);
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.left(equals);
    const OptionRule *option = find(commonOptions(), name);
    if (!option && rule)
        option = find(rule->options, name);
    if (!option)
        return fail(ErrorCode::BadInput, CommandLine::tr("The option --%1 isn't known here.").arg(name));
    if (arguments.has(name))
        return fail(ErrorCode::BadInput, CommandLine::tr("The option --%1 is given twice.").arg(name));
    if (option->value.isEmpty()) {
        if (equals >= 0)
            return fail(ErrorCode::BadInput, CommandLine::tr("The option --%1 takes no value.").arg(name));
        arguments.options.insert(name, {});
        return {};
    }
    if (equals < 0 && i + 1 >= words.size())
        return fail(ErrorCode::BadInput, CommandLine::tr("The option --%1 needs a value: %2.").arg(name, option->value));
    const QString value = equals >= 0 ? word.mid(equals + 1) : words[++i];
    if (value.isEmpty())
        return fail(ErrorCode::BadInput, CommandLine::tr("The option --%1 needs a value: %2.").arg(name, option->value));
    arguments.options.insert(name, value);
    return {};
}

Status checkAgainst(const CommandRule &rule, const Arguments &arguments)
{
    if (arguments.has(u"help"_s))
        return {};
    if (arguments.positionals.size() < rule.least)
        return fail(ErrorCode::BadInput, CommandLine::tr("%1 needs %2.").arg(rule.name, rule.positionals.join(u' ')));
    if (rule.most >= 0 && arguments.positionals.size() > rule.most)
        return fail(ErrorCode::BadInput,
            CommandLine::tr("“%1” is one word too many for %2.").arg(arguments.positionals[rule.most], rule.name));
    for (const OptionRule &option : rule.options) {
        if (option.required && !arguments.has(option.name))
            return fail(ErrorCode::BadInput,
                CommandLine::tr("%1 needs --%2 %3.").arg(rule.name, option.name, option.value));
    }
    return {};
}

} // namespace

const QList<OptionRule> &commonOptions()
{
    static const QList<OptionRule> options{
        {u"register"_s, u"FILE"_s, u"the register; or set MOOTHALL_REGISTER"_s},
        {u"now"_s, u"INSTANT"_s, u"fixes the clock: 2024-06-04T08:00:00Z"_s},
        {u"help"_s, {}, u"shows this, or the help of a command"_s},
        {u"man"_s, {}, u"shows the manual page, for man"_s},
        {u"version"_s, {}, u"shows the version"_s},
    };
    return options;
}

Result<Arguments> readArguments(const QStringList &words, const CommandRule *rule)
{
    Arguments arguments;
    bool optionsOver = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!optionsOver && words[i] == "--"_L1) {
            optionsOver = true;
        } else if (!optionsOver && words[i].startsWith("--"_L1)) {
            MOOTHALL_TRY(readOption(words, i, rule, arguments));
        } else if (!optionsOver && words[i].size() > 1 && words[i].startsWith(u'-') && !words[i][1].isDigit()) {
            return fail(ErrorCode::BadInput, CommandLine::tr("The option %1 isn't known here.").arg(words[i]));
        } else if (rule) {
            arguments.positionals.append(words[i]);
        } else {
            arguments.positionals = words.mid(i);
            break;
        }
    }
    if (rule)
        MOOTHALL_TRY(checkAgainst(*rule, arguments));
    return arguments;
}

} // namespace moothall
