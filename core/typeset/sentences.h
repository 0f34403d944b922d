#pragma once

#include <QCoreApplication>

namespace moothall {

/// The translation context of this room's sentences about typesetting.
struct Typesetting
{
    Q_DECLARE_TR_FUNCTIONS(Typesetting)
};

/// The translation context of this room's sentences about fonts.
struct Fonts
{
    Q_DECLARE_TR_FUNCTIONS(Fonts)
};

} // namespace moothall
