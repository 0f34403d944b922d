#pragma once

#include "core/base/result.h"
#include "core/domain/sides.h"
#include "core/tasks/task.h"

#include <QString>
#include <QStringList>

class QPrinter;

namespace moothall {

/// What is to be printed, and how, as a value: chosen in a dialog, carried out on a worker.
struct PrintJob
{
    QString file;       ///< the PDF
    QString title;      ///< as it stands in the printer's queue
    QString printer;    ///< the system's name; empty: its usual one
    QString outputFile; ///< not empty: no printer, a PDF
    int from = 0;       ///< first page of the file, from 1; 0: all
    int to = 0;
    int copies = 1;
    bool collated = true;
    bool colour = true;
    Sides sides = Sides::LongEdge;
    bool onA3 = false;      ///< else A4
    bool exactSize = false; ///< to the point, as labels must be; else shrunk to what the printer reaches

    friend bool operator==(const PrintJob &, const PrintJob &) = default;
};

/// The choices made in a print dialog.
PrintJob printJobOf(const QPrinter &printer);

/// What `lp` of CUPS is told.
QStringList lpArguments(const PrintJob &job);

/// Prints: hands the PDF itself to CUPS where there is one; else draws each page. Slow: on a worker.
/// Errors: NotFound (no printer), Internal (the printer's own words), Unreadable, NoSpace, Cancelled.
Status printPdf(const PrintJob &job, const TaskControl &control);
/// The second way alone.
Status printDrawn(const PrintJob &job, const TaskControl &control);

} // namespace moothall
