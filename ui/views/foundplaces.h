#pragma once

#include "core/services/meetings.h"
#include "core/tasks/cancel.h"
#include "ui/actions/actions.h"

#include <variant>

namespace moothall {

class ActionTable;

/// A meeting, an item of it, or what was minuted of that.
struct MeetingPlace
{
    MeetingId meeting;
    std::optional<ItemId> item = {};
    bool inMinutes = false;

    friend bool operator==(const MeetingPlace &, const MeetingPlace &) = default;
};

/// One thing that can be gone to, or done, by its words.
struct FoundPlace
{
    std::variant<MeetingPlace, BodyId, PersonId, UiAction> target;
    QString text;       ///< as it is shown
    QString where;      ///< what it is or belongs to, shown behind it
    QString inside = {}; ///< longer text that words are looked for in as well: of minutes, titles of papers
};

/// Bodies, people, and the meetings of a register, newest first, with their items and minutes. Exempt matter is among it:
/// it is for the officer's own desk. Slow with many meetings: call from a worker.
Result<QList<FoundPlace>> findablePlaces(const Session &session, const CancelToken &cancel = {});
/// What can be done at this moment.
QList<FoundPlace> findableActions(const ActionTable &actions);
/// Those that hold every typed word, at most `most`: first where all are in what is shown.
QList<FoundPlace> placesWith(const QList<FoundPlace> &places, const QString &typed, int most);
/// Some words around the first typed one that isn't in what is shown; empty where all are.
QString quoteFrom(const FoundPlace &place, const QString &typed);

} // namespace moothall
