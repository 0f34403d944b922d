#pragma once

#include "core/services/printrun.h"
#include "ui/print/pdfprinting.h"

namespace moothall {

/// What a printer is told for the files of a print run, in their order: `chosen` says which printer
/// and whether in colour, the run everything else. Of numbered copies each file is printed once.
QList<PrintJob> printJobsOf(const PrintRunReport &report, const PrintJob &chosen);

/// Sends them one after the other, and stops at the first that is refused. Slow: on a worker.
/// Errors: those of printPdf(), saying how many had gone.
Status printAll(const QList<PrintJob> &jobs, const TaskControl &control);

} // namespace moothall
