#pragma once

#include "core/services/meetings.h"
#include "ui/models/rowsmodel.h"
#include "ui/views/registerview.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace moothall {

class NewMeetingPanel;
class WordsFilter;

/// All meetings of the register: found by any of their words as one types, opened with Enter; a new one is planned in
/// a panel above them.
class MeetingsList : public RegisterView
{
    Q_OBJECT

public:
    explicit MeetingsList(QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;
    void planMeeting();

private:
    void openCurrent();
    void updateCount();

    RowsModel<MeetingSummary> *m_model;
    WordsFilter *m_filter;
    QLineEdit *m_search;
    QPushButton *m_new;
    NewMeetingPanel *m_panel;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_count;
    QLabel *m_empty;
    QPushButton *m_emptyNew;
    bool m_placed = false;
};

} // namespace moothall
