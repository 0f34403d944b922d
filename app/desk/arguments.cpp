#include "app/desk/arguments.h"

#include <QCoreApplication>
#include <QDateTime>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Started
{
    Q_DECLARE_TR_FUNCTIONS(Started)
};

} // namespace

QString usage()
{
    return Started::tr("usage: moothall [--now 2024-06-04T08:00:00Z] [--sample] [--screenshots FOLDER]\n"
                       "                [--guide FOLDER] [--until-usable] [FILE]\n\n"
                       "  FILE                a register to open, or a chair’s copy; without one the last register, or the welcome\n"
                       "  --sample            make and open the sample authority\n"
                       "  --now INSTANT       let it be that moment (UTC)\n"
                       "  --screenshots DIR   draw every view of the sample into DIR, then end\n"
                       "  --guide DIR         write the guide into DIR, then end\n"
                       "  --until-usable      end as soon as the desk can be used, and say how much memory it holds\n"
                       "  --version           say which version this is\n");
}

Result<Arguments> parseArguments(const QStringList &given)
{
    Arguments arguments;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString &argument = given.at(i);
        const bool takesValue = argument == u"--now" || argument == u"--screenshots" || argument == u"--guide";
        if (takesValue && i + 1 == given.size())
            return fail(ErrorCode::BadInput, Started::tr("%1 needs a value after it.").arg(argument));
        if (argument == u"--now") {
            const QDateTime now = QDateTime::fromString(given.at(++i), Qt::ISODate);
            if (!now.isValid())
                return fail(ErrorCode::BadInput,
                    Started::tr("%1 is not a moment like 2024-06-04T08:00:00Z.").arg(given.at(i)));
            arguments.clock = Clock(now);
        } else if (argument == u"--screenshots") {
            arguments.screenshots = given.at(++i);
        } else if (argument == u"--guide") {
            arguments.guide = given.at(++i);
        } else if (argument == u"--sample") {
            arguments.sample = true;
        } else if (argument == u"--until-usable") {
            arguments.untilUsable = true;
        } else if (argument == u"--help" || argument == u"-h") {
            arguments.help = true;
        } else if (argument == u"--version") {
            arguments.version = true;
        } else if (argument.startsWith(u'-')) {
            return fail(ErrorCode::BadInput, Started::tr("There is no option %1.").arg(argument));
        } else if (arguments.file.isEmpty()) {
            arguments.file = argument;
        } else {
            return fail(ErrorCode::BadInput, Started::tr("Only one register can be opened at a time."));
        }
    }
    return arguments;
}

} // namespace moothall
