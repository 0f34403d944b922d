#pragma once

#include "core/services/todaysheet.h"

#include <QDialog>

class QDateTimeEdit;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace moothall {

/// Asks what became of a date: when it was done, or why it was done without; of a notice that was cut short, what was
/// decided. What was said, answer() holds once it is accepted.
class DeadlineDialog : public QDialog
{
    Q_OBJECT

public:
    DeadlineDialog(const TodayEntry &entry, const WallTime &now, QWidget *parent);

    const TodayEntry &entry() const { return m_entry; }
    DeadlineMark answer() const;

private:
    void check();

    TodayEntry m_entry;
    QRadioButton *m_done = nullptr;
    QRadioButton *m_without = nullptr;
    QDateTimeEdit *m_at = nullptr;
    QLineEdit *m_reason;
    QPushButton *m_record;
};

} // namespace moothall
