#pragma once

#include <QPushButton>

namespace moothall {

/// A button that shows as much of its words as it has room for, and "…" where some are left out. Its tip has them all.
class ElidedButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace moothall
