#pragma once

#include "core/papers/pagetree.h"

#include <map>

namespace moothall {

/// Where the links and bookmarks of a file lead.
class Destinations
{
public:
    Destinations(PdfObject catalog, const PaperPages &pages);

    /// The destination an annotation or bookmark names by `/Dest` or by a GoTo action, as a new
    /// explicit array
    /// `[page /XYZ …]` of this file's pages; null if it leads nowhere.
    PdfObject explicitTarget(PdfObject linkOrBookmark) const;
    /// Where a web or mail link leads, or empty for every other kind of action.
    std::string webTarget(PdfObject link) const;

private:
    PdfObject resolve(PdfObject destination) const;
    PdfObject cleaned(PdfObject destination) const;

    const PaperPages &m_pages;
    std::map<std::string, PdfObject> m_named;
    std::string m_base;
};

} // namespace moothall
