#pragma once

#include "core/services/forwardplan.h"
#include "core/services/privatenotice.h"
#include "ui/commands/registeredits.h"

namespace moothall {

/// What an officer changes of the forward plan and of work programmes, each as one undo step.
class ForwardEdits : public RegisterEdits
{
    Q_OBJECT

public:
    using RegisterEdits::RegisterEdits;

    /// Each returns false where the register refuses, after refused(). `before` with id 0: a new
    /// one.
    bool save(const ForwardEntry &before, const ForwardEntry &after);
    bool remove(const ForwardEntry &entry);
    bool save(const WorkItem &before, const WorkItem &after);
    bool remove(const WorkItem &item);
    /// What was said against deciding an entry in private.
    bool say(qint64 entry, const Representations &before, const Representations &after);

private:
    template<typename Row>
    friend class ForwardCommand;
    friend class RepresentationsCommand;
};

} // namespace moothall
