#pragma once

#include "core/domain/reportprogress.h"
#include "ui/commands/step.h"

namespace moothall {

/// How far a report has come with one who must clear it.
class ClearanceStep : public Step
{
public:
    ClearanceStep(ItemId item, Clearance before, Clearance after)
        : m_item(item)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    ItemId m_item;
    Clearance m_before;
    Clearance m_after;
};

} // namespace moothall
