#pragma once

#include "core/services/bodies.h"
#include "ui/models/rowsmodel.h"
#include "ui/views/registerview.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace moothall {

class WordsFilter;

/// Everybody the register knows; names and addresses are changed in place.
class PeopleView : public RegisterView
{
    Q_OBJECT

public:
    explicit PeopleView(QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;
    /// Shows that person's row, whatever the filter had.
    void select(PersonId person);

private:
    bool keep(const Person &person);
    void addPerson();
    void updateCount();

    RowsModel<Person> *m_model;
    WordsFilter *m_filter;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_count;
    QLineEdit *m_newName;
    QPushButton *m_add;
};

} // namespace moothall
