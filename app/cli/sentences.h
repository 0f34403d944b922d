#pragma once

#include <QCoreApplication>

namespace moothall {

/// The translation context of this room's sentences.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace moothall
