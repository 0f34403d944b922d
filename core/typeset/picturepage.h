#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace moothall {

/// A PDF of one page that shows a picture (PNG, not interlaced, or JPEG) without losing anything of it: its samples are
/// kept as they are, turned as the camera says. It has its own size where that fits on A4, and is made to fit where it
/// doesn't. Errors: BadInput.
Result<QByteArray> picturePage(const QByteArray &bytes);

/// For moothall-helper: `{in, out}`, absolute.
Result<QJsonObject> pictureVerb(const QJsonObject &request);

} // namespace moothall
