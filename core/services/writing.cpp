#include "core/services/writing.h"

#include <QCoreApplication>

namespace moothall {

namespace {

struct Writings
{
    Q_DECLARE_TR_FUNCTIONS(Writing)
};

} // namespace

Writing::Writing(const Session &session, Database &database, Transaction transaction)
    : m_session(&session)
    , m_database(&database)
    , m_transaction(std::move(transaction))
    , m_now(session.clock.nowUtc())
{}

Result<Writing> Writing::begin(const Session &session)
{
    if (session.reg->isReadOnly())
        return fail(ErrorCode::Locked,
                    Writings::tr("The register “%1” is open for reading only; nothing was changed.")
                        .arg(session.reg->file()));
    Database &database = session.reg->database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    return Writing(session, database, std::move(*transaction));
}

Status Writing::note(const AuditSubject &subject, const QString &what, const AuditState &before)
{
    const auto written = writeAudit(*m_database, subject, before, m_now, m_session->who, what);
    return written ? Status() : Status(fail(written.error()));
}

} // namespace moothall
