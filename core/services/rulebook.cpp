#include "core/services/rulebook.h"

#include "core/calendar/holidaylists.h"
#include "core/house/housestyle.h"
#include "core/services/deadlines.h"
#include "core/services/registers.h"
#include "core/store/clockstore.h"

#include <QSet>

#include <algorithm>

namespace moothall {

/// The program's own list with what the register took in since: the newer of both, and no day lost.
QList<BankHoliday> knownHolidays(const QList<BankHoliday> &kept, Nation nation)
{
    QList<BankHoliday> own;
    QSet<int> years;
    for (const BankHoliday &day : kept)
        years.insert(day.date.year());
    for (const int year : std::as_const(years))
        own += bankHolidays(nation, year);
    QList<BankHoliday> holidays;
    for (const int year : std::as_const(years)) {
        const auto ofYear = [year](const QList<BankHoliday> &list) {
            QList<BankHoliday> days;
            std::ranges::copy_if(list, std::back_inserter(days), [year](const BankHoliday &day) {
                return day.date.year() == year;
            });
            return days;
        };
        holidays += mergeHolidays(ofYear(own), ofYear(kept)).holidays;
    }
    return holidays;
}

Result<Rulebook> Rulebook::of(const Session &session)
{
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    auto local = localRules(session);
    MOOTHALL_TRY(local);
    auto days = workingDays(session);
    MOOTHALL_TRY(days);
    Rulebook book{owner->nation, std::move(*local), std::move(*days)};
    for (const OwnStyle &own : std::as_const(owner->ownStyles))
        book.copied.insert(own.name, builtInStyleOf(*owner, own.name));
    return book;
}

RuleBase Rulebook::base(BodyKind kind, const QString &houseStyle) const
{
    return ruleBase(nation, kind, copied.value(houseStyle, houseStyle));
}

QList<DeadlineRule> Rulebook::rules(const MeetingFacts &meeting) const
{
    const QString key = token(meeting.kind) + u' ' + meeting.houseStyle;
    auto base = bases.find(key);
    if (base == bases.end())
        base = bases.insert(key, this->base(meeting.kind, meeting.houseStyle));
    return rulesFor(*base, meeting.kind, meeting.body, local, meeting.starts, days);
}

Result<WorkingDays> workingDays(const Session &session)
{
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    ClockStore store(session.reg->database());
    const auto closed = store.closedDays();
    MOOTHALL_TRY(closed);
    const auto kept = store.holidays(owner->nation);
    MOOTHALL_TRY(kept);
    QList<QDate> shut;
    for (const ClosedDay &day : *closed)
        shut.append(day.date);
    return WorkingDays(owner->nation, shut, knownHolidays(*kept, owner->nation));
}

} // namespace moothall
