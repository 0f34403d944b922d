#pragma once

#include "core/services/attendancestatistics.h"
#include "core/tasks/latesttask.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableView;

namespace moothall {

class NoteLabel;
class WordsFilter;

/// How often members attended over a municipal year, sorted by any column, and whose seat the
/// six-month rule endangers.
class AttendancePanel : public QWidget
{
    Q_OBJECT

public:
    explicit AttendancePanel(QWidget *parent = nullptr);

    /// Lets go of the one before.
    void setSession(const Session &session);
    void refresh();
    QWidget *firstFocus();

Q_SIGNALS:
    void problem(const moothall::Error &error);
    /// It is wanted as a file.
    void saveWanted(const moothall::AttendanceRecord &record);

private:
    void makeTable();
    void fillBodies();
    void fillYears();
    /// On a worker: it goes through a year of meetings.
    void read();
    void fill(const AttendanceRecord &record);

    Session m_session;
    AttendanceRecord m_record;
    RowsModel<MemberAttendance> *m_rows = nullptr;
    WordsFilter *m_sorted = nullptr;
    QComboBox *m_year;
    QComboBox *m_body;
    QPushButton *m_save;
    NoteLabel *m_count;
    NoteLabel *m_warnings;
    QTableView *m_table = nullptr;
    LatestTask m_reading;
};

} // namespace moothall
