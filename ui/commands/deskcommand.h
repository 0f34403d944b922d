#pragma once

#include "ui/commands/step.h"

#include <QUndoCommand>

namespace moothall {

/// An undo step of an open meeting: all its steps or none. Where a service refuses, the steps made so far are taken
/// back, the refusal is shown by the meeting, and the command leaves the stack.
class DeskCommand : public QUndoCommand
{
public:
    /// Commands of the same `run` that follow each other are one undo step; 0: never.
    DeskCommand(OpenMeeting &meeting, const QString &text, Steps steps, int run = 0);

    void redo() override;
    void undo() override;
    int id() const override { return m_run > 0 ? 1 : -1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    OpenMeeting &m_meeting;
    Steps m_steps;
    int m_run;
};

} // namespace moothall
