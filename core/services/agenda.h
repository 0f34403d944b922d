#pragma once

#include "core/domain/meeting.h"
#include "core/services/session.h"

namespace moothall {

/// Where an item or paper stands among its siblings: before `before`, or last where there is none.
struct ItemPlace
{
    std::optional<ItemId> parent;
    std::optional<ItemId> before;

    friend bool operator==(const ItemPlace &, const ItemPlace &) = default;
};

/// Each is one transaction with its audit row, quick enough for the thread that draws (see house rules: 5 ms).
/// After publication they refuse with Conflict: what changes then is a supplement.

/// Adds an item; of `item` its own fields count, not papers, declarations, motions, actions or minute.
Result<ItemId> addItem(const Session &session, MeetingId meeting, const AgendaItem &item, const ItemPlace &place);
/// Changes an item's own fields.
Status updateItem(const Session &session, const AgendaItem &item);
Status moveItem(const Session &session, ItemId item, const ItemPlace &place);
/// Where it stands now: what undoing a move goes back to.
Result<ItemPlace> placeOf(const Session &session, ItemId item);
/// Takes an item off the agenda with its sub-items and papers; restoreItem() brings all of it back as it was.
Status removeItem(const Session &session, ItemId item);
Status restoreItem(const Session &session, ItemId item);

} // namespace moothall
