#pragma once

#include "core/services/forwardplan.h"

#include <QUndoStack>

namespace moothall {

/// What an officer changes of the forward plan and of work programmes, each as one undo step.
class ForwardEdits : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whose register, for everything that follows; what could be undone of another is forgotten.
    void setSession(const Session &session);
    QUndoStack &undoStack() { return m_stack; }

    /// Each returns false where the register refuses, after refused(). `before` with id 0: a new
    /// one.
    bool save(const ForwardEntry &before, const ForwardEntry &after);
    bool remove(const ForwardEntry &entry);
    bool save(const WorkItem &before, const WorkItem &after);
    bool remove(const WorkItem &item);

Q_SIGNALS:
    void changed();
    void refused(const moothall::Error &error);

private:
    template<typename Row>
    friend class ForwardCommand;

    bool push(QUndoCommand *command);
    /// What a command reports: false takes it off the stack.
    bool took(const Status &status);

    Session m_session;
    QUndoStack m_stack;
    bool m_refused = false;
};

} // namespace moothall
