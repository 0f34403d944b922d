#pragma once

#include "core/pack/verification.h"

namespace moothall {

/// verifyPublicPack() without the helper process around it.
Result<VerifyReport> verifyHere(const QString &file, const VerifyEvidence &evidence, VerifyReaders readers = VerifyReaders::OwnAndLibqpdf);

/// What libqpdf alone says of a file.
Result<VerifyReport> verifyWithLibqpdf(const QString &file, const VerifyEvidence &evidence);

/// What moothall-helper does for `verify`: verifyRequest() in, toJson(VerifyReport) out.
Result<QJsonObject> verifyVerb(const QJsonObject &request);

/// What it does for `text`: `{file}` in, `{pages}` out, the text of each.
Result<QJsonObject> textVerb(const QJsonObject &request);

} // namespace moothall
