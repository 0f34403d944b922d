#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace moothall::bench {

/// Thirty reports as a word processor saves them (tagged: headings, lists, tables with heading
/// rows, pictures with words for them) and ten scans, some turned, cropped or written with object
/// streams. All made from numbers: every time the same, nothing of it anybody's.
struct PaperSet
{
    QString name;          ///< also its folder's
    int pages;             ///< of all papers together
    int sectionsPerReport; ///< on average
    int scanQuality;       ///< JPEG's, which settles the size
};

inline const PaperSet smallSet{QStringLiteral("set-a"), 917, 17, 50};
inline const PaperSet largeSet{QStringLiteral("set-b"), 4760, 78, 26};

/// The papers of a set within `cache`, made where they aren't there yet; in the order of their
/// names.
Result<QStringList> papersOf(const PaperSet &set, const QString &cache);

/// A report that is in neither set.
Result<QString> restrictedPaper(const QString &cache);

} // namespace moothall::bench
