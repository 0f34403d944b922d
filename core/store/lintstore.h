#pragma once

#include "core/domain/reportlint.h"
#include "core/store/database.h"

#include <QDateTime>

namespace moothall {

/// Why a finding may stand, who said so and when.
struct LintDismissal
{
    QString reason;
    QString who;
    QDateTime at; ///< UTC

    friend bool operator==(const LintDismissal &, const LintDismissal &) = default;
};

/// A dismissal with what it is of.
struct StoredDismissal
{
    qint64 id = 0;
    PaperId paper;
    QString sha256;
    QString code;
    PlacedWords place;
    LintDismissal dismissal;

    bool isOf(const LintFinding &finding) const
    {
        return paper == finding.paper && sha256 == finding.sha256 && code == finding.code &&
               place == finding.place;
    }
};

/// What bodies ask of reports, and the findings that were dismissed.
class LintStore
{
public:
    explicit LintStore(Database &database)
        : m_database(database)
    {}

    /// None: the body asks for what is usual.
    Result<std::optional<QList<ReportSection>>> sections(BodyId body);
    Status setSections(BodyId body, const std::optional<QList<ReportSection>> &sections);

    Result<QList<StoredDismissal>> dismissals(MeetingId meeting);
    Result<qint64> dismiss(const LintFinding &finding, const LintDismissal &dismissal);
    Status remove(qint64 id, const QDateTime &now);

    /// The meeting of a paper, for the audit trail. Errors: NotFound.
    Result<MeetingId> meetingOf(PaperId paper);
    /// The numbers of all minutes, by body.
    Result<QList<KnownMinutes>> minutes();

private:
    Database &m_database;
};

} // namespace moothall
