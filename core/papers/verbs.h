#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace moothall {

/// What moothall-helper does for this room. Paths are absolute.
/// `{in, out, fingerprint}`: writes the canonical form of `in` to `out`, and its print to
/// `fingerprint`; answers `{facts}`.
Result<QJsonObject> canonicaliseVerb(const QJsonObject &request);
/// `{in}`: the facts alone; nothing is written. Answers `{facts}`.
/// A PDF that opens with a password, written anew without one.
Result<QJsonObject> unlockVerb(const QJsonObject &request);
Result<QJsonObject> inspectVerb(const QJsonObject &request);

/// `{in}`: what accessibilityOfAnyPdf() says of it; nothing is written. Answers AccessReport::toJson().
Result<QJsonObject> accessibilityVerb(const QJsonObject &request);

/// `{in}`: what a document of an office program holds beside its text. Answers DocumentMarks::toJson().
Result<QJsonObject> lookVerb(const QJsonObject &request);
/// `{in, out}`: writes the document's final text, every tracked change accepted.
Result<QJsonObject> acceptChangesVerb(const QJsonObject &request);
/// `{in}`: what notesOfPdf() says of it.
Result<QJsonObject> notesVerb(const QJsonObject &request);
/// `{in}`: what reviewOfWord() says of a document.
Result<QJsonObject> reviewVerb(const QJsonObject &request);
/// `{in, out, title}`: writes lines of plain text as a flat OpenDocument text.
Result<QJsonObject> plainTextVerb(const QJsonObject &request);

/// `{in, out}`: writes what is attached to a saved e-mail into the folder `out`, each in a folder of its own, so that it
/// keeps its name. Answers `{files}`, in their order.
Result<QJsonObject> messageVerb(const QJsonObject &request);

} // namespace moothall
