#pragma once

#include "core/papers/accessibility/accessreport.h"
#include "core/papers/conversion.h"
#include "core/papers/paperfacts.h"
#include "core/papers/papersfolder.h"
#include "core/tasks/helper.h"

namespace moothall {

/// A file that came in: named by its content.
struct StoredPaper
{
    QString sha256;       ///< of the PDF
    QString originalName; ///< as the person knows it: "traffic.pdf", "traffic.docx"
    qint64 size = 0;      ///< bytes of the PDF
    PaperFacts facts;     ///< where a document was converted, madeFrom says from what
};

/// Copies `sourceFile` into the folder under its SHA-256, has it made canonical by a helper process
/// and says what was found. What LibreOffice can read becomes a PDF first, and is kept beside it. A
/// file that is there already costs only its hash. Blocks for about a millisecond a page, a document
/// for some seconds: call it on a worker. Nothing is left behind on failure. Errors, each with one
/// sentence that names the file: BadInput (not a PDF, empty, a folder, no pages), NotFound (gone,
/// also while being copied; LibreOffice isn't there), Conflict (changed while being copied; holds
/// tracked changes, and nobody chose its final text), Damaged (beyond repair), NeedsPassword,
/// NoSpace, Limit, Cancelled, Internal.
Result<StoredPaper> takeIn(const QString &sourceFile, const PapersFolder &folder,
                           const CancelToken &cancel = {}, const TakingIn &how = {});

/// The canonical file of a stored original, made again if it is missing (a restored backup, a new
/// version of the form). Blocks. Errors: NotFound and Damaged for the original, and those of
/// takeIn().
Result<QString> ensureCanonical(const QString &sha256, const PapersFolder &folder,
                                const CancelToken &cancel = {});
/// The facts of a stored paper, from the cache beside its canonical file or made again. Errors: as
/// ensureCanonical().
Result<PaperFacts> storedFacts(const QString &sha256, const PapersFolder &folder,
                               const CancelToken &cancel = {});

/// What keeps people from reading a PDF, any PDF, with what they have: checked by a helper process. Blocks. Errors: as
/// takeIn().
Result<AccessReport> accessibilityOf(const QString &file, const CancelToken &cancel = {});

} // namespace moothall
