#pragma once

#include "core/domain/meeting.h"
#include "core/store/database.h"

#include <QJsonObject>

namespace moothall {

/// What a change is about: a row of one of the register's tables, and the meeting it belongs to,
/// where it does.
struct AuditSubject
{
    QString table;
    qint64 key = 0;
    std::optional<MeetingId> meeting;
};

/// A row and its texts as they stood at one moment, to be set against what they became.
struct AuditState
{
    QJsonObject columns;
};

/// How a subject stands now; empty where it isn't there (yet).
Result<AuditState> auditState(Database &database, const AuditSubject &subject);

/// Puts a row into the audit trail with what has changed since `before`; no row where nothing did.
/// Says whether it did.
Result<bool> writeAudit(Database &database, const AuditSubject &subject, const AuditState &before,
                        const QDateTime &at, const QString &who, const QString &what);

struct AuditRow
{
    QDateTime at; ///< UTC
    QString who;
    QString what;
    QString table;
    qint64 key = 0;
    QJsonObject was;
    QJsonObject became;
};

/// The trail of a meeting, newest first.
Result<QList<AuditRow>> auditOf(Database &database, MeetingId meeting, int limit);

} // namespace moothall
