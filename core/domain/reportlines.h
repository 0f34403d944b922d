#pragma once

#include "core/domain/reportreading.h"

namespace moothall {

/// A line of a paper that says something: no page numbers, no running heads, no marks of a
/// typesetter.
struct ReportLine
{
    enum class Kind {
        Text,
        Heading,    ///< by its words
        Chained,    ///< by its number, in a paper whose points are numbered 3.1, 3.2
        Point,      ///< "3.1 The works …"
        EmptyPoint, ///< "3.1" and no more on the line
        SignOff,    ///< "Report author: …"
    };

    Kind kind = Kind::Text;
    int page = 1;
    int fromTop = 0; ///< lines of its page above it
    QString text;
    ReportHeading heading; ///< of a Heading, its number of a Chained
    int major = 0;         ///< 3 of the point 3.1
    int minor = 0;

    bool isHeading() const { return kind == Kind::Heading || kind == Kind::Chained; }
};

/// The lines of a paper's pages.
QList<ReportLine> reportLines(const QStringList &pages);
/// Headings and numbered points with nothing after them.
QList<PlacedWords> emptyHeadings(const QList<ReportLine> &lines);

} // namespace moothall
