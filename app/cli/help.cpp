#include "app/cli/help.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QString optionLines(const QList<OptionRule> &options)
{
    QString lines;
    for (const OptionRule &option : options) {
        const QString word = u"--%1 %2"_s.arg(option.name, option.value).trimmed();
        lines += u"  %1  %2\n"_s.arg(word, -22).arg(option.meaning);
    }
    return lines;
}

QString synopsis(const CommandRule &rule)
{
    QString words = rule.name;
    for (const QString &positional : rule.positionals)
        words += u' ' + positional;
    for (const OptionRule &option : rule.options) {
        const QString word = u"--%1 %2"_s.arg(option.name, option.value).trimmed();
        words += option.required ? QString(u' ' + word) : QString(u" ["_s + word + u']');
    }
    return words;
}

} // namespace

QString programHelp()
{
    QString help = u"moothall-cli --register FILE COMMAND …\n"
                   "Meeting management for UK councils, without a screen. Results are one JSON object on standard output.\n\n"
                   "Commands (moothall-cli COMMAND --help says more):\n"_s;
    for (const Command &command : commands()) {
        if (!command.meaning.isEmpty())
            help += u"  %1  %2%3\n"_s.arg(command.rule.name, -11)
                        .arg(command.meaning, command.run ? QString() : u" (not in this version)"_s);
    }
    help += u"\nOptions:\n"_s + optionLines(commonOptions());
    help += u"\nExit status: 0 done; 1 done, and it found something wrong; 2 the command line or an input is unusable;\n"
            "3 the register can't be opened, is held by another writer, or is damaged.\n"_s;
    return help;
}

QString commandHelp(const Command &command)
{
    QString help = u"moothall-cli "_s + (command.needs == Command::Needs::Nothing ? QString() : u"--register FILE "_s)
        + synopsis(command.rule) + u'\n' + command.meaning + (command.run ? QString() : u" (not in this version)"_s) + u'\n';
    if (!command.rule.options.isEmpty())
        help += u"\nOptions:\n"_s + optionLines(command.rule.options);
    return help;
}

} // namespace moothall
