#pragma once

#include "core/base/result.h"

#include <QList>
#include <QPdfDocument>
#include <QSizeF>
#include <QStringList>

#include <memory>

namespace moothall {

/// A PDF that is open for showing, with what is asked of it all the time read once: sizes in points and the labels
/// that equal the printed numbers ("43"; of unnumbered front matter "i" or nothing).
struct PdfPages
{
    std::unique_ptr<QPdfDocument> document;
    QList<QSizeF> sizes;
    QStringList labels;
    QString file;     ///< where they are …
    QByteArray bytes; ///< … or what they are, if they are in no file

    int count() const { return int(sizes.size()); }
    /// The first page with this label, from 0, or -1.
    int pageLabelled(const QString &label) const { return int(labels.indexOf(label)); }
};

/// Opens a file on a worker and hands the document to `thread`. Errors: Unreadable.
Result<PdfPages> openPdfPages(const QString &file, QThread *thread);
/// The same of bytes that are in no file.
Result<PdfPages> openPdfPages(const QByteArray &bytes, QThread *thread);

} // namespace moothall
