#pragma once

#include "core/papers/accessibility/findings.h"
#include "core/papers/accessibility/structuretree.h"

namespace moothall::accessibility {

/// What the elements of a structure owe: their types and places, headings, lists, alternatives,
/// notes, languages.
void checkElements(const reading::PlainFile &file, const StructureTree &tree, bool hasLanguage,
                   Findings &findings);

/// What a table owes: rows and cells that fill it, headers that can be told for every cell.
void checkTable(const reading::PlainFile &file, const StructureTree &tree, int table,
                Findings &findings);

/// Whether a text is a language as Lang has it (RFC 3066): "en-GB".
bool isLanguage(std::u16string_view text);
/// A string's text, wherever it stands; none for what is no string.
std::optional<std::u16string> stringAt(const reading::PlainFile &file, reading::View value);

} // namespace moothall::accessibility
