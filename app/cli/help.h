#pragma once

#include "app/cli/command.h"

namespace moothall {

/// The help of the program, and of one command.
QString programHelp();
QString commandHelp(const Command &command);
/// All of it as a manual page, in man's own notation.
QString manualPage();

} // namespace moothall
