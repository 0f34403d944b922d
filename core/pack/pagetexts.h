#pragma once

#include "core/base/result.h"
#include "core/tasks/task.h"

#include <QStringList>

namespace moothall {

/// The text of each page of a PDF, read by a helper. Blocks: call it on a worker. Errors: those of plainForm()
/// (papers/plainform.h) and of runHelper().
Result<QStringList> pageTexts(const QString &file, const CancelToken &cancel = {});

} // namespace moothall
