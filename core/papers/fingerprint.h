#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace moothall {

/// Hashes of a PDF's streams, by which the verifier knows a restricted paper's bytes again wherever
/// they turn up: of each stream of 64 bytes or more, as it stands in the file and decoded. Sorted,
/// each once. 64 bits of BLAKE2b each.
using StreamHashes = QList<quint64>;

/// Reads `file` with libqpdf: use it in a helper. Errors: NotFound, Unreadable, Damaged, Limit.
Result<StreamHashes> streamHashes(const QString &file);

/// The hash of some bytes, as it stands in StreamHashes.
quint64 streamHash(QByteArrayView bytes);
/// Streams shorter than this say nothing of where they come from.
constexpr qsizetype shortestHashedStream = 64;

/// The file kept beside a canonical file (PapersFolder::fingerprintPath()).
QByteArray fingerprintBytes(const StreamHashes &hashes);
/// Errors: NotFound, Unreadable, Damaged.
Result<StreamHashes> readFingerprint(const QString &file);

} // namespace moothall
