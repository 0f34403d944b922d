#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace moothall {

/// SHA-256 of a whole file, as lower-case hexadecimal. Errors: NotFound, Unreadable.
Result<QString> sha256OfFile(const QString &path);
QString sha256Of(const QByteArray &bytes);

/// All of a file, at most `limit` bytes. Errors: NotFound, Unreadable, Limit.
Result<QByteArray> readFile(const QString &path, qint64 limit = 1LL << 31);

/// Writes a whole file or nothing: into a new file beside it, flushed to the disk, then renamed over `path`.
/// Errors: NoSpace (full or read-only), named with the path.
Status writeFile(const QString &path, const QByteArray &bytes);

} // namespace moothall
