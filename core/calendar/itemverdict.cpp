#include "core/calendar/itemverdict.h"

#include "core/calendar/cleardays.h"
#include "core/calendar/notice.h"

#include <QCoreApplication>

namespace moothall {

namespace {

struct ItemVerdicts
{
    Q_DECLARE_TR_FUNCTIONS(ItemVerdicts)
};

/// LGA 1972 Sch. 12 para. 4(1A) knows no short notice for a full council in England.
bool knowsShortNotice(BodyKind kind, Nation nation)
{
    return lateRoute(kind, nation) != LateRoute::StandingOrders;
}

} // namespace

ItemVerdict verdictOf(const ItemOpening &item, const WorkingDays &days)
{
    const int required = requiredClearDays(item.kind, item.nation);
    if (clearDays(item.opened, item.meeting, days).value_or(0) >= required)
        return ItemVerdict::Ok;
    if (item.onAgenda)
        return ItemVerdict::LateReport;
    const bool convenedShort = item.convened.isValid() &&
                               clearDays(item.convened, item.meeting, days).value_or(0) < required;
    if (convenedShort && item.opened <= item.convened && knowsShortNotice(item.kind, item.nation))
        return ItemVerdict::OkConvenedShort;
    if (item.reason.trimmed().isEmpty() || item.decidedBy.trimmed().isEmpty())
        return ItemVerdict::Blocked;
    return lateRoute(item.kind, item.nation) == LateRoute::ChairsOpinion ? ItemVerdict::Urgent
                                                                         : ItemVerdict::Advice;
}

QString lateAgendaRoute(BodyKind kind, Nation nation)
{
    switch (lateRoute(kind, nation)) {
    case LateRoute::StandingOrders:
        return kind == BodyKind::Parish
                   ? ItemVerdicts::tr("The law knows no shorter notice for a parish council: think "
                                      "of another day.")
                   : ItemVerdicts::tr("The law knows no shorter notice for full Council: think of "
                                      "another day (LGA 1972 Sch. 12 para. 4(1A)).");
    case LateRoute::Advice:
        return ItemVerdicts::tr("Only a meeting that was itself convened at shorter notice can be "
                                "held on it (SI 2012/2089 regs. 6, 7).");
    case LateRoute::ChairsOpinion:
        break;
    }
    return ItemVerdicts::tr("Only a meeting that was itself convened at shorter notice can be held "
                            "on it; otherwise each item needs "
                            "the chair’s opinion that it is urgent (%1).")
        .arg(nation == Nation::Scotland ? QStringLiteral("LG(S)A 1973 s.50B(4)")
                                        : QStringLiteral("LGA 1972 s.100B(4)"));
}

} // namespace moothall
