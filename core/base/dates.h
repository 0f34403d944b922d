#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>

namespace moothall {

/// "Thursday, 13 June 2024" in the language of the locale: the form of a front sheet.
QString longDate(QDate date, const QLocale &locale);
/// "13 June 2024": the form of titles and minutes.
QString plainDate(QDate date, const QLocale &locale);
/// A time of day by an authority's own pattern: `h.mm ap` -> "2.00 pm", `h.mmap` -> "6.00pm", `HH:mm` -> "14:00".
/// am/pm are lower case without stops, whatever the locale would write.
QString timeOfDay(QTime time, const QString &pattern);

} // namespace moothall
