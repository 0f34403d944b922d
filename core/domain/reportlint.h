#pragma once

#include "core/domain/meeting.h"
#include "core/domain/reportreading.h"

#include <QHash>
#include <QSet>

namespace moothall {

/// Something in a paper that deserves a look before the agenda goes out. A warning, never a
/// refusal.
struct LintFinding
{
    QString code; ///< "empty-heading", "appendix", "body", "date", "title", "section", "minute", "hidden-text"
    ItemId item;
    PaperId paper;
    QString sha256;   ///< of the version it was found in
    PlacedWords place; ///< the words as they stand there; of what is missing, what is missing
    QString sentence; ///< in the council's language

    friend bool operator==(const LintFinding &, const LintFinding &) = default;
};

/// The minutes that the register knows of one body.
struct KnownMinutes
{
    QString body;
    QHash<int, QSet<int>> years; ///< by the last two digits of the year, their numbers

    /// Takes note of a minute's number: "CAB.19/22", "88/22", "88/2022". Those without a year tell
    /// nothing.
    void add(const QString &number);
    friend bool operator==(const KnownMinutes &, const KnownMinutes &) = default;
};

/// What papers are compared with, beside their agenda.
struct LintContext
{
    QList<ReportSection> required; ///< by the body of every report to it
    QStringList bodies;            ///< all bodies of the register, by name
    QList<KnownMinutes> minutes;   ///< by body

    friend bool operator==(const LintContext &, const LintContext &) = default;
};

/// What a body asks of reports unless it says otherwise: a parish council a recommendation, others
/// the law's and practice's four (background papers: LGA 1972 s.100D, SI 2012/2089 reg. 15).
QList<ReportSection> usualSections(BodyKind kind);

/// The findings in an item's papers, in their order; `readings` by SHA-256. A paper whose reading
/// isn't there is passed over. Pure and quick.
QList<LintFinding> lintItem(const MeetingRecord &record, const AgendaItem &item,
                            const QHash<QString, ReportReading> &readings,
                            const LintContext &context);

} // namespace moothall
