#pragma once

#include "ui/models/attendancemodel.h"
#include "ui/models/runningordermodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTableView;

namespace moothall {

class ActionsPanel;
class Chip;
class ConfirmPanel;
class DeclarationsPanel;
class FindLine;
class MinuteEditor;
class MotionsPanel;
class NoteLabel;
class OpenMeeting;
class PeopleKeys;
class RecommendedPanel;
class UrgentLine;
class VoteKeys;

/// Minutes beside the running order on their left and who is there on their right: what is needed in the room, with
/// the caret never taken away.
class MinutesTab : public QWidget
{
    Q_OBJECT

public:
    /// What is asked for in the room, each by one key of the action table.
    enum class Room {
        Start, Adjourn, Close, Take, Urgent, Resolve, Phrase, Spelling, Motion, Amendment, RecordedVote, RequestedVote, Action, Budget, Confirm
    };

    explicit MinutesTab(OpenMeeting &meeting, QWidget *parent = nullptr);

    void act(Room what);
    /// Finds words in all minutes; `replaces`: and puts others in their place.
    void find(bool replaces);
    /// Letters for a room where they are read from afar.
    void setLargeType(bool large);

    void select(ItemId item);
    std::optional<ItemId> currentItem() const;
    void commitTyping();
    MinuteEditor *editor() const { return m_editor; }
    DeclarationsPanel *declarations() const { return m_declarations; }
    ConfirmPanel *confirming() const { return m_confirm; }

Q_SIGNALS:
    void currentItemChanged(std::optional<moothall::ItemId> item);
    /// A sentence for the strip.
    void hint(const QString &sentence);
    void signingCopyWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeOrder();
    QWidget *makeMiddle();
    QWidget *makeRoom();
    void backToText();
    void showRunning();
    void refresh();
    void goBy(int step);

    OpenMeeting &m_meeting;
    RunningOrderModel m_order;
    AttendanceModel m_attendance;
    Chip *m_quorum;
    QLabel *m_clock;
    QTableView *m_items;
    QTableView *m_people;
    QLabel *m_running;
    QLabel *m_state;
    NoteLabel *m_warnings;
    PeopleKeys *m_keys;
    VoteKeys *m_votes;
    UrgentLine *m_urgent;
    FindLine *m_find;
    MinuteEditor *m_editor;
    MotionsPanel *m_motions;
    RecommendedPanel *m_recommended;
    ActionsPanel *m_actions;
    ConfirmPanel *m_confirm;
    DeclarationsPanel *m_declarations;
    QTimer m_tick;
};

} // namespace moothall
