#pragma once

#include "core/services/yearplan.h"

#include <QUndoStack>

namespace moothall {

/// What an officer changes of the calendar of meetings, each as one undo step.
class CalendarEdits : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whose register, for everything that follows; what could be undone of another is forgotten.
    void setSession(const Session &session);
    QUndoStack &undoStack() { return m_stack; }

    /// Each returns false where the register refuses, after refused().
    bool move(const CalendarRow &meeting, const QDateTime &starts);
    /// All that aren't left out.
    bool plan(const QList<ProposedMeeting> &proposals);
    bool savePattern(const StoredPattern &before, const StoredPattern &after);
    bool removePattern(const StoredPattern &pattern);

Q_SIGNALS:
    void changed();
    void refused(const moothall::Error &error);

private:
    friend class MoveMeetingCommand;
    friend class PlanMeetingsCommand;
    friend class PatternCommand;

    bool push(QUndoCommand *command);
    /// What a command reports: false takes it off the stack.
    bool took(const Status &status);

    Session m_session;
    QUndoStack m_stack;
    bool m_refused = false;
};

} // namespace moothall
