#pragma once

#include "core/services/session.h"
#include "core/store/audit.h"
#include "core/store/transaction.h"

namespace moothall {

/// One change of the register in the making: a transaction that knows who makes it and when.
/// Whatever hasn't been committed when it goes out of scope never happened. Same thread from
/// beginning to end.
class Writing
{
public:
    /// Errors: Locked where the register is open for reading only or another program writes at this
    /// moment.
    static Result<Writing> begin(const Session &session);

    Database &database() { return *m_database; }
    const Session &session() const { return *m_session; }
    /// The instant of this change, one for all its rows.
    const QDateTime &now() const { return m_now; }

    /// Puts a row into the audit trail, unless nothing changed.
    Status note(const AuditSubject &subject, const QString &what, const AuditState &before);

    /// Runs `change`, a function that returns a Status, and notes what it did to the subject.
    template<typename Change>
    Status audited(const AuditSubject &subject, const QString &what, Change change)
    {
        const auto before = auditState(*m_database, subject);
        if (!before)
            return fail(before.error());
        MOOTHALL_TRY(change());
        return note(subject, what, *before);
    }

    /// Runs `save`, which returns the Result of a row's key, and notes it: the subject's key may be new.
    template<typename Save>
    auto recorded(AuditSubject subject, const QString &what, Save save) -> decltype(save())
    {
        const auto before = auditState(*m_database, subject);
        if (!before)
            return fail(before.error());
        auto saved = save();
        if (!saved)
            return saved;
        subject.key = saved->value();
        MOOTHALL_TRY(note(subject, what, *before));
        return saved;
    }

    Status commit() { return m_transaction.commit(); }

private:
    Writing(const Session &session, Database &database, Transaction transaction);

    const Session *m_session;
    Database *m_database;
    Transaction m_transaction;
    QDateTime m_now;
};

} // namespace moothall
