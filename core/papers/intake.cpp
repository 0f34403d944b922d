#include "core/papers/intake.h"

#include "core/base/files.h"
#include "core/papers/paperfault.h"
#include "core/papers/sentences.h"
#include "core/tasks/task.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Copy
{
    QString sha256;
    qint64 size = 0;
};

Error noSpace(const QString &folder, const QString &detail)
{
    return Error(ErrorCode::NoSpace,
                 Papers::tr("“%1” can't be written to. Check that there is space on the disk and "
                            "that you may write there.")
                     .arg(folder),
                 detail);
}

/// Writes the file to `target`, hashing as it goes. A file that grows, shrinks or is replaced on
/// the way is refused: half of one version and half of another is nobody's paper.
Result<Copy> copyHashed(QFile &source, QFile &target, const CancelToken &cancel)
{
    const QString name = QFileInfo(source.fileName()).fileName();
    const QFileInfo before(source.fileName());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Copy copy;
    QByteArray part(1 << 20, Qt::Uninitialized);
    for (;;) {
        if (cancel.stop_requested())
            return fail(cancelledError());
        const qint64 got = source.read(part.data(), part.size());
        if (got < 0)
            return fail(paperError(PaperFault::Unreadable, name, source.errorString()));
        if (got == 0)
            break;
        hash.addData(QByteArrayView(part.constData(), got));
        copy.size += got;
        if (target.write(part.constData(), got) != got)
            return fail(noSpace(QFileInfo(target.fileName()).path(), target.errorString()));
    }
    const QFileInfo after(source.fileName());
    if (!after.exists())
        return fail(paperError(PaperFault::Vanished, name));
    if (after.size() != copy.size || after.size() != before.size() ||
        after.lastModified() != before.lastModified())
        return fail(paperError(PaperFault::Changed, name));
    copy.sha256 = QString::fromLatin1(hash.result().toHex());
    return copy;
}

bool flushed(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

Status moveIntoPlace(const QString &from, const QString &to)
{
    QDir().mkpath(QFileInfo(to).path());
    if (QFileInfo::exists(to))
        QFile::remove(to);
    if (!QFile::rename(from, to))
        return fail(noSpace(QFileInfo(to).path(), {}));
    return {};
}

/// The helper's errors, with the name of the file that the person knows.
Error named(const Error &error, const QString &name)
{
    if (const auto fault = faultOf(error))
        return paperError(*fault, name, error.detail());
    if (error.code() == ErrorCode::Limit)
        return paperError(PaperFault::TooMuch, name, error.detail());
    return error;
}

Result<PaperFacts> readFacts(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return fail(bytes.error());
    return PaperFacts::fromJson(QJsonDocument::fromJson(*bytes).object());
}

/// Makes the canonical file, its print and facts in a folder of their own and moves them into
/// place, facts last: they say that the others are whole.
Result<PaperFacts> makeCanonical(const QString &original, const QString &sha256,
                                 const QString &name, const PapersFolder &folder,
                                 const CancelToken &cancel)
{
    QTemporaryDir work(folder.temporaryName(u"canonical"_s) + u"XXXXXX"_s);
    if (!work.isValid())
        return fail(noSpace(folder.temporaryFolder(), work.errorString()));
    const QString made = work.filePath(u"paper.pdf"_s);
    const QString print = work.filePath(u"paper.print"_s);
    HelperLimits limits;
    limits.writableFolders = {work.path()};
    const auto answer = runHelper(u"canonicalise"_s,
                                  {{u"in"_s, QFileInfo(original).absoluteFilePath()},
                                   {u"out"_s, QFileInfo(made).absoluteFilePath()},
                                   {u"fingerprint"_s, QFileInfo(print).absoluteFilePath()}},
                                  limits, cancel);
    if (!answer)
        return fail(named(answer.error(), name));
    const QJsonObject json = answer->value(u"facts"_s).toObject();
    const auto facts = PaperFacts::fromJson(json);
    if (!facts)
        return fail(facts.error());
    const QString jsonFile = work.filePath(u"paper.json"_s);
    MOOTHALL_TRY(writeFile(jsonFile, QJsonDocument(json).toJson(QJsonDocument::Compact)));
    MOOTHALL_TRY(moveIntoPlace(made, folder.canonicalPath(sha256)));
    MOOTHALL_TRY(moveIntoPlace(print, folder.fingerprintPath(sha256)));
    MOOTHALL_TRY(moveIntoPlace(jsonFile, folder.factsPath(sha256)));
    return *facts;
}

Result<PaperFacts> cachedOrMade(const QString &original, const QString &sha256, const QString &name,
                                const PapersFolder &folder, const CancelToken &cancel)
{
    if (QFileInfo::exists(folder.canonicalPath(sha256)) &&
        QFileInfo::exists(folder.fingerprintPath(sha256)))
        if (const auto facts = readFacts(folder.factsPath(sha256)))
            return *facts;
    return makeCanonical(original, sha256, name, folder, cancel);
}

Result<PaperFacts> factsOfStored(const QString &sha256, const PapersFolder &folder,
                                 const CancelToken &cancel)
{
    const QString original = folder.originalPath(sha256);
    if (!isSha256(sha256) || !QFileInfo::exists(original))
        return fail(
            ErrorCode::NotFound,
            Papers::tr("A paper is missing from the register's folder. Restore “%1” from a backup.")
                .arg(original));
    MOOTHALL_TRY(folder.prepare());
    return cachedOrMade(original, sha256, QFileInfo(original).fileName(), folder, cancel);
}

} // namespace

Result<StoredPaper> takeIn(const QString &sourceFile, const PapersFolder &folder,
                           const CancelToken &cancel)
{
    const QFileInfo info(sourceFile);
    const QString name = info.fileName();
    if (!info.exists())
        return fail(paperError(PaperFault::Vanished, name));
    if (info.isDir())
        return fail(paperError(PaperFault::Folder, name));
    if (!info.isFile())
        return fail(paperError(PaperFault::Unreadable, name,
                               u"not a regular file"_s)); // reading a pipe may never end
    QFile source(sourceFile);
    if (!source.open(QIODevice::ReadOnly))
        return fail(paperError(PaperFault::Unreadable, name, source.errorString()));
    MOOTHALL_TRY(folder.prepare());

    QTemporaryFile incoming(folder.temporaryName(u"incoming"_s) + u"XXXXXX.pdf"_s);
    if (!incoming.open())
        return fail(noSpace(folder.temporaryFolder(), incoming.errorString()));
    const auto copy = copyHashed(source, incoming, cancel);
    if (!copy)
        return fail(copy.error());
    if (copy->size == 0)
        return fail(paperError(PaperFault::Empty, name));
    if (!flushed(incoming))
        return fail(noSpace(folder.temporaryFolder(), incoming.errorString()));

    const auto facts = cachedOrMade(incoming.fileName(), copy->sha256, name, folder, cancel);
    if (!facts)
        return fail(facts.error());
    const QString original = folder.originalPath(copy->sha256);
    if (!QFileInfo::exists(original) || !folder.verifyStored(copy->sha256)) {
        incoming.close();
        MOOTHALL_TRY(moveIntoPlace(incoming.fileName(), original));
        incoming.setAutoRemove(false);
        QFile::setPermissions(original, QFile::ReadOwner | QFile::WriteOwner);
    }
    return StoredPaper{copy->sha256, name, copy->size, *facts};
}

Result<QString> ensureCanonical(const QString &sha256, const PapersFolder &folder,
                                const CancelToken &cancel)
{
    MOOTHALL_TRY(factsOfStored(sha256, folder, cancel));
    return folder.canonicalPath(sha256);
}

Result<PaperFacts> storedFacts(const QString &sha256, const PapersFolder &folder,
                               const CancelToken &cancel)
{
    return factsOfStored(sha256, folder, cancel);
}

Result<AccessReport> accessibilityOf(const QString &file, const CancelToken &cancel)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return fail(paperError(info.isDir() ? PaperFault::Folder : PaperFault::Vanished, info.fileName()));
    const auto answer = runHelper(u"accessibility"_s, {{u"in"_s, info.absoluteFilePath()}}, {}, cancel);
    if (!answer)
        return fail(named(answer.error(), info.fileName()));
    return AccessReport::fromJson(*answer);
}

} // namespace moothall
