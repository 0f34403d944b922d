#pragma once

#include "core/domain/meeting.h"
#include "ui/commands/step.h"

namespace moothall {

/// A motion or an action of an item: a new one (no `before`), a changed one, or one taken off (no
/// `after`). A row that was taken off comes back under its own id.
template<typename Row>
class RowStep : public Step
{
public:
    RowStep(ItemId item, std::optional<Row> before, std::optional<Row> after)
        : m_item(item)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}
    Status redo(OpenMeeting &meeting) override { return apply(meeting, m_after, m_before); }
    Status undo(OpenMeeting &meeting) override { return apply(meeting, m_before, m_after); }

private:
    Status apply(OpenMeeting &meeting, std::optional<Row> &wanted,
                 const std::optional<Row> &now) const;

    ItemId m_item;
    std::optional<Row> m_before;
    std::optional<Row> m_after;
};
extern template class RowStep<Motion>;
extern template class RowStep<Action>;
using MotionStep = RowStep<Motion>;
using ActionStep = RowStep<Action>;

/// When the meeting sat, and the end and stage that go with it.
class SittingsStep : public Step
{
public:
    SittingsStep(Meeting before, Meeting after)
        : m_before(std::move(before))
        , m_after(std::move(after))
    {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    Meeting m_before;
    Meeting m_after;
};

/// An item's place among those taken.
class TakenStep : public Step
{
public:
    struct Turn
    {
        std::optional<int> place;
        QTime at;
    };
    TakenStep(ItemId item, Turn before, Turn after)
        : m_item(item)
        , m_before(before)
        , m_after(after)
    {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    ItemId m_item;
    Turn m_before;
    Turn m_after;
};

/// A new item that couldn't wait, with the chair's reason.
class UrgentItemStep : public Step
{
public:
    explicit UrgentItemStep(AgendaItem item)
        : m_item(std::move(item))
    {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    AgendaItem m_item;
};

} // namespace moothall
