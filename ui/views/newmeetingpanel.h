#pragma once

#include "core/domain/people.h"
#include "core/services/meetings.h"

#include <QFrame>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace moothall {

class MessageStrip;
class NoteLabel;

/// Asks for body, date, time and venue of a new meeting, and says at once what the date means: its weekday, the last
/// day to publish, whether that is over already. Stands in the view, not in a box.
class NewMeetingPanel : public QFrame
{
    Q_OBJECT

public:
    explicit NewMeetingPanel(QWidget *parent = nullptr);

    void open(const Session &session);
    QWidget *firstFocus();

Q_SIGNALS:
    void planned(moothall::MeetingId meeting);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void bodyChosen();
    void dateChosen();
    void plan();
    const Body *chosenBody() const;

    Session m_session;
    QList<Body> m_bodies;
    QList<MeetingSummary> m_past;
    QComboBox *m_body;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QLineEdit *m_venue;
    QComboBox *m_kind;
    QComboBox *m_from;
    NoteLabel *m_notice;
    MessageStrip *m_strip;
    QPushButton *m_plan;
};

} // namespace moothall
