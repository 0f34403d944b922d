#pragma once

#include "core/typeset/document.h"

#include <QHash>

namespace moothall {

/// How a document's paragraphs look, the commonest look first, and the look of the first heading of
/// every level: what named styles are made from.
struct Looks
{
    QList<std::pair<ParagraphStyle, int>> paragraphs; ///< with how many bear it; never empty
    QHash<int, ParagraphStyle> headings;

    const ParagraphStyle &body() const { return paragraphs.first().first; }
};

/// All looks, those of headings among the paragraphs' too.
Looks looksOf(const Document &document);

/// A font that every computer has in the place of a generic family.
QString fontOf(const ParagraphStyle &style);

/// The text without what XML can't hold: control characters and halves of surrogates.
QString xmlText(const QString &text);

} // namespace moothall
