#include "core/domain/latebusiness.h"

#include "core/domain/supplements.h"

namespace moothall {

LateRoute lateRoute(BodyKind kind, Nation nation)
{
    if (nation != Nation::England)
        return LateRoute::ChairsOpinion;
    switch (kind) {
    case BodyKind::Council:
    case BodyKind::Parish:
        return LateRoute::StandingOrders;
    case BodyKind::Executive:
        return LateRoute::Advice;
    default:
        return LateRoute::ChairsOpinion;
    }
}

LateReason lateReasonOf(const AgendaItem &item, const QList<Supplement> &supplements)
{
    if (const QString own = item.urgency.trimmed(); !own.isEmpty())
        return {own, {}, true};
    if (item.supplement < 1)
        return {};
    const Supplement brings = supplementNumbered(supplements, item.supplement);
    // A reason alone explains late papers; that the business itself couldn't wait is somebody's
    // word.
    if (brings.reason.trimmed().isEmpty() || brings.decidedBy.trimmed().isEmpty())
        return {};
    return {brings.reason.trimmed(), brings.decidedBy.trimmed(), false};
}

} // namespace moothall
