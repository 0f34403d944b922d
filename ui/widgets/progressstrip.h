#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace moothall {

/// Says what long work is going on, how far it has come, and lets it be stopped. Hidden while nothing goes on.
class ProgressStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// `total` 0: nobody knows how much there is.
    void begin(const QString &what);
    void report(const QString &step, int done, int total);
    void end();
    bool isBusy() const { return !isHidden(); }

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace moothall
