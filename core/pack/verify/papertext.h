#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace moothall {

/// Reads the text of each page of a PDF, hidden text included, and gives it to `onPage` with the page's number from 1.
/// Use it in a helper. Errors: Damaged, NeedsPassword, NotFound.
Status readPageTexts(const QString &file, const std::function<void(int page, const QString &text)> &onPage);

} // namespace moothall
