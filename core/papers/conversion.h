#pragma once

#include "core/papers/documentmarks.h"
#include "core/papers/paperkind.h"
#include "core/papers/papersfolder.h"
#include "core/tasks/cancel.h"

#include <QThreadPool>

#include <functional>

namespace moothall {

/// What a person may say about a file that comes in, and who is asking.
struct TakingIn
{
    /// All tracked changes stand. Without it, a document that has some is refused (PaperFault::Tracked): what was
    /// struck out is never printed by accident, and nobody but a person says which text is meant.
    bool finalText = false;
    QString password = {}; ///< that opens a PDF: used once, and never kept, logged or passed on a command line
    QThreadPool *pool = nullptr; ///< the calling thread's own: others use its place while LibreOffice works
    std::function<void(const QString &step)> onStep = {}; ///< hears what happens now, in the calling thread
};

/// A file that isn't a PDF, on its way to become one.
struct Convertible
{
    QString file;   ///< absolute
    QString sha256; ///< of it
    QString name;   ///< as the person knows it
    qint64 bytes = 0;
    PaperForm form;
};

/// Makes a PDF of it in `workFolder`, which is the caller's own, and says what the document held besides. Blocks.
/// Errors, without the file's name: PaperFaults; NoSpace, Cancelled.
struct ConvertedPdf
{
    QString file;
    MadeFrom from;
};
Result<ConvertedPdf> convertToPdf(const Convertible &what, const QString &workFolder, const PapersFolder &folder,
                                  const TakingIn &how, const CancelToken &cancel);

/// The sentence for a document that waits for somebody to choose its final text.
Error trackedError(const QString &name, const DocumentMarks &marks);

} // namespace moothall
