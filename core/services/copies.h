#pragma once

#include "core/services/packs.h"
#include "core/store/packstore.h"

#include <functional>

namespace moothall {

/// Somebody who gets a numbered copy of a restricted pack.
struct Recipient
{
    std::optional<PersonId> person; ///< none: somebody the register doesn't know
    QString name;
    bool isMember = false; ///< of the body, on the day of the meeting

    friend bool operator==(const Recipient &, const Recipient &) = default;
};

/// Who may be chosen: the body's members on the day, in their order, then the officers who are in
/// its attendance and the proper officer.
QList<Recipient> possibleRecipients(const MeetingRecord &record);

struct CopiesReport
{
    QList<PackCopy> copies;
    QStringList files; ///< as many, in the same order
    int pages = 0;     ///< of each
    QStringList warnings;
};

/// What becomes of a copy before its hash is taken: a print run leaves out what the public pack has.
using CopyRework = std::function<Status(const QString &file)>;

/// Makes a restricted pack for each recipient, "Copy 3 of 12: NAME" at the head of every page, each
/// a file of its own with its own fonts and identifier, and records who had which. `folder` must be
/// absent or empty: all of the copies appear there, or none. Slow: call from a worker. Errors:
/// those of buildPack(); BadInput (nobody, or somebody twice), Exists (the folder), Locked (a
/// register open for reading only).
Result<CopiesReport> makeCopies(const Session &session, MeetingId meeting,
                                const PackRequest &request, const QList<Recipient> &recipients,
                                const QString &folder, const CancelToken *cancel = nullptr,
                                const CopyRework &rework = {});

/// Every copy that was ever made of a meeting's packs, the first made first.
Result<QList<PackCopy>> copiesOf(const Session &session, MeetingId meeting);

} // namespace moothall
