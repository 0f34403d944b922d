#pragma once

#include "core/base/result.h"
#include "core/papers/papersfolder.h"
#include "core/tasks/cancel.h"

#include <QStringList>

namespace moothall {

/// The files that somebody means who gives folders and saved e-mails as well.
struct OpenedFiles
{
    QStringList files;
    QList<Error> refused; ///< each in a sentence that names what couldn't be opened
    QString folder;       ///< what came out of e-mails is here: it goes with dropOpened(), once the files are taken in
};

/// Whether openFiles() would change anything of it: a folder or a saved e-mail.
bool needsOpening(const QString &path);

/// Puts the files of a folder, with those of folders in it and by name, and what is attached to an e-mail in the place
/// of each. Hidden files and what programs leave beside theirs are passed over. Blocks. Errors: Cancelled, NoSpace.
Result<OpenedFiles> openFiles(const QStringList &paths, const PapersFolder &folder, const CancelToken &cancel = {});
/// Bytes that lie in no file, as a file of that name. Errors: NoSpace.
Result<OpenedFiles> openBytes(const QString &name, const QByteArray &bytes, const PapersFolder &folder);
void dropOpened(const OpenedFiles &opened);

} // namespace moothall
