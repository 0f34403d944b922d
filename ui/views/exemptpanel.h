#pragma once

#include "core/domain/meeting.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace moothall {

/// Asks, inside the view, why something is kept from the public: paragraphs of the nation's Act, the reason and the
/// public interest. It says what is still missing and lets nobody on before. Digits tick paragraphs, Enter accepts,
/// Escape closes.
class ExemptPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ExemptPanel(QWidget *parent = nullptr);

    /// Opens for something called `what`, with its grounds so far and its title in public documents.
    void ask(const QString &what, Nation nation, const Grounds &grounds, const QString &publicTitle);
    Grounds grounds() const;
    QString publicTitle() const;

Q_SIGNALS:
    void accepted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    void accept();

    Nation m_nation = Nation::England;
    QLabel *m_heading;
    QWidget *m_boxes;
    QList<QCheckBox *> m_paragraphs;
    QCheckBox *m_confidential;
    QLineEdit *m_reason;
    QLineEdit *m_interest;
    QLineEdit *m_title;
    QLabel *m_problems;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace moothall
