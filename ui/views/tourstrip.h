#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace moothall {

/// What the tour says, along the foot of the window while the work goes on above it: where one is,
/// what to do, and buttons to have it done, to go on or to end. Read out whenever it changes.
class TourStrip : public QFrame
{
    Q_OBJECT

public:
    explicit TourStrip(QWidget *parent = nullptr);

    struct Said
    {
        QString heading;
        QString text;
        QString act;        ///< the button that matters; empty: none
        QString leave;      ///< the other
        bool waits = false; ///< something is under way: the buttons wait for it

        friend bool operator==(const Said &, const Said &) = default;
    };
    void say(const Said &said);
    const Said &said() const { return m_said; }
    void takeKeys();

Q_SIGNALS:
    void actWanted();
    void leaveWanted();

private:
    Said m_said;
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_act;
    QPushButton *m_leave;
};

} // namespace moothall
