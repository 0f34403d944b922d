#pragma once

#include "core/calendar/workingdays.h"
#include "core/domain/latebusiness.h"

namespace moothall {

/// What the law says of taking an item of business.
enum class ItemVerdict {
    Ok,              ///< open for the clear days that the body needs (LGA 1972 s.100B(4)(a))
    OkConvenedShort, ///< open since the meeting was convened, which was at shorter notice
    LateReport,      ///< only its report is late: lawful, if members hadn't it before the public
                     ///< (s.100B(3))
    Urgent,          ///< urgent in the chair's opinion, for a reason that is given (s.100B(4)(b))
    Advice,  ///< reason and decision are kept, but the text gives no route: advice is needed
    Blocked, ///< as it stands it can't be considered: reason or decision is wanting
};

/// An item as it came up.
struct ItemOpening
{
    BodyKind kind = BodyKind::Committee;
    Nation nation = Nation::England;
    QDate meeting;
    QDate opened;          ///< since when it, or its report, is open to the public
    QDate convened;        ///< when the meeting was convened; invalid: in time
    bool onAgenda = false; ///< the item itself stood on the agenda, and only its report is new
    QString reason;
    QString decidedBy; ///< who is of that opinion, or decided so
};

/// Pure. Errors: none; an item that opens after the meeting counts as opened with no clear days.
ItemVerdict verdictOf(const ItemOpening &item, const WorkingDays &days);

/// Where the law lets an agenda as a whole be late: a sentence for whoever is about to publish it.
QString lateAgendaRoute(BodyKind kind, Nation nation);

} // namespace moothall
