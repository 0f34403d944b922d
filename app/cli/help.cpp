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

QString usageOf(const Command &command)
{
    return (command.needs == Command::Needs::Nothing ? QString() : u"--register FILE "_s) + synopsis(command.rule);
}

/// As man wants plain words: a hyphen that is typed, and no line that man takes for its own.
QString roff(QString words)
{
    words.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return words.startsWith(u'.') || words.startsWith(u'\'') ? QString(u"\\&"_s + words) : words;
}

QString roffOptions(const QList<OptionRule> &options)
{
    QString lines;
    for (const OptionRule &option : options)
        lines += u".TP\n.B %1\n%2\n"_s.arg(roff(u"--%1 %2"_s.arg(option.name, option.value).trimmed()),
                                          roff(option.meaning));
    return lines;
}

} // namespace

QString manualPage()
{
    QString page = u".TH MOOTHALL\\-CLI 1 \"\" \"Moothall %1\" \"User Commands\"\n"
                   ".SH NAME\nmoothall\\-cli \\- meeting management for UK councils, without a screen\n"
                   ".SH SYNOPSIS\n.B moothall\\-cli\n[\\-\\-register FILE] COMMAND ...\n"
                   ".SH DESCRIPTION\nDoes the work of\n.BR moothall (1)\n"
                   "without a screen: for scheduled jobs and for moving meetings in and out. "
                   "Each command answers with one JSON object on standard output.\n"
                   ".SH COMMANDS\n"_s.arg(QStringLiteral(MOOTHALL_VERSION));
    for (const Command &command : commands()) {
        if (command.meaning.isEmpty() || !command.run)
            continue;
        page += u".SS %1\n.B moothall\\-cli %2\n.PP\n%3.\n"_s.arg(
            roff(command.rule.name), roff(usageOf(command)), roff(command.meaning));
        page += roffOptions(command.rule.options);
    }
    page += u".SH OPTIONS\n"_s + roffOptions(commonOptions());
    page += u".SH EXIT STATUS\n.TP\n.B 0\ndone; there may be warnings\n"
            ".TP\n.B 1\ndone, and it found something wrong: a leak, a lawful date missed\n"
            ".TP\n.B 2\nthe command line or an input is unusable\n"
            ".TP\n.B 3\nthe register can't be opened, is held by another writer, or is damaged\n"
            ".SH ENVIRONMENT\n.TP\n.B MOOTHALL_REGISTER\nthe register, where\n.B \\-\\-register\nisn't given\n"
            ".SH SEE ALSO\n.BR moothall (1)\n"_s;
    return page;
}

QString programHelp()
{
    QString help = u"moothall-cli --register FILE COMMAND …\n"
                   "Meeting management for UK councils, without a screen. Results are one JSON object on standard output.\n\n"
                   "Commands (moothall-cli COMMAND --help says more):\n"_s;
    for (const Command &command : commands()) {
        if (!command.meaning.isEmpty())
            help += u"  %1  %2\n"_s.arg(command.rule.name, -11).arg(command.meaning);
    }
    help += u"\nOptions:\n"_s + optionLines(commonOptions());
    help += u"\nExit status: 0 done; 1 done, and it found something wrong; 2 the command line or an input is unusable;\n"
            "3 the register can't be opened, is held by another writer, or is damaged.\n"_s;
    return help;
}

QString commandHelp(const Command &command)
{
    QString help = u"moothall-cli "_s + usageOf(command) + u'\n' + command.meaning + u'\n';
    if (!command.rule.options.isEmpty())
        help += u"\nOptions:\n"_s + optionLines(command.rule.options);
    return help;
}

} // namespace moothall
