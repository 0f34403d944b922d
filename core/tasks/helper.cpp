#include "core/tasks/helper.h"

#include "core/tasks/task.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>
#include <new>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Helpers
{
    Q_DECLARE_TR_FUNCTIONS(Helpers)
};

QString helperPath()
{
    const QString chosen = qEnvironmentVariable("MOOTHALL_HELPER");
    if (!chosen.isEmpty())
        return QFileInfo(chosen).absoluteFilePath();
#ifdef Q_OS_WIN
    const QString name = u"moothall-helper.exe"_s;
#else
    const QString name = u"moothall-helper"_s;
#endif
    const QDir beside(QCoreApplication::applicationDirPath());
    // Installed helpers stand in libexec; the tests of a build tree one folder beside bin.
    for (const QString &place :
         {name, QString(u"../libexec/moothall/"_s + name), QString(u"../bin/"_s + name)})
        if (QFileInfo(beside.filePath(place)).isExecutable())
            return QDir::cleanPath(beside.filePath(place));
    return beside.filePath(name);
}

QJsonObject jsonOf(const Error &error)
{
    return {{u"code"_s, int(error.code())},
            {u"sentence"_s, error.sentence()},
            {u"detail"_s, error.detail()},
            {u"place"_s, error.place()}};
}

Error errorOf(const QJsonObject &json)
{
    const int code =
        qBound(0, json[u"code"_s].toInt(int(ErrorCode::Internal)), int(ErrorCode::Internal));
    return Error(ErrorCode(code), json[u"sentence"_s].toString(), json[u"detail"_s].toString())
        .at(json[u"place"_s].toString());
}

void limitThisProcess(const QStringList &arguments)
{
#ifdef Q_OS_UNIX
    const auto limit = [](auto resource, qint64 value) {
        const rlimit both{rlim_t(value), rlim_t(value)};
        setrlimit(resource, &both);
    };
    limit(RLIMIT_CORE, 0);
    if (arguments.size() > 2 && arguments[2].toInt() > 0)
        limit(RLIMIT_CPU, arguments[2].toInt());
#ifndef MOOTHALL_SANITIZED // the sanitizers reserve terabytes of addresses
    if (arguments.size() > 1 && arguments[1].toLongLong() > 0)
        limit(RLIMIT_AS, arguments[1].toLongLong());
#endif
#else
    Q_UNUSED(arguments)
#endif
}

Result<QJsonObject> answerOf(const QString &verb,
                             const std::function<HelperVerb(const QString &)> &find)
{
    const HelperVerb function = find(verb);
    if (!function)
        return fail(ErrorCode::Internal, u"The helper has no verb “%1”."_s.arg(verb));
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, u"The helper has no input."_s);
    const QJsonDocument request = QJsonDocument::fromJson(in.readAll());
    if (!request.isObject())
        return fail(ErrorCode::Internal, u"The helper was asked for nothing."_s);
    try {
        return function(request.object());
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::Limit,
                    Helpers::tr("The document needs more memory than a document may."));
    } catch (const std::exception &exception) {
        return fail(errorOfException(&exception));
    }
}

} // namespace

Result<QJsonObject> runHelper(const QString &verb, const QJsonObject &request,
                              const HelperLimits &limits, const CancelToken &cancel)
{
    const QStringList arguments{verb, QString::number(limits.addressSpaceBytes),
                                QString::number(limits.cpuSeconds)};
    const auto answer =
        runProgram(helperPath(), arguments, QJsonDocument(request).toJson(QJsonDocument::Compact),
                   limits, cancel);
    if (!answer)
        return fail(answer.error());
    const QJsonObject json = QJsonDocument::fromJson(answer->output).object();
    if (json.contains(u"error"_s))
        return fail(errorOf(json[u"error"_s].toObject()));
    if (answer->exitCode != 0 || !json.contains(u"answer"_s))
        return fail(
            ErrorCode::Internal,
            Helpers::tr("The helper that reads documents gave no answer. Please report it."),
            u"exit %1: %2"_s.arg(answer->exitCode)
                .arg(QString::fromUtf8(answer->errors.right(500))));
    return json[u"answer"_s].toObject();
}

int serveHelper(const QStringList &arguments,
                const std::function<HelperVerb(const QString &)> &find)
{
    limitThisProcess(arguments);
    const auto answer = answerOf(arguments.value(0), find);
    const QJsonObject json = answer ? QJsonObject{{u"answer"_s, *answer}}
                                    : QJsonObject{{u"error"_s, jsonOf(answer.error())}};
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    return std::fflush(stdout) == 0 ? 0 : 1;
}

} // namespace moothall
