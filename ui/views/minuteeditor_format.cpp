#include "ui/views/minuteeditor.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTextEdit>
#include <QTextList>
#include <QToolButton>

namespace moothall {

QTextEdit *MinuteEditor::current() const
{
    for (const Field &field : m_fields) {
        if (field.edit->hasFocus())
            return field.edit;
    }
    return m_last;
}

void MinuteEditor::toggleBold()
{
    QTextEdit *edit = current();
    edit->setFontWeight(edit->fontWeight() > QFont::Medium ? QFont::Normal : QFont::Bold);
    edit->setFocus();
    showFormats();
}

void MinuteEditor::toggleItalic()
{
    QTextEdit *edit = current();
    edit->setFontItalic(!edit->fontItalic());
    edit->setFocus();
    showFormats();
}

void MinuteEditor::toggleList()
{
    QTextEdit *edit = current();
    edit->setFocus();
    if (edit == field(MinuteField::Resolved))
        return; // always one
    QTextCursor cursor = edit->textCursor();
    cursor.beginEditBlock();
    if (QTextList *list = cursor.currentList()) {
        const QTextBlock last = edit->document()->findBlock(cursor.selectionEnd());
        for (QTextBlock block = edit->document()->findBlock(cursor.selectionStart()); block.isValid();
             block = block.next()) {
            if (block.textList() == list)
                list->remove(block);
            QTextBlockFormat format = block.blockFormat();
            format.setIndent(0);
            QTextCursor(block).setBlockFormat(format);
            if (block == last)
                break;
        }
    } else {
        QTextListFormat format;
        format.setStyle(QTextListFormat::ListDecimal);
        format.setIndent(1);
        cursor.createList(format);
    }
    cursor.endEditBlock();
    showFormats();
}

void MinuteEditor::addResolution()
{
    QTextEdit *edit = field(MinuteField::Resolved);
    QTextCursor cursor(edit->document());
    cursor.movePosition(QTextCursor::End);
    if (!cursor.block().text().isEmpty())
        cursor.insertBlock();
    edit->setTextCursor(cursor);
    edit->setFocus();
}

void MinuteEditor::showFormats()
{
    const QTextEdit *edit = current();
    if (!edit || !m_list)
        return;
    m_bold->setChecked(edit->fontWeight() > QFont::Medium);
    m_italic->setChecked(edit->fontItalic());
    m_list->setChecked(edit->textCursor().currentList());
    m_list->setEnabled(edit != field(MinuteField::Resolved));
}

void MinuteEditor::numberResolutions()
{
    // Every paragraph of this field is a resolution, numbered as it is typed.
    QTextEdit *edit = field(MinuteField::Resolved);
    const QSignalBlocker quiet(edit);
    QTextList *list = nullptr;
    for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next()) {
        if (block.textList()) {
            if (!list) {
                list = block.textList();
                QTextListFormat format = list->format();
                format.setNumberSuffix(QStringLiteral(")"));
                if (format != list->format())
                    list->setFormat(format);
            }
            continue;
        }
        if (block.blockFormat().indent() > 0)
            continue; // goes on with the resolution above
        QTextCursor cursor(block);
        if (list) {
            list->add(block);
        } else {
            QTextListFormat format;
            format.setStyle(QTextListFormat::ListDecimal);
            format.setNumberSuffix(QStringLiteral(")"));
            format.setIndent(1);
            list = cursor.createList(format);
        }
    }
}

bool MinuteEditor::eventFilter(QObject *watched, QEvent *event)
{
    auto *edit = qobject_cast<QTextEdit *>(watched);
    if (edit && event->type() == QEvent::FocusIn) {
        m_last = edit;
        showFormats();
    }
    if (edit && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isPress = event->type() == QEvent::KeyPress;
        if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_B || key->key() == Qt::Key_I)) {
            event->accept();
            if (isPress)
                key->key() == Qt::Key_B ? toggleBold() : toggleItalic();
            return true;
        }
        // Qt takes a paragraph out of its list first, and ours would put it back.
        const QTextCursor cursor = edit->textCursor();
        if (isPress && edit == field(MinuteField::Resolved) && key->key() == Qt::Key_Backspace
            && !cursor.hasSelection() && cursor.atBlockStart()) {
            if (cursor.position() > 0)
                QTextCursor(cursor).deletePreviousChar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall
