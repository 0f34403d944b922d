#pragma once

#include "core/papers/pagetree.h"

namespace moothall {

/// Walks everything that is reachable from `root` once and leaves only what a page needs: no
/// actions, scripts, private data, metadata, layers, external or damaged streams; no way to pages,
/// catalogs and annotations that aren't part of the paper. `parentKeys` are the objects that may
/// keep their StructParent(s), `sound` the streams that are known to decode. Returns whether a damaged stream was mended. Throws OverLimit.
bool sanitise(QPDF &pdf, PdfObject root, const PaperPages &pages, const PdfIds &keptLinks,
              const std::map<QPDFObjGen, int> &parentKeys, const PdfIds &sound, int &removed);

} // namespace moothall
