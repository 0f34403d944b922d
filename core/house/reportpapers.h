#pragma once

#include "core/domain/people.h"
#include "core/domain/reportprogress.h"
#include "core/domain/reportsections.h"
#include "core/typeset/document.h"

namespace moothall {

// Documents about reports that aren't written yet. Their titles are the public ones. Pure: any
// thread, same in, same out.

/// The reports of a meeting as they stand on a day.
struct PrintedProgress
{
    QString body;
    QDate meeting;
    QDate today;
    QList<ReportProgress> reports;
};

/// Whom to chase for what: a row a report.
Document composeChaseList(const Authority &authority, const PrintedProgress &progress);

/// What an author begins with.
struct ReportTemplate
{
    QString body;
    QDate meeting;
    QString title;
    Contact author;
    QList<ReportSection> sections; ///< in their order
};

/// A report with its head, its numbered headings and nothing else: what the look over reports asks
/// for is all there.
Document composeReportTemplate(const Authority &authority, const ReportTemplate &wanted);

} // namespace moothall
