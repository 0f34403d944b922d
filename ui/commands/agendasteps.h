#pragma once

#include "core/services/agenda.h"
#include "ui/commands/step.h"

namespace moothall {

/// A new item; redone, it is the same item again.
class AddItemStep : public Step
{
public:
    AddItemStep(AgendaItem item, ItemPlace place) : m_item(std::move(item)), m_place(place) {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;
    ItemId id() const { return m_item.id; }
    /// Its first naming is one step with it: what was removed comes back under that name.
    bool absorb(const Step &next) override;

private:
    AgendaItem m_item;
    ItemPlace m_place; ///< where it goes, or stood when it was last taken away
};

/// An item's own fields.
class UpdateItemStep : public Step
{
public:
    UpdateItemStep(AgendaItem before, AgendaItem after);
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;
    bool absorb(const Step &next) override;
    ItemId id() const { return m_after.id; }

private:
    Status openPapers(OpenMeeting &meeting) const;

    AgendaItem m_before; ///< with its papers, as they were
    AgendaItem m_after;
};

class MoveItemStep : public Step
{
public:
    MoveItemStep(ItemId item, ItemPlace to) : m_item(item), m_to(to) {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    ItemId m_item;
    ItemPlace m_from;
    ItemPlace m_to;
};

class RemoveItemStep : public Step
{
public:
    explicit RemoveItemStep(ItemId item) : m_item(item) {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    ItemId m_item;
    ItemPlace m_place;
};

} // namespace moothall
