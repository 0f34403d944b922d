#include "core/base/processes.h"

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace moothall {

bool processIsGone(qint64 process)
{
#ifdef Q_OS_UNIX
    return process <= 0 || (::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH);
#else
    Q_UNUSED(process)
    return false;
#endif
}

} // namespace moothall
