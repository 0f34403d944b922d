#include "tests/bench/commandline.h"

#include "core/base/files.h"
#include "tests/bench/measuring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace moothall::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int papersInPack =
    7; ///< of the small set: with the restricted one about two hundred pages

QString cli()
{
    return QFileInfo(QCoreApplication::applicationDirPath() + u"/../bin/moothall-cli"_s)
        .absoluteFilePath();
}

Result<QJsonObject> ask(const QString &registerFile, const QStringList &words)
{
    QProcess process;
    process.start(cli(), QStringList{u"--register"_s, registerFile} + words);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return fail(ErrorCode::Internal, QString::fromUtf8(process.readAllStandardError()));
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QByteArray agenda(const QStringList &papers)
{
    QJsonArray items;
    for (const QString &paper : papers)
        items.append(QJsonObject{
            {u"title"_s, u"Report of the Director"_s},
            {u"papers"_s, QJsonArray{QJsonObject{{u"title"_s, u"Report"_s}, {u"file"_s, paper}}}}});
    items.append(
        QJsonObject{{u"title"_s, u"Exclusion of the public"_s}, {u"kind"_s, u"exclusion"_s}});
    items.append(QJsonObject{
        {u"title"_s, u"A tender"_s},
        {u"part"_s, u"exempt"_s},
        {u"exempt_paragraphs"_s, QJsonArray{3}},
        {u"papers"_s,
         QJsonArray{QJsonObject{{u"title"_s, u"Report"_s}, {u"file"_s, u"restricted.pdf"_s}}}}});
    return QJsonDocument(
               QJsonObject{{u"format"_s, u"moothall-meeting"_s},
                           {u"version"_s, 1},
                           {u"authority"_s, QJsonObject{{u"name"_s, u"Bench Council"_s}}},
                           {u"body"_s, QJsonObject{{u"name"_s, u"Cabinet"_s}}},
                           {u"meeting"_s, QJsonObject{{u"starts"_s, u"2024-06-13T14:00"_s}}},
                           {u"items"_s, items}})
        .toJson();
}

} // namespace

Status measureCommandLine(const QString &cache, const QStringList &papers,
                          const QString &restricted)
{
    QDir folder(cache + u"/cli"_s);
    folder.removeRecursively();
    folder.mkpath(u"."_s);
    QStringList names;
    for (const QString &paper : papers.first(papersInPack)) {
        names.append(QFileInfo(paper).fileName());
        QFile::copy(paper, folder.filePath(names.last()));
    }
    QFile::copy(restricted, folder.filePath(u"restricted.pdf"_s));
    MOOTHALL_TRY(writeFile(folder.filePath(u"meeting.json"_s), agenda(names)));
    const QString registerFile = folder.filePath(u"bench.moothall"_s);
    MOOTHALL_TRY(ask(registerFile, {u"init"_s, u"--authority"_s, u"Bench Council"_s}));
    MOOTHALL_TRY(ask(registerFile, {u"import"_s, folder.filePath(u"meeting.json"_s)}));
    const QString out = folder.filePath(u"out.pdf"_s);
    printHeading(u"moothall-cli pack"_s);
    for (const QString &edition : {u"restricted"_s, u"public"_s}) {
        const QStringList words{u"pack"_s, u"1"_s, u"--edition"_s, edition, u"--out"_s, out};
        QFile::remove(out);
        const auto answer = ask(registerFile, words);
        MOOTHALL_TRY(answer);
        const auto cost =
            medianCost({cli(), QStringList{u"--register"_s, registerFile} + words, out}, 7);
        if (!cost)
            return fail(ErrorCode::Internal, u"no pack was made"_s);
        printCost(u"%1, %2 pages"_s.arg(edition).arg((*answer)[u"pages"_s].toInt()), *cost, 1000,
                  "ms", edition == "public"_L1 ? 200 : 120);
    }
    return {};
}

} // namespace moothall::bench
