#pragma once

#include "core/domain/meeting.h"
#include "core/domain/recommendations.h"
#include "core/services/session.h"
#include "core/tasks/task.h"

namespace moothall {

/// What the papers of an item recommend.
struct ItemRecommendations
{
    PaperId paper;
    QString paperTitle;
    Recommendations found;
    AsResolved resolved; ///< in the manner of the body's house style
    QString reasons;      ///< for an executive's decision, as the report gives them; empty: it doesn't, or none is asked
    QString alternatives; ///< which it considered and rejected, likewise (SI 2012/2089 reg. 12(2))

    friend bool operator==(const ItemRecommendations &, const ItemRecommendations &) = default;
};

/// Reads the papers of an item, the first that recommends anything; nothing where none does. Restricted papers of a
/// public item are passed over: what they say has no place in a public minute. Blocks: call it on a worker. Errors:
/// NotFound, those of pageTexts().
Result<std::optional<ItemRecommendations>> recommendationsOf(const Session &session, const MeetingRecord &record,
    ItemId item, const CancelToken &cancel = {});

/// A minute resolved as the report recommends: its lead-in and resolutions take the recommendations' place; reasons and
/// alternatives are filled in where nobody has typed any; nothing else changes. An exempt item's go into the exempt words.
Minute resolvedAsRecommended(const AgendaItem &item, const ItemRecommendations &recommended);

} // namespace moothall
