#include "core/domain/meeting.h"

#include <algorithm>

namespace moothall {

const AgendaItem *MeetingRecord::item(ItemId id) const
{
    const auto found = std::ranges::find(items, id, &AgendaItem::id);
    return found == items.end() ? nullptr : &*found;
}

} // namespace moothall
