#include "core/pack/verify/fileinspection.h"

#include "core/pack/verify/drawnstrings.h"
#include "core/papers/opening.h"
#include "core/papers/qpdfsupport.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <new>

#include <qpdf/Buffer.hh>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Verify
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

using Names = std::set<std::string>;

const Names catalogKeys{"/Type", "/Version", "/Pages", "/StructTreeRoot", "/MarkInfo", "/Lang", "/Outlines", "/Metadata",
    "/Names", "/PageLabels", "/PageMode", "/ViewerPreferences"};
const Names trailerKeys{"/Root", "/Info", "/ID", "/Size", "/Prev", "/XRefStm", "/Type", "/W", "/Index", "/Filter", "/DecodeParms", "/Length"};
/// Keys, and names of types and actions, that no pack has.
const Names neverNamed{"/JS", "/JavaScript", "/EmbeddedFile", "/EmbeddedFiles", "/EF", "/AF", "/RichMedia", "/Launch", "/AA",
    "/OpenAction", "/AcroForm", "/XFA", "/PieceInfo", "/OCG", "/OCMD", "/OCProperties", "/Redact", "/FileAttachment", "/Thumb",
    "/Popup", "/Sound", "/Movie", "/Screen", "/3D", "/SubmitForm", "/ImportData", "/ResetForm", "/GoToR", "/GoToE", "/Rendition",
    "/Widget", "/Collection", "/Perms", "/DSS"};
/// Dictionaries whose keys are names somebody chose.
const Names namingKeys{"/Font", "/XObject", "/ExtGState", "/ColorSpace", "/Pattern", "/Shading", "/Properties", "/CharProcs",
    "/RoleMap", "/ClassMap", "/Colorants"};
constexpr size_t chunk = 1 << 20;
constexpr size_t overlap = 1 << 12;

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), size_t(bytes.size())}; }

bool isAmong(const StreamHashes &hashes, std::string_view bytes)
{
    return qsizetype(bytes.size()) >= shortestHashedStream && !hashes.isEmpty()
        && std::binary_search(hashes.begin(), hashes.end(), streamHash(QByteArrayView(bytes.data(), qsizetype(bytes.size()))));
}

/// One file under inspection.
class Inspector
{
public:
    Inspector(QPDF &pdf, const StreamEvidence &streams, const ForbiddenWords &forbidden, Findings &findings)
        : m_pdf(pdf)
        , m_streams(streams)
        , m_forbidden(forbidden)
        , m_findings(findings)
    {
    }

    int run()
    {
        inspectRoots();
        const std::vector<PdfObject> pages = m_pdf.getAllPages();
        for (size_t i = 0; i < pages.size(); ++i)
            claim(pages[i], int(i) + 1);
        follow();
        for (const PdfObject &object : m_pdf.getAllObjects())
            findUnreachable(object);
        return int(pages.size());
    }

private:
    struct Step
    {
        PdfObject object;
        bool isNaming; ///< its keys are no keywords
    };

    void inspectRoots();
    void claim(PdfObject page, int number);
    void follow();
    void inspectDictionary(PdfObject dictionary, bool isNaming, std::optional<int> page, std::vector<Step> &next);
    void inspectStream(PdfObject stream, std::optional<int> page);
    void inspectWords(PdfObject dictionary, std::string_view bytes, std::optional<int> page);
    void findUnreachable(PdfObject object);
    std::optional<int> pageOf(const PdfObject &object) const;
    void addExtra(const std::string &name, std::optional<int> page = {})
    {
        m_findings.add(u"extra"_s, Verify::tr("The file has “%1”, which a pack never has.").arg(QString::fromStdString(name).mid(1)), page);
    }

    QPDF &m_pdf;
    const StreamEvidence &m_streams;
    const ForbiddenWords &m_forbidden;
    Findings &m_findings;
    std::map<QPDFObjGen, int> m_pageOf;
    PdfIds m_reached;
};

void Inspector::inspectRoots()
{
    for (const std::string &key : m_pdf.getTrailer().getKeys()) {
        if (!trailerKeys.contains(key))
            addExtra(key);
    }
    const PdfObject root = m_pdf.getRoot();
    for (const std::string &key : const_cast<PdfObject &>(root).getKeys()) {
        if (!catalogKeys.contains(key))
            addExtra(key);
    }
    PdfObject names = valueOf(root, "/Names");
    if (names.isDictionary()) {
        for (const std::string &key : names.getKeys()) {
            if (key != "/Dests")
                addExtra(key);
        }
    }
}

/// Notes which objects are a page's own.
void Inspector::claim(PdfObject page, int number)
{
    std::vector<PdfObject> waiting{page};
    while (!waiting.empty()) {
        PdfObject object = waiting.back();
        waiting.pop_back();
        if (object.isIndirect()) {
            const std::string type = nameOf(object, "/Type");
            const bool isElsewhere = (type == "/Page" && object.getObjGen() != page.getObjGen()) || type == "/Pages"
                || type == "/StructElem" || type == "/StructTreeRoot" || type == "/Catalog";
            if (isElsewhere || !m_pageOf.emplace(object.getObjGen(), number).second)
                continue;
        }
        if (object.isArray()) {
            const std::vector<PdfObject> items = object.getArrayAsVector();
            waiting.insert(waiting.end(), items.begin(), items.end());
        } else if (object.isDictionary() || object.isStream()) {
            PdfObject dictionary = object.isStream() ? object.getDict() : object;
            for (auto &[key, value] : dictionary.getDictAsMap()) {
                if (key != "/Parent" && key != "/P")
                    waiting.push_back(value);
            }
        }
    }
}

std::optional<int> Inspector::pageOf(const PdfObject &object) const
{
    const auto found = m_pageOf.find(PdfObject(object).getObjGen());
    return found != m_pageOf.end() ? std::optional(found->second) : std::nullopt;
}

/// Goes wherever the trailer leads.
void Inspector::follow()
{
    std::vector<Step> waiting{{m_pdf.getTrailer(), false}};
    std::optional<int> page;
    while (!waiting.empty()) {
        Step step = waiting.back();
        waiting.pop_back();
        if (step.object.isIndirect() && !m_reached.insert(step.object.getObjGen()).second)
            continue;
        std::vector<Step> direct{step};
        page = step.object.isIndirect() ? pageOf(step.object) : std::nullopt;
        while (!direct.empty()) {
            Step part = direct.back();
            direct.pop_back();
            std::vector<Step> next;
            if (part.object.isStream()) {
                inspectStream(part.object, page);
                inspectDictionary(part.object.getDict(), false, page, next);
            } else if (part.object.isDictionary()) {
                inspectDictionary(part.object, part.isNaming, page, next);
            } else if (part.object.isArray()) {
                for (const PdfObject &item : part.object.getArrayAsVector())
                    next.push_back({item, false});
            } else if (part.object.isString()) {
                m_findings.addWords(m_forbidden, WordList::of(QString::fromStdString(part.object.getUTF8Value())),
                    Verify::tr("A text that isn't printed (a bookmark, a description, a link)"), page);
            }
            for (Step &each : next)
                (each.object.isIndirect() ? waiting : direct).push_back(each);
        }
    }
}

void Inspector::inspectDictionary(PdfObject dictionary, bool isNaming, std::optional<int> page, std::vector<Step> &next)
{
    for (auto &[key, value] : dictionary.getDictAsMap()) {
        if (!isNaming && neverNamed.contains(key))
            addExtra(key, page);
        const bool saysType = !isNaming && (key == "/S" || key == "/Subtype" || key == "/Type");
        if (saysType && value.isName() && neverNamed.contains(value.getName()))
            addExtra(value.getName(), page);
        next.push_back({value, !isNaming && namingKeys.contains(key)});
    }
}

void Inspector::inspectStream(PdfObject stream, std::optional<int> page)
{
    const std::string type = nameOf(stream, "/Type");
    if (type == "/ObjStm" || type == "/XRef")
        return;
    const auto raw = stream.getRawStreamData();
    const std::string_view stored(reinterpret_cast<const char *>(raw->getBuffer()), raw->getSize());
    const DecodedStream decoded = decodeStream(stream, PdfLimits::streamBytes);
    if (isAmong(m_streams.telltale, stored) || (decoded.filtered && isAmong(m_streams.telltale, decoded.bytes)))
        m_findings.add(u"stream"_s, Verify::tr("The file has a picture, font or text of a restricted paper (object %1).").arg(stream.getObjectID()), page);
    else if (decoded.filtered && !decoded.whole && !isAmong(m_streams.known, stored))
        m_findings.add(u"damage"_s, Verify::tr("A part of the file can't be read, so nobody knows what it holds (object %1).").arg(stream.getObjectID()), page);
    if (decoded.filtered && !m_forbidden.isEmpty())
        inspectWords(stream.getDict(), decoded.bytes, page);
}

void Inspector::inspectWords(PdfObject dictionary, std::string_view bytes, std::optional<int> page)
{
    const bool isImage = isNamed(dictionary.getKey("/Subtype"), "/Image");
    const bool isFont = dictionary.hasKey("/Length1") || isNamed(dictionary.getKey("/Subtype"), "/Type1C")
        || isNamed(dictionary.getKey("/Subtype"), "/CIDFontType0C") || isNamed(dictionary.getKey("/Subtype"), "/OpenType");
    if (isImage || isFont)
        return;
    const QString place = isNamed(dictionary.getKey("/Type"), "/Metadata") ? Verify::tr("The file's description of itself")
                                                                            : Verify::tr("The inside of the file");
    m_findings.addWords(m_forbidden, WordList::of(bytes), place, page);
    const bool isText = bytes.starts_with("\xFE\xFF") || bytes.find('<') != std::string_view::npos;
    if (isText) {
        // Markup parts no words: metadata and anything like it is read without.
        QString text = bytes.starts_with("\xFE\xFF") ? QStringDecoder(QStringDecoder::Utf16BE)(QByteArrayView(bytes.data(), qsizetype(bytes.size())))
                                                     : QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
        if (text.contains(u"</"_s)) {
            static const QRegularExpression markup(u"<[^>]*>"_s);
            text.replace(markup, u" "_s).replace(u"&amp;"_s, u"&"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&apos;"_s, u"'"_s);
            m_findings.addWords(m_forbidden, WordList::of(text), place, page);
        } else if (bytes.starts_with("\xFE\xFF")) {
            m_findings.addWords(m_forbidden, WordList::of(text), place, page);
        }
    }
    const std::string drawn = drawnStrings(bytes);
    if (!drawn.empty())
        m_findings.addWords(m_forbidden, WordList::of(std::string_view(drawn)), place, page);
}

void Inspector::findUnreachable(PdfObject object)
{
    const std::string type = nameOf(object, "/Type");
    if (object.isNull() || type == "/ObjStm" || type == "/XRef" || m_reached.contains(object.getObjGen()))
        return;
    m_findings.add(u"unreachable"_s, Verify::tr("Object %1 belongs to no part of the file.").arg(object.getObjectID()));
    if (object.isStream())
        inspectStream(object, {});
}

/// What can be said of the bytes without understanding them.
void inspectBytes(const QByteArray &bytes, const ForbiddenWords &forbidden, Findings &findings)
{
    if (!bytes.startsWith("%PDF-"))
        findings.add(u"damage"_s, Verify::tr("The file doesn't start as a PDF does."));
    if (bytes.count("startxref") != 1 || bytes.count("%%EOF") != 1)
        findings.add(u"revision"_s, Verify::tr("The file holds more than one state of itself: earlier ones can be read."));
    const qsizetype end = bytes.lastIndexOf("%%EOF");
    if (end < 0 || !bytes.mid(end + 5).trimmed().isEmpty())
        findings.add(u"revision"_s, Verify::tr("There is something behind the end of the file."));
    if (forbidden.isEmpty())
        return;
    const std::string_view all = viewOf(bytes);
    for (size_t at = 0; at < all.size(); at += chunk)
        findings.addWords(forbidden, WordList::of(all.substr(at, chunk + overlap)), Verify::tr("The inside of the file"));
}

} // namespace

Result<int> inspectFile(const QByteArray &bytes, const StreamEvidence &streams, const ForbiddenWords &forbidden, Findings &findings)
{
    auto opened = openPdf(bytes);
    if (!opened)
        return fail(opened.error());
    inspectBytes(bytes, forbidden, findings);
    try {
        if (opened->pdf->isEncrypted())
            findings.add(u"extra"_s, Verify::tr("The file is encrypted."));
        const int pages = Inspector(*opened->pdf, streams, forbidden, findings).run();
        if (opened->repaired || opened->pdf->anyWarnings())
            findings.add(u"damage"_s, Verify::tr("The file opens only after repair."));
        return pages;
    } catch (const OverLimit &limit) {
        return fail(ErrorCode::Limit, Verify::tr("The file needs more memory than a document may."), QString::fromLatin1(limit.what()));
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &exception) {
        return fail(ErrorCode::Damaged, Verify::tr("The file is damaged beyond repair."), QString::fromUtf8(exception.what()));
    }
}

} // namespace moothall
