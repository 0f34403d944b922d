#include "core/base/dates.h"

namespace moothall {

using namespace Qt::StringLiterals;

QString longDate(QDate date, const QLocale &locale)
{
    return locale.toString(date, u"dddd, d MMMM yyyy"_s);
}

QString plainDate(QDate date, const QLocale &locale)
{
    return locale.toString(date, u"d MMMM yyyy"_s);
}

QString timeOfDay(QTime time, const QString &pattern)
{
    return QLocale::c().toString(time, pattern).toLower();
}

} // namespace moothall
