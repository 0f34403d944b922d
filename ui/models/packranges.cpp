#include "ui/models/packranges.h"

#include "core/services/packs.h"

namespace moothall {

PackRanges packRanges(const MeetingRecord &record)
{
    PackRanges ranges;
    int supplements = 0;
    for (const AgendaItem &item : record.items)
        supplements = std::max(supplements, item.supplement);
    for (int supplement = 0; supplement <= supplements; ++supplement) {
        const PackPlan plan = planPack(record, {.supplement = supplement});
        qsizetype at = 0;
        for (const AgendaItem &item : record.items) {
            if (item.supplement != supplement)
                continue;
            const PlannedItem &planned = plan.items.at(at++);
            if (planned.range)
                ranges.items.insert(item.id, *planned.range);
            for (const PlannedFile &file : planned.files) {
                if (file.range)
                    ranges.papers.insert(PaperId(file.key.toLongLong()), *file.range);
            }
        }
        ranges.numberedTo = std::max(ranges.numberedTo, plan.numberedTo);
    }
    return ranges;
}

} // namespace moothall
