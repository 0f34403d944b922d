#pragma once

#include "core/services/callins.h"
#include "ui/commands/registeredits.h"

#include <functional>

namespace moothall {

/// What an officer records of call-ins, each as one undo step.
class CallInEdits : public RegisterEdits
{
    Q_OBJECT

public:
    using RegisterEdits::RegisterEdits;

    /// Each returns false where the register refuses, after refused(). `before` with a new id: a
    /// new one.
    bool save(const CallIn &before, const CallIn &after);
    bool remove(const CallIn &callIn);
    bool waive(MeetingId meeting, ItemId item, const QString &reason);
    /// `was` is the reason that was given.
    bool unwaive(MeetingId meeting, ItemId item, const QString &was);
    bool setRule(const CallInRule &before, const CallInRule &after);

private:
    friend class CallInCommand;
    friend class CallInStep;
};

} // namespace moothall
