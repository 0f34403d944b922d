#pragma once

#include "core/services/callins.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QPlainTextEdit;

namespace moothall {

/// "The committee found no breach": outcomes as the screen names them.
QString outcomeName(CallInOutcome outcome);

/// Asks what became of a call-in, on which day, and with which concerns. It can wait for scrutiny
/// again, too.
class CallOutcome : public QDialog
{
    Q_OBJECT

public:
    CallOutcome(const DecisionStand &stand, const CallIn &callIn, QDate today, QWidget *parent);

    CallIn answer() const;

private:
    CallIn m_callIn;
    QComboBox *m_outcome;
    QDateEdit *m_day;
    QPlainTextEdit *m_concerns;
};

} // namespace moothall
