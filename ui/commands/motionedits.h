#pragma once

#include "core/domain/meeting.h"
#include "core/domain/recommendations.h"

#include <QCoreApplication>

namespace moothall {

class OpenMeeting;
struct ItemRecommendations;

/// What was moved, voted and given to somebody to do, and how the meeting runs: each as one undo
/// step. False where nothing changed.
class MotionEdits
{
    Q_DECLARE_TR_FUNCTIONS(moothall::MotionEdits)

public:
    explicit MotionEdits(OpenMeeting &meeting)
        : m_meeting(meeting)
    {}

    /// A new motion where its id is new, else its change. Counts follow from recorded names; where
    /// no outcome is given it follows from the counts; a vote is stamped with the moment.
    bool save(ItemId item, Motion motion);
    bool remove(ItemId item, MotionId motion);

    bool saveAction(ItemId item, const Action &action);
    bool removeAction(ItemId item, ActionId action);

    /// The item's minute resolves as the report recommends: one key.
    bool resolveAsRecommended(ItemId item, const ItemRecommendations &recommended);

    /// The meeting's next step now: starts, or resumes what was adjourned.
    bool startOrResume();
    bool adjourn();
    bool close();
    /// The item is taken now: before its turn where it is. Those who leave the room for an interest
    /// in it left now, and those who did for the item before it are back.
    bool take(ItemId item);
    /// Whether the meeting decides the budget or precept, so that its votes are by name: the other
    /// way round.
    bool toggleBudget();
    /// A new item that can't wait, at the end of the agenda.
    bool addUrgent(const QString &title, const QString &reason);

    QTime now() const;

private:
    bool run(const QString &text, const Result<Meeting> &after);

    OpenMeeting &m_meeting;
};

} // namespace moothall
