#pragma once

#include "core/base/result.h"
#include "core/papers/papersfolder.h"
#include "core/tasks/cancel.h"

#include <QJsonObject>

#include <functional>

namespace moothall {

/// Whether text can be read from scans on this computer. Errors: NoReader, saying what to install.
Status canRecognise();

/// A PDF that looks like `pdf` (of `pages` pages) and has the text that Tesseract reads on its pages behind them, for
/// search and reading aloud; what is seen isn't touched. In English, and in Welsh where its data is installed. Written
/// to `out`. `onPage` hears which page is read, from 1. Blocks, some seconds a page: call it on a worker. Errors:
/// PaperFaults (NoReader, TooMuch, Damaged), NoSpace, Cancelled.
Status recogniseText(const QString &pdf, int pages, const QString &out, const PapersFolder &folder, const CancelToken &cancel,
                     const std::function<void(int page)> &onPage);

/// For moothall-helper: `{in, texts, out}`: puts the one page of each file among `texts` behind the page of its number.
Result<QJsonObject> addTextVerb(const QJsonObject &request);

} // namespace moothall
