#pragma once

#include "core/domain/meeting.h"
#include "ui/commands/step.h"

namespace moothall {

/// What is said of a supplement: name, date, reason, who decided.
class SaySupplementStep : public Step
{
public:
    SaySupplementStep(Supplement before, Supplement after)
        : m_before(std::move(before))
        , m_after(std::move(after))
    {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;
    bool absorb(const Step &next) override;

private:
    Supplement m_before;
    Supplement m_after;
};

} // namespace moothall
