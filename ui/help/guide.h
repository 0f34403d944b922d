#pragma once

#include "core/base/result.h"

#include <QString>

namespace moothall {

/// Writes the help pages as a guide into a folder: a page a topic with its way to the next,
/// `index.html` first, the usual keys, and the pictures that they name as `pictures/NAME.png`,
/// which are put there by whoever takes them (./dev guide). Errors: NoSpace and those of
/// writeFile().
Status writeGuide(const QString &folder);

} // namespace moothall
