#pragma once

#include "core/domain/meeting.h"
#include "core/pack/plan.h"
#include "core/services/session.h"
#include "core/tasks/task.h"

namespace moothall {

/// Whose copy of a restricted pack it is: "Copy 3 of 12" and a name at the head of every page.
struct CopyMark
{
    int number = 0;
    int outOf = 0;
    QString name;
};

struct PackRequest
{
    Edition edition = Edition::Public;
    int supplement = 0;
    bool oneSided = false;
    std::optional<QDate> asOf = {}; ///< the main pack and all supplements published up to the end of that day, as one
    std::optional<CopyMark> copy = {}; ///< of the restricted edition only
};

/// The plan of a meeting's pack from its record: which sheet bears which number. What was published keeps the numbers
/// it was published under. Pure and instant.
PackPlan planPack(const MeetingRecord &record, const PackRequest &request);

struct PackReport
{
    QString file;
    int pages = 0;      ///< of the PDF
    int leaves = 0;     ///< pieces of paper
    int numberedTo = 0;
    QString sha256;
    QStringList warnings;
    /// For each item with pages: number, title as this edition prints it, first and last printed number.
    struct Range
    {
        ItemId item;
        QString number;
        QString title;
        int first = 0;
        int last = 0;
    };
    QList<Range> ranges;
};

/// "Addendum 1", as its front sheet and the desk call it.
QString supplementTitle(const MeetingRecord &record, int supplement);

/// Makes the pack. The public edition is read back and verified before it appears at `outFile`; a restricted paper is
/// never opened for it, other than by the verifier. Slow: call from a worker. Errors: Leak (no file is left), NoSpace,
/// BadInput (a paper is missing or damaged: named; a supplement holds nothing; nothing was published by that day),
/// Cancelled.
Result<PackReport> buildPack(const Session &session, MeetingId meeting, const PackRequest &request,
    const QString &outFile, const CancelToken *cancel = nullptr);

/// The front sheet alone, with the pack's ranges, by the file's ending as makeMinutes(); `pages` is what it has as a PDF.
/// The public one is proven like a pack. Errors: Leak, NoSpace, BadInput.
Result<PackReport> buildAgenda(const Session &session, MeetingId meeting, const PackRequest &request,
    const QString &outFile);

struct LeakFinding
{
    std::optional<int> page; ///< from 1; none for what lies on no page
    QString kind;
    QString text;
};
/// Proves that a file holds nothing restricted of that meeting: empty is clean. Slow: call from a worker.
Result<QList<LeakFinding>> verifyPack(const Session &session, MeetingId meeting, const QString &file);

struct PublishReport
{
    QList<PublishedPack> packs;
    QStringList warnings; ///< late publication and the like
};
/// Freezes plan, paper versions and numbers, keeps both packs in the register's folder and records hash and moment.
/// Errors: Conflict (published already; a training register), Leak.
Result<PublishReport> publishAgenda(const Session &session, MeetingId meeting, int supplement = 0,
    const CancelToken *cancel = nullptr);

} // namespace moothall
