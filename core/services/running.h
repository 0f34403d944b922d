#pragma once

#include "core/domain/meeting.h"
#include "core/domain/phrases.h"
#include "core/services/session.h"

namespace moothall {

/// How a meeting goes on its day. Quick; each one transaction with its audit row. Errors: Conflict once the minutes
/// are confirmed.

/// Keeps when a meeting sat, when it ended and the stage that goes with it, as started(), adjourned(), resumed() and
/// closed() make them of it (sitting.h); and so takes them back.
Status recordSittings(const Session &session, const Meeting &after);
/// An item's place among those taken and the moment; none: it wasn't taken.
Status recordTaken(const Session &session, ItemId item, std::optional<int> place, QTime at);
/// Why an item couldn't wait, as the chair said; empty: it could.
Status recordUrgency(const Session &session, ItemId item, const QString &reason);
/// Whether the meeting decides the budget or precept, so that its votes are by name.
Status setDecidesBudget(const Session &session, MeetingId meeting, bool decides);

/// The authority's forms of words, by short name; those a register starts with where nobody has kept any yet.
Result<QList<Phrase>> phrases(const Session &session);
/// Keeps those a register starts with, so that each can be changed; nothing where any are kept already.
Status keepStandardPhrases(const Session &session);
/// Errors: BadInput without a short name or text, Conflict where another phrase has that short name.
Result<PhraseId> savePhrase(const Session &session, const Phrase &phrase);
Status removePhrase(const Session &session, PhraseId id);

} // namespace moothall
