#include "ui/commands/agendaedits.h"

#include "core/domain/supplements.h"
#include "ui/commands/agendasteps.h"
#include "ui/commands/openmeeting.h"
#include "ui/commands/publishededits.h"

#include <algorithm>

namespace moothall {

namespace {

qsizetype positionOf(const QList<const AgendaItem *> &items, ItemId id)
{
    const auto found = std::ranges::find(items, id, [](const AgendaItem *item) { return item->id; });
    return found == items.end() ? -1 : std::distance(items.begin(), found);
}

bool isAlreadyThere(const QList<const AgendaItem *> &items, ItemId id, const std::optional<ItemId> &before)
{
    const qsizetype at = positionOf(items, id);
    if (at < 0)
        return false;
    if (before == id)
        return true;
    return at + 1 < items.size() ? before == items.at(at + 1)->id : !before;
}

} // namespace

QList<const AgendaItem *> siblingsOf(const MeetingRecord &record, std::optional<ItemId> parent)
{
    QList<const AgendaItem *> items;
    for (const AgendaItem &item : record.items) {
        if (item.parent == parent)
            items.append(&item);
    }
    return items;
}

const AgendaItem *itemOfPaper(const MeetingRecord &record, PaperId paper)
{
    for (const AgendaItem &item : record.items) {
        if (std::ranges::find(item.papers, paper, &Paper::id) != item.papers.end())
            return &item;
    }
    return nullptr;
}

bool excludesPublic(const QList<AgendaItem> &items)
{
    return std::ranges::any_of(items, [](const AgendaItem &each) { return each.kind == ItemKind::Exclusion; });
}

ItemPlace endOfPartOne(const MeetingRecord &record)
{
    for (const AgendaItem *item : siblingsOf(record, {})) {
        if (item->part == Part::Exempt)
            return {{}, item->id};
    }
    return {};
}

QString AgendaEdits::nameOf(const AgendaItem &item) const
{
    return item.number.isEmpty() ? tr("the item") : tr("item %1").arg(item.number);
}

std::optional<ItemId> AgendaEdits::add(const AgendaItem *like, ItemPlace place, int run)
{
    AgendaItem item;
    item.title = tr("New item");
    // What is added after publication goes into the next supplement, behind what bears a number already.
    item.supplement = openSupplement(m_meeting.record());
    const AgendaItem *next = place.before ? m_meeting.item(*place.before) : nullptr;
    if (next && PublishedEdits(m_meeting).isFrozen(*next))
        place.before.reset();
    if (like) {
        item.part = like->part;
        item.grounds = like->grounds;
    }
    auto step = std::make_unique<AddItemStep>(item, place);
    const AddItemStep *added = step.get();
    if (!m_meeting.make(tr("Add item"), steps(std::move(step)), run))
        return {};
    return added->id();
}

std::optional<ItemId> AgendaEdits::addBelow(std::optional<ItemId> after, int run)
{
    const MeetingRecord &record = m_meeting.record();
    const AgendaItem *above = after ? m_meeting.item(*after) : nullptr;
    if (!above)
        return add(nullptr, endOfPartOne(record), run);
    const auto siblings = siblingsOf(record, above->parent);
    const qsizetype at = positionOf(siblings, above->id);
    ItemPlace place{above->parent, {}};
    if (at + 1 < siblings.size())
        place.before = siblings.at(at + 1)->id;
    return add(above, place, run);
}

std::optional<ItemId> AgendaEdits::addUnder(ItemId above, int run)
{
    const AgendaItem *item = m_meeting.item(above);
    if (!item || item->parent)
        return addBelow(above, run);
    return add(item, {above, {}}, run);
}

bool AgendaEdits::rename(ItemId id, const QString &title, int run)
{
    const AgendaItem *item = m_meeting.item(id);
    if (!item || item->title == title || title.isEmpty())
        return false;
    AgendaItem after = *item;
    after.title = title;
    return change(after, tr("Rename %1").arg(nameOf(*item)), run);
}

bool AgendaEdits::change(const AgendaItem &after, const QString &text, int run)
{
    const AgendaItem *before = m_meeting.item(after.id);
    if (!before || *before == after)
        return false;
    return m_meeting.make(text, steps(std::make_unique<UpdateItemStep>(*before, after)), run);
}

bool AgendaEdits::setToFollow(ItemId id, bool toFollow)
{
    const AgendaItem *item = m_meeting.item(id);
    if (!item)
        return false;
    AgendaItem after = *item;
    after.toFollow = toFollow;
    return change(after, toFollow ? tr("Mark %1 to follow").arg(nameOf(*item))
                                  : tr("Mark %1 not to follow").arg(nameOf(*item)));
}

bool AgendaEdits::setKeyDecision(ItemId id, bool keyDecision)
{
    const AgendaItem *item = m_meeting.item(id);
    if (!item)
        return false;
    AgendaItem after = *item;
    after.keyDecision = keyDecision;
    return change(after, keyDecision ? tr("Mark %1 a key decision").arg(nameOf(*item))
                                     : tr("Mark %1 no key decision").arg(nameOf(*item)));
}

bool AgendaEdits::remove(ItemId id)
{
    const AgendaItem *item = m_meeting.item(id);
    if (const PublishedEdits published(m_meeting); item && published.isFrozen(*item)) {
        published.refuse([id](MeetingRecord &record) {
            record.items.removeIf([id](const AgendaItem &each) { return each.id == id || each.parent == id; });
        });
        return false;
    }
    return item && m_meeting.make(tr("Delete %1").arg(nameOf(*item)), steps(std::make_unique<RemoveItemStep>(id)));
}

bool AgendaEdits::move(ItemId id, ItemPlace place, Part part)
{
    const AgendaItem *item = m_meeting.item(id);
    if (!item || place.parent == id)
        return false;
    // An item with sub-items stays at the top: agendas have two levels.
    if (place.parent && !siblingsOf(m_meeting.record(), id).isEmpty())
        return false;
    const bool moves = item->parent != place.parent
        || !isAlreadyThere(siblingsOf(m_meeting.record(), place.parent), id, place.before);
    const PublishedEdits published(m_meeting);
    const AgendaItem *next = place.before ? m_meeting.item(*place.before) : nullptr;
    if (moves && (published.isFrozen(*item) || (next && published.isFrozen(*next)))) {
        published.refuse([&](MeetingRecord &record) { moveInRecord(record, id, place); });
        return false;
    }
    Steps made;
    if (item->part != part) {
        if (part == Part::Exempt)
            return false;
        for (const AgendaItem &each : m_meeting.record().items) {
            if (each.id != id && each.parent != id)
                continue;
            AgendaItem after = each;
            after.part = part;
            after.grounds = {};
            made.push_back(std::make_unique<UpdateItemStep>(each, after));
        }
    }
    if (moves)
        made.push_back(std::make_unique<MoveItemStep>(id, place));
    return !made.empty() && m_meeting.make(tr("Move %1").arg(nameOf(*item)), std::move(made));
}

bool AgendaEdits::moveBy(ItemId id, int step)
{
    const AgendaItem *item = m_meeting.item(id);
    if (!item)
        return false;
    const auto siblings = siblingsOf(m_meeting.record(), item->parent);
    const qsizetype at = positionOf(siblings, id);
    const qsizetype to = at + step;
    if (to < 0 || to >= siblings.size() || siblings.at(to)->part != item->part)
        return false;
    const qsizetype before = step > 0 ? to + 1 : to;
    ItemPlace place{item->parent, {}};
    if (before < siblings.size())
        place.before = siblings.at(before)->id;
    return move(id, place, item->part);
}

bool AgendaEdits::indent(ItemId id)
{
    const AgendaItem *item = m_meeting.item(id);
    if (!item || item->parent)
        return false;
    const auto siblings = siblingsOf(m_meeting.record(), {});
    const qsizetype at = positionOf(siblings, id);
    if (at < 1 || siblings.at(at - 1)->part != item->part)
        return false;
    return move(id, {siblings.at(at - 1)->id, {}}, item->part);
}

bool AgendaEdits::outdent(ItemId id)
{
    const AgendaItem *item = m_meeting.item(id);
    if (!item || !item->parent)
        return false;
    const auto siblings = siblingsOf(m_meeting.record(), {});
    const qsizetype at = positionOf(siblings, *item->parent);
    ItemPlace place;
    if (at + 1 < siblings.size())
        place.before = siblings.at(at + 1)->id;
    return move(id, place, item->part);
}

bool AgendaEdits::makeExempt(ItemId id, const Grounds &grounds, const QString &publicTitle,
    std::optional<ItemPlace> place)
{
    const AgendaItem *item = m_meeting.item(id);
    if (!item)
        return false;
    const auto retitle = [&](AgendaItem &after) {
        if (publicTitle.isEmpty() || publicTitle == after.title)
            return;
        if (after.exemptTitle.isEmpty())
            after.exemptTitle = after.title;
        after.title = publicTitle;
    };
    if (item->part == Part::Exempt) {
        AgendaItem after = *item;
        after.grounds = grounds;
        retitle(after);
        return change(after, tr("Change the grounds of %1").arg(nameOf(*item)));
    }
    const MeetingRecord &record = m_meeting.record();
    Steps made;
    for (const AgendaItem &each : record.items) {
        if (each.id != id && each.parent != id)
            continue;
        AgendaItem after = each;
        after.part = Part::Exempt;
        after.grounds = grounds;
        if (each.id == id)
            retitle(after);
        made.push_back(std::make_unique<UpdateItemStep>(each, after));
    }
    const ItemPlace to = place.value_or(ItemPlace());
    const auto top = siblingsOf(record, {});
    if (item->parent || !isAlreadyThere(top, id, to.before))
        made.push_back(std::make_unique<MoveItemStep>(id, to));
    if (!excludesPublic(record.items)) {
        ItemPlace beforePartTwo = endOfPartOne(record);
        if (!beforePartTwo.before || beforePartTwo.before == to.before)
            beforePartTwo.before = id;
        made.push_back(std::make_unique<AddItemStep>(newExclusion(), beforePartTwo));
    }
    return m_meeting.make(tr("Make %1 exempt").arg(nameOf(*item)), std::move(made));
}

bool AgendaEdits::makePaperExempt(const Paper &after)
{
    const MeetingRecord &record = m_meeting.record();
    const AgendaItem *item = itemOfPaper(record, after.id);
    if (!item)
        return false;
    const auto before = std::ranges::find(item->papers, after.id, &Paper::id);
    Steps made = steps(std::make_unique<UpdatePaperStep>(*before, after));
    if (item->part == Part::Public && !excludesPublic(record.items))
        made.push_back(std::make_unique<AddItemStep>(newExclusion(), endOfPartOne(record)));
    return m_meeting.make(tr("Make a paper of %1 exempt").arg(nameOf(*item)), std::move(made));
}

AgendaItem AgendaEdits::newExclusion()
{
    AgendaItem exclusion;
    exclusion.kind = ItemKind::Exclusion;
    exclusion.title = tr("Exclusion of the Public");
    return exclusion;
}

bool AgendaEdits::makePublic(ItemId id)
{
    const AgendaItem *item = m_meeting.item(id);
    if (!item || item->part != Part::Exempt)
        return false;
    ItemPlace place = endOfPartOne(m_meeting.record());
    for (const AgendaItem *each : siblingsOf(m_meeting.record(), {})) {
        if (each->kind == ItemKind::Exclusion)
            place.before = each->id;
    }
    if (place.before == id) {
        const auto siblings = siblingsOf(m_meeting.record(), {});
        const qsizetype next = positionOf(siblings, id) + 1;
        place.before = next < siblings.size() ? std::optional(siblings.at(next)->id) : std::nullopt;
    }
    return move(id, place, Part::Public);
}

} // namespace moothall
