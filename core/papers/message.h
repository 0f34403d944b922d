#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace moothall {

/// A file that an e-mail brings.
struct Attachment
{
    QString name; ///< as its sender called it, without any folder; never empty
    QByteArray bytes;
};

/// A name of a file and of nothing else: no folder, no control letters, not hidden. May be empty.
QString safeFileName(QString name);

/// The files attached to a saved e-mail (RFC 5322 with MIME, RFC 2045 - 2047 and 2231; or Outlook's .msg), those of messages within it
/// included, in their order. Its own text and the pictures of a signature are no files. Bounded: parts, depth and
/// sizes. Errors are PaperFaults: NoAttachments, TooMuch. Used in a helper only.
Result<QList<Attachment>> attachmentsOf(const QByteArray &message);

} // namespace moothall
