#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace moothall {

/// A time as people type it: "1409", "14:09", "2.09 pm", "9".
std::optional<QTime> typedTime(const QString &text);

/// A day as people type it: "23 May 2024", "23/5/24", "23.5.2024", "2024-05-23"; without a year, `today`'s.
std::optional<QDate> typedDate(const QString &text, QDate today);

} // namespace moothall
