#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace moothall {

/// The sections that a body may ask of every report to it.
enum class ReportSection {
    Purpose,
    KeyDecision,
    Background, ///< information and analysis
    Consultation,
    Alternatives,
    Implications,
    BackgroundPapers,
    Appendices,
    Recommendation,
    Reasons,
};

/// In the order in which reports have them.
QList<ReportSection> reportSections();
QString token(ReportSection section);
std::optional<ReportSection> reportSectionFrom(QStringView token);
/// "Background papers": its heading in a report, in the council's language.
QString headingOf(ReportSection section);
/// "list of background papers (LGA 1972 s.100D)": what it is, in a sentence.
QString wordsFor(ReportSection section);

/// A line that heads something in a report, as councils word them.
struct ReportHeading
{
    int number = 0;                       ///< "8" of "8. Background papers"; 0: none
    int level = 1;                        ///< 2: one of the kinds of implications
    std::optional<ReportSection> section; ///< none: a heading that nobody requires
    bool saysMore = false;                ///< "Recommendation: that the scheme be approved"

    friend bool operator==(const ReportHeading &, const ReportHeading &) = default;
};

/// What a line heads, where its words are those that reports are headed by; numbers and bold marks
/// aside. Pure.
std::optional<ReportHeading> reportHeading(const QString &line);

} // namespace moothall
