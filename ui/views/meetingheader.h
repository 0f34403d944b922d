#pragma once

#include "core/domain/vocabulary.h"

#include <QFrame>

class QDateTimeEdit;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace moothall {

class MeetingStageBar;
class NoteLabel;
class OpenMeeting;
class TitleLabel;

/// The top of a desk: which body meets, when and where, who is asked; how far it has come; when its agenda must be
/// out. Date, time, venue and contact are edited in place.
class MeetingHeader : public QFrame
{
    Q_OBJECT

public:
    explicit MeetingHeader(OpenMeeting &meeting, QWidget *parent = nullptr);

    /// Opens the fields for date, time, venue and contact.
    void edit();

Q_SIGNALS:
    void stageWanted(moothall::MeetingStage stage);
    void publishRequested();
    void packRequested(moothall::Edition edition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showDeadline();
    void save();
    void close();

    OpenMeeting &m_meeting;
    TitleLabel *m_name;
    QPushButton *m_line;
    QStackedWidget *m_stack;
    QWidget *m_fields;
    QDateTimeEdit *m_starts;
    QLineEdit *m_venue;
    QLineEdit *m_contact;
    MeetingStageBar *m_stages;
    NoteLabel *m_deadline;
    QPushButton *m_publish;
};

} // namespace moothall
