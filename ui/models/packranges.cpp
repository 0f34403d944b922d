#include "ui/models/packranges.h"

#include "core/domain/supplements.h"
#include "core/services/packbuilder.h"

namespace moothall {

PackRanges packRanges(const MeetingRecord &record)
{
    PackRanges ranges;
    for (const int part : QList<int>{0} + supplementNumbers(record)) {
        const PackPlan plan = planPack(record, {.edition = Edition::Restricted, .supplement = part});
        const QList<PackedItem> packed = packedItems(record, {.edition = Edition::Restricted, .supplement = part});
        for (qsizetype at = 0; at < plan.items.size(); ++at) {
            const PlannedItem &item = plan.items.at(at);
            // What is still to follow takes no page until the agenda is published without it.
            const AgendaItem &of = *packed.at(at).item;
            if (of.toFollow && part > of.supplement && !publishedUpTo(record))
                continue;
            if (const QList<PageRange> stretches = item.ranges(); !stretches.isEmpty())
                ranges.items[packed.at(at).item->id] += stretches;
            for (const PlannedFile &file : item.files) {
                if (!file.range)
                    continue;
                ranges.papers.insert(PaperId(file.key.toLongLong()), *file.range);
                ranges.numberedTo = std::max(ranges.numberedTo, file.range->last);
            }
        }
    }
    return ranges;
}

} // namespace moothall
