#include "ui/print/runprinting.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace moothall {

namespace {

struct RunPrinting
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

} // namespace

QList<PrintJob> printJobsOf(const PrintRunReport &report, const PrintJob &chosen)
{
    using What = PrintRunJob::What;
    QList<PrintJob> jobs;
    for (const PrintRunFile &file : report.files) {
        const PrintRunJob &planned = report.run.jobs[file.job];
        const bool numbered =
            planned.exempt && (planned.what == What::Pack || planned.what == What::FoldOuts);
        PrintJob job = chosen;
        job.file = file.path;
        job.title = QFileInfo(file.path).completeBaseName();
        job.from = job.to = 0;
        job.copies = numbered ? 1 : planned.copies;
        job.collated = true;
        job.sides = planned.sides;
        job.onA3 = planned.onA3;
        job.exactSize = planned.what == What::Labels;
        jobs.append(job);
    }
    return jobs;
}

Status printAll(const QList<PrintJob> &jobs, const TaskControl &control)
{
    for (qsizetype at = 0; at < jobs.size(); ++at) {
        control.report(RunPrinting::tr("Printing %1").arg(jobs[at].title), int(at),
                       int(jobs.size()));
        const Status printed =
            control.isCancelled() ? Status(fail(cancelledError())) : printPdf(jobs[at], control);
        if (printed)
            continue;
        const Error &error = printed.error();
        if (at == 0 || error.code() == ErrorCode::Cancelled)
            return printed;
        return fail(error.code(), RunPrinting::tr("%1 of %2 jobs had gone to the printer. %3")
                                      .arg(at)
                                      .arg(jobs.size())
                                      .arg(error.sentence()));
    }
    return {};
}

} // namespace moothall
