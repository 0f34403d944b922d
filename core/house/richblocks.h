#pragma once

#include "core/domain/richtext.h"
#include "core/typeset/document.h"

namespace moothall {

/// The look that all of a house's documents share.
namespace look {
constexpr double body = 11;
constexpr double small = 9.5;
ParagraphStyle paragraph();
PageStyle page();
} // namespace look

Text runsOf(const QList<TextRun> &runs);

/// The register's rich text as blocks. Its headings become headings of levels beneath `above`, never skipping one, or
/// bold paragraphs where `above` is 0 (inside lists).
Blocks blocksOf(const RichText &text, int above, const ParagraphStyle &style = look::paragraph());

/// Gives the last line of text its end: takes off a stop or semicolon that is there and adds `end`, or leaves a mark
/// of the writer's own (? ! : and closing quotes) alone.
void endWith(Blocks &blocks, const QString &end);

} // namespace moothall
