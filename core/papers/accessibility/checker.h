#pragma once

#include "core/papers/accessibility/accessreport.h"
#include "core/papers/reading/plainfile.h"

namespace moothall {

/// What PDF/UA-1 (ISO 14289-1) asks of a file and a machine can tell, rule by rule. Numbers of
/// rules are those under which veraPDF's profile has them; "7.1-a" and its like are ours. Bounded
/// by the file's size, whatever it holds; for the helper process. Throws std::bad_alloc.
AccessReport checkAccessibility(const reading::PlainFile &file);

} // namespace moothall
