#pragma once

#include "core/domain/bilingual.h"
#include "core/services/session.h"

namespace moothall {

/// In which languages agendas are printed.
Result<DocumentLanguages> documentLanguages(const Session &session);
/// Errors: Locked.
Status setDocumentLanguages(const Session &session, const DocumentLanguages &languages);

/// What of a meeting is written in the other language.
Result<OtherTexts> otherTexts(const Session &session, const MeetingRecord &record);

/// These write public words in the other language; an empty text takes them away. Errors: Locked; Exists, where another
/// body bears the name.
Status setOtherTitle(const Session &session, ItemId item, const QString &title);
Status setOtherBodyName(const Session &session, BodyId body, const QString &name);
Status setOtherVenue(const Session &session, MeetingId meeting, const QString &venue);
Status setOtherAuthorityName(const Session &session, const QString &name);

} // namespace moothall
