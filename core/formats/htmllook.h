#pragma once

#include "core/formats/looks.h"

namespace moothall {

/// The class of a look in the style sheet: "t0" is that of most paragraphs.
QString htmlClassOf(const Looks &looks, const ParagraphStyle &style);
QString styleSheetOf(const Looks &looks);

} // namespace moothall
