#pragma once

#include "core/papers/destinations.h"
#include "core/papers/layers.h"

namespace moothall {

/// Leaves links only, each to a page or to the web; everything else that shows is made content of
/// its page (as forms named in the page's resources, painted by PaperPage::drawn). Counts what went
/// into `facts`. `keptLinks` are the annotations that stay.
void settleAnnotations(QPDF &pdf, PaperPages &pages, const Layers &layers,
                       const Destinations &destinations, PaperFacts &facts, PdfIds &keptLinks);

} // namespace moothall
