#pragma once

#include "core/papers/accessibility/contentwalk.h"

namespace moothall::accessibility {

/// What links, form fields and other annotations of a page owe: a place in the structure, words, an
/// order.
void checkAnnotations(const reading::PlainFile &file, const reading::FilePage &page, int number,
                      const StructureTree &tree, bool hasLanguage, ContentWalk &walk,
                      Findings &findings);

} // namespace moothall::accessibility
