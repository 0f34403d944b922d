#include "core/papers/canonicaliser.h"

#include "core/papers/annotations.h"
#include "core/papers/guessedstructure.h"
#include "core/papers/opening.h"
#include "core/papers/outlines.h"
#include "core/papers/paperfault.h"
#include "core/papers/sanitiser.h"
#include "core/papers/structure.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstring>
#include <new>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QString toText(const std::string &utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// The number of entries in a name tree, up to a thousand.
int countNames(PdfObject tree)
{
    std::vector<PdfObject> waiting{tree};
    PdfIds seen;
    size_t entries = 0;
    while (!waiting.empty() && entries < 1000) {
        PdfObject node = waiting.back();
        waiting.pop_back();
        if (!node.isDictionary() || (node.isIndirect() && !seen.insert(node.getObjGen()).second))
            continue;
        for (const PdfObject &kid : itemsOf(node.getKey("/Kids")))
            waiting.push_back(kid);
        entries += itemsOf(node.getKey("/Names")).size() / 2;
    }
    return int(entries);
}

/// Signatures and scripts among the fields of a form.
void countFields(PdfObject form, RemovedThings &removed)
{
    std::vector<PdfObject> waiting = itemsOf(valueOf(form, "/Fields"));
    PdfIds seen;
    while (!waiting.empty()) {
        PdfObject field = waiting.back();
        waiting.pop_back();
        if (!field.isDictionary() || (field.isIndirect() && !seen.insert(field.getObjGen()).second))
            continue;
        for (const PdfObject &kid : itemsOf(field.getKey("/Kids")))
            waiting.push_back(kid);
        if (isNamed(field.getKey("/FT"), "/Sig") && field.getKey("/V").isDictionary())
            ++removed.signatures;
    }
}

void readCatalog(QPDF &pdf, PaperFacts &facts)
{
    PdfObject catalog = pdf.getRoot();
    PdfObject names = valueOf(catalog, "/Names");
    facts.removed.scripts += countNames(valueOf(names, "/JavaScript"));
    facts.removed.attachments += countNames(valueOf(names, "/EmbeddedFiles"));
    countFields(valueOf(catalog, "/AcroForm"), facts.removed);
    const std::string opening = nameOf(valueOf(catalog, "/OpenAction"), "/S");
    if (opening == "/JavaScript")
        ++facts.removed.scripts;
    else if (opening == "/Launch")
        ++facts.removed.launches;
    else if (!opening.empty() && opening != "/GoTo")
        ++facts.removed.otherActions;
    if (PdfObject more = valueOf(catalog, "/AA"); more.isDictionary())
        facts.removed.scripts += int(more.getKeys().size());
    for (const char *key : {"/Metadata", "/PieceInfo"})
        if (PdfObject(catalog).hasKey(key))
            ++facts.removed.metadata;
    const PdfObject information = valueOf(pdf.getTrailer(), "/Info");
    if (PdfObject(information).isDictionary())
        ++facts.removed.metadata;
    facts.title = toText(textOf(valueOf(information, "/Title"))).simplified().left(500);
    facts.language = toText(textOf(valueOf(catalog, "/Lang"))).simplified().left(35);
    facts.tagged = StructureMender::isThere(catalog);
    facts.encrypted = pdf.isEncrypted();
}

/// A page tree of one node: from here on libqpdf's own walks over the pages are safe too.
PdfObject flatPages(QPDF &pdf, PaperPages &pages)
{
    PdfObject tree = pdf.makeIndirectObject(PdfObject::newDictionary());
    PdfObject kids = PdfObject::newArray();
    for (PaperPage &page : pages.list) {
        page.object.replaceKey("/Parent", tree);
        kids.appendItem(page.object);
    }
    tree.replaceKey("/Type", PdfObject::newName("/Pages"));
    tree.replaceKey("/Kids", kids);
    tree.replaceKey("/Count", PdfObject::newInteger(static_cast<long long>(pages.list.size())));
    pdf.getRoot().replaceKey("/Pages", tree);
    return tree;
}

PdfObject newCatalog(QPDF &pdf, PdfObject pageTree, const PaperFacts &facts)
{
    PdfObject catalog = pdf.makeIndirectObject(PdfObject::newDictionary());
    catalog.replaceKey("/Type", PdfObject::newName("/Catalog"));
    catalog.replaceKey("/Pages", pageTree);
    if (!facts.language.isEmpty())
        catalog.replaceKey("/Lang", PdfObject::newUnicodeString(facts.language.toStdString()));
    return catalog;
}

/// Takes what the writer writes without a second copy of it: papers may be hundreds of megabytes.
class Output : public Pipeline
{
public:
    explicit Output(qsizetype likely)
        : Pipeline("output", nullptr)
        , m_bytes(likely, Qt::Uninitialized)
    {}
    void write(unsigned char const *data, size_t length) override
    {
        // It comes in pieces of a few bytes.
        if (size_t(m_bytes.size()) - m_used < length)
            m_bytes.resize(qsizetype(m_used + length + m_used / 4));
        std::memcpy(m_bytes.data() + m_used, data, length);
        m_used += length;
    }
    void finish() override {}

    QByteArray taken()
    {
        m_bytes.resize(qsizetype(m_used));
        return std::move(m_bytes);
    }

private:
    QByteArray m_bytes;
    size_t m_used = 0;
};

/// `likely` is about how long it becomes.
QByteArray written(QPDF &pdf, qsizetype likely)
{
    Output output(likely);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&output);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setPreserveEncryption(false);
    writer.setStaticID(true);
    writer.forcePDFVersion("1.7");
    writer.write();
    return output.taken();
}

Result<CanonicalPaper> canonicalForm(OpenedPdf &source, PaperFacts facts, qsizetype size)
{
    QPDF &pdf = *source.pdf;
    if (pdf.getObjectCount() > PdfLimits::objects)
        throw OverLimit("more objects than a paper may have");
    readCatalog(pdf, facts);
    const PdfObject oldCatalog = pdf.getRoot();
    // XFA that isn't drawn yet (ISO 32000-1, 12.7.8): the pages are there to say so.
    PdfObject unrendered = valueOf(oldCatalog, "/NeedsRendering");
    if (unrendered.isBool() && unrendered.getBoolValue())
        return fail(paperError(PaperFault::DynamicForm, {}));

    PaperPages pages = flattenPageTree(pdf);
    if (pages.list.empty())
        return fail(paperError(PaperFault::NoPages, {}));
    PdfObject pageTree = flatPages(pdf, pages);

    const Layers layers(oldCatalog);
    facts.removed.layers = layers.count();
    facts.removed.hiddenLayers = layers.hiddenCount();
    const Destinations destinations(oldCatalog, pages);
    PdfIds keptLinks;
    settleAnnotations(pdf, pages, layers, destinations, facts, keptLinks);
    PageContents contents(pdf, layers, facts.tagged);
    contents.mend(pages, facts);

    PdfObject catalog = newCatalog(pdf, pageTree, facts);
    const PdfObject outlines =
        cleanOutlines(pdf, valueOf(oldCatalog, "/Outlines"), destinations, facts.outlines);
    if (!PdfObject(outlines).isNull())
        catalog.replaceKey("/Outlines", outlines);

    std::map<QPDFObjGen, int> parentKeys;
    if (facts.tagged) {
        StructureMender mender(pdf, pages, contents, keptLinks, facts);
        PdfObject structure =
            mender.mend(valueOf(oldCatalog, "/StructTreeRoot"), facts.language.toStdString());
        facts.tagged = !structure.isNull();
        if (facts.tagged) {
            catalog.replaceKey("/StructTreeRoot", structure);
            catalog.replaceKey("/MarkInfo", PdfObject::parse("<</Marked true>>"));
            parentKeys = mender.parentKeys();
        }
    } else {
        GuessedStructure guess(pdf, pages);
        if (PdfObject structure = guess.make(); !structure.isNull()) {
            catalog.replaceKey("/StructTreeRoot", structure);
            catalog.replaceKey("/MarkInfo", PdfObject::parse("<</Marked true /Suspects true>>"));
            parentKeys = guess.parentKeys();
        }
    }
    if (!parentKeys.empty())
        for (PaperPage &page : pages.list)
            if (page.object.hasKey("/Annots"))
                page.object.replaceKey("/Tabs", PdfObject::newName("/S"));
    PdfObject trailer = pdf.getTrailer();
    for (const std::string &key : trailer.getKeys())
        trailer.removeKey(key);
    trailer.replaceKey("/Root", catalog);
    trailer.replaceKey(
        "/Size",
        PdfObject::newInteger(0)); // the writer puts the number in, but only where there is one
    const bool mendedStreams =
        sanitise(pdf, catalog, pages, keptLinks, parentKeys, contents.sound(), facts.removed.metadata);

    facts.lostPages = pages.lost;
    facts.cropped = pages.cropped;
    facts.pages = int(pages.list.size());
    for (const PaperPage &page : pages.list)
        facts.pageFacts.append(page.facts);
    facts.repaired = source.repaired || mendedStreams || contents.mendedAny() || pages.isKnotted;
    facts.warnings = warningsOf(facts) + pages.warnings;
    reading::MarkedAreas marked;
    for (size_t at = 0; at < pages.list.size(); ++at) {
        if (!pages.list[at].marked.empty())
            marked[int(at) + 1] = pages.list[at].marked;
    }
    return CanonicalPaper{written(pdf, size + size / 8), facts, marked};
}

} // namespace

Result<CanonicalPaper> canonicalise(const QByteArray &bytes)
{
    PaperFacts facts;
    facts.earlierRevisions = earlierRevisionsOf(bytes);
    auto source = openPdf(bytes);
    if (!source)
        return fail(source.error());
    try {
        return canonicalForm(*source, std::move(facts), bytes.size());
    } catch (const OverLimit &limit) {
        return fail(paperError(PaperFault::TooMuch, {}, QString::fromLatin1(limit.what())));
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const QPDFExc &exception) {
        return fail(paperError(PaperFault::Damaged, {}, toText(exception.getMessageDetail())));
    } catch (const std::exception &exception) {
        return fail(paperError(PaperFault::Damaged, {}, QString::fromUtf8(exception.what())));
    }
}

} // namespace moothall
