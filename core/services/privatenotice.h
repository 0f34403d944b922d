#pragma once

#include "core/calendar/forwardplan.h"
#include "core/services/session.h"
#include "core/store/privatenoticestore.h"

namespace moothall {

/// A matter of the forward plan that a body is to decide in private (SI 2012/2089 reg. 5).
struct PrivateMatter
{
    ForwardEntry entry;
    Representations said;
    WallTime given; ///< when the second notice of it was given; invalid: it wasn't
    QDate by;       ///< the last lawful day of it: five clear days before
};

/// All of them, by day.
Result<QList<PrivateMatter>> privateMatters(const Session &session);
/// Those of one private meeting.
Result<QList<PrivateMatter>> privateMatters(const Session &session, BodyId body, QDate on);

/// Keeps what was said against deciding it in private, and what was answered. Errors: NotFound (no
/// such entry, or it isn't for a body to decide in private).
Status saveRepresentations(const Session &session, qint64 entry, const Representations &said);

/// The second notice of a private meeting (reg. 5(4)-(5)) as a tagged PDF; nothing is recorded.
/// Errors: NotFound (nothing of that body is to be decided in private that day).
Result<QByteArray> privateNoticeAsPdf(const Session &session, BodyId body, QDate on);
/// Writes that PDF and keeps that it was given at a moment (London wall time; invalid: now). What
/// is short of the law but has happened is said in the answer. Errors: BadInput (a matter lacks its
/// reason or the response; a moment that lies ahead), Conflict (a training register), NotFound,
/// NoSpace.
Result<QStringList> publishPrivateNotice(const Session &session, BodyId body, QDate on,
                                         const QString &file, const QDateTime &given = {});
/// Keeps that it was given of one entry by a document that was made elsewhere, whether or not its
/// meeting is in the register yet. Errors: BadInput (a moment that lies ahead), NotFound.
Status recordPrivateNotice(const Session &session, qint64 entry, const QDateTime &given = {});

} // namespace moothall
