#pragma once

#include "core/papers/accessibility/findings.h"
#include "core/papers/accessibility/structuretree.h"

namespace moothall::accessibility {

/// What the file as a whole owes: that it is tagged, its title, its language, what it says of
/// itself, layers, attachments, forms. Returns whether it claims to be PDF/UA.
bool checkFile(const reading::PlainFile &file, const StructureTree &tree, Findings &findings);

/// Whether the catalogue says a language.
bool saysLanguage(const reading::PlainFile &file);

} // namespace moothall::accessibility
