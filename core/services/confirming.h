#pragma once

#include "core/domain/meeting.h"
#include "core/services/session.h"

namespace moothall {

/// Minutes that an item of an agenda confirms, or is to.
struct MinutesToConfirm
{
    Confirmation confirmation; ///< as it stands; before that, with nothing corrected or signed
    bool isConfirmed = false;
    MinutesState state = MinutesState::None; ///< of the meeting's public minutes
    QStringList numbers;                     ///< of its minutes, which corrections may name
};

/// Item by item: what was confirmed there, and what is to be: the minutes whose paper stands under
/// the item, else those whose day its title names, else, under the first item of its part that
/// confirms minutes, those of the last meeting. An extraordinary meeting confirms none (LGA 1972
/// Sch. 12 para. 41(4)).
Result<QList<MinutesToConfirm>> minutesToConfirm(const Session &session,
                                                 const MeetingRecord &agenda);

/// Records that minutes were confirmed, with what corrections, and who signed them when; or changes
/// that. The public minutes take their meeting to the stage Confirmed. Quick; one transaction with
/// its audit row. Errors: BadInput (a correction without words, of a minute that there isn't, of
/// words that it doesn't hold; a signature without a name or before the day), Conflict (they can't
/// be confirmed there; the minutes of the confirming meeting are confirmed themselves, then only a
/// signature can be added).
Status confirmMinutes(const Session &session, const Confirmation &confirmation);

/// As if they had never been: the meeting goes back to its stage before. Errors: NotFound,
/// Conflict.
Status withdrawConfirmation(const Session &session, MeetingId minuted, Part audience);

} // namespace moothall
