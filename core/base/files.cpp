#include "core/base/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace moothall {

namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

Result<void> openForReading(QFile &file)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    const bool there = QFileInfo::exists(file.fileName());
    return fail(there ? ErrorCode::Unreadable : ErrorCode::NotFound,
        there ? Files::tr("“%1” can't be read. Check that you may open it.").arg(file.fileName())
              : Files::tr("“%1” isn't there any more.").arg(file.fileName()),
        file.errorString());
}

} // namespace

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QString> sha256OfFile(const QString &path)
{
    QFile file(path);
    MOOTHALL_TRY(openForReading(file));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return fail(ErrorCode::Unreadable, Files::tr("“%1” could not be read to its end.").arg(path), file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    MOOTHALL_TRY(openForReading(file));
    if (file.size() > limit)
        return fail(ErrorCode::Limit, Files::tr("“%1” is too large to be read.").arg(path));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Unreadable, Files::tr("“%1” could not be read to its end.").arg(path), file.errorString());
    return bytes;
}

Status writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::NoSpace,
            Files::tr("“%1” can't be written. Check that there is space on the disk and that you may write there.").arg(path),
            file.errorString());
    return {};
}

} // namespace moothall
