#pragma once

#include "core/domain/vocabulary.h"

#include <QDate>

namespace moothall {

/// How many clear days before a meeting of such a body its notice, agenda and reports must be open, and where that stands.
struct NoticeRule
{
    int clearDays = 5;
    QString source; ///< "LGA 1972 s.100A(6)(a), s.100B(3)"
    /// Whether the length is doubtful in law, so that an authority should be asked to confirm it (Northern Ireland).
    bool uncertain = false;
};

/// England: 5 for principal councils and their committees (LGA 1972 ss.100A, 100B, 100E; full council also Sch. 12
/// para. 4), 5 for executives (SI 2012/2089 regs. 6, 7). Parishes: 3 (Sch. 12 para. 10); communities in Wales 3 (para. 26).
/// Wales 3 (Sch. 12 para. 4). Scotland 3 (LG(S)A 1973 ss.50A, 50B, Sch. 7 para. 2). Northern Ireland 5, unconfirmed.
NoticeRule noticeRule(BodyKind kind, Nation nation);

/// The last day for the notice, 28 clear days before, of an English executive's private meeting or key decision (SI
/// 2012/2089 regs. 5(2), 9(2)). Calendar days with both ends left out, as councils count them: no authority reads
/// working days into the 28.
QDate latestEarlyNotice(QDate meeting);

/// Just the number of noticeRule().
int requiredClearDays(BodyKind kind, Nation nation);

} // namespace moothall
