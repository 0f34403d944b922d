#pragma once

#include "core/domain/distribution.h"
#include "ui/models/checks.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace moothall {

class HeadingLabel;
class NoteLabel;

/// What publishing will freeze, what the checks say, whom it will reach, and the one button. Publishing is a record, not a step that can be
/// undone: where a check says stop, somebody has to say that it is meant.
class PublishPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PublishPanel(QWidget *parent = nullptr);

    /// `frontPages` of the pack as it was last made.
    void open(const MeetingRecord &record, const QList<PublishCheck> &checks, const QList<DistributionEntry> &readers,
              int frontPages, bool readOnly);
    QWidget *firstFocus();
    /// Who decided to publish although a check says stop, and why; empty where none does.
    QString decision() const;

Q_SIGNALS:
    void publishConfirmed();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();

    HeadingLabel *m_heading;
    NoteLabel *m_frozen;
    QLabel *m_checks;
    NoteLabel *m_passed;
    NoteLabel *m_why;
    QCheckBox *m_meant;
    QLineEdit *m_decision;
    QPushButton *m_cancel;
    QPushButton *m_publish;
};

} // namespace moothall
