#pragma once

#include "core/base/result.h"
#include "core/papers/accessibility/accessreport.h"
#include "core/papers/reading/paperprint.h"

#include <QByteArray>

namespace moothall {

/// Any PDF, repaired and opened where that is possible, as one that the reader of core/papers/reading takes: libqpdf writes
/// it anew with its streams as they are. Use it in a helper. Errors: as openPdf(); Limit.
Result<QByteArray> plainForm(const QByteArray &pdf, const QByteArray &password = {});

/// The print of any PDF: as it is where the reader takes it, else of its plain form. Use it in a helper. Errors: as
/// plainForm().
Result<reading::PaperPrint> printOfAnyPdf(const QByteArray &pdf);

/// Both from one reading: a print, and what checkAccessibility() says; also whether the file is locked against screen
/// readers.
struct PlainReading
{
    reading::PaperPrint print;
    AccessReport access;
};
Result<PlainReading> readAnyPdf(const QByteArray &pdf);
/// The second of them alone.
Result<AccessReport> accessibilityOfAnyPdf(const QByteArray &pdf);

} // namespace moothall
