#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace moothall {

/// What moothall-helper does for this room. Paths are absolute.
/// `{in, out, fingerprint}`: writes the canonical form of `in` to `out`, and its print to
/// `fingerprint`; answers `{facts}`.
Result<QJsonObject> canonicaliseVerb(const QJsonObject &request);
/// `{in}`: the facts alone; nothing is written. Answers `{facts}`.
Result<QJsonObject> inspectVerb(const QJsonObject &request);

/// `{in}`: what accessibilityOfAnyPdf() says of it; nothing is written. Answers AccessReport::toJson().
Result<QJsonObject> accessibilityVerb(const QJsonObject &request);

} // namespace moothall
