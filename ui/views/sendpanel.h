#pragma once

#include "core/services/reviewing.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace moothall {

class NoteLabel;
class OpenMeeting;

/// Asks what of a draft is to be sent to whom, and says plainly where it holds exempt information.
class SendPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SendPanel(OpenMeeting &meeting, QWidget *parent = nullptr);

    /// Shows it, ready for the usual: what the meeting has come to, in public words, to its chair.
    void begin();

Q_SIGNALS:
    void sendWanted(const moothall::ReviewRequest &request);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showWarning();

    OpenMeeting &m_meeting;
    QComboBox *m_kind;
    QComboBox *m_edition;
    QComboBox *m_to;
    QLineEdit *m_note;
    NoteLabel *m_warning;
};

} // namespace moothall
