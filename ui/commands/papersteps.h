#pragma once

#include "core/services/papers.h"
#include "ui/commands/step.h"

namespace moothall {

/// Where a paper stands: in which item, before which other, last where there is none.
struct PaperPlace
{
    ItemId item;
    std::optional<PaperId> before;

    friend bool operator==(const PaperPlace &, const PaperPlace &) = default;
};

class AttachPaperStep : public Step
{
public:
    AttachPaperStep(Paper paper, PaperPlace place) : m_paper(std::move(paper)), m_place(place) {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    Paper m_paper;
    PaperPlace m_place;
};

class UpdatePaperStep : public Step
{
public:
    UpdatePaperStep(Paper before, Paper after) : m_before(std::move(before)), m_after(std::move(after)) {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    Paper m_before;
    Paper m_after;
};

/// Another version of a paper; undone, the old one is current again.
class ReplacePaperStep : public Step
{
public:
    ReplacePaperStep(PaperId paper, PaperVersion before, PaperVersion after)
        : m_paper(paper), m_before(std::move(before)), m_after(std::move(after))
    {
    }
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    PaperId m_paper;
    PaperVersion m_before;
    PaperVersion m_after;
};

/// Among its item's papers or to another item; one that an exempt item made restricted is as it was when undone.
class MovePaperStep : public Step
{
public:
    MovePaperStep(Paper paper, PaperPlace from, PaperPlace to) : m_paper(std::move(paper)), m_from(from), m_to(to) {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    Paper m_paper;
    PaperPlace m_from;
    PaperPlace m_to;
};

class RemovePaperStep : public Step
{
public:
    explicit RemovePaperStep(PaperId paper) : m_paper(paper) {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    PaperId m_paper;
    PaperPlace m_place;
};

} // namespace moothall
