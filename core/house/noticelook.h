#pragma once

#include "core/domain/people.h"
#include "core/typeset/document.h"

namespace moothall {

// What an authority's notices have in common.

/// An empty notice: the authority's name, its title as the first heading, pages counted at the
/// foot.
Document noticeDocument(const Authority &authority, const QString &title);

Heading noticeHeading(int level, const QString &words);
Paragraph noticeParagraph(const QString &words);
TableCell noticeCell(const QString &words, bool heading = false);

} // namespace moothall
