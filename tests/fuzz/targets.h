#pragma once

#include <QByteArray>
#include <QList>

namespace moothall::fuzz {

/// A place where strangers' bytes come in. `run` must survive any input; what it does with it is its own affair.
struct Target
{
    const char *name;
    QList<QByteArray> (*seeds)();
    void (*run)(const QByteArray &bytes);
};

QList<Target> targets();

} // namespace moothall::fuzz
