#pragma once

#include "core/base/result.h"
#include "core/papers/documentmarks.h"

namespace moothall {

/// What an OOXML or OpenDocument file holds beside its text. Errors are PaperFaults: BadDocument, Hostile (its XML
/// declares entities, which no office program writes), NeedsPassword, TooMuch.
Result<DocumentMarks> lookIntoDocument(const QString &path);

/// Makes the final text of the text document at `path`, in place: every tracked change accepted. Where a change
/// joins paragraphs or takes table rows away, the document says that changes aren't to be shown, and LibreOffice
/// leaves them out. Errors: as lookIntoDocument().
Status acceptChanges(const QString &path);

} // namespace moothall
