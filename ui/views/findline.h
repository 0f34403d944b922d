#pragma once

#include "ui/commands/minuteedits.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace moothall {

class OpenMeeting;

/// Finds words in all minutes of a meeting and puts others in their place: one line beneath the
/// text. Enter goes to the next, Shift+Enter to the one before, Escape back to the text.
class FindLine : public QFrame
{
    Q_OBJECT

public:
    explicit FindLine(OpenMeeting &meeting, QWidget *parent = nullptr);

    /// `words`: what is selected in the text; empty: what was looked for last. `here`: the item
    /// that is open, where the search begins.
    void begin(bool replaces, const QString &words, std::optional<ItemId> here);

Q_SIGNALS:
    /// Typing has to be saved: it is looked through too.
    void aboutToLook();
    void matchShown(const moothall::MinuteMatch &match, const moothall::WordSearch &search);
    /// A sentence for the strip.
    void said(const QString &sentence);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    WordSearch search() const;
    void look(bool fromHere);
    void goBy(int step);
    void replace();
    void replaceAll();
    void showCount();

    OpenMeeting &m_meeting;
    QLineEdit *m_words;
    QLineEdit *m_others;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QLabel *m_count;
    QPushButton *m_before;
    QPushButton *m_next;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QList<MinuteMatch> m_matches;
    qsizetype m_at = 0;
    std::optional<ItemId> m_here;
};

} // namespace moothall
