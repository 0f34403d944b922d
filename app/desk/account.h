#pragma once

#include <QString>

namespace moothall {

/// The full name of the person at this computer, as the system knows it; else the account's name.
QString accountName();

} // namespace moothall
