#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace moothall {

/// A PDF that shows a picture (PNG or JPEG), or each page of a TIFF file, on a page of its own without losing anything
/// of it: its samples are kept as they are, turned as the camera or scanner says. It has its own size where that fits on
/// A4, and is made to fit where it doesn't. Errors: BadInput.
Result<QByteArray> picturePages(const QByteArray &bytes);

/// For moothall-helper: `{in, out}`, absolute.
Result<QJsonObject> pictureVerb(const QJsonObject &request);

} // namespace moothall
