#include "ui/widgets/spellmarks.h"

#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPointer>
#include <QSignalBlocker>
#include <QTextEdit>

#include <chrono>

namespace moothall {

namespace {
constexpr int mostSuggested = 6;
constexpr std::chrono::milliseconds untilShown{60};
}

SpellMarks::SpellMarks(QTextEdit *edit, const Spelling &spelling)
    : QSyntaxHighlighter(edit->document())
    , m_edit(edit)
    , m_spelling(spelling)
{
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(untilShown);
    connect(&m_waiting, &QTimer::timeout, this, &SpellMarks::lookAgain);
    edit->installEventFilter(this);
    edit->viewport()->installEventFilter(this);
    connect(&spelling, &Spelling::changed, this, &SpellMarks::lookAgain);
    connect(edit, &QTextEdit::cursorPositionChanged, this, &SpellMarks::leaveWord);
}

void SpellMarks::wait()
{
    m_waiting.start();
}

void SpellMarks::lookAgain()
{
    const QSignalBlocker quiet(m_edit); // marks are no change of the text
    rehighlight();
}

void SpellMarks::leaveWord()
{
    if (m_typedBlock >= 0 && document()->findBlockByNumber(m_typedBlock).isValid()) {
        const QSignalBlocker quiet(m_edit);
        const int block = m_typedBlock;
        m_typedBlock = -1;
        rehighlightBlock(document()->findBlockByNumber(block));
    }
}

void SpellMarks::highlightBlock(const QString &text)
{
    if (m_waiting.isActive())
        return;
    const QTextCursor caret = m_edit->textCursor();
    const bool isHere = m_edit->hasFocus() && caret.block() == currentBlock();
    for (const SpelledWord &word : spelledWords(text)) {
        if (m_spelling.knows(word.word))
            continue;
        if (isHere && caret.positionInBlock() == word.at + word.length()) {
            m_typedBlock = currentBlock().blockNumber();
            continue;
        }
        QTextCharFormat marked;
        marked.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        marked.setUnderlineColor(theme().colours().badText);
        setFormat(int(word.at), int(word.length()), marked);
    }
}

std::optional<SpelledWord> SpellMarks::unknownAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const int at = position - block.position();
    for (const SpelledWord &word : spelledWords(block.text())) {
        if (at >= word.at && at <= word.at + word.length() && !m_spelling.knows(word.word))
            return word;
    }
    return std::nullopt;
}

bool SpellMarks::goToNext()
{
    const int from = m_edit->textCursor().selectionEnd();
    for (QTextBlock block = document()->findBlock(from); block.isValid(); block = block.next()) {
        for (const SpelledWord &word : spelledWords(block.text())) {
            const int at = block.position() + int(word.at);
            if (at < from || m_spelling.knows(word.word))
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(at);
            cursor.setPosition(at + int(word.length()), QTextCursor::KeepAnchor);
            m_edit->setFocus(Qt::OtherFocusReason);
            m_edit->setTextCursor(cursor);
            offer(at, m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft()));
            return true;
        }
    }
    return false;
}

void SpellMarks::offer(int position, QPoint globally)
{
    const std::optional<SpelledWord> unknown = m_edit->isReadOnly() ? std::nullopt : unknownAt(position);
    QPointer<QMenu> menu = m_edit->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!unknown) {
        menu->popup(globally);
        return;
    }
    const int from = document()->findBlock(position).position() + int(unknown->at);
    const QString word = unknown->word;
    m_spelling.suggest(menu, word, [this, menu, from, word, globally](const QStringList &words) {
        QAction *below = menu->actions().value(0);
        const auto add = [&](const QString &text, auto act) {
            auto *line = new QAction(text, menu);
            connect(line, &QAction::triggered, this, act);
            menu->insertAction(below, line);
        };
        for (const QString &meant : words.mid(0, mostSuggested)) {
            add(meant, [this, from, word, meant] {
                QTextCursor cursor(document());
                cursor.setPosition(from);
                cursor.setPosition(from + int(word.size()), QTextCursor::KeepAnchor);
                cursor.insertText(meant);
            });
        }
        add(tr("&Learn “%1”").arg(word), [this, word] { Q_EMIT learnWanted(word); });
        menu->insertSeparator(below);
        menu->popup(globally);
        menu->setActiveAction(menu->actions().constFirst());
    });
}

bool SpellMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        const bool isPlace = watched == m_edit->viewport();
        const QTextCursor at = isPlace ? m_edit->cursorForPosition(asked->pos()) : m_edit->textCursor();
        offer(at.position(), isPlace ? asked->globalPos()
                                     : m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft()));
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        leaveWord();
    return QSyntaxHighlighter::eventFilter(watched, event);
}

} // namespace moothall
