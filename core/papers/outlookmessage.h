#pragma once

#include "core/papers/message.h"

namespace moothall {

/// Whether they begin as Outlook's files do: a compound file.
bool isOutlookMessage(QByteArrayView bytes);

/// As attachmentsOf(), of a message that Outlook saved (MS-OXMSG): its attachments and those of messages attached to
/// it, without pictures that its text shows. Errors: NoAttachments, TooMuch. Used in a helper only.
Result<QList<Attachment>> attachmentsOfOutlook(const QByteArray &message);

} // namespace moothall
