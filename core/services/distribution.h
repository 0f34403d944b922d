#pragma once

#include "core/domain/distribution.h"
#include "core/services/session.h"

namespace moothall {

struct DistributionList
{
    QList<DistributionEntry> entries;
    bool isUsual = false; ///< the body has none of its own

    friend bool operator==(const DistributionList &, const DistributionList &) = default;
};

/// Who gets the papers of a meeting: its body's list, or who usually does.
Result<DistributionList> distributionOf(const Session &session, const MeetingRecord &record);

/// Makes it the body's own; `isUsual` takes that away again. Names are trimmed. Errors: BadInput
/// (no name, one twice, no copies), Locked.
Status saveDistribution(const Session &session, BodyId body, const DistributionList &list);

/// A list as a spreadsheet has it, with the columns name, address, papers (public or exempt),
/// copies, sent (paper or e-mail) and consent (a day); all but the name may be missing. A name that
/// a member bears is theirs. Errors: BadInput, with the line as its place.
Result<QList<DistributionEntry>> distributionFromCsv(const QByteArray &bytes,
                                                     const MeetingRecord &record);
QByteArray distributionToCsv(const QList<DistributionEntry> &entries);

} // namespace moothall
