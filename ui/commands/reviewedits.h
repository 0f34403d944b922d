#pragma once

#include "core/domain/review.h"
#include "ui/commands/step.h"

#include <QCoreApplication>

namespace moothall {

class OpenMeeting;

/// What is decided of a remark on a draft.
class RemarkStep : public Step
{
public:
    RemarkStep(ReviewRemarkId remark, std::optional<RemarkDecision> before,
               std::optional<RemarkDecision> after)
        : m_remark(remark)
        , m_before(before)
        , m_after(after)
    {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    ReviewRemarkId m_remark;
    std::optional<RemarkDecision> m_before;
    std::optional<RemarkDecision> m_after;
};

/// What an officer does with what came back of a draft, each as one undo step: the words and the
/// decision together. False where nothing changed.
class ReviewEdits
{
    Q_DECLARE_TR_FUNCTIONS(moothall::ReviewEdits)

public:
    explicit ReviewEdits(OpenMeeting &meeting)
        : m_meeting(meeting)
    {}

    /// Puts a proposal's words in their place, over a conflict too; marks a comment as dealt with.
    bool accept(const ReturnedRemark &remark, Edition edition);
    bool refuse(const ReturnedRemark &remark);
    /// It waits for a decision again; the text stays as it is.
    bool reopen(const ReturnedRemark &remark);

private:
    OpenMeeting &m_meeting;
};

} // namespace moothall
