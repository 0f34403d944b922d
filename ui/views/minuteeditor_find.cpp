#include "ui/views/minuteeditor.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QLineEdit>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>

namespace moothall {

using namespace Qt::StringLiterals;

void MinuteEditor::showMatch(const MinuteMatch &match, const WordSearch &search)
{
    QToolButton *words = match.audience == Part::Exempt ? m_exempt : m_public;
    if (!words->isHidden() && !words->isChecked()) {
        commitTyping();
        words->setChecked(true);
        refresh();
    }
    const std::optional<MinuteField> which = fieldOfPart(match.part);
    if (!which) {
        QLineEdit *line = match.part == MinutePart::Heading ? m_heading : m_leadIn;
        const QList<WordPlace> places = placesIn(line->text(), search);
        if (match.index < places.size())
            line->setSelection(int(places[match.index].from), int(places[match.index].length));
        return;
    }
    if (QToolButton *fold = m_folds[size_t(*which)])
        fold->setChecked(true);
    QTextEdit *edit = field(*which);
    // The document's paragraphs and cells are those of the rich text, in the same order.
    int left = match.index;
    for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next()) {
        const QList<WordPlace> places = placesIn(block.text(), search);
        if (left >= places.size()) {
            left -= int(places.size());
            continue;
        }
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + int(places[left].from));
        cursor.setPosition(cursor.position() + int(places[left].length), QTextCursor::KeepAnchor);
        edit->setTextCursor(cursor);
        edit->ensureCursorVisible();
        m_last = edit; // Escape comes back to here
        return;
    }
}

QString MinuteEditor::selectedWords() const
{
    const QString words = m_last ? m_last->textCursor().selectedText() : QString();
    return words.contains(QChar::ParagraphSeparator) || words.contains(QChar::LineSeparator)
               ? QString()
               : words;
}

void MinuteEditor::setLargeType(bool large)
{
    const QFont type = large ? theme().largeFont() : QFont();
    for (const Field &each : m_fields)
        each.edit->setFont(type);
    QFont bold = large ? theme().largeFont() : theme().headingFont();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_leadIn->setFont(type);
    m_number->setFont(type);
    m_number->updateGeometry();
}

} // namespace moothall
