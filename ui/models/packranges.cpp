#include "ui/models/packranges.h"

#include "core/domain/exemption.h"

namespace moothall {

PackRanges packRanges(const MeetingRecord &record)
{
    PackRanges ranges;
    int supplements = 0;
    for (const AgendaItem &item : record.items)
        supplements = std::max(supplements, item.supplement);
    for (int supplement = 0; supplement <= supplements; ++supplement) {
        QList<const AgendaItem *> items;
        QList<PlanItem> planned;
        for (const AgendaItem &item : record.items) {
            if (item.supplement != supplement)
                continue;
            PlanItem plan{item.number, item.title, {}, item.toFollow};
            for (const Paper &paper : item.papers) {
                plan.files.append({QString::number(paper.id.value()), paper.title, paper.version.pages,
                    isRestricted(paper, item)});
            }
            items.append(&item);
            planned.append(plan);
        }
        const PackPlan plan = planPack(planned, {record.authority.duplex, ranges.numberedTo + 1});
        for (qsizetype i = 0; i < items.size(); ++i) {
            const PlannedItem &item = plan.items.at(i);
            if (item.range)
                ranges.items.insert(items.at(i)->id, *item.range);
            for (const PlannedFile &file : item.files) {
                if (file.range)
                    ranges.papers.insert(PaperId(file.key.toLongLong()), *file.range);
            }
        }
        ranges.numberedTo = std::max(ranges.numberedTo, plan.numberedTo);
    }
    return ranges;
}

} // namespace moothall
