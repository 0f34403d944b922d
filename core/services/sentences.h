#pragma once

#include <QCoreApplication>

namespace moothall {

/// The translation context of this room's sentences.
struct Packs
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

} // namespace moothall
