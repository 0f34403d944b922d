#pragma once

#include "core/store/clockstore.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace moothall {

/// The days on which an authority shuts its offices: added one by one or as a run, taken off with Delete.
class ClosedDaysDialog : public QDialog
{
    Q_OBJECT

public:
    ClosedDaysDialog(const QList<ClosedDay> &days, QWidget *parent);

    /// By date.
    const QList<ClosedDay> &days() const { return m_days; }

private:
    void add();
    void removeChosen();
    void showDays();

    QList<ClosedDay> m_days;
    QListWidget *m_list;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLineEdit *m_why;
    QPushButton *m_remove;
};

} // namespace moothall
