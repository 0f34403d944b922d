#pragma once

#include "core/domain/reportprogress.h"
#include "core/domain/reportsections.h"
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

/// Who must clear reports, of the whole authority.
class ClearersStep : public Step
{
public:
    ClearersStep(QList<Clearer> before, QList<Clearer> after)
        : m_before(std::move(before))
        , m_after(std::move(after))
    {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    QList<Clearer> m_before;
    QList<Clearer> m_after;
};

/// What every report to the meeting's body must have.
class SectionsStep : public Step
{
public:
    SectionsStep(QList<ReportSection> before, QList<ReportSection> after)
        : m_before(std::move(before))
        , m_after(std::move(after))
    {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    QList<ReportSection> m_before;
    QList<ReportSection> m_after;
};

} // namespace moothall
