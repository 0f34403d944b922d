#pragma once

#include "core/domain/meeting.h"
#include "ui/commands/motionedits.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace moothall {

class HeadingLabel;
class NoteLabel;
class OpenMeeting;
class VoteKeys;

/// What was moved on an item, with its votes: a line each, and one form for a new motion or the
/// chosen one. It shows itself where there is something to show or when it is asked for (F6);
/// Escape gives the caret back. A vote that doesn't agree with who was there stays marked until a
/// reason is given, and stops nobody.
class MotionsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `keys` records votes by name for it.
    MotionsPanel(OpenMeeting &meeting, VoteKeys &keys, QWidget *parent = nullptr);

    void showItem(std::optional<ItemId> item);
    void beginMotion();
    /// To the chosen motion, else the last.
    void beginAmendment();
    void recordNames();
    void recordRequests();

Q_SIGNALS:
    /// Escape was pressed: the caret belongs back in the text.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeForm();
    QLineEdit *makeField(const QString &name, const QString &placeholder, bool isCount);
    void refresh();
    void begin(const Motion &motion);
    void fill(const Motion &motion);
    void keep();
    void settleName(QLineEdit *field);
    QStringList meantBy(const QString &letters) const;
    void showCheck();
    Motion typed() const;
    /// The motion that votes belong to: the chosen one, else the last that isn't an amendment
    /// decided already.
    std::optional<Motion> inHand() const;
    const AgendaItem *item() const;

    OpenMeeting &m_meeting;
    VoteKeys &m_keys;
    MotionEdits m_edits;
    std::optional<ItemId> m_item;
    Motion m_motion; ///< in the form
    bool m_editing = false;
    bool m_filling = false;
    QListWidget *m_list;
    NoteLabel *m_warning;
    QLineEdit *m_reason;
    QWidget *m_form;
    HeadingLabel *m_what;
    QLineEdit *m_text;
    QLineEdit *m_mover;
    QLineEdit *m_seconder;
    NoteLabel *m_meant; ///< whom the letters typed mean
    QLineEdit *m_for;
    QLineEdit *m_against;
    QLineEdit *m_abstain;
    QLineEdit *m_notVoting;
    QComboBox *m_casting;
    QComboBox *m_outcome;
};

/// "Carried 5 – 0", "Lost 2 – 3, casting vote", "Withdrawn", "No vote yet".
QString outcomeWords(const Motion &motion);

} // namespace moothall
