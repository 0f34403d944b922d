#pragma once

#include "core/typeset/document.h"

namespace moothall::test {

/// An agenda of an invented council with everything a document may hold.
Document sampleAgenda(int items = 12);
/// A drawn crest.
Drawing sampleCrest();
/// Paragraphs enough for about `pages` pages, with headings, lists and a table now and then.
Document longDocument(int pages);

} // namespace moothall::test
