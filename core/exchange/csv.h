#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace moothall {

/// Rows of comma-separated values (RFC 4180) in UTF-8, the first of them the headings.
struct CsvFile
{
    QStringList headings;    ///< lower case, without blanks around
    QList<QStringList> rows; ///< as many cells as there are headings
    QList<int> lines;        ///< the line of the file on which each row begins, from 1

    /// A cell by its heading; empty where there is no such column.
    QString cell(qsizetype row, const QString &heading) const;
};

/// Reads one; semicolons and tabs part cells too, where the headings show it, as spreadsheets on
/// other desks write them. Errors: BadInput (not UTF-8, an open quote, a row of other length), with
/// the line as its place.
Result<CsvFile> readCsv(const QByteArray &bytes);

/// Writes rows with CRLF, quoting what must be. Cells that a spreadsheet would take for a formula
/// are written as text.
QByteArray writeCsv(const QList<QStringList> &rows);

} // namespace moothall
