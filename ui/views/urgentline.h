#pragma once

#include "core/domain/latebusiness.h"

#include <QFrame>

class QLineEdit;

namespace moothall {

/// One line for business that couldn't wait: what it is and why, by the route of its kind of body.
class UrgentLine : public QFrame
{
    Q_OBJECT

public:
    explicit UrgentLine(QWidget *parent = nullptr);

    void begin(LateRoute route);

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
