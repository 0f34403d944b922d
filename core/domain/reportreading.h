#pragma once

#include "core/domain/reportsections.h"

#include <QJsonObject>
#include <QStringList>

namespace moothall {

/// The version of what readReport() finds: raised with every change to it, so that readings that
/// were kept are made again.
constexpr int reportReadingVersion = 1;

/// Words of a paper and the page they stand on, counted from 1.
struct PlacedWords
{
    int page = 1;
    QString words;

    friend bool operator==(const PlacedWords &, const PlacedWords &) = default;
};

/// An appendix as a report names it.
struct NamedAppendix
{
    QString label; ///< "2", "A"
    QString title; ///< "Proposed schemes" of "Appendix 2 – Proposed schemes"; empty: not said
    PlacedWords place;

    friend bool operator==(const NamedAppendix &, const NamedAppendix &) = default;
};

/// "Minute No. 88/22 refers".
struct MinuteMention
{
    QString number; ///< "88/22"
    QString before; ///< the words that lead to it, in which the body is named
    QString after;
    PlacedWords place;

    friend bool operator==(const MinuteMention &, const MinuteMention &) = default;
};

/// What a paper says of itself, read once from its pages: everything the linter compares with an
/// agenda, and nothing of the agenda.
struct ReportReading
{
    bool isReport =
        false; ///< it has a report's head or sections; else an appendix, a plan, a letter
    QList<PlacedWords> head; ///< the lines before its first heading, at most thirty
    QList<ReportSection> sections;
    QList<PlacedWords> emptyHeadings;
    QList<NamedAppendix> appendices; ///< that its body names
    QStringList headedAppendices;    ///< labels of those that follow in the same file
    QStringList laterHeadings; ///< short lines of the pages behind the report, where an appendix
                               ///< may be headed
    QList<MinuteMention> minutes;

    friend bool operator==(const ReportReading &, const ReportReading &) = default;
};

/// Reads the pages of a paper, as pageTexts() gives them. Pure, and quick beside the extraction.
ReportReading readReport(const QStringList &pages);

QJsonObject toJson(const ReportReading &reading);
/// Nothing where it isn't one of this version.
std::optional<ReportReading> reportReadingFrom(const QJsonObject &json);

} // namespace moothall
