#include "ui/views/minutetext.h"

#include "ui/models/pastedhtml.h"
#include "ui/models/richtextdocument.h"

#include <QMimeData>
#include <QTextDocumentFragment>

namespace moothall {

bool MinuteTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasHtml() || QTextEdit::canInsertFromMimeData(source);
}

void MinuteTextEdit::insertFromMimeData(const QMimeData *source)
{
    constexpr qsizetype longest =
        8'000'000; // a minute book; beyond that the plain words have to do
    const QString html = source->hasHtml() ? source->html() : QString();
    const RichText text = html.size() <= longest ? pastedText(html) : RichText();
    if (text.isEmpty()) {
        QTextEdit::insertFromMimeData(source);
        return;
    }
    QTextDocument document;
    showRichText(document, text);
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    // What is a block of its own doesn't run on in the words before the caret.
    const RichBlock::Kind first = text.blocks().first().kind;
    if (!cursor.atBlockStart() && first != RichBlock::Kind::Paragraph)
        cursor.insertBlock();
    cursor.insertFragment(QTextDocumentFragment(&document));
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace moothall
