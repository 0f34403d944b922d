#pragma once

#include "core/domain/meeting.h"

namespace moothall {

// Business that comes up after the last lawful moment for the agenda. The reason is asked for once,
// of the item or of the supplement that brings it, and printed wherever the item is.

/// By what right a body can take it.
enum class LateRoute {
    /// The chair of the meeting is of the opinion that it is urgent by reason of special
    /// circumstances, which the
    /// minutes state (LGA 1972 s.100B(4)(b), LG(S)A 1973 s.50B(4)(b)).
    ChairsOpinion,
    /// Only what its standing orders let in besides the business of the summons: full councils (LGA
    /// 1972 Sch. 12
    /// para. 4(5)) and parishes (para. 10(2)(b)) in England.
    StandingOrders,
    /// None by the text: the regulations on executives in England (SI 2012/2089 regs. 6, 7) know no
    /// urgency by
    /// anybody's opinion. It is warned of, and kept who decided to take it all the same.
    Advice,
};
LateRoute lateRoute(BodyKind kind, Nation nation);

/// Why an item comes late, and whose word that is.
struct LateReason
{
    QString reason;
    QString decidedBy; ///< as it stands before "is of the opinion"; empty: the chair of the meeting
    bool isItsOwn = false; ///< said of the item itself, not of all that its supplement brings

    bool isEmpty() const { return reason.isEmpty(); }
    friend bool operator==(const LateReason &, const LateReason &) = default;
};

/// The item's own, else its supplement's where that says who decided so.
LateReason lateReasonOf(const AgendaItem &item, const QList<Supplement> &supplements);

} // namespace moothall
