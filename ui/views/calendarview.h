#pragma once

#include "core/services/yearplan.h"
#include "ui/models/rowsmodel.h"
#include "ui/views/registerview.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace moothall {

class CalendarEdits;
class DraftPanel;
class MonthModel;
class MonthTable;
class NoteLabel;
class TitleLabel;
class YearModel;

/// The calendar of meetings: a year, a month, a list, and the place where a year is drafted.
class CalendarView : public RegisterView
{
    Q_OBJECT

public:
    enum class Page { Year, Month, List, Draft };

    explicit CalendarView(QWidget *parent = nullptr);

    void setRegister(const Session &session, const Authority &authority) override;
    void refresh() override;
    QWidget *firstFocus() override;
    QUndoStack *undoStack() override;

    Page page() const;
    void showPage(Page page);
    /// Goes to a day; in the month, to a meeting of it.
    void showDay(QDate day, MeetingId meeting = {});
    /// Shows meetings read from a file, to be planned.
    void propose(const QList<ProposedMeeting> &proposals);
    QString bodyName() const; ///< the body that is shown alone; empty: all

Q_SIGNALS:
    /// The calendar is wanted as a file.
    void giveOutWanted(bool withTasks);
    void spreadsheetWanted();

private:
    QWidget *makeHead();
    QWidget *makeYear();
    QWidget *makeMonth();
    QWidget *makeList();
    void read();
    void showTitle();
    void showNote();
    void turn(int by);
    void move(const CalendarRow &meeting, QDate to);
    QStringList notesOf(const CalendarRow &meeting) const;
    CalendarSheet filtered() const;

    CalendarEdits *m_edits;
    MonthModel *m_monthModel;
    YearModel *m_yearModel;
    RowsModel<CalendarRow> *m_rows = nullptr;
    CalendarSheet m_sheet;
    QDate m_day;
    TitleLabel *m_title = nullptr;
    QTabBar *m_tabs = nullptr;
    QComboBox *m_body = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_on = nullptr;
    QPushButton *m_today = nullptr;
    QPushButton *m_files = nullptr;
    QAction *m_bringIn = nullptr;
    NoteLabel *m_note = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTableView *m_yearTable = nullptr;
    MonthTable *m_month = nullptr;
    QTableView *m_list = nullptr;
    DraftPanel *m_draft = nullptr;
};

} // namespace moothall
