#pragma once

#include "core/pack/destinations.h"
#include "core/pack/labels.h"
#include "core/pack/outline.h"
#include "core/pack/packsources.h"
#include "core/pack/packstamps.h"
#include "core/pack/packwriter.h"
#include "core/pack/sourcecopy.h"
#include "core/pack/structuremerge.h"

#include <memory>
#include <optional>
#include <vector>

namespace moothall {

/// A pack being made. Each source is opened, copied and closed in its turn, so that memory doesn't grow with the pack.
class PackSplicer
{
public:
    PackSplicer(const PackSources &sources, PackWriter &writer, PackStamps &stamps);

    /// Errors: those of splice().
    Status place(int index);
    Result<SpliceReport> finish();
    int pagesDone() const { return m_report.pages; }

private:
    /// A paper's own chain of bookmarks, in its own numbers.
    struct OwnBookmarks
    {
        int root = 0;
        int first = 0;
        int last = 0;
        int count = 0;
    };
    /// A blank that was copied already: a further one is only a page object.
    struct CopiedBlank
    {
        std::unique_ptr<CanonicalSource> file;
        std::unique_ptr<SourceCopy> copy;
    };
    struct PageNode
    {
        int id = 0;
        int count = 0;
        std::string kids = {};
    };

    Status placeBlank(const PackSource &source);
    Status placePages(const PackSource &source, const CanonicalSource &file, SourceCopy &copy, int element, bool isTagged);
    /// The element that holds the source's.
    int elementFor(const PackSource &source, const CanonicalSource &file);
    int partOf(int item);
    /// Makes an untagged page one element, where there is anything on it.
    void tagWholePage(SourceCopy::Placing &placing, const PackSource &source, const CanonicalSource &file,
        const DictView &page, const PageView &view, int pageIndex, int element);
    /// The entries of a Figure that stands for a page: words for it and the room it takes.
    std::string pictureEntries(const PackSource &source, const PageView &view, int pageIndex) const;
    Result<OwnBookmarks> ownBookmarks(const CanonicalSource &file) const;
    /// The outline's entry for a source, made where needed.
    int outlineEntry(const PackSource &source, const std::string &destination);
    bool isOnlyPaperOfItem(const PackSource &source) const;
    void label(const PackSource &source, int pageIndex);
    /// The node of the page tree that the next page belongs to; the page is entered there.
    int enterInPageTree(int pageId);
    void writePageTree();
    void writeCatalog(bool claimsPdfUa);

    const PackSources &m_sources;
    PackWriter &m_writer;
    PackStamps &m_stamps;
    StructureMerge m_tree;
    PackOutline m_outline;
    PageLabels m_labels;
    PackDestinations m_destinations;
    ContentBrackets m_brackets;
    SharedStreams m_streams;
    int m_catalogId;
    int m_pagesId;
    std::vector<PageNode> m_pageNodes;
    std::vector<int> m_parts;       ///< element of each item; -1 until it has pages
    std::vector<int> m_itemEntries; ///< outline entry of each item; -1 until it has pages
    std::vector<bool> m_opened;     ///< whether an item's first page has been placed
    std::map<std::pair<QString, QByteArray>, CopiedBlank> m_blanks;
    SpliceReport m_report;
};

} // namespace moothall
