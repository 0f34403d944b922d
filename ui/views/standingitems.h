#pragma once

#include "core/domain/people.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableView;

namespace moothall {

class CommitteeEdits;
class NoteLabel;

/// What every new agenda of a body opens with: added, renamed, moved and removed in place.
class StandingItemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StandingItemsPanel(CommitteeEdits &edits, QWidget *parent = nullptr);

    void show(const Body &body, bool readOnly);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        int at = 0;
        StandingItem item;
    };

    void makeModel();
    QWidget *makeAdder();
    void add();
    void moveBy(int step);
    void remove();
    int current() const; ///< -1: none
    bool keep(const QList<StandingItem> &items, const QString &what);
    void updateButtons();

    CommitteeEdits &m_edits;
    Body m_body;
    bool m_isReadOnly = true;
    RowsModel<Row> *m_items = nullptr;
    NoteLabel *m_note = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_newTitle = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace moothall
