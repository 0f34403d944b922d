#include "core/papers/intake.h"

#include "core/base/files.h"
#include "core/papers/libreoffice.h"
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

/// As named(); what a conversion says of tracked changes names the file and counts them already.
Error namedDocument(const Error &error, const QString &name)
{
    return faultOf(error) == PaperFault::Tracked ? error : named(error, name);
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

/// A file that was copied in and has no place yet.
struct Arrived
{
    QTemporaryFile &file; ///< closed
    Copy copy;
    QString name;
};

Status keep(const QString &file, const QString &place, const QString &sha256)
{
    const auto there = sha256OfFile(place);
    if (there && *there == sha256)
        return {};
    MOOTHALL_TRY(moveIntoPlace(file, place));
    QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<StoredPaper> keepPdf(const Arrived &arrived, const PapersFolder &folder, const CancelToken &cancel)
{
    const auto facts = cachedOrMade(arrived.file.fileName(), arrived.copy.sha256, arrived.name, folder, cancel);
    if (!facts)
        return fail(facts.error());
    MOOTHALL_TRY(keep(arrived.file.fileName(), folder.originalPath(arrived.copy.sha256), arrived.copy.sha256));
    return StoredPaper{arrived.copy.sha256, arrived.name, arrived.copy.size, *facts};
}

/// Keeps a PDF that opens with a password as it came, and as the paper its copy without one.
Result<StoredPaper> keepUnlocked(const Arrived &arrived, const PapersFolder &folder, const QString &password,
                                 const CancelToken &cancel)
{
    const QTemporaryDir work(folder.temporaryName(u"unlocked"_s) + u"XXXXXX"_s);
    if (!work.isValid())
        return fail(noSpace(folder.temporaryFolder(), work.errorString()));
    const QString plain = QFileInfo(work.filePath(u"plain.pdf"_s)).absoluteFilePath();
    HelperLimits limits;
    limits.writableFolders = {QFileInfo(work.path()).absoluteFilePath()};
    const auto answer = runHelper(u"unlock"_s,
                                  {{u"in"_s, QFileInfo(arrived.file.fileName()).absoluteFilePath()},
                                   {u"out"_s, plain},
                                   {u"password"_s, password}},
                                  limits, cancel);
    if (!answer)
        return fail(named(answer.error(), arrived.name));
    const auto sha256 = sha256OfFile(plain);
    if (!sha256)
        return fail(sha256.error());
    auto facts = cachedOrMade(plain, *sha256, arrived.name, folder, cancel);
    if (!facts)
        return fail(facts.error());
    facts->madeFrom = MadeFrom{arrived.copy.sha256, arrived.name, arrived.copy.size, false, {}, true};
    facts->warnings = mergedWarnings(*facts);
    const qint64 size = QFileInfo(plain).size();
    MOOTHALL_TRY(keep(plain, folder.originalPath(*sha256), *sha256));
    MOOTHALL_TRY(keep(arrived.file.fileName(), folder.sourcePath(arrived.copy.sha256), arrived.copy.sha256));
    return StoredPaper{*sha256, arrived.name, size, *facts};
}

/// The PDF that was made of a document before, if it and its record are still there.
std::optional<StoredPaper> convertedBefore(const Arrived &arrived, const PapersFolder &folder, bool final)
{
    const auto bytes = readFile(folder.conversionPath(arrived.copy.sha256, conversionVersion, final));
    if (!bytes)
        return {};
    const QJsonObject record = QJsonDocument::fromJson(*bytes).object();
    const QString sha256 = record[u"pdf"_s].toString();
    if (!isSha256(sha256) || !folder.verifyStored(sha256))
        return {};
    StoredPaper paper{sha256, arrived.name, QFileInfo(folder.originalPath(sha256)).size(), {}};
    paper.facts.madeFrom = MadeFrom::fromJson(record[u"from"_s].toObject());
    paper.facts.madeFrom->name = arrived.name;
    return paper;
}

/// Converts a document and has its PDF made canonical.
Result<StoredPaper> convertArrived(const Arrived &arrived, const PaperForm &form, const PapersFolder &folder,
                                   const TakingIn &how, const CancelToken &cancel)
{
    const QTemporaryDir work(folder.temporaryName(u"document"_s) + u"XXXXXX"_s);
    if (!work.isValid())
        return fail(noSpace(folder.temporaryFolder(), work.errorString()));
    const auto made = convertToPdf({QFileInfo(arrived.file.fileName()).absoluteFilePath(), arrived.copy.sha256,
                                    arrived.name, arrived.copy.size, form},
                                   QFileInfo(work.path()).absoluteFilePath(), folder, how, cancel);
    if (!made)
        return fail(namedDocument(made.error(), arrived.name));
    const auto sha256 = sha256OfFile(made->file);
    if (!sha256)
        return fail(sha256.error());
    const auto facts = cachedOrMade(made->file, *sha256, arrived.name, folder, cancel);
    if (!facts)
        return fail(facts.error());
    StoredPaper paper{*sha256, arrived.name, QFileInfo(made->file).size(), {}};
    paper.facts.madeFrom = made->from;
    MOOTHALL_TRY(keep(made->file, folder.originalPath(*sha256), *sha256));
    const QJsonObject record{{u"pdf"_s, *sha256}, {u"from"_s, made->from.toJson()}};
    const QString place =
        folder.conversionPath(arrived.copy.sha256, conversionVersion, made->from.finalText);
    QDir().mkpath(QFileInfo(place).path());
    MOOTHALL_TRY(writeFile(place, QJsonDocument(record).toJson(QJsonDocument::Compact)));
    return paper;
}

Result<StoredPaper> keepDocument(const Arrived &arrived, const PaperForm &form, const PapersFolder &folder,
                                 const TakingIn &how, const CancelToken &cancel)
{
    auto known = convertedBefore(arrived, folder, false);
    if (!known && how.finalText)
        known = convertedBefore(arrived, folder, true);
    auto paper = known ? Result<StoredPaper>(*known) : convertArrived(arrived, form, folder, how, cancel);
    if (!paper)
        return paper;
    auto facts = cachedOrMade(folder.originalPath(paper->sha256), paper->sha256, arrived.name, folder, cancel);
    if (!facts)
        return fail(facts.error());
    facts->madeFrom = paper->facts.madeFrom;
    facts->warnings = mergedWarnings(*facts);
    paper->facts = *std::move(facts);
    MOOTHALL_TRY(keep(arrived.file.fileName(), folder.sourcePath(arrived.copy.sha256), arrived.copy.sha256));
    return paper;
}

} // namespace

Result<StoredPaper> takeIn(const QString &sourceFile, const PapersFolder &folder,
                           const CancelToken &cancel, const TakingIn &how)
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

    // Whatever has been given a place by then isn't there any more when this goes.
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

    QFile copied(incoming.fileName());
    if (!copied.open(QIODevice::ReadOnly))
        return fail(noSpace(folder.temporaryFolder(), copied.errorString()));
    const PaperForm form = formOf(copied.read(headOfPaper), name);
    copied.close();
    incoming.close();
    if (form.kind == PaperKind::Pdf || form.kind == PaperKind::Message) {
        auto paper = keepPdf({incoming, *copy, name}, folder, cancel);
        const bool isLocked = !paper && faultOf(paper.error()) == PaperFault::NeedsPassword;
        return isLocked && !how.password.isEmpty() ? keepUnlocked({incoming, *copy, name}, folder, how.password, cancel) : paper;
    }
    return keepDocument({incoming, *copy, name}, form, folder, how, cancel);
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
