#pragma once

#include "core/domain/meeting.h"

namespace moothall {

// How files of a meeting are proposed to be called.

/// "Cabinet 2024-06-13".
QString fileStem(const MeetingRecord &record);
/// The filter of a chooser of PDF files.
QString pdfFilter();
/// The file as it was named, with the ending where it has none.
QString withEnding(const QString &file, const QString &ending);

} // namespace moothall
