#pragma once

#include "core/domain/meeting.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace moothall {

class HeadingLabel;
class NoteLabel;
class OpenMeeting;

/// The supplement that what is new goes into: what it holds, what its front sheet says of its
/// lateness, what the law asks for, and the buttons that make and publish it. Every field is saved
/// as it is left; typing is one undo step.
class SupplementPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SupplementPanel(OpenMeeting &meeting, QWidget *parent = nullptr);

    void refresh();
    /// Saves what is being typed.
    void commitTyping();

Q_SIGNALS:
    void packRequested(moothall::Edition edition, int supplement);
    void publishRequested(int supplement);

private:
    Supplement typed() const;
    void save();
    void showContents(const MeetingRecord &record);
    void showFields(const MeetingRecord &record);

    OpenMeeting &m_meeting;
    int m_number = 0;
    bool m_filling = false;
    HeadingLabel *m_heading;
    QLabel *m_contents;
    QWidget *m_fields;
    QComboBox *m_name;
    QLineEdit *m_reason;
    QLineEdit *m_decidedBy;
    QCheckBox *m_isOpen;
    QDateTimeEdit *m_available;
    NoteLabel *m_problems;
    QPushButton *m_public;
    QPushButton *m_exempt;
    QPushButton *m_publish;
};

} // namespace moothall
