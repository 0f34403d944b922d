#pragma once

#include "ui/models/attendancemodel.h"
#include "ui/models/runningordermodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTableView;

namespace moothall {

class Chip;
class DeclarationsPanel;
class MinuteEditor;
class OpenMeeting;
class PeopleKeys;

/// Minutes beside the running order on their left and who is there on their right: what is needed in the room, with
/// the caret never taken away.
class MinutesTab : public QWidget
{
    Q_OBJECT

public:
    explicit MinutesTab(OpenMeeting &meeting, QWidget *parent = nullptr);

    void select(ItemId item);
    std::optional<ItemId> currentItem() const;
    void commitTyping();
    MinuteEditor *editor() const { return m_editor; }
    DeclarationsPanel *declarations() const { return m_declarations; }

Q_SIGNALS:
    void currentItemChanged(std::optional<moothall::ItemId> item);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeOrder();
    QWidget *makeRoom();
    void refresh();
    void goBy(int step);

    OpenMeeting &m_meeting;
    RunningOrderModel m_order;
    AttendanceModel m_attendance;
    Chip *m_quorum;
    QLabel *m_clock;
    QTableView *m_items;
    QTableView *m_people;
    PeopleKeys *m_keys;
    MinuteEditor *m_editor;
    DeclarationsPanel *m_declarations;
    QTimer m_tick;
};

} // namespace moothall
