#include "core/calendar/noticecuts.h"

#include "core/calendar/cleardays.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct NoticeCuts
{
    Q_DECLARE_TR_FUNCTIONS(NoticeCuts)
};

/// The days between two that counted before and don't any more, each by name.
QString causeOf(QDate from, QDate to, const WorkingDays &before, const WorkingDays &after)
{
    QStringList causes;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (!before.isWorkingDay(day) || after.isWorkingDay(day))
            continue;
        const auto holiday = after.holidayOn(day);
        causes.append(NoticeCuts::tr("%1, %2", "a holiday, its day")
                          .arg(holiday ? holiday->name : NoticeCuts::tr("Offices closed"),
                               QLocale().toString(day, u"d MMMM yyyy"_s)));
    }
    return causes.join(u"; "_s);
}

} // namespace

QList<NoticeCut> noticesCut(const QList<MeetingFacts> &meetings,
                            const std::function<QList<DeadlineRule>(const MeetingFacts &)> &rules,
                            const WorkingDays &before, const WorkingDays &after, QDate today)
{
    QList<NoticeCut> cuts;
    for (const MeetingFacts &meeting : meetings) {
        const QDate held = meeting.starts.date;
        const QDate published = meeting.published.date;
        if (meeting.isOff() || held < today || !published.isValid() || published > held)
            continue;
        const QList<DeadlineRule> all = rules(meeting);
        const auto agenda = std::ranges::find(all, u"agenda"_s, &DeadlineRule::code);
        if (agenda == all.end())
            continue;
        const int required = agenda->timing.amount;
        const int was = clearDays(published, held, before).value_or(0);
        const int is = clearDays(published, held, after).value_or(0);
        if (was >= required && is < required)
            cuts.append({.id = 0,
                         .meeting = meeting.id,
                         .clearDays = is,
                         .required = required,
                         .cause = causeOf(published.addDays(1), held.addDays(-1), before, after)});
    }
    return cuts;
}

} // namespace moothall
