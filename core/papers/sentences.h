#pragma once

#include <QCoreApplication>

namespace moothall {

/// The translation context of this room's sentences.
struct Papers
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

} // namespace moothall
