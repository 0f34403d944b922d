#include "core/pack/verify/fileinspection.h"

#include "core/pack/verify/neverinpacks.h"
#include "core/pack/verify/sentences.h"
#include "core/papers/plainform.h"
#include "core/papers/qpdfsupport.h"

#include <QCoreApplication>

#include <algorithm>
#include <new>

#include <qpdf/Buffer.hh>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

using Names = std::set<std::string>;

/// Dictionaries whose keys are names somebody chose.
const Names namingKeys{"/Font", "/XObject", "/ExtGState", "/ColorSpace", "/Pattern", "/Shading", "/Properties", "/CharProcs",
    "/RoleMap", "/ClassMap", "/Colorants"};
constexpr qsizetype chunk = 1 << 20;
constexpr qsizetype overlap = 1 << 12;

std::string_view viewOf(const Buffer &buffer) { return {reinterpret_cast<const char *>(buffer.getBuffer()), buffer.getSize()}; }

/// A name without its slash.
std::string_view bare(const std::string &name) { return std::string_view(name).substr(1); }

/// One file under inspection.
class Inspector
{
public:
    explicit Inspector(QpdfInspection &inspection)
        : m_pdf(*inspection.opened.pdf)
        , m_findings(inspection.findings)
        , m_reading(inspection.reading)
        , m_pageOf(inspection.pageOf)
    {
    }

    void run()
    {
        inspectRoots();
        const std::vector<PdfObject> pages = m_pdf.getAllPages();
        for (size_t i = 0; i < pages.size(); ++i)
            claim(pages[i], int(i) + 1);
        follow();
        for (const PdfObject &object : m_pdf.getAllObjects())
            findUnreachable(object);
        m_reading.texts.push_back(std::move(m_strings));
        m_reading.pages = int(pages.size());
        std::sort(m_reading.damaged.begin(), m_reading.damaged.end());
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
    void inspectDictionary(PdfObject dictionary, bool isNaming, int object, std::vector<Step> &next);
    std::optional<int> pageOf(int object) const;
    void inspectStream(PdfObject stream);
    void inspectWords(PdfObject stream, std::string_view bytes);
    void addText(reading::Place place, int object, std::u16string text)
    {
        m_reading.texts.push_back({place, 0, object, std::move(text)});
    }
    void findUnreachable(PdfObject object);
    void addExtra(const std::string &name, std::optional<int> page = {})
    {
        m_findings.add(u"extra"_s, Verify::tr("The file has “%1”, which a pack never has.").arg(QString::fromStdString(name).mid(1)), page);
    }

    QPDF &m_pdf;
    Findings &m_findings;
    reading::FileReading &m_reading;
    reading::PlacedText m_strings{.place = reading::Place::Entry};
    std::unordered_map<int, int> &m_pageOf;
    PdfIds m_reached;
};

void Inspector::inspectRoots()
{
    for (const std::string &key : m_pdf.getTrailer().getKeys()) {
        if (!isTrailerKey(bare(key)) && key != "/Prev" && key != "/XRefStm")
            addExtra(key);
    }
    const PdfObject root = m_pdf.getRoot();
    for (const std::string &key : const_cast<PdfObject &>(root).getKeys()) {
        if (!isCatalogKey(bare(key)))
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
            if (isElsewhere || !m_pageOf.emplace(object.getObjectID(), number).second)
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

std::optional<int> Inspector::pageOf(int object) const
{
    const auto found = m_pageOf.find(object);
    return found != m_pageOf.end() ? std::optional(found->second) : std::nullopt;
}

/// Goes wherever the trailer leads.
void Inspector::follow()
{
    std::vector<Step> waiting{{m_pdf.getTrailer(), false}};
    while (!waiting.empty()) {
        Step step = waiting.back();
        waiting.pop_back();
        if (step.object.isIndirect() && !m_reached.insert(step.object.getObjGen()).second)
            continue;
        std::vector<Step> direct{step};
        const int id = step.object.getObjectID(); // 0 for the trailer
        while (!direct.empty()) {
            Step part = direct.back();
            direct.pop_back();
            std::vector<Step> next;
            if (part.object.isStream()) {
                inspectStream(part.object);
                inspectDictionary(part.object.getDict(), false, id, next);
            } else if (part.object.isDictionary()) {
                inspectDictionary(part.object, part.isNaming, id, next);
            } else if (part.object.isArray()) {
                for (const PdfObject &item : part.object.getArrayAsVector())
                    next.push_back({item, false});
            } else if (part.object.isString()) {
                // One after the other: what many of them say together is found as well.
                m_strings.objects.emplace_back(std::uint32_t(m_strings.text.size()), id);
                m_strings.text += QString::fromStdString(part.object.getUTF8Value()).toStdU16String() + u'\n';
            }
            std::reverse(next.begin(), next.end()); // the last is taken first
            for (Step &each : next)
                (each.object.isIndirect() ? waiting : direct).push_back(each);
        }
    }
}

void Inspector::inspectDictionary(PdfObject dictionary, bool isNaming, int object, std::vector<Step> &next)
{
    const bool isPage = isNamed(dictionary.getKey("/Type"), "/Page");
    for (auto &[key, value] : dictionary.getDictAsMap()) {
        const std::string_view name = bare(key);
        const bool isWrong = !isNaming && (isNeverKey(name) || (isPage && !isPageKey(name))
            || (name == "Metadata" && !isNamed(dictionary.getKey("/Type"), "/Catalog")));
        if (isWrong)
            addExtra(key, pageOf(object));
        if (value.isName() && !isNaming) {
            const std::string said = value.getName();
            const bool isNever = name == "S" ? isNeverAction(bare(said)) : (name == "Type" || name == "Subtype") && isNeverType(bare(said));
            if (isNever)
                addExtra(said, pageOf(object));
        }
        if (value.isString() && ((name == "URI" && !isPublicAddress(value.getStringValue())) || name == "F" || name == "UF"))
            m_findings.add(u"extra"_s, Verify::tr("The file leads to “%1”, which a pack never does.").arg(QString::fromStdString(value.getUTF8Value()).left(60)),
                pageOf(object));
        addText(reading::Place::Name, object, reading::wordsOfName(name));
        if (value.isName())
            addText(reading::Place::Name, object, reading::wordsOfName(bare(value.getName())));
        next.push_back({value, !isNaming && namingKeys.contains(key)});
    }
}

void Inspector::inspectStream(PdfObject stream)
{
    const std::string type = nameOf(stream, "/Type");
    if (type == "/ObjStm" || type == "/XRef")
        return;
    const int id = stream.getObjectID();
    const auto raw = stream.getRawStreamData();
    const std::string_view stored = viewOf(*raw);
    const DecodedStream decoded = decodeStream(stream, PdfLimits::streamBytes);
    if (stored.size() >= reading::shortestHashed)
        m_reading.streams.push_back({reading::fastHash(stored), id, false});
    if (decoded.filtered && decoded.bytes.size() >= reading::shortestHashed)
        m_reading.streams.push_back({reading::fastHash(decoded.bytes), id, true});
    if (decoded.filtered && !decoded.whole)
        m_reading.damaged.push_back(id);
    if (decoded.filtered)
        inspectWords(stream, decoded.bytes);
}

void Inspector::inspectWords(PdfObject stream, std::string_view bytes)
{
    PdfObject dictionary = stream.getDict();
    const bool isImage = isNamed(dictionary.getKey("/Subtype"), "/Image");
    if (isImage)
        return;
    if (isNamed(dictionary.getKey("/Type"), "/Metadata")) {
        addText(reading::Place::Metadata, stream.getObjectID(), reading::withoutMarkup(bytes));
        if (!isOurMetadata(bytes))
            m_findings.add(u"extra"_s, Verify::tr("The file describes itself in words that aren't Moothall's."));
    } else {
        addText(reading::Place::Inside, stream.getObjectID(), reading::printableIn(bytes));
    }
}

void Inspector::findUnreachable(PdfObject object)
{
    const std::string type = nameOf(object, "/Type");
    if (object.isNull() || type == "/ObjStm" || type == "/XRef" || m_reached.contains(object.getObjGen()))
        return;
    m_findings.add(u"unreachable"_s, Verify::tr("Object %1 belongs to no part of the file.").arg(object.getObjectID()));
    if (object.isStream())
        inspectStream(object);
}

/// What can be said of the bytes without understanding them.
void inspectBytes(const QByteArray &bytes, QpdfInspection &inspection)
{
    Findings &findings = inspection.findings;
    if (!bytes.startsWith("%PDF-"))
        findings.add(u"damage"_s, Verify::tr("The file doesn't start as a PDF does."));
    if (bytes.count("startxref") != 1 || bytes.count("%%EOF") != 1)
        findings.add(u"revision"_s, Verify::tr("The file holds more than one state of itself: earlier ones can be read."));
    const qsizetype end = bytes.lastIndexOf("%%EOF");
    if (end < 0 || !bytes.mid(end + 5).trimmed().isEmpty())
        findings.add(u"revision"_s, Verify::tr("There is something behind the end of the file."));
    for (qsizetype at = 0; at < bytes.size(); at += chunk) {
        const QByteArray part = bytes.mid(at, chunk + overlap);
        inspection.reading.texts.push_back({reading::Place::Inside, 0, 0, reading::printableIn({part.constData(), size_t(part.size())})});
    }
}

/// The texts of the pages, from the same file written anew.
void readPlainForm(const QByteArray &bytes, QpdfInspection &inspection)
{
    const auto plain = plainForm(bytes);
    const reading::PlainFile file(plain ? std::string_view(plain->constData(), size_t(plain->size())) : std::string_view());
    if (!file.problem().isEmpty()) {
        inspection.findings.add(u"damage"_s, Verify::tr("The text of the file can't be read."));
        return;
    }
    reading::FileReading read = reading::readAll(file);
    for (reading::PlacedText &text : read.texts) {
        const bool isPages = text.page > 0 || text.place == reading::Place::Form;
        text.object = 0; // their numbers are others
        if (isPages)
            inspection.reading.texts.push_back(std::move(text));
    }
}

} // namespace

Result<QpdfInspection> inspectFile(const QByteArray &bytes)
{
    auto opened = openPdf(bytes);
    if (!opened)
        return fail(opened.error());
    QpdfInspection inspection{.opened = std::move(*opened)};
    inspectBytes(bytes, inspection);
    try {
        if (inspection.opened.pdf->isEncrypted())
            inspection.findings.add(u"extra"_s, Verify::tr("The file is encrypted."));
        Inspector(inspection).run();
        inspection.isRepaired = inspection.opened.repaired || inspection.opened.pdf->anyWarnings();
        if (inspection.isRepaired)
            inspection.findings.add(u"damage"_s, Verify::tr("The file opens only after repair."));
        readPlainForm(bytes, inspection);
        return inspection;
    } catch (const OverLimit &limit) {
        return fail(ErrorCode::Limit, Verify::tr("The file needs more memory than a document may."), QString::fromLatin1(limit.what()));
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &exception) {
        return fail(ErrorCode::Damaged, Verify::tr("The file is damaged beyond repair."), QString::fromUtf8(exception.what()));
    }
}

QByteArray bytesOf(const QpdfInspection &inspection, const reading::StreamMark &mark)
{
    try {
        const PdfObject stream = inspection.opened.pdf->getObjectByID(mark.object, 0);
        if (mark.isDecoded)
            return QByteArray::fromStdString(decodeStream(stream, PdfLimits::streamBytes).bytes);
        const auto buffer = PdfObject(stream).getRawStreamData();
        const std::string_view stored = viewOf(*buffer);
        return QByteArray(stored.data(), qsizetype(stored.size()));
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace moothall
