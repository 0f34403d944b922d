#pragma once

#include "core/services/callins.h"

#include <QDialog>

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace moothall {

class NoteLabel;

/// A call-in as it was handed in: who signed, when it came, what it says; held against the rule
/// while it is typed. Whether it suspends the decision the officer says, and why where that isn't
/// what the rule comes to.
class CallInForm : public QDialog
{
    Q_OBJECT

public:
    /// `callIn` with a new id: a new one of its item.
    CallInForm(const Session &session, const DecisionStand &stand, const CallIn &callIn,
               QWidget *parent);

    /// What was typed; once it is accepted.
    const CallIn &answer() const { return m_callIn; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addName();
    void removeName();
    void check();
    QWidget *makeNames();

    Session m_session;
    CallIn m_callIn;
    bool m_decided = false; ///< the officer has said whether it is accepted
    QDateTimeEdit *m_received;
    QLineEdit *m_name;
    QListWidget *m_signed;
    QPlainTextEdit *m_principles;
    QPlainTextEdit *m_reasons;
    NoteLabel *m_verdict;
    QCheckBox *m_accepted;
    QLineEdit *m_ruling;
    QPushButton *m_record;
};

} // namespace moothall
