#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace moothall {

/// A file inside an archive.
struct ZipMember
{
    QByteArray name;
    QByteArray bytes;
    bool stored = false; ///< not compressed: the first member of an OpenDocument file must not be
};

/// The archive of these members in this order; the same members make the same bytes. Errors:
/// Internal.
Result<QByteArray> zipped(const QList<ZipMember> &members);

} // namespace moothall
