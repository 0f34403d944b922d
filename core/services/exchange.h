#pragma once

#include "core/domain/meeting.h"
#include "core/services/session.h"

namespace moothall {

struct ImportedMeeting
{
    MeetingId id;
    QString uid;
    QString body;
    QDateTime starts;
};

struct ImportReport
{
    QList<ImportedMeeting> meetings;
    QStringList warnings;
};

/// Meeting files with their papers, all of them or none. Slow: call from a worker. Errors: BadInput at the JSON path
/// (Error::place(), prefixed with the file where there are several), Exists.
Result<ImportReport> importMeetings(const Session &session, const QStringList &files, bool replace);

/// `meeting.json` and `papers/` in a folder that is absent or empty. Returns the file.
Result<QString> exportMeeting(const Session &session, MeetingId meeting, const QString &folder);

} // namespace moothall
