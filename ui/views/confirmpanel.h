#pragma once

#include "core/services/confirming.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace moothall {

class NoteLabel;
class OpenMeeting;

/// Beneath an item that confirms earlier minutes: how far those have come, the corrections one by
/// one, and who signed them. One key confirms; then Enter keeps what is typed, Delete takes a
/// correction off, Escape goes back to the text.
class ConfirmPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConfirmPanel(OpenMeeting &meeting, QWidget *parent = nullptr);

    void showItem(std::optional<ItemId> item);
    /// The item that has minutes to confirm: the one that is shown, else the first of the agenda.
    std::optional<ItemId> itemToConfirm() const;
    /// Confirms the minutes as a correct record and asks for corrections; once more: for who
    /// signed.
    void begin();
    /// The minutes that are shown, for their signing copy; none: the item confirms none.
    std::optional<Confirmation> shown() const;
    int firstLeaf() const;
    void refresh();

Q_SIGNALS:
    void left();
    void signingCopyWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMinutes();
    void keepCorrection();
    void keepSignature();
    const MinutesToConfirm *minutes() const;
    QLineEdit *makeField(const QString &name, const QString &placeholder);

    OpenMeeting &m_meeting;
    std::optional<ItemId> m_item;
    QList<MinutesToConfirm> m_known; ///< of the item that is shown
    QComboBox *m_which;
    NoteLabel *m_state;
    QPushButton *m_confirm;
    QListWidget *m_corrections;
    QWidget *m_line;
    QLineEdit *m_minute;
    QLineEdit *m_was;
    QLineEdit *m_becomes;
    QWidget *m_signature;
    QLineEdit *m_signedBy;
    QLineEdit *m_signedOn;
    QSpinBox *m_leaf;
};

} // namespace moothall
