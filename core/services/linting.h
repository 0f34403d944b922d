#pragma once

#include "core/services/session.h"
#include "core/store/lintstore.h"
#include "core/tasks/task.h"

namespace moothall {

/// A finding, and why it may stand where somebody said so.
struct LintedFinding
{
    LintFinding finding;
    std::optional<LintDismissal> dismissed;

    friend bool operator==(const LintedFinding &, const LintedFinding &) = default;
};

/// What the look over a meeting's papers found.
struct LintReport
{
    QList<LintedFinding> findings; ///< by item and paper, in their order
    QStringList unread;            ///< a sentence for each paper that can't be read

    /// How many weren't dismissed.
    int open() const;
    friend bool operator==(const LintReport &, const LintReport &) = default;
};

/// Goes over the papers of a meeting and sets them against its agenda. What a paper says is read
/// once and kept beside it by its hash, so that the next look takes some milliseconds. Blocks: call
/// it on a worker. Errors: Cancelled, those of the register.
Result<LintReport> lintMeeting(const Session &session, const MeetingRecord &record,
                               const CancelToken &cancel = {});

/// Lets a finding stand, for that version of the paper: another one is looked over anew. Errors:
/// BadInput (no reason), NotFound.
Status dismissFinding(const Session &session, const LintFinding &finding, const QString &reason);
/// Takes that back. Errors: NotFound.
Status restoreFinding(const Session &session, const LintFinding &finding);

/// The sections a body asks of every report to it: its own choice, or the usual ones.
Result<QList<ReportSection>> requiredSections(const Session &session, const Body &body);
/// None: the usual ones again.
Status setRequiredSections(const Session &session, BodyId body,
                           const std::optional<QList<ReportSection>> &sections);

} // namespace moothall
