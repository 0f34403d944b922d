#pragma once

#include "core/calendar/deadlinerules.h"
#include "core/calendar/deadlines.h"
#include "core/domain/exemption.h"
#include "core/domain/meeting.h"

#include <algorithm>

namespace moothall::test {

/// The dates of a record by law alone, as they stand at noon of a day.
inline QList<Deadline> lawfulDates(const MeetingRecord &record, QDate today)
{
    MeetingFacts facts;
    facts.kind = record.body.kind;
    facts.starts = WallTime(record.meeting.starts);
    for (const AgendaItem &item : record.items) {
        const auto kept = [&item](const Paper &paper) { return isRestricted(paper, item); };
        facts.hasExempt =
            facts.hasExempt || item.part == Part::Exempt || std::ranges::any_of(item.papers, kept);
        if (item.keyDecision)
            facts.keyItems.append({item.id, item.title});
    }
    const Nation nation = record.authority.nation;
    return deadlinesOf(facts, statutoryRules(nation, facts.kind), WorkingDays(nation),
                       WallTime(today, QTime(12, 0)));
}

} // namespace moothall::test
