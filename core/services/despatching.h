#pragma once

#include "core/domain/distribution.h"
#include "core/services/session.h"

namespace moothall {

/// The message with which a published agenda goes to who gets no paper.
struct Despatch
{
    QString file;
    QStringList to;        ///< names
    QStringList noAddress; ///< who would be among them, but has no e-mail address
    bool hasPack = false;  ///< the public pack is attached
    QStringList warnings;
};

/// Writes it as a draft (.eml) for the officer's own program: to everybody on the body's
/// distribution list who gets e-mail, without their seeing one another, with the newest public pack
/// as it was published. Nothing exempt is in it: exempt papers go by a safer way. Slow: call from a
/// worker. Errors: NotFound (nothing is published; nobody gets e-mail), Damaged (the pack kept
/// isn't what was published), Leak, NoSpace.
Result<Despatch> writeDespatch(const Session &session, MeetingId meeting, const QString &outFile);

} // namespace moothall
