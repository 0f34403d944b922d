#include "core/calendar/notice.h"

namespace moothall {

using namespace Qt::StringLiterals;

NoticeRule noticeRule(BodyKind kind, Nation nation)
{
    if (nation == Nation::Scotland)
        return {3, u"LG(S)A 1973 s.50A(6), s.50B, Sch. 7 para. 2"_s};
    if (nation == Nation::NorthernIreland)
        return {5, u"SR(NI) 2015/44 reg. 20"_s, true};
    const bool wales = nation == Nation::Wales;
    switch (kind) {
    case BodyKind::Parish:
        return {3, wales ? u"LGA 1972 Sch. 12 para. 26"_s : u"LGA 1972 Sch. 12 para. 10(2)"_s};
    case BodyKind::Executive:
        if (!wales)
            return {5, u"SI 2012/2089 regs. 6, 7"_s};
        break;
    case BodyKind::Council:
        if (!wales)
            return {5, u"LGA 1972 Sch. 12 para. 4(1A), s.100A(6)(a), s.100B(3)"_s};
        break;
    default:
        break;
    }
    if (wales)
        return {3, u"LGA 1972 Sch. 12 para. 4(2)-(3), s.100BA"_s};
    return {5, u"LGA 1972 s.100A(6)(a), s.100B(3), s.100E"_s};
}

QDate latestEarlyNotice(QDate meeting)
{
    constexpr int clear = 28;
    return meeting.addDays(-(clear + 1));
}

int requiredClearDays(BodyKind kind, Nation nation)
{
    return noticeRule(kind, nation).clearDays;
}

} // namespace moothall
