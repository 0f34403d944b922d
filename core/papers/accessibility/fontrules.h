#pragma once

#include "core/papers/accessibility/findings.h"
#include "core/papers/accessibility/fontuse.h"

namespace moothall::accessibility {

/// What the fonts owe that pages use: they are in the file, and their letters can be told.
void checkFonts(const reading::PlainFile &file, const FontUses &fonts, Findings &findings);

} // namespace moothall::accessibility
