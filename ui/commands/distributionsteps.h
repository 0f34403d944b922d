#pragma once

#include "core/services/distribution.h"
#include "ui/commands/step.h"

namespace moothall {

/// Another distribution list for the body of the open meeting.
class DistributionStep : public Step
{
public:
    DistributionStep(DistributionList before, DistributionList after)
        : m_before(std::move(before))
        , m_after(std::move(after))
    {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    DistributionList m_before;
    DistributionList m_after;
};

} // namespace moothall
