#pragma once

#include "core/services/yearplan.h"
#include "ui/commands/registeredits.h"

namespace moothall {

/// What an officer changes of the calendar of meetings, each as one undo step.
class CalendarEdits : public RegisterEdits
{
    Q_OBJECT

public:
    using RegisterEdits::RegisterEdits;

    /// Each returns false where the register refuses, after refused().
    bool move(const CalendarRow &meeting, const QDateTime &starts);
    /// All that aren't left out.
    bool plan(const QList<ProposedMeeting> &proposals);
    bool savePattern(const StoredPattern &before, const StoredPattern &after);
    bool removePattern(const StoredPattern &pattern);

private:
    friend class MoveMeetingCommand;
    friend class PlanMeetingsCommand;
    friend class PatternCommand;
};

} // namespace moothall
