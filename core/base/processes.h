#pragma once

#include <QtGlobal>

namespace moothall {

/// Whether no process of this number runs on this computer. False where that can't be known, as on Windows. A number is
/// given out again after a while, so false doesn't prove that it is the process that was meant.
bool processIsGone(qint64 process);

} // namespace moothall
