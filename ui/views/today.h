#pragma once

#include "core/services/todaysheet.h"
#include "ui/models/rowsmodel.h"
#include "ui/views/registerview.h"

class QLabel;
class QPushButton;
class QTableView;

namespace moothall {

class TodayModel;

/// The first page: what is late, due and to come over all bodies, grouped by day; what others owe; the next meetings.
/// Enter or one click goes to where a line is done.
class TodayView : public RegisterView
{
    Q_OBJECT

public:
    explicit TodayView(QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;
    /// The rule by which the chosen line is there; empty where none is.
    QString currentCode() const;
    /// How many things are due today or late.
    int due() const { return m_sheet.due; }

Q_SIGNALS:
    void publishWanted(moothall::MeetingId meeting);
    void minutesWanted(moothall::MeetingId meeting);
    void callInWanted(moothall::MeetingId meeting, moothall::ItemId item);
    /// The forward plan at an entry; at none (0), ready to take one in for an item (new: for none).
    void planWanted(qint64 entry, moothall::ItemId item);
    /// A meeting that somebody needs isn't planned.
    void planningWanted();
    /// A newer list of bank holidays is to be taken in: from a file, or as GOV.UK has it now.
    void holidaysWanted(bool fromTheWeb);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeSide(QWidget *side);
    void showSheet();
    void act(const QModelIndex &index);
    void record(const TodayEntry &entry);
    Status recordPlanned(qint64 entry, const DeadlineMark &mark);
    void editClosedDays();
    void fitRows();

    TodaySheet m_sheet;
    QDate m_shown; ///< the day it was shown for
    TodayModel *m_lines;
    RowsModel<Waiting> *m_waiting;
    RowsModel<MeetingFacts> *m_next;
    QTableView *m_table;
    QTableView *m_waitingTable = nullptr;
    QTableView *m_nextTable = nullptr;
    QWidget *m_side;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_nothing;
    QLabel *m_nobody = nullptr;
    QLabel *m_noMeeting = nullptr;
    QLabel *m_known = nullptr;
    QPushButton *m_calendar = nullptr;
};

} // namespace moothall
