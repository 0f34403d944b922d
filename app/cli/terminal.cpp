#include "app/cli/terminal.h"

#include <QByteArray>
#include <QFile>
#include <QStringList>
#include <QtGlobal>

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

bool progressIsShown = false;

bool errorsGoToTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

void put(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

void dropMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg || type == QtCriticalMsg)
        say(text);
}

} // namespace

void print(const QString &text)
{
    put(stdout, text);
}

void say(const QString &text)
{
    endProgress();
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        put(stderr, u"moothall-cli: "_s + line + u'\n');
}

QString readLine()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    constexpr qint64 longest = 4096;
    QString line = QString::fromUtf8(input.readLine(longest));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

void showProgress(const QString &text)
{
    if (!errorsGoToTerminal())
        return;
    put(stderr, u"\r\x1b[K"_s + text);
    progressIsShown = true;
}

void endProgress()
{
    if (std::exchange(progressIsShown, false))
        put(stderr, u"\r\x1b[K"_s);
}

void quietLibraries()
{
    qInstallMessageHandler(dropMessage);
}

} // namespace moothall
