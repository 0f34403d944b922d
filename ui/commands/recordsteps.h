#pragma once

#include "core/domain/meeting.h"
#include "ui/commands/step.h"

namespace moothall {

/// The meeting's own fields: time, place, letter's date, kind.
class UpdateMeetingStep : public Step
{
public:
    UpdateMeetingStep(Meeting before, Meeting after) : m_before(std::move(before)), m_after(std::move(after)) {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    Meeting m_before;
    Meeting m_after;
};

/// The body's own fields, as the contact that its agendas name.
class UpdateBodyStep : public Step
{
public:
    UpdateBodyStep(Body before, Body after) : m_before(std::move(before)), m_after(std::move(after)) {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    Body m_before;
    Body m_after;
};

/// Somebody's attendance: a new row (no `before`), a changed one, or one taken off (no `after`).
class AttendanceStep : public Step
{
public:
    AttendanceStep(std::optional<Attendance> before, std::optional<Attendance> after)
        : m_before(std::move(before)), m_after(std::move(after))
    {
    }
    Status redo(OpenMeeting &meeting) override { return apply(meeting, m_after, m_before); }
    Status undo(OpenMeeting &meeting) override { return apply(meeting, m_before, m_after); }

private:
    static Status apply(OpenMeeting &meeting, std::optional<Attendance> &wanted, std::optional<Attendance> &now);

    std::optional<Attendance> m_before;
    std::optional<Attendance> m_after;
};

/// A declaration of an item, likewise.
class DeclarationStep : public Step
{
public:
    DeclarationStep(ItemId item, std::optional<Declaration> before, std::optional<Declaration> after)
        : m_item(item), m_before(std::move(before)), m_after(std::move(after))
    {
    }
    Status redo(OpenMeeting &meeting) override { return apply(meeting, m_after, m_before); }
    Status undo(OpenMeeting &meeting) override { return apply(meeting, m_before, m_after); }

private:
    Status apply(OpenMeeting &meeting, std::optional<Declaration> &wanted, std::optional<Declaration> &now) const;

    ItemId m_item;
    std::optional<Declaration> m_before;
    std::optional<Declaration> m_after;
};

/// An item's minute; with no `before` it makes one, with no `after` it takes it away.
class MinuteStep : public Step
{
public:
    MinuteStep(ItemId item, std::optional<Minute> before, std::optional<Minute> after)
        : m_item(item), m_before(std::move(before)), m_after(std::move(after))
    {
    }
    Status redo(OpenMeeting &meeting) override { return apply(meeting, m_after); }
    Status undo(OpenMeeting &meeting) override { return apply(meeting, m_before); }
    bool absorb(const Step &next) override;

private:
    Status apply(OpenMeeting &meeting, const std::optional<Minute> &wanted) const;

    ItemId m_item;
    std::optional<Minute> m_before;
    std::optional<Minute> m_after;
};

} // namespace moothall
