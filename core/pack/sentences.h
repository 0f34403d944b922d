#pragma once

#include <QCoreApplication>

namespace moothall {

/// The translation context of this room's sentences.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pack)
};

} // namespace moothall
