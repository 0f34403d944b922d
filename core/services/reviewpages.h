#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace moothall {

/// The pages of a chair's copy, made anew in a helper so that they can be shown: they came from a
/// file, and only what was made canonical is ever drawn. `folder` is the person's own; what is
/// written there is for their eyes only and gone at the end. Slow: call from a worker. Errors:
/// those of a paper that is taken in; NoSpace.
Result<QByteArray> pagesToShow(const QByteArray &pdf, const QString &folder);

} // namespace moothall
