#pragma once

#include "core/domain/richtext.h"

namespace moothall {

/// What was copied from Word, LibreOffice, a browser or a mail program, as the register's own rich
/// text: paragraphs, headings, lists (Word's paragraphs that only look like one too), quotes,
/// tables, bold and italic. Everything else goes: fonts, colours, pictures, links' addresses,
/// comments, deleted text. Nothing is fetched. Never fails; takes time by the length of the text
/// alone. An empty text where it holds no words.
RichText pastedText(const QString &html);

} // namespace moothall
