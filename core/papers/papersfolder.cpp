#include "core/papers/papersfolder.h"

#include "core/base/files.h"
#include "core/base/processes.h"
#include "core/papers/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Two letters of the hash make a folder, so that none grows to thousands of files.
QString shelf(const QString &sha256)
{
    return sha256.left(2) + u'/' + sha256;
}

} // namespace

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

PapersFolder PapersFolder::ofRegister(const QString &registerFile)
{
    return PapersFolder(registerFile + u".papers"_s);
}

QString PapersFolder::originalPath(const QString &sha256) const
{
    return m_root + u"/originals/"_s + shelf(sha256) + u".pdf"_s;
}

QString PapersFolder::sourcePath(const QString &sha256) const
{
    return m_root + u"/sources/"_s + shelf(sha256);
}

QString PapersFolder::conversionPath(const QString &sha256, int version, bool final) const
{
    return u"%1/converted/v%2/%3%4.json"_s.arg(m_root).arg(version).arg(shelf(sha256), final ? u"-final"_s : QString());
}

QString PapersFolder::canonicalPath(const QString &sha256) const
{
    return m_root + u"/canonical/v"_s + QString::number(canonicalVersion) + u'/' + shelf(sha256) +
           u".pdf"_s;
}

QString PapersFolder::factsPath(const QString &sha256) const
{
    return canonicalPath(sha256).chopped(4) + u".json"_s;
}

QString PapersFolder::readingPath(const QString &sha256, int version) const
{
    return u"%1/readings/v%2/%3.json"_s.arg(m_root).arg(version).arg(shelf(sha256));
}

QString PapersFolder::fingerprintPath(const QString &sha256) const
{
    return canonicalPath(sha256).chopped(4) + u".print"_s;
}

QString PapersFolder::temporaryFolder() const
{
    return m_root + u"/temporary"_s;
}

Status PapersFolder::prepare() const
{
    const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const bool isNew = !QFileInfo::exists(m_root);
    if (!QDir().mkpath(temporaryFolder()))
        return fail(ErrorCode::NoSpace,
                    Papers::tr("The folder “%1” can't be made. Check that you may write there.")
                        .arg(m_root));
    if (isNew)
        QFile::setPermissions(m_root, ownerOnly);
    QFile::setPermissions(temporaryFolder(), ownerOnly);
    return {};
}

QString PapersFolder::temporaryName(const QString &kind) const
{
    return u"%1/%2-%3-"_s.arg(temporaryFolder(), kind).arg(QCoreApplication::applicationPid());
}

void PapersFolder::wipeTemporaryFiles() const
{
    static const QRegularExpression named(u"^[a-z]+-(\\d+)-"_s);
    const QDir folder(temporaryFolder());
    const QFileInfoList left =
        folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : left) {
        const qint64 maker = named.match(entry.fileName()).captured(1).toLongLong();
        if (maker > 0 && maker != QCoreApplication::applicationPid() && !processIsGone(maker))
            continue;
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
}

Status PapersFolder::verifyStored(const QString &sha256) const
{
    const QString path = originalPath(sha256);
    const auto found = sha256OfFile(path);
    if (!found)
        return fail(found.error());
    if (*found != sha256)
        return fail(
            ErrorCode::Damaged,
            Papers::tr("The stored paper “%1” has changed on the disk. Restore it from a backup.")
                .arg(QFileInfo(path).fileName()));
    return {};
}

} // namespace moothall
