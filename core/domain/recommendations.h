#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace moothall {

/// What a report recommends, as it says it.
struct Recommendations
{
    QString heading; ///< as printed: "10. Recommendation(s)"
    QString lead;    ///< "That Cabinet:"; empty where the points are sentences of their own
    QStringList points; ///< without their labels

    friend bool operator==(const Recommendations &, const Recommendations &) = default;
};

/// The sections headed Recommendation or Recommendations in the text of a paper, in their order. Nothing is guessed:
/// reasons for recommendations, recommendations of others and mere mentions aren't any.
QList<Recommendations> findRecommendations(const QString &text);

/// Recommendations as a resolution: what the minute's lead-in and resolutions become.
struct AsResolved
{
    QString leadIn; ///< empty: the style's
    QStringList resolved;

    friend bool operator==(const AsResolved &, const AsResolved &) = default;
};

/// Turns "That Cabinet: a) Approves the scheme" into "Approve the scheme", to stand after a style's "RESOLVED to:"; into
/// "To approve the scheme" after a bare "RESOLVED"; and sentences ("That the report be noted") into what follows
/// "RESOLVED that". Only the verbs at the head of a point change; every other word stays the report's.
AsResolved asResolved(const Recommendations &recommendations, const QString &styleLeadIn);

} // namespace moothall
