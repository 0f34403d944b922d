#include "core/domain/supplements.h"

#include <algorithm>

namespace moothall {

bool isPublishedStage(MeetingStage stage)
{
    return stage == MeetingStage::Published || stage == MeetingStage::Held ||
           stage == MeetingStage::DraftMinutes || stage == MeetingStage::Confirmed ||
           stage == MeetingStage::Adjourned;
}

int supplementOf(const Paper &paper, const AgendaItem &item)
{
    if (paper.supplement > item.supplement)
        return paper.supplement;
    return item.toFollow ? item.supplement + 1 : item.supplement;
}

bool isIn(const AgendaItem &item, int supplement)
{
    return item.supplement == supplement ||
           std::ranges::any_of(item.papers, [&](const Paper &paper) {
               return supplementOf(paper, item) == supplement;
           });
}

std::optional<int> publishedUpTo(const MeetingRecord &record)
{
    std::optional<int> last;
    for (const PublishedPack &pack : record.packs)
        last = std::max(last.value_or(0), pack.supplement);
    if (!last && isPublishedStage(record.meeting.stage))
        return 0;
    return last;
}

int openSupplement(const MeetingRecord &record)
{
    const std::optional<int> published = publishedUpTo(record);
    return published ? *published + 1 : 0;
}

QList<int> supplementNumbers(const MeetingRecord &record)
{
    QList<int> numbers;
    for (const Supplement &supplement : record.supplements)
        numbers.append(supplement.number);
    for (const AgendaItem &item : record.items) {
        numbers.append(item.supplement);
        for (const Paper &paper : item.papers)
            numbers.append(supplementOf(paper, item));
    }
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    numbers.removeAll(0);
    return numbers;
}

Supplement supplementNumbered(const QList<Supplement> &supplements, int number)
{
    const auto found = std::ranges::find(supplements, number, &Supplement::number);
    if (found != supplements.end())
        return *found;
    Supplement plain;
    plain.number = number;
    return plain;
}

const PublishedPack *publishedPack(const MeetingRecord &record, Edition edition, int supplement)
{
    for (const PublishedPack &pack : record.packs) {
        if (pack.edition == edition && pack.supplement == supplement)
            return &pack;
    }
    return nullptr;
}

} // namespace moothall
