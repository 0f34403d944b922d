#pragma once

#include "core/domain/meeting.h"

namespace moothall {

/// Who must clear every report of an authority before it is published: finance, legal, the
/// monitoring officer.
struct Clearer
{
    QString name;  ///< "Legal"; told apart by it
    QString email; ///< may be empty

    friend bool operator==(const Clearer &, const Clearer &) = default;
};

/// How far a report has come with one of them.
enum class ClearanceState { NotAsked, Asked, Cleared, Returned };
QString token(ClearanceState state);
std::optional<ClearanceState> clearanceFrom(QStringView token);
/// "cleared", in the language of the screen.
QString clearanceName(ClearanceState state);

struct Clearance
{
    QString clearer;
    ClearanceState state = ClearanceState::NotAsked;
    QDate on;        ///< since when; invalid: not asked
    QString comment; ///< why it was returned

    friend bool operator==(const Clearance &, const Clearance &) = default;
};

/// How far the report of an item has come.
struct ReportProgress
{
    enum class Stage {
        Awaited,   ///< no paper yet
        Late,      ///< no paper, and its day is over
        Clearance, ///< there is a paper, but not everybody has cleared it
        Returned,  ///< somebody sent it back
        Ready,
    };

    ItemId item;
    QString number;
    QString title; ///< the public one: messages leave the house
    Contact author;
    QDate due; ///< invalid: no rule says when
    bool hasPaper = false;
    bool toFollow = false;
    QList<Clearance> clearances; ///< one for each who must clear it, in the authority's order

    Stage stage(QDate today) const;
    /// Those who haven't cleared it.
    QStringList waitingFor() const;
    friend bool operator==(const ReportProgress &, const ReportProgress &) = default;
};
QString stageName(ReportProgress::Stage stage);

/// Finance, legal, the monitoring officer, the director and the cabinet member.
QList<Clearer> usualClearers();

/// "Legal <legal@council.example>; Finance" as it is typed, and back.
QString clearersText(const QList<Clearer> &clearers);
QList<Clearer> clearersFrom(const QString &text);

} // namespace moothall
