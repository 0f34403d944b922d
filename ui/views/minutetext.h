#pragma once

#include <QTextEdit>

namespace moothall {

/// A text of a minute. What is pasted keeps its structure (headings, lists, tables, bold, italic)
/// and nothing else.
class MinuteTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    using QTextEdit::QTextEdit;

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace moothall
