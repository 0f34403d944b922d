#pragma once

#include "core/services/session.h"

#include <QUndoStack>

namespace moothall {

/// What an officer changes of a register outside the meetings' own desks, each change as one undo step. GUI thread.
class RegisterEdits : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whose register, for everything that follows; what could be undone of another is forgotten.
    void setSession(const Session &session);
    QUndoStack &undoStack() { return m_stack; }

Q_SIGNALS:
    void changed();
    void refused(const moothall::Error &error);

protected:
    /// Makes the step; false where the register refused it, after refused().
    bool push(QUndoCommand *command);
    /// What a step reports: false takes it off the stack.
    bool took(const Status &status);

    Session m_session;

private:
    QUndoStack m_stack;
    bool m_refused = false;
};

} // namespace moothall
