#pragma once

#include "core/domain/bilingual.h"
#include "core/typeset/document.h"

namespace moothall {

/// One document of two that say the same: `own` in the authority's language, `other` in the other one. What is in the
/// other language is marked so, for screen readers. Back to back the second begins a page; side by side their blocks
/// stand in two columns, tables one below the other. `left`: what `other` still says in the authority's language.
Document inBothLanguages(const Document &own, Document other, const DocumentLanguages &languages,
                         const QStringList &left);

} // namespace moothall
