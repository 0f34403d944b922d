#pragma once

#include "core/base/result.h"

#include <QFile>

#include <memory>
#include <string_view>

namespace moothall {

/// A file's bytes where the system keeps them. What was read of it need not stay in this process's memory.
class MappedFile
{
public:
    /// Errors: NotFound, Unreadable.
    static Result<MappedFile> open(const QString &path);

    std::string_view bytes() const { return m_bytes; }
    /// The same without a copy; not to be used after this object.
    QByteArray array() const { return QByteArray::fromRawData(m_bytes.data(), qsizetype(m_bytes.size())); }
    /// Lets go of what was read so far; it comes back when it is read again. Any thread.
    void forget() const;

private:
    std::unique_ptr<QFile> m_file;
    std::string_view m_bytes;
};

} // namespace moothall
