#pragma once

#include "core/papers/paperfacts.h"
#include "core/papers/qpdfsupport.h"

#include <map>

namespace moothall {

/// A page on its way to the canonical form.
struct PaperPage
{
    PdfObject object;
    PageFacts facts;
    std::vector<std::string>
        drawn; ///< content that draws a flattened annotation, each painting one form
    std::vector<QPDFObjGen> drawnFrom; ///< the annotation of each
    std::vector<int> drawnMcids;       ///< the mark of each
    std::vector<reading::Box> marked;  ///< what was to be blacked out, and never was
    int highestMcid = -1;              ///< in its content
    // Of untagged files:
    std::vector<int> markParagraphs; ///< the paragraph of each mark from 0 on
    bool isPicture = false;          ///< one mark encloses all of it
};

/// The pages in their order.
struct PaperPages
{
    std::vector<PaperPage> list;
    std::map<QPDFObjGen, int> numbers; ///< of a page object, from 0
    QStringList warnings;
    int lost = 0;    ///< pages that the tree names and the file doesn't have
    bool isKnotted = false; ///< the tree held parts of itself
    int cropped = 0; ///< pages of which a margin's worth and more is cut off

    /// The number of the page that an object is, or -1.
    int numberOf(PdfObject page) const;
};

/// Walks the page tree, however it is knotted, and makes it flat: every page bears its own boxes,
/// rotation and resources, and nothing that isn't part of the canonical form but Annots. A page
/// that hangs in the tree twice becomes two. Throws OverLimit.
PaperPages flattenPageTree(QPDF &pdf);

} // namespace moothall
