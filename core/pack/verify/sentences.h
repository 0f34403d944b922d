#pragma once

#include <QCoreApplication>

namespace moothall {

/// The translation context of this room's sentences.
struct Verify
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

} // namespace moothall
