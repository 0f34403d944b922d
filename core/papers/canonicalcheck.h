#pragma once

#include <QByteArray>
#include <QStringList>

namespace moothall {

/// Every way in which bytes break the promises of the canonical form (canonicaliser.h), in words
/// for developers; empty if they keep them all. Slow and independent of the canonicaliser: for
/// tests and `check`.
QStringList canonicalBreaches(const QByteArray &pdf);

inline bool isCanonical(const QByteArray &pdf)
{
    return canonicalBreaches(pdf).isEmpty();
}

} // namespace moothall
