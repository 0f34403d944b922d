#include "core/base/clock.h"

namespace moothall {

const QTimeZone &londonZone()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

QDateTime Clock::nowUtc() const
{
    return m_fixed ? *m_fixed : QDateTime::currentDateTimeUtc();
}

QDateTime Clock::nowLocal() const
{
    return nowUtc().toTimeZone(londonZone());
}

} // namespace moothall
