#pragma once

#include "core/domain/meeting.h"

#include <QFrame>
#include <QPointer>

class QLabel;

namespace moothall {

class OpenMeeting;

/// The mode in which keys stand for people (F9): letters find a member until one is left, then one key says what is
/// recorded of them, and the letters begin again. Escape or F9 ends it. Letters type everywhere else.
class PeopleKeys : public QFrame
{
    Q_OBJECT

public:
    explicit PeopleKeys(OpenMeeting &meeting, QWidget *parent = nullptr);

    /// Takes the keyboard until ended, then gives it back to whoever had it.
    void start();
    bool isOn() const { return isVisible(); }

Q_SIGNALS:
    void found(moothall::PersonId person);
    /// They declare an interest: what kind, and of what nature, is asked elsewhere.
    void declares(moothall::PersonId person);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void end();
    void type(const QString &letters);
    void record(QChar key);
    void say();
    QTime now() const;

    OpenMeeting &m_meeting;
    QLabel *m_text;
    QString m_letters;
    std::optional<PersonId> m_person;
    QString m_personName;
    QString m_done; ///< what was recorded last
    QPointer<QWidget> m_before;
};

/// Whether letters begin a name or one of its words: "le" finds "Councillor B Lewis".
bool nameBeginsWith(const QString &name, const QString &letters);

} // namespace moothall
