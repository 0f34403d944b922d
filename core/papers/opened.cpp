#include "core/papers/opened.h"

#include "core/base/files.h"
#include "core/papers/paperfault.h"
#include "core/papers/sentences.h"
#include "core/tasks/helper.h"
#include "core/tasks/task.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFilesOfFolder = 500;

bool isMessage(const QString &path)
{
    return path.endsWith(".eml"_L1, Qt::CaseInsensitive) || path.endsWith(".msg"_L1, Qt::CaseInsensitive);
}

/// In the order that people number things: 2 before 10.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext() && files.size() < mostFilesOfFolder) {
        const QString file = each.next();
        // Office programs lock with "~$name" and ".~lock.name#"; file managers leave their own.
        const QString name = each.fileName();
        if (!name.startsWith(u"~$"_s) && !name.startsWith(u'.') && name.compare("Thumbs.db"_L1, Qt::CaseInsensitive) != 0 &&
            name.compare("desktop.ini"_L1, Qt::CaseInsensitive) != 0)
            files.append(file);
    }
    QCollator collator(QLocale(QLocale::English, QLocale::UnitedKingdom));
    collator.setNumericMode(true);
    std::ranges::sort(files, [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    return files;
}

/// A new folder among the temporary ones.
Result<QString> ownFolder(const PapersFolder &folder)
{
    MOOTHALL_TRY(folder.prepare());
    QTemporaryDir made(folder.temporaryName(u"message"_s) + u"XXXXXX"_s);
    if (!made.isValid())
        return fail(ErrorCode::NoSpace,
                    Papers::tr("“%1” can't be written to. Check that there is space on the disk and that you may "
                               "write there.")
                        .arg(folder.temporaryFolder()));
    made.setAutoRemove(false);
    return QFileInfo(made.path()).absoluteFilePath();
}

class Opening
{
public:
    Opening(const PapersFolder &folder, const CancelToken &cancel)
        : m_folder(folder)
        , m_cancel(cancel)
    {}

    Result<OpenedFiles> run(const QStringList &paths)
    {
        for (const QString &path : paths) {
            if (m_cancel.stop_requested())
                return fail(cancelledError());
            if (!QFileInfo(path).isDir()) {
                MOOTHALL_TRY(add(path));
                continue;
            }
            for (const QString &file : filesIn(path))
                MOOTHALL_TRY(add(file));
        }
        return m_opened;
    }

private:
    Status add(const QString &file)
    {
        if (!isMessage(file)) {
            m_opened.files.append(file);
            return {};
        }
        MOOTHALL_TRY(prepareFolder());
        const QString out = u"%1/%2"_s.arg(m_opened.folder).arg(++m_messages);
        QDir().mkpath(out);
        HelperLimits limits;
        limits.writableFolders = {out};
        const auto answer = runHelper(
            u"message"_s, {{u"in"_s, QFileInfo(file).absoluteFilePath()}, {u"out"_s, out}}, limits, m_cancel);
        if (!answer && answer.error().code() == ErrorCode::Cancelled)
            return fail(answer.error());
        if (!answer) {
            const QString name = QFileInfo(file).fileName();
            const auto fault = faultOf(answer.error());
            m_opened.refused.append(fault ? paperError(*fault, name) : answer.error());
            return {};
        }
        for (const QJsonValue each : answer->value(u"files"_s).toArray())
            m_opened.files.append(each.toString());
        return {};
    }

    Status prepareFolder()
    {
        if (!m_opened.folder.isEmpty())
            return {};
        const auto made = ownFolder(m_folder);
        MOOTHALL_TRY(made);
        m_opened.folder = *made;
        return {};
    }

    const PapersFolder &m_folder;
    const CancelToken &m_cancel;
    OpenedFiles m_opened;
    int m_messages = 0;
};

} // namespace

bool needsOpening(const QString &path)
{
    return isMessage(path) || QFileInfo(path).isDir();
}

Result<OpenedFiles> openFiles(const QStringList &paths, const PapersFolder &folder, const CancelToken &cancel)
{
    return Opening(folder, cancel).run(paths);
}

Result<OpenedFiles> openBytes(const QString &name, const QByteArray &bytes, const PapersFolder &folder)
{
    OpenedFiles opened;
    const auto made = ownFolder(folder);
    MOOTHALL_TRY(made);
    opened.folder = *made;
    opened.files = {QDir(*made).filePath(name)};
    if (const Status written = writeFile(opened.files.first(), bytes); !written) {
        dropOpened(opened);
        return fail(written.error());
    }
    return opened;
}

void dropOpened(const OpenedFiles &opened)
{
    if (!opened.folder.isEmpty())
        QDir(opened.folder).removeRecursively();
}

} // namespace moothall
