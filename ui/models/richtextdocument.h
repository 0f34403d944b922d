#pragma once

#include "core/domain/richtext.h"

class QTextDocument;

namespace moothall {

/// The same text without what carries no meaning: empty runs, equal neighbours, blocks without words. Blank
/// paragraphs are spacing, and spacing is the house style's.
RichText normalised(const RichText &text);

/// Puts a text into an editor's document in the place of what is there. The document's own undo is left empty.
void showRichText(QTextDocument &document, const RichText &text);

/// What a document holds, normalised. For each text t that the register can hold and showRichText() has put into a
/// document, it gives normalised(t), where isEditable(t).
RichText richTextOf(const QTextDocument &document);

/// Whether an editor's document can hold every part of a text: not tables within lists and the like, which come from
/// imports only. Such a text is to be shown, not edited.
bool isEditable(const RichText &text);

} // namespace moothall
