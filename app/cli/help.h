#pragma once

#include "app/cli/command.h"

namespace moothall {

/// The help of the program, and of one command.
QString programHelp();
QString commandHelp(const Command &command);

} // namespace moothall
