#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// PDFs made by hand, for what no program writes on purpose.
namespace moothall::test {

/// A file of objects 1, 2, …; object 1 is the catalog.
QByteArray pdfOf(const QList<QByteArray> &objects);
QByteArray streamOf(const QByteArray &data, const QByteArray &keys = {});
/// Pages that each say their number in Helvetica. `catalogKeys` go into the catalog.
QByteArray simplePdf(int pages, const QByteArray &catalogKeys = {});
/// One page whose content, object 4, is this stream.
QByteArray simplePdfWithStream(const QByteArray &data, const QByteArray &keys = {});
/// What a program appends that saves a changed object after the rest of the file.
QByteArray updateOf(const QByteArray &pdf, int object, const QByteArray &changed);
/// That many zero bytes, deflated, without ever having them all.
QByteArray deflatedZeros(qint64 count);
/// The file and all its streams, decoded by qpdf.
QByteArray everyStreamOf(const QString &file);

} // namespace moothall::test
