#include "ui/print/pdfprinting.h"

#include "core/tasks/program.h"
#include "ui/widgets/pdfpages.h"

#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPrinter>
#include <QStandardPaths>
#include <QThread>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Enough for the small print of a report; finer only makes the job larger.
constexpr int mostDotsPerInch = 300;
constexpr double pointsPerInch = 72;

struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

void configure(QPrinter &printer, const PrintJob &job)
{
    if (!job.outputFile.isEmpty()) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(job.outputFile);
    } else if (!job.printer.isEmpty()) {
        printer.setPrinterName(job.printer);
    }
    printer.setDocName(job.title);
    printer.setCopyCount(job.copies);
    printer.setCollateCopies(job.collated);
    printer.setColorMode(job.colour ? QPrinter::Color : QPrinter::GrayScale);
    printer.setDuplex(job.sides == Sides::One ? QPrinter::DuplexNone
            : job.sides == Sides::LongEdge    ? QPrinter::DuplexLongSide
                                              : QPrinter::DuplexShortSide);
    printer.setPageSize(QPageSize(job.onA3 ? QPageSize::A3 : QPageSize::A4));
    printer.setFullPage(true);
}

void drawPage(QPainter &painter, const QPrinter &printer, QPdfDocument &document, int page, QSizeF points)
{
    const QRectF paper = printer.pageLayout().fullRectPixels(printer.resolution());
    const bool turned = (points.width() > points.height()) != (paper.width() > paper.height());
    QSizeF shown = turned ? points.transposed() : points;
    shown.scale(paper.size(), Qt::KeepAspectRatio);
    const double dots = std::min(printer.resolution(), mostDotsPerInch) / pointsPerInch;
    QImage image = document.render(page, (points * dots).toSize());
    if (turned)
        image = image.transformed(QTransform().rotate(90));
    QRectF place(QPointF(), shown);
    place.moveCenter(paper.center());
    painter.drawImage(place, image);
}

Status printWithLp(const QString &lp, const PrintJob &job, const TaskControl &control)
{
    HelperLimits limits;
    limits.confined = false; // the print server may be reached through the network
    const Result<ProgramAnswer> answer = runProgram(lp, lpArguments(job), {}, limits, control.token());
    if (!answer)
        return fail(answer.error());
    if (answer->exitCode != 0) {
        return fail(ErrorCode::Internal,
            Printing::tr("The printer refused the job: %1").arg(QString::fromLocal8Bit(answer->errors).simplified()));
    }
    return {};
}

} // namespace

PrintJob printJobOf(const QPrinter &printer)
{
    PrintJob job;
    job.title = printer.docName();
    job.printer = printer.printerName();
    job.outputFile = printer.outputFileName();
    job.from = printer.fromPage();
    job.to = printer.toPage();
    job.copies = printer.copyCount();
    job.collated = printer.collateCopies();
    job.colour = printer.colorMode() == QPrinter::Color;
    job.sides = printer.duplex() == QPrinter::DuplexNone ? Sides::One
        : printer.duplex() == QPrinter::DuplexShortSide  ? Sides::ShortEdge
                                                         : Sides::LongEdge;
    return job;
}

QStringList lpArguments(const PrintJob &job)
{
    QStringList arguments;
    if (!job.printer.isEmpty())
        arguments += {u"-d"_s, job.printer};
    arguments += {u"-t"_s, job.title, u"-n"_s, QString::number(job.copies)};
    if (job.from > 0)
        arguments += {u"-P"_s, u"%1-%2"_s.arg(job.from).arg(std::max(job.from, job.to))};
    const auto option = [&](const QString &text) { arguments += {u"-o"_s, text}; };
    option(job.sides == Sides::One ? u"sides=one-sided"_s
            : job.sides == Sides::LongEdge ? u"sides=two-sided-long-edge"_s
                                           : u"sides=two-sided-short-edge"_s);
    option(job.collated ? u"Collate=True"_s : u"Collate=False"_s);
    option(job.colour ? u"print-color-mode=color"_s : u"print-color-mode=monochrome"_s);
    option(job.onA3 ? u"media=A3"_s : u"media=A4"_s);
    option(job.exactSize ? u"print-scaling=none"_s : u"fit-to-page"_s);
    arguments += {u"--"_s, job.file};
    return arguments;
}

Status printPdf(const PrintJob &job, const TaskControl &control)
{
    const bool everything = job.from == 0 && job.copies == 1;
    if (!job.outputFile.isEmpty() && everything) {
        // The PDF is the best print of itself: its tags, links and words stay.
        QFile::remove(job.outputFile);
        if (QFile::copy(job.file, job.outputFile))
            return {};
        return fail(ErrorCode::NoSpace,
            Printing::tr("%1 couldn’t be written. Choose another folder or make room.").arg(job.outputFile));
    }
    if (const QString lp = QStandardPaths::findExecutable(u"lp"_s); job.outputFile.isEmpty() && !lp.isEmpty())
        return printWithLp(lp, job, control);
    return printDrawn(job, control);
}

Status printDrawn(const PrintJob &job, const TaskControl &control)
{
    const Result<PdfPages> pages = openPdfPages(job.file, QThread::currentThread());
    if (!pages)
        return fail(pages.error());
    QPrinter printer(QPrinter::HighResolution);
    configure(printer, job);
    if (job.outputFile.isEmpty() && !printer.isValid())
        return fail(ErrorCode::NotFound, Printing::tr("There is no printer on this computer. Save a PDF instead."));
    QPainter painter;
    if (!painter.begin(&printer)) {
        return fail(ErrorCode::Internal,
            Printing::tr("The printer couldn’t be started. See that it is switched on, or save a PDF instead."));
    }
    const int first = std::max(1, job.from);
    const int last = job.to > 0 ? std::min(job.to, pages->count()) : pages->count();
    for (int page = first; page <= last; ++page) {
        if (control.isCancelled()) {
            printer.abort();
            return fail(cancelledError());
        }
        control.report(Printing::tr("Printing page %1").arg(page), page - first, last - first + 1);
        if (page > first)
            printer.newPage();
        drawPage(painter, printer, *pages->document, page - 1, pages->sizes.at(page - 1));
    }
    return {};
}

} // namespace moothall
