#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace moothall::bench {

/// Times `moothall-cli pack` for both editions of a meeting with about two hundred pages of papers,
/// one of them restricted.
Status measureCommandLine(const QString &cache, const QStringList &papers,
                          const QString &restricted);

} // namespace moothall::bench
