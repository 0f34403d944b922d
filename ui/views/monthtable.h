#pragma once

#include "ui/models/calendarmodels.h"
#include "ui/widgets/itemviews.h"

namespace moothall {

/// A month of meetings. Arrows go from day to day and on into other months, Space from one meeting
/// of a day to the next, Enter opens it; Ctrl and an arrow, or the mouse, moves it to another day.
class MonthTable : public TableView
{
    Q_OBJECT

public:
    explicit MonthTable(MonthModel *model, QWidget *parent = nullptr);

    /// The meeting that Enter would open; none on a day without.
    std::optional<CalendarRow> chosen() const;
    QDate currentDate() const;
    void choose(QDate date, MeetingId meeting = {});
    void setMovable(bool movable);

Q_SIGNALS:
    void openWanted(moothall::MeetingId meeting);
    void moveWanted(const moothall::CalendarRow &meeting, QDate to);
    /// The day to go to lies in another month.
    void dayWanted(QDate day);
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    void go(QDate day);
    /// The place of the meeting at a point within its day; -1 where there is none.
    int meetingAt(QPoint point) const;

    MonthModel *m_model;
    int m_place = 0; ///< of the chosen meeting within its day
    QPoint m_pressed;
    int m_dragged = -1;
    bool m_movable = true;
};

} // namespace moothall
