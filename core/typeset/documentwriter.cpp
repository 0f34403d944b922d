#include "core/typeset/documentwriter.h"

#include "core/typeset/pdfsyntax.h"
#include "core/typeset/sentences.h"

#include <QCoreApplication>
#include <QUrl>

#include <map>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QByteArray rectangle(const QRectF &box)
{
    return '[' + pdf::number(box.left()) + ' ' + pdf::number(box.top()) + ' ' + pdf::number(box.right()) + ' '
        + pdf::number(box.bottom()) + ']';
}

/// Upper left, upper right, lower left, lower right: the order that readers expect.
QByteArray corners(const QList<QRectF> &boxes)
{
    QByteArray result;
    for (const QRectF &box : boxes) {
        for (const double value : {box.left(), box.bottom(), box.right(), box.bottom(), box.left(), box.top(),
                 box.right(), box.top()}) {
            pdf::appendNumber(result, value);
            result += ' ';
        }
    }
    result.chop(1);
    return '[' + result + ']';
}

bool isAddress(const QString &destination)
{
    return destination.contains(u':');
}

} // namespace

DocumentWriter::DocumentWriter(const Document &document, const TypesetOptions &options, PageCanvas &canvas,
    StructureTree &tree, const FontBook &fonts, const std::vector<Picture> &pictures)
    : m_document(document)
    , m_options(options)
    , m_canvas(canvas)
    , m_tree(tree)
    , m_fonts(fonts)
    , m_pictures(pictures)
    , m_outline(canvas.outline())
{
}

Result<QByteArray> DocumentWriter::write()
{
    if (m_options.standalone)
        MOOTHALL_TRY(checkNames());
    reserveNumbers();
    writePages();
    writeLinks();
    writeStructure();
    writeParentTree();
    MOOTHALL_TRY(writeFonts());
    writePictures();
    writeOutline();
    if (m_options.standalone)
        writeMetadata();
    writeCatalog();
    return m_writer.finish(m_catalog, m_info);
}

void DocumentWriter::reserveNumbers()
{
    m_catalog = m_writer.reserve();
    m_pages = m_writer.reserve();
    m_structure = m_writer.reserve();
    m_parentTree = m_writer.reserve();
    m_firstPage = m_writer.reserve(static_cast<int>(m_canvas.pages().size()));
    m_firstLink = m_writer.reserve(static_cast<int>(m_canvas.links().size()));
    for (StructureElement &element : m_tree.elements())
        element.id = m_writer.reserve();
    constexpr int objectsOfFont = 6;
    constexpr int objectsOfCffFont = 5;
    for (const auto &typeface : m_fonts.typefaces()) {
        const bool used = !typeface->codes().empty();
        m_fontIds << (used ? m_writer.reserve(typeface->isCff() ? objectsOfCffFont : objectsOfFont) : 0);
    }
    for (const Picture &picture : m_pictures)
        m_pictureIds << m_writer.reserve(picture.mask ? 2 : 1);
}

QByteArray DocumentWriter::pageResources(const CanvasPage &page) const
{
    QByteArray fonts;
    QByteArray pictures;
    // In the order of their numbers, since a set has none that lasts.
    for (int i = 0; i < m_fontIds.size(); ++i) {
        if (page.fonts.contains(i))
            fonts += "/F" + QByteArray::number(i) + ' ' + pdf::reference(m_fontIds.at(i));
    }
    for (int i = 0; i < m_pictureIds.size(); ++i) {
        if (page.pictures.contains(i))
            pictures += "/Im" + QByteArray::number(i) + ' ' + pdf::reference(m_pictureIds.at(i));
    }
    QByteArray result;
    if (!fonts.isEmpty())
        result += "/Font<<" + fonts + ">>";
    if (!pictures.isEmpty())
        result += "/XObject<<" + pictures + ">>";
    return "<<" + result + ">>";
}

void DocumentWriter::writePages()
{
    QByteArray kids;
    const QList<CanvasPage> &pages = m_canvas.pages();
    for (int i = 0; i < pages.size(); ++i) {
        const CanvasPage &page = pages.at(i);
        kids += pdf::reference(m_firstPage + i) + ' ';
        QByteArray annotations;
        for (const int link : page.links)
            annotations += pdf::reference(m_firstLink + link) + ' ';
        const int content = m_writer.reserve();
        m_writer.object(m_firstPage + i,
            "<</Type/Page/Parent " + pdf::reference(m_pages) + "/MediaBox[0 0 " + pdf::number(m_canvas.width()) + ' '
                + pdf::number(m_canvas.height()) + "]/Resources" + pageResources(page) + "/Contents "
                + pdf::reference(content) + "/StructParents " + QByteArray::number(i) + "/Tabs/S"
                + (annotations.isEmpty() ? QByteArray() : "/Annots[" + annotations.trimmed() + ']') + ">>");
        m_writer.stream(content, {}, page.content);
    }
    m_writer.object(m_pages,
        "<</Type/Pages/Count " + QByteArray::number(pages.size()) + "/Kids[" + kids.trimmed() + "]>>");
}

void DocumentWriter::writeLinks()
{
    const QList<LinkArea> &links = m_canvas.links();
    for (int i = 0; i < links.size(); ++i) {
        const LinkArea &area = links.at(i);
        QRectF around;
        for (const QRectF &box : area.boxes)
            around = around.united(box);
        const QString &destination = area.link->destination;
        QByteArray target = "/Dest" + pdf::byteString(destination.toLatin1());
        if (isAddress(destination))
            target = "/A<</Type/Action/S/URI/URI" + pdf::byteString(QUrl(destination).toEncoded()) + ">>";
        const auto key = m_canvas.pages().size() + i;
        m_writer.object(m_firstLink + i,
            "<</Type/Annot/Subtype/Link/F 4/Rect" + rectangle(around)
                + (area.boxes.size() > 1 ? "/QuadPoints" + corners(area.boxes) : QByteArray()) + "/Border[0 0 0]/Contents"
                + pdf::textString(area.link->spoken) + "/P " + pdf::reference(m_firstPage + area.page)
                + "/StructParent " + QByteArray::number(key) + target + ">>");
    }
}

void DocumentWriter::writeStructure()
{
    m_writer.object(m_structure,
        "<</Type/StructTreeRoot/K[" + pdf::reference(m_tree.root()->id) + "]/ParentTree "
            + pdf::reference(m_parentTree) + "/ParentTreeNextKey "
            + QByteArray::number(m_canvas.pages().size() + m_canvas.links().size()) + ">>");
    for (const StructureElement &element : m_tree.elements())
        writeElement(element);
}

void DocumentWriter::writeElement(const StructureElement &element)
{
    const int parent = element.parent ? element.parent->id : m_structure;
    // One /Pg serves all kids that stand on that page; others name theirs.
    int page = -1;
    QByteArray kids;
    for (const StructureElement::Kid &kid : element.kids) {
        if (const auto *child = std::get_if<StructureElement *>(&kid)) {
            kids += pdf::reference((*child)->id) + ' ';
        } else if (const auto *leaf = std::get_if<ContentLeaf *>(&kid)) {
            for (const MarkedContent &marked : std::as_const((*leaf)->sequences)) {
                if (page < 0)
                    page = marked.page;
                if (marked.page == page)
                    kids += QByteArray::number(marked.mcid) + ' ';
                else
                    kids += "<</Type/MCR/Pg " + pdf::reference(m_firstPage + marked.page) + "/MCID "
                        + QByteArray::number(marked.mcid) + ">> ";
            }
        } else {
            const int index = std::get<AnnotationKid>(kid).annotation;
            kids += "<</Type/OBJR/Pg " + pdf::reference(m_firstPage + m_canvas.links().at(index).page) + "/Obj "
                + pdf::reference(m_firstLink + index) + ">> ";
        }
    }
    m_writer.object(element.id,
        "<</Type/StructElem/S/" + element.type + "/P " + pdf::reference(parent)
            + (page < 0 ? QByteArray() : "/Pg " + pdf::reference(m_firstPage + page)) + element.entries
            + (kids.isEmpty() ? QByteArray() : "/K[" + kids.trimmed() + ']') + ">>");
}

void DocumentWriter::writeParentTree()
{
    QByteArray numbers;
    int key = 0;
    for (const CanvasPage &page : std::as_const(m_canvas.pages())) {
        QByteArray owners;
        for (const StructureElement *owner : page.owners)
            owners += pdf::reference(owner->id) + ' ';
        numbers += QByteArray::number(key++) + '[' + owners.trimmed() + "] ";
    }
    for (const LinkArea &area : m_canvas.links())
        numbers += QByteArray::number(key++) + ' ' + pdf::reference(area.link->element->id) + ' ';
    m_writer.object(m_parentTree, "<</Nums[" + numbers.trimmed() + "]>>");
}

Status DocumentWriter::writeFonts()
{
    for (size_t i = 0; i < m_fonts.typefaces().size(); ++i) {
        const int first = m_fontIds.at(static_cast<qsizetype>(i));
        if (first == 0)
            continue;
        const auto objects = fontObjects(*m_fonts.typefaces()[i]);
        if (!objects)
            return fail(objects.error());
        for (int k = 0; k < objects->size(); ++k)
            m_writer.object(first + k, objects->at(k).numbered(first));
    }
    return {};
}

void DocumentWriter::writePictures()
{
    for (size_t i = 0; i < m_pictures.size(); ++i) {
        const Picture &picture = m_pictures[i];
        const int id = m_pictureIds.at(static_cast<qsizetype>(i));
        const QByteArray mask = picture.mask ? "/SMask " + pdf::reference(id + 1) : QByteArray();
        m_writer.plainStream(id, "/Type/XObject/Subtype/Image" + picture.image.entries + mask, picture.image.samples);
        if (picture.mask)
            m_writer.plainStream(id + 1, "/Type/XObject/Subtype/Image" + picture.mask->entries, picture.mask->samples);
    }
}

QByteArray DocumentWriter::placeOf(int page, double top) const
{
    return '[' + pdf::reference(m_firstPage + page) + "/XYZ null " + pdf::number(top) + " null]";
}

void DocumentWriter::writeOutline()
{
    if (m_outline.isEmpty())
        return;
    struct Node
    {
        int parent = -1;
        QList<int> kids;
    };
    QList<Node> nodes(m_outline.size());
    QList<int> top;
    QList<int> above; // the entries that the next one may stand below
    for (int i = 0; i < m_outline.size(); ++i) {
        while (!above.isEmpty() && m_outline.at(above.last()).level >= m_outline.at(i).level)
            above.removeLast();
        nodes[i].parent = above.isEmpty() ? -1 : above.last();
        (above.isEmpty() ? top : nodes[above.last()].kids) << i;
        above << i;
    }
    m_outlineRoot = m_writer.reserve();
    const int first = m_writer.reserve(static_cast<int>(m_outline.size()));
    m_writer.object(m_outlineRoot,
        "<</Type/Outlines/First " + pdf::reference(first + top.first()) + "/Last " + pdf::reference(first + top.last())
            + "/Count " + QByteArray::number(top.size()) + ">>");
    for (int i = 0; i < m_outline.size(); ++i) {
        const Node &node = nodes.at(i);
        const QList<int> &siblings = node.parent < 0 ? top : nodes.at(node.parent).kids;
        const qsizetype at = siblings.indexOf(i);
        QByteArray body = "<</Title" + pdf::textString(m_outline.at(i).title) + "/Parent "
            + pdf::reference(node.parent < 0 ? m_outlineRoot : first + node.parent);
        if (at > 0)
            body += "/Prev " + pdf::reference(first + siblings.at(at - 1));
        if (at + 1 < siblings.size())
            body += "/Next " + pdf::reference(first + siblings.at(at + 1));
        if (!node.kids.isEmpty()) // closed until the reader opens it
            body += "/First " + pdf::reference(first + node.kids.first()) + "/Last "
                + pdf::reference(first + node.kids.last()) + "/Count -" + QByteArray::number(node.kids.size());
        m_writer.object(first + i, body + "/Dest" + placeOf(m_outline.at(i).page, m_outline.at(i).top) + ">>");
    }
}

void DocumentWriter::writeMetadata()
{
    m_metadata = m_writer.reserve();
    m_writer.plainStream(m_metadata, "/Type/Metadata/Subtype/XML", xmpPacket(m_document));
    // Browsers take a window's title from here, not from XMP.
    m_info = m_writer.reserve();
    m_writer.object(m_info,
        "<</Title" + pdf::textString(m_document.title)
            + (m_document.author.isEmpty() ? QByteArray() : "/Author" + pdf::textString(m_document.author)) + ">>");
}

void DocumentWriter::writeCatalog()
{
    QByteArray body = "<</Type/Catalog/Pages " + pdf::reference(m_pages) + "/StructTreeRoot "
        + pdf::reference(m_structure) + "/MarkInfo<</Marked true>>/Lang" + pdf::textString(m_document.language);
    if (m_outlineRoot > 0)
        body += "/Outlines " + pdf::reference(m_outlineRoot);
    if (m_options.standalone) {
        body += "/Metadata " + pdf::reference(m_metadata) + "/ViewerPreferences<</DisplayDocTitle true>>";
        if (m_outlineRoot > 0 && m_canvas.pages().size() > 1)
            body += "/PageMode/UseOutlines";
        std::map<QByteArray, QByteArray> names;
        for (const PlacedAnchor &anchor : m_canvas.anchors())
            names.emplace(anchor.name.toLatin1(), placeOf(anchor.page, anchor.top));
        QByteArray list;
        for (const auto &[name, place] : names)
            list += pdf::byteString(name) + place;
        if (!list.isEmpty())
            body += "/Names<</Dests<</Names[" + list + "]>>>>";
    }
    m_writer.object(m_catalog, body + ">>");
}

Status DocumentWriter::checkNames() const
{
    QSet<QString> known;
    for (const PlacedAnchor &anchor : m_canvas.anchors())
        known << anchor.name;
    for (const LinkArea &area : m_canvas.links()) {
        const QString &destination = area.link->destination;
        if (!isAddress(destination) && !known.contains(destination)) {
            return fail(ErrorCode::BadInput,
                Typesetting::tr("The link “%1” leads to “%2”, which isn't in this document.")
                    .arg(area.link->spoken.left(60), destination));
        }
    }
    return {};
}

QByteArray xmpPacket(const Document &document)
{
    const auto escaped = [](const QString &text) { return text.toHtmlEscaped().toUtf8(); };
    QByteArray xmp = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                     "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                     "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                     "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                     " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
                     " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
                     "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
        + escaped(document.title) + "</rdf:li></rdf:Alt></dc:title>\n";
    if (!document.author.isEmpty())
        xmp += "<dc:creator><rdf:Seq><rdf:li>" + escaped(document.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
    xmp += "<dc:language><rdf:Bag><rdf:li>" + escaped(document.language) + "</rdf:li></rdf:Bag></dc:language>\n";
    if (document.made)
        xmp += "<xmp:CreateDate>" + document.made->toUTC().toString(Qt::ISODate).toLatin1() + "</xmp:CreateDate>\n";
    return xmp + "<xmp:CreatorTool>Moothall</xmp:CreatorTool>\n<pdfuaid:part>1</pdfuaid:part>\n"
                 "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

} // namespace moothall
