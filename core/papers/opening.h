#pragma once

#include "core/base/result.h"
#include "core/papers/qpdfsupport.h"

#include <QByteArray>

#include <memory>

namespace moothall {

/// A PDF opened for reading, repaired where that is possible. `bytes` must outlive it.
struct OpenedPdf
{
    std::unique_ptr<QPDF> pdf;
    QByteArray mended; ///< the bytes it reads from, where a trailer had to be added
    bool repaired = false;
};

/// Opens with a password, which may be empty. Errors are PaperFaults: NotPdf, Damaged, NeedsPassword.
Result<OpenedPdf> openPdf(const QByteArray &bytes, const QByteArray &password = {});

/// How many times the file was saved on top of an earlier state of itself.
int earlierRevisionsOf(const QByteArray &bytes);

} // namespace moothall
