#pragma once

#include "core/services/meetings.h"
#include "ui/models/rowsmodel.h"
#include "ui/views/registerview.h"

class QFrame;
class QLabel;
class QPushButton;
class QTableView;

namespace moothall {

/// What has to be published, soonest first, and the meetings that come next.
class TodayView : public RegisterView
{
    Q_OBJECT

public:
    explicit TodayView(QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;
    /// How many agendas are due today or late.
    int due() const { return m_due; }

private:
    /// An agenda that isn't published yet.
    struct Duty
    {
        MeetingSummary meeting;
        QDate by;
        QString source;
        int left = 0; ///< working days after today; -1: late
    };

    QVariant duty(const Duty &duty, int role) const;
    QWidget *makeAdvice();
    void advise(bool hasBodies, bool hasMeetings);
    void open(const QModelIndex &index);

    RowsModel<Duty> *m_duties;
    RowsModel<MeetingSummary> *m_next;
    QTableView *m_dutyTable;
    QTableView *m_nextTable;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_nothing;
    QWidget *m_lists;
    QFrame *m_advice;
    QLabel *m_adviceHeading;
    QLabel *m_adviceText;
    QPushButton *m_addBodies;
    QPushButton *m_planMeeting;
    int m_due = 0;
};

} // namespace moothall
