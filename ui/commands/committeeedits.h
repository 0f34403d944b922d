#pragma once

#include "core/domain/people.h"
#include "core/services/session.h"

#include <QUndoStack>

namespace moothall {

/// What an officer changes of bodies and their members, each as one undo step. A step takes back or makes again only
/// what it changed: what else happened to a body meanwhile (its next minute number) stays.
class CommitteeEdits : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whose register, for everything that follows; what could be undone of another is forgotten.
    void setSession(const Session &session);
    QUndoStack &undoStack() { return m_stack; }

    /// Each returns false where the register refuses, after refused().
    bool change(const Body &before, const Body &after, const QString &what);
    /// The register makes the person too where it is new.
    bool addMember(const Membership &membership);
    bool change(const Membership &before, const Membership &after);
    /// As if it had never been.
    bool removeMember(const Membership &membership);

Q_SIGNALS:
    void changed();
    void refused(const moothall::Error &error);

private:
    friend class BodyCommand;
    friend class MembershipCommand;

    bool push(QUndoCommand *command);
    /// What a command reports: false takes it off the stack.
    bool took(const Status &status);

    Session m_session;
    QUndoStack m_stack;
    bool m_refused = false;
};

} // namespace moothall
