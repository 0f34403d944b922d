#pragma once

#include <QByteArray>
#include <QString>

namespace moothall {

/// Lines of text (UTF-8, UTF-16 with its mark, else Windows' Western letters) as a flat OpenDocument text on A4, in a
/// type of equal widths, so that what was lined up with spaces stays so.
QByteArray plainTextDocument(const QByteArray &lines, const QString &title);

} // namespace moothall
