#include "core/base/mappedfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif

namespace moothall {

namespace {

struct MappedFiles
{
    Q_DECLARE_TR_FUNCTIONS(MappedFiles)
};

} // namespace

Result<MappedFile> MappedFile::open(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, MappedFiles::tr("“%1” isn't there any more.").arg(name));
    MappedFile mapped;
    mapped.m_file = std::make_unique<QFile>(path);
    if (!mapped.m_file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable, MappedFiles::tr("“%1” can't be read.").arg(name), mapped.m_file->errorString());
    const qint64 size = mapped.m_file->size();
    if (size == 0)
        return mapped;
    const uchar *bytes = mapped.m_file->map(0, size);
    if (!bytes)
        return fail(ErrorCode::Unreadable, MappedFiles::tr("“%1” can't be read.").arg(name), mapped.m_file->errorString());
    mapped.m_bytes = {reinterpret_cast<const char *>(bytes), size_t(size)};
    return mapped;
}

void MappedFile::forget() const
{
#ifdef Q_OS_UNIX
    if (!m_bytes.empty())
        madvise(const_cast<char *>(m_bytes.data()), m_bytes.size(), MADV_DONTNEED);
#endif
}

} // namespace moothall
