#pragma once

#include "core/services/confirming.h"
#include "ui/commands/step.h"

#include <QCoreApplication>

namespace moothall {

class OpenMeeting;

/// How minutes were confirmed: a new confirmation (no `before`), a changed one, or one taken back
/// (no `after`).
class ConfirmationStep : public Step
{
public:
    ConfirmationStep(std::optional<Confirmation> before, std::optional<Confirmation> after)
        : m_before(std::move(before))
        , m_after(std::move(after))
    {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    static Status apply(OpenMeeting &meeting, const std::optional<Confirmation> &wanted,
                        const std::optional<Confirmation> &now);

    std::optional<Confirmation> m_before;
    std::optional<Confirmation> m_after;
};

/// What the open meeting does with earlier minutes, each as one undo step. False where nothing
/// changed.
class ConfirmEdits
{
    Q_DECLARE_TR_FUNCTIONS(moothall::ConfirmEdits)

public:
    explicit ConfirmEdits(OpenMeeting &meeting)
        : m_meeting(meeting)
    {}

    /// As a correct record. The item is minuted from then on, so that it has a number.
    bool confirm(const Confirmation &minutes);
    bool addCorrection(const Confirmation &minutes, const Correction &correction);
    bool removeCorrection(const Confirmation &minutes, qsizetype at);
    bool sign(const Confirmation &minutes, const QString &name, QDate day);
    bool withdraw(const Confirmation &minutes);

private:
    bool change(const QString &text, const Confirmation &before, const Confirmation &after);

    OpenMeeting &m_meeting;
};

} // namespace moothall
