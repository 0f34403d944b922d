#pragma once

#include "core/services/meetings.h"
#include "core/services/searching.h"
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
    std::optional<PaperId> paper = {};
    int page = 0; ///< of the paper, from 1; 0: its first

    friend bool operator==(const MeetingPlace &, const MeetingPlace &) = default;
};

/// The view that searches everything, for these words.
struct AllResults
{
    QString words;
};

/// One thing that can be gone to, or done, by its words.
struct FoundPlace
{
    std::variant<MeetingPlace, BodyId, PersonId, UiAction, AllResults> target;
    QString text;       ///< as it is shown
    QString where;      ///< what it is or belongs to, shown behind it
    QString inside = {};           ///< longer text that words are looked for in as well
    QString quote = {};            ///< some words of it, where it was found by them
    QList<WordPlace> marks = {};   ///< what was looked for, within the quote
    bool exempt = false;
};

/// Bodies, people, and the meetings of a register, newest first: their names alone. Call from a worker.
Result<QList<FoundPlace>> findablePlaces(const Session &session);
/// A hit of search() as a place to go to.
FoundPlace placeOf(const SearchHit &hit);
/// What can be done at this moment.
QList<FoundPlace> findableActions(const ActionTable &actions);
/// Those that hold every typed word, at most `most`: first where all are in what is shown.
QList<FoundPlace> placesWith(const QList<FoundPlace> &places, const QString &typed, int most);

} // namespace moothall
