#pragma once

#include <QKeySequenceEdit>

namespace moothall {

/// Takes the next key that is pressed, with Ctrl, Alt and Shift, and tells it at once. Tab goes on
/// and Escape away, as everywhere, so that nobody is caught in it.
class KeyField : public QKeySequenceEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);
    void setName(const QString &name);

Q_SIGNALS:
    void pressed(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace moothall
