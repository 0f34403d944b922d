#pragma once

#include "core/papers/destinations.h"

namespace moothall {

/// The bookmarks of the file, written anew: titles and explicit destinations only, knots cut. An
/// entry that leads nowhere takes its first follower's place to lead to, or goes. Null if none is
/// left. `count` is their number.
PdfObject cleanOutlines(QPDF &pdf, PdfObject outlines, const Destinations &destinations,
                        int &count);

} // namespace moothall
