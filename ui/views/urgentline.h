#pragma once

#include <QFrame>

class QLineEdit;

namespace moothall {

/// One line for business that couldn't wait: what it is and why, in the chair's words (LGA 1972
/// s.100B(4)(b)).
class UrgentLine : public QFrame
{
    Q_OBJECT

public:
    explicit UrgentLine(QWidget *parent = nullptr);

    void begin();

Q_SIGNALS:
    void entered(const QString &title, const QString &reason);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep();

    QLineEdit *m_title;
    QLineEdit *m_reason;
};

} // namespace moothall
