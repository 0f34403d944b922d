#include "core/pack/plan.h"

#include <algorithm>

namespace moothall {

namespace {

constexpr bool isOdd(int n) { return n % 2 != 0; }

/// Gives the file the numbers from `next` on and moves `next` behind it.
PlannedFile placeFile(const PlanFile &file, bool duplex, int &next)
{
    PlannedFile placed{.key = file.key, .restricted = file.restricted};
    if (file.pages <= 0)
        return placed;
    if (file.fixed) {
        placed.range = file.fixed;
        placed.blankAfter = file.fixed->count() > file.pages;
        return placed;
    }
    placed.blankAfter = duplex && isOdd(file.pages);
    const int taken = file.pages + (placed.blankAfter ? 1 : 0);
    placed.range = PageRange{next, next + taken - 1};
    next += taken;
    return placed;
}

PlannedItem placeItem(const PlanItem &item, bool duplex, int &next)
{
    PlannedItem placed{.number = item.number};
    if (item.toFollow)
        return placed;
    for (const PlanFile &file : item.files)
        placed.files.append(placeFile(file, duplex, next));
    if (const QList<PageRange> ranges = placed.ranges(); !ranges.isEmpty())
        placed.range = PageRange{ranges.first().first, ranges.last().last};
    return placed;
}

/// The pages that stand for one file in an edition.
void appendFile(QList<PlannedPage> &pages, const PackPlan &plan, Edition edition, int item, int file)
{
    using Kind = PlannedPage::Kind;
    const PlannedFile &placed = plan.items.at(item).files.at(file);
    if (!placed.range)
        return;
    const auto [first, last] = *placed.range;
    if (placed.restricted && edition == Edition::Public) {
        pages.append({Kind::Placeholder, item, file, 0, first});
        if (plan.duplex)
            pages.append({Kind::Blank, item, file, 0, first + 1});
        return;
    }
    const int lastOfPaper = placed.blankAfter ? last - 1 : last;
    for (int number = first; number <= lastOfPaper; ++number)
        pages.append({Kind::Paper, item, file, number - first, number});
    if (placed.blankAfter)
        pages.append({Kind::Blank, item, file, 0, last});
}

} // namespace

PackPlan planPack(const QList<PlanItem> &items, const PlanOptions &options)
{
    PackPlan plan{.duplex = options.duplex};
    plan.firstNumber = options.duplex && !isOdd(options.firstNumber) ? options.firstNumber + 1 : options.firstNumber;
    int next = plan.firstNumber;
    for (const PlanItem &item : items) {
        plan.items.append(placeItem(item, options.duplex, next));
        for (const PlannedFile &file : plan.items.constLast().files) {
            plan.complete = plan.complete && file.range.has_value();
            plan.numberedTo = std::max(plan.numberedTo, file.range.value_or(PageRange{}).last);
        }
    }
    plan.numberedTo = std::max(plan.numberedTo, next - 1);
    return plan;
}

QList<PageRange> PlannedItem::ranges() const
{
    QList<PageRange> ranges;
    for (const PlannedFile &file : files) {
        if (!file.range)
            continue;
        if (!ranges.isEmpty() && ranges.last().last + 1 == file.range->first)
            ranges.last().last = file.range->last;
        else
            ranges.append(*file.range);
    }
    return ranges;
}

QList<NumbersMoved> numbersMoved(const PackPlan &before, const PackPlan &after)
{
    // An item is the same where it shares a file.
    const auto sameAs = [](const PlannedItem &item) {
        return [&item](const PlannedItem &other) {
            return std::ranges::any_of(item.files, [&](const PlannedFile &file) {
                return std::ranges::find(other.files, file.key, &PlannedFile::key) != other.files.end();
            });
        };
    };
    QList<NumbersMoved> moved;
    for (const PlannedItem &item : after.items) {
        const auto was = std::ranges::find_if(before.items, sameAs(item));
        if (was != before.items.end() && was->range && (was->range != item.range || was->number != item.number))
            moved.append({was->number, item.number, was->range, item.range});
    }
    for (const PlannedItem &item : before.items) {
        if (item.range && std::ranges::none_of(after.items, sameAs(item)))
            moved.append({item.number, {}, item.range, {}});
    }
    return moved;
}

QList<PlannedPage> PackPlan::pages(Edition edition) const
{
    QList<PlannedPage> all;
    all.reserve(numberedTo - firstNumber + 1);
    for (int item = 0; item < items.size(); ++item) {
        for (int file = 0; file < items.at(item).files.size(); ++file)
            appendFile(all, *this, edition, item, file);
    }
    return all;
}

int PackPlan::pageCount(Edition edition, int frontPages) const
{
    return int(pages(edition).size()) + frontPages + frontPadding(frontPages);
}

int PackPlan::leaves(Edition edition, int frontPages) const
{
    const int count = pageCount(edition, frontPages);
    return duplex ? (count + 1) / 2 : count;
}

int PackPlan::frontPadding(int frontPages) const
{
    return duplex && isOdd(frontPages) ? 1 : 0;
}

} // namespace moothall
