#pragma once

#include "core/papers/reading/syntax.h"

namespace moothall::reading {

/// The encodings that a font may name instead of saying what its codes mean (ISO 32000-1, annex D).
enum class BaseEncoding { Standard, WinAnsi, MacRoman };

/// What a code means in it; 0 where it means nothing.
char32_t characterOf(BaseEncoding encoding, unsigned char code);

/// What a glyph's name means: Adobe's names of Latin letters and signs, "uni0416", "u1F600", and any of them with a
/// suffix ("a.sc"). 0 for names that mean nothing outside their font.
char32_t characterOf(View glyphName);

/// The text of a string that isn't shown, such as a title: UTF-16, UTF-8 or PDFDocEncoding (ISO 32000-1, 7.9.2.2).
std::u16string textOf(View bytes);

void append(std::u16string &text, char32_t character);

} // namespace moothall::reading
