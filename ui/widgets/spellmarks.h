#pragma once

#include "ui/widgets/spelling.h"

#include <QSyntaxHighlighter>
#include <QTimer>

#include <optional>

class QTextEdit;

namespace moothall {

/// Underlines the words of a field that its spelling doesn't know, but never the one that is being typed; offers what
/// was meant from the context menu and from a key.
class SpellMarks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SpellMarks(QTextEdit *edit, const Spelling &spelling);

    /// Leaves the words unmarked for a moment: another text is about to be shown, and is shown before it is looked
    /// through.
    void wait();
    /// Puts the selection on the next unknown word from the caret on and offers what may have been meant. False where
    /// there is none.
    bool goToNext();
    /// The menu for a place in the field: what may have been meant, "Learn", then what the field itself offers.
    void offer(int position, QPoint globally);

Q_SIGNALS:
    void learnWanted(const QString &word);

protected:
    void highlightBlock(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lookAgain();
    void leaveWord();
    std::optional<SpelledWord> unknownAt(int position) const;

    QTextEdit *m_edit;
    const Spelling &m_spelling;
    QTimer m_waiting;
    int m_typedBlock = -1; ///< the block whose last word is being typed
};

} // namespace moothall
