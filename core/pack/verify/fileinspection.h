#pragma once

#include "core/base/result.h"
#include "core/pack/verify/findings.h"
#include "core/papers/opening.h"
#include "core/papers/reading/filereading.h"

#include <QByteArray>

#include <unordered_map>

namespace moothall {

/// A file as libqpdf sees it, whatever PDF it is: the second opinion.
struct QpdfInspection
{
    OpenedPdf opened = {};
    bool isRepaired = false;
    reading::FileReading reading = {}; ///< the page's texts by way of plainForm()
    std::unordered_map<int, int> pageOf = {}; ///< by object
    Findings findings = {}; ///< what doesn't belong into a pack, and what nothing leads to
};

/// Reads every object of a file with libqpdf. `bytes` must outlive the inspection. Use it in a helper. Errors: BadInput,
/// Damaged, NeedsPassword, Limit.
Result<QpdfInspection> inspectFile(const QByteArray &bytes);

/// The bytes behind a stream's mark.
QByteArray bytesOf(const QpdfInspection &inspection, const reading::StreamMark &mark);

} // namespace moothall
