#pragma once

#include "core/domain/meeting.h"
#include "core/papers/conversion.h"
#include "core/papers/opened.h"
#include "core/services/session.h"

#include <functional>

namespace moothall {

/// Copies a file into the register's folder, makes it a PDF where it is none, inspects it and makes its canonical form in
/// a helper process. Slow: call from a worker. The result's id is new: attachPaper() gives it a row. Errors: one clear
/// sentence each for a file that isn't a PDF, is damaged, needs a password, has no pages, vanished, can't be converted
/// here, waits for its final text to be chosen (needsFinalText()).
Result<PaperVersion> takePaperIn(const Session &session, const QString &file, const TakingIn &how = {},
                                 const CancelToken &cancel = {});
/// The files that are meant by folders and saved e-mails among `paths` (papers/opened.h); dropOpened() afterwards.
Result<OpenedFiles> openPaperFiles(const Session &session, const QStringList &paths, const CancelToken &cancel = {});
/// The same of bytes that lie in no file, as a file of that name.
Result<OpenedFiles> openPaperBytes(const Session &session, const QString &name, const QByteArray &bytes);
/// A version of a paper with the text that is read from its pages behind them (papers/recognition.h), kept like any
/// other; what is seen stays as it was. `onPage` as there. Blocks: call it on a worker. Errors: those of takePaperIn()
/// and NotFound (what reads isn't installed: says what to install).
Result<PaperVersion> makeSearchable(const Session &session, const PaperVersion &scan, const CancelToken &cancel = {},
                                    const std::function<void(int page)> &onPage = {});
/// Whether a file was refused only because it holds tracked changes that nobody has settled.
bool needsFinalText(const Error &error);

/// Whether a PDF was refused only because it opens with a password, which wasn't given or is another.
bool needsPassword(const Error &error);

/// Adds a paper to an item, last or before another. An exempt item's papers are restricted whatever `paper` says.
Result<PaperId> attachPaper(const Session &session, ItemId item, const Paper &paper,
    std::optional<PaperId> before = {});
/// Changes title, public title, restriction and grounds.
Status updatePaper(const Session &session, const Paper &paper);
/// Makes `version` the current one; the old one stays in history.
Status replacePaper(const Session &session, PaperId paper, const PaperVersion &version);
/// Moves within its item or to another.
Status movePaper(const Session &session, PaperId paper, ItemId item, std::optional<PaperId> before);
Status removePaper(const Session &session, PaperId paper);
Status restorePaper(const Session &session, PaperId paper);

/// Where the canonical PDF of a version is, for viewing. Errors: NotFound, Damaged.
Result<QString> canonicalFile(const Session &session, const PaperVersion &version);

} // namespace moothall
