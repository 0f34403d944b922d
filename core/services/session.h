#pragma once

#include "core/base/clock.h"
#include "core/store/register.h"

namespace moothall {

/// Who does what, where and when: every use case takes one. Held by the caller for as long as the register is open;
/// `reg` gives each thread its own connection, so a worker may copy this and call services from its thread.
struct Session
{
    Register *reg = nullptr;
    Clock clock;
    QString who; ///< the person's name, for the audit trail
};

} // namespace moothall
