#include "core/calendar/clashes.h"

#include <algorithm>

namespace moothall {

namespace {

constexpr int minute = 60;

/// Seconds of the day at which it is over.
int endOf(const Engagement &each)
{
    const int start = each.starts.time.msecsSinceStartOfDay() / 1000;
    const int end = each.ends.isValid() ? each.ends.msecsSinceStartOfDay() / 1000 : 0;
    return end > start ? end : start + assumedMinutes * minute;
}

bool overlap(const Engagement &earlier, const Engagement &later)
{
    return earlier.starts.date == later.starts.date &&
           later.starts.time.msecsSinceStartOfDay() / 1000 < endOf(earlier);
}

void compare(const Engagement &a, const Engagement &b, QList<CalendarClash> &clashes)
{
    const auto add = [&](CalendarClash::Kind kind, const QList<PersonId> &people = {}) {
        clashes.append({kind, a.key, b.key, people});
    };
    const auto same = [](const QString &one, const QString &other) {
        return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
    };
    if (same(a.venue, b.venue))
        add(CalendarClash::Kind::Room);
    if (same(a.officer, b.officer))
        add(CalendarClash::Kind::Officer);
    QList<PersonId> both;
    std::ranges::set_intersection(a.members, b.members, std::back_inserter(both));
    if (!both.isEmpty())
        add(CalendarClash::Kind::Members, both);
}

} // namespace

QList<CalendarClash> clashesOf(QList<Engagement> engagements)
{
    std::ranges::stable_sort(
        engagements, [](const Engagement &a, const Engagement &b) { return a.starts < b.starts; });
    QList<CalendarClash> clashes;
    for (qsizetype i = 0; i < engagements.size(); ++i) {
        const Engagement &earlier = engagements.at(i);
        for (qsizetype j = i + 1;
             j < engagements.size() && engagements.at(j).starts.date == earlier.starts.date; ++j) {
            if (overlap(earlier, engagements.at(j)))
                compare(earlier, engagements.at(j), clashes);
        }
    }
    return clashes;
}

} // namespace moothall
