#pragma once

#include "core/domain/attendancerecord.h"
#include "core/services/bodies.h"
#include "ui/models/rowsmodel.h"
#include "ui/views/registerview.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTabWidget;

namespace moothall {

class AttendancePanel;
class WordsFilter;

/// Everybody the register knows, names and addresses changed in place; and how often members attended.
class PeopleView : public RegisterView
{
    Q_OBJECT

public:
    explicit PeopleView(QWidget *parent = nullptr);

    void setRegister(const Session &session, const Authority &authority) override;
    void refresh() override;
    QWidget *firstFocus() override;
    /// Shows that person's row, whatever the filter had.
    void select(PersonId person);
    void showAttendance();

Q_SIGNALS:
    /// A record of attendance is wanted as a file.
    void attendanceWanted(const moothall::AttendanceRecord &record);

private:
    bool keep(const Person &person);
    void addPerson();
    void updateCount();

    QTabWidget *m_pages;
    AttendancePanel *m_attendance;
    RowsModel<Person> *m_model;
    WordsFilter *m_filter;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_count;
    QLineEdit *m_newName;
    QPushButton *m_add;
};

} // namespace moothall
