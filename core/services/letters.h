#pragma once

#include "core/services/reportprogress.h"

namespace moothall {

/// "Dear Jo Penrose," with what is to be said, and who says it. Pure.
QString letter(const QString &name, const QStringList &paragraphs, const Authority &authority);

/// Messages as files of a folder, which is made, one a person; their names. Errors: NoSpace.
Result<QStringList> writeLetters(const QList<ReportMessage> &messages, const Contact &from,
                                 const QDateTime &at, const QString &folder);

/// What the minutes of a meeting ask of whom, a message to each. What an exempt item asks isn't
/// told in it, only that there is something. Errors: NotFound (nobody is to do anything), NoSpace.
Result<QStringList> writeActionMessages(const Session &session, MeetingId meeting,
                                        const QString &folder);

} // namespace moothall
