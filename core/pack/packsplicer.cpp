#include "core/pack/packsplicer.h"

#include "core/pack/packcatalog.h"
#include "core/pack/pdftext.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesInNode = 64;
constexpr int mostBookmarks = 100'000;

bool hasFonts(const CanonicalSource &file, const DictView &page)
{
    const auto resources = DictView::parse(file.resolve(page.value("/Resources")));
    const auto fonts = resources ? DictView::parse(file.resolve(resources->value("/Font"))) : std::nullopt;
    return fonts && !fonts->entries().empty();
}

/// Whether the page paints an image of about its own shape that is fine enough to be a scan of it.
bool isScan(const CanonicalSource &file, const DictView &page, const PageView &view)
{
    constexpr double fewestDots = 500;
    constexpr double sameShape = 1.25;
    const auto resources = DictView::parse(file.resolve(page.value("/Resources")));
    const auto xobjects = resources ? DictView::parse(file.resolve(resources->value("/XObject"))) : std::nullopt;
    if (!xobjects)
        return false;
    const double pageShape = (view.right - view.left) / (view.top - view.bottom);
    return std::any_of(xobjects->entries().begin(), xobjects->entries().end(), [&](const DictView::Entry &entry) {
        const auto object = file.object(referenceIn(entry.value));
        const auto image = object ? DictView::parse(object->text) : std::nullopt;
        if (!image || image->value("/Subtype") != "/Image")
            return false;
        const double width = numberIn(image->value("/Width")).value_or(0);
        const double height = numberIn(image->value("/Height")).value_or(0);
        if (std::min(width, height) < fewestDots)
            return false;
        // It may be painted turned.
        const double shape = width / height / pageShape;
        const double turned = height / width / pageShape;
        return std::max(shape, 1 / shape) < sameShape || std::max(turned, 1 / turned) < sameShape;
    });
}

std::string boxOf(const PageView &view)
{
    return '[' + pdfNumber(view.left) + ' ' + pdfNumber(view.bottom) + ' ' + pdfNumber(view.right) + ' '
        + pdfNumber(view.top) + ']';
}

/// The language a source says it is in; empty where it doesn't.
QString languageOf(const CanonicalSource &file)
{
    const Bytes value = file.resolve(file.catalog().value("/Lang"));
    if (value.size() < 3 || value.front() != '(')
        return {};
    const QString language = QString::fromLatin1(value.data() + 1, qsizetype(value.size()) - 2);
    const bool isPlain = std::all_of(language.begin(), language.end(),
        [](QChar c) { return c == u'-' || (c < u'\x80' && c.isLetterOrNumber()); });
    return isPlain ? language : QString();
}

} // namespace

PackSplicer::PackSplicer(const PackSources &sources, PackWriter &writer, PackStamps &stamps)
    : m_sources(sources)
    , m_writer(writer)
    , m_stamps(stamps)
    , m_tree(writer)
    , m_outline(writer)
    , m_brackets(writer)
    , m_streams(sources)
    , m_catalogId(writer.reserve())
    , m_pagesId(writer.reserve())
    , m_parts(size_t(sources.items.size()), -1)
    , m_itemEntries(size_t(sources.items.size()), -1)
    , m_opened(size_t(sources.items.size()))
{
    m_stamps.writeFonts(m_writer);
}

Status PackSplicer::place(int index)
{
    const PackSource &source = m_sources.sources.at(index);
    if (source.kind == PackSource::Kind::Blank)
        return placeBlank(source);
    const auto opened = CanonicalSource::open(source);
    if (!opened)
        return fail(opened.error());
    const CanonicalSource &file = **opened;
    const std::vector<int> &pageIds = file.pageIds();
    if (source.pages != int(pageIds.size()))
        return file.refuse(u"it has %1 pages, planned were %2"_s.arg(pageIds.size()).arg(source.pages));

    SourceCopy copy(m_writer, file, m_stamps, m_brackets);
    copy.rewriter().setSourceIndex(index);
    copy.shareStreams(m_streams, index);
    MOOTHALL_TRY(copy.findFontPlaces());
    const int element = elementFor(source, file);
    auto tags = m_tree.join(file, index, element, copy.rewriter());
    if (!tags)
        return fail(tags.error());
    if (file.structureIsGuessed()) {
        tags->describePictures(file, [&](int pageId) {
            const auto page = file.dictionary(pageId);
            const auto view = page ? PageView::of(file, *page) : std::nullopt;
            const auto place = std::find(pageIds.begin(), pageIds.end(), pageId);
            return view ? pictureEntries(source, *view, int(place - pageIds.begin())) : std::string();
        });
    }

    const auto firstPage = file.dictionary(pageIds.front());
    const auto view = firstPage ? PageView::of(file, *firstPage) : std::nullopt;
    if (!view)
        return file.refuse(u"its first page has no box"_s);
    const std::string destination = view->destination(copy.numberOf(pageIds.front()));
    const int entry = outlineEntry(source, destination);
    const auto own = ownBookmarks(file);
    if (!own)
        return fail(own.error());
    copy.replaceBy(own->root, own->count > 0 ? m_outline.objectOf(entry) : 0);
    if (own->count > 0)
        m_outline.setOwnEntries(entry, copy.numberOf(own->first), copy.numberOf(own->last), own->count);
    if (source.item >= 0)
        m_destinations.add(m_sources.items.at(source.item).destination(), destination);
    if (!source.destination.isEmpty())
        m_destinations.add(source.destination, destination);

    MOOTHALL_TRY(placePages(source, file, copy, element, tags->isTagged()));
    MOOTHALL_TRY(copy.copyRest(*tags));
    const bool isTagged = tags->isTagged() && !file.structureIsGuessed();
    if (!isTagged)
        m_report.untagged.append(source.name);
    if (!isTagged || !source.accessible)
        m_report.notAccessible.append(source.name);
    return {};
}

Status PackSplicer::placePages(
    const PackSource &source, const CanonicalSource &file, SourceCopy &copy, int element, bool isTagged)
{
    const bool isOurs = source.kind != PackSource::Kind::Paper;
    const bool opensItem = source.item >= 0 && !m_opened.at(size_t(source.item));
    if (opensItem)
        m_opened[size_t(source.item)] = true;
    for (int i = 0; i < int(file.pageIds().size()); ++i) {
        const int pageId = file.pageIds()[size_t(i)];
        const auto page = file.dictionary(pageId);
        const auto view = page ? PageView::of(file, *page) : std::nullopt;
        if (!view)
            return file.refuse(u"page %1 has no box"_s.arg(i + 1));
        if (!copy.keepsNumber(pageId))
            return file.refuse(u"page %1 is something else as well"_s.arg(i + 1));
        SourceCopy::Placing placing{.id = copy.numberOf(pageId)};
        placing.parent = enterInPageTree(placing.id);
        if (!isTagged)
            tagWholePage(placing, source, file, *page, *view, i, element);
        const int number = source.firstNumber > 0 ? source.firstNumber + i : 0;
        placing.stamps = m_stamps.content(*view, number, opensItem && i == 0 ? source.item : -1, isScan(file, *page, *view));
        MOOTHALL_TRY(copy.copyPage(pageId, placing));
        label(source, i);
        if (isOurs)
            m_destinations.noteLinks(file, *page);
        for (const PackAnchor &anchor : source.anchors) {
            if (anchor.page == i)
                m_destinations.add(anchor.name, view->destination(placing.id, anchor.top));
        }
    }
    return {};
}

Status PackSplicer::placeBlank(const PackSource &source)
{
    CopiedBlank &blank = m_blanks[{source.path, source.bytes}];
    if (!blank.copy) {
        auto opened = CanonicalSource::open(source);
        if (!opened)
            return fail(opened.error());
        blank.file = std::move(*opened);
        if (blank.file->pageIds().size() != 1)
            return blank.file->refuse(u"a blank is one page"_s);
        blank.copy = std::make_unique<SourceCopy>(m_writer, *blank.file, m_stamps, m_brackets);
        MOOTHALL_TRY(blank.copy->keepOnlyWhatPagesNeed());
        MOOTHALL_TRY(blank.copy->findFontPlaces());
        MOOTHALL_TRY(blank.copy->copyRest(SourceTags()));
    }
    const int pageId = blank.file->pageIds().front();
    const auto page = blank.file->dictionary(pageId);
    const auto view = page ? PageView::of(*blank.file, *page) : std::nullopt;
    if (!view)
        return blank.file->refuse(u"the blank has no box"_s);
    SourceCopy::Placing placing{.id = m_writer.reserve(), .keepsTags = false};
    placing.parent = enterInPageTree(placing.id);
    placing.stamps = m_stamps.content(*view, source.firstNumber, -1);
    label(source, 0);
    return blank.copy->copyPage(pageId, placing);
}

int PackSplicer::elementFor(const PackSource &source, const CanonicalSource &file)
{
    const int element = source.item >= 0 ? partOf(source.item) : m_tree.documentElement();
    const QString language = languageOf(file);
    if (language.isEmpty() || language.compare(m_sources.language, Qt::CaseInsensitive) == 0)
        return element;
    return m_tree.addElement(element, "Sect", {}, language);
}

int PackSplicer::partOf(int item)
{
    int &part = m_parts.at(size_t(item));
    if (part < 0)
        part = m_tree.addElement(m_tree.documentElement(), "Part", m_sources.words.part.arg(m_sources.items.at(item).number));
    return part;
}

void PackSplicer::tagWholePage(SourceCopy::Placing &placing, const PackSource &source, const CanonicalSource &file,
    const DictView &page, const PageView &view, int pageIndex, int element)
{
    placing.keepsTags = false;
    if (page.value("/Contents").empty() || page.value("/Contents") == "[]")
        return;
    // Text can at least be read aloud; a picture needs words in its place.
    placing.isFigure = !hasFonts(file, page);
    placing.wholePageKey
        = m_tree.addWholePage(element, placing.id, placing.isFigure ? pictureEntries(source, view, pageIndex) : std::string());
}

std::string PackSplicer::pictureEntries(const PackSource &source, const PageView &view, int pageIndex) const
{
    return "/Alt" + pdfText(m_sources.words.scannedPage.arg(pageIndex + 1).arg(source.title))
        + "/A<</O/Layout/Placement/Block/BBox" + boxOf(view) + ">>";
}

Result<PackSplicer::OwnBookmarks> PackSplicer::ownBookmarks(const CanonicalSource &file) const
{
    OwnBookmarks own;
    own.root = referenceIn(file.catalog().value("/Outlines"));
    const auto root = file.dictionary(own.root);
    if (!root)
        return own;
    own.first = referenceIn(root->value("/First"));
    for (int id = own.first; id != 0; ++own.count) {
        const auto entry = file.dictionary(id);
        if (!entry || own.count == mostBookmarks)
            return file.refuse(u"its bookmarks"_s);
        own.last = id;
        id = referenceIn(entry->value("/Next"));
    }
    return own;
}

bool PackSplicer::isOnlyPaperOfItem(const PackSource &source) const
{
    return std::count_if(m_sources.sources.begin(), m_sources.sources.end(), [&](const PackSource &other) {
        return other.item == source.item && other.kind != PackSource::Kind::Blank;
    }) == 1;
}

int PackSplicer::outlineEntry(const PackSource &source, const std::string &destination)
{
    if (source.item < 0)
        return m_outline.add(-1, source.title.isEmpty() ? m_sources.title : source.title, destination);
    const PackItem &item = m_sources.items.at(source.item);
    int &entry = m_itemEntries.at(size_t(source.item));
    if (entry < 0)
        entry = m_outline.add(-1, QString(item.number + u' ' + item.title).trimmed(), destination);
    const bool saysNothingNew = source.title.isEmpty() || source.title == item.title;
    if (saysNothingNew && isOnlyPaperOfItem(source))
        return entry;
    return m_outline.add(entry, source.title.isEmpty() ? item.title : source.title, destination);
}

void PackSplicer::label(const PackSource &source, int pageIndex)
{
    if (source.firstNumber > 0)
        m_labels.addNumberedPage(source.firstNumber + pageIndex);
    else if (source.item < 0)
        m_labels.addFrontPage();
    else
        m_labels.addUnlabelledPage();
}

int PackSplicer::enterInPageTree(int pageId)
{
    if (m_pageNodes.empty() || m_pageNodes.back().count == pagesInNode)
        m_pageNodes.push_back({m_writer.reserve()});
    PageNode &node = m_pageNodes.back();
    appendReference(node.kids, pageId);
    node.kids += ' ';
    ++node.count;
    ++m_report.pages;
    return node.id;
}

void PackSplicer::writePageTree()
{
    std::string kids;
    for (const PageNode &node : m_pageNodes) {
        std::string body = "<</Type/Pages/Parent ";
        appendReference(body, m_pagesId);
        m_writer.object(node.id, body + "/Count " + std::to_string(node.count) + "/Kids[" + node.kids + "]>>");
        appendReference(kids, node.id);
        kids += ' ';
    }
    m_writer.object(m_pagesId, "<</Type/Pages/Count " + std::to_string(m_report.pages) + "/Kids[" + kids + "]>>");
}

void PackSplicer::writeCatalog(bool claimsPdfUa)
{
    std::string catalog = "<</Type/Catalog/Pages ";
    const auto refer = [&catalog](const char *key, int id) {
        catalog += key;
        appendReference(catalog, id);
    };
    appendReference(catalog, m_pagesId);
    catalog += "/Lang" + pdfText(m_sources.language) + "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>";
    refer("/StructTreeRoot ", m_tree.rootId());
    refer("/Outlines ", m_outline.rootId());
    catalog += "/PageMode/UseOutlines/PageLabels<</Nums[" + m_labels.ranges() + "]>>";
    if (const std::string names = m_destinations.names(); !names.empty())
        catalog += "/Names<</Dests<</Names[" + names + "]>>>>";
    const int metadata = m_writer.reserve();
    m_writer.plainStream(metadata, "/Type/Metadata/Subtype/XML", packMetadata(m_sources, claimsPdfUa));
    refer("/Metadata ", metadata);
    m_writer.object(m_catalogId, catalog + ">>");
}

Result<SpliceReport> PackSplicer::finish()
{
    MOOTHALL_TRY(m_destinations.checkLinks());
    m_report.claimsPdfUa = m_sources.claimPdfUa && m_report.notAccessible.isEmpty();
    writePageTree();
    m_tree.write();
    m_outline.write();
    writeCatalog(m_report.claimsPdfUa);
    const int information = m_writer.reserve();
    m_writer.object(information, packInformation(m_sources));
    MOOTHALL_TRY(m_writer.finish(m_catalogId, information, m_sources.fileId));
    m_report.objects = m_writer.objectCount() - 1;
    m_report.bytes = m_writer.bytesWritten();
    return m_report;
}

} // namespace moothall
