#include "core/papers/canonicalcheck.h"

#include "core/papers/contentscanner.h"
#include "core/papers/qpdfsupport.h"

#include <qpdf/QPDFXRefEntry.hh>

#include <algorithm>
#include <map>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

class Checker
{
public:
    explicit Checker(const QByteArray &bytes)
        : m_bytes(bytes)
    {}

    QStringList run();

private:
    void breach(const QString &what, PdfObject where = PdfObject::newNull());
    void allowOnly(PdfObject dictionary, const std::set<std::string> &keys, const QString &what);
    void checkBytes();
    void checkObjects();
    void checkPages();
    void checkPage(PdfObject page);
    void checkLink(PdfObject link);
    void checkContent(PdfObject page);
    void checkDestination(PdfObject destination, PdfObject where);
    void checkOutlines();
    void checkStructure();
    void checkElements(PdfObject root);
    void checkParentTree(PdfObject root);

    const QByteArray &m_bytes;
    QPDF m_pdf;
    PdfIds m_pages;
    std::map<int, PdfObject> m_owners; ///< by structure key
    std::map<QPDFObjGen, std::map<int, QPDFObjGen>>
        m_marks; ///< page or form -> mark -> element, from the tree
    std::map<QPDFObjGen, QPDFObjGen> m_references;
    QStringList m_breaches;
};

void Checker::breach(const QString &what, PdfObject where)
{
    if (m_breaches.size() < 50)
        m_breaches.append(where.isIndirect()
                              ? what + u" in object "_s + QString::number(where.getObjectID())
                              : what);
}

void Checker::allowOnly(PdfObject dictionary, const std::set<std::string> &keys,
                        const QString &what)
{
    for (const std::string &key : dictionary.getKeys())
        if (!keys.contains(key))
            breach(what + u" has "_s + QString::fromStdString(key), dictionary);
}

void Checker::checkBytes()
{
    if (!m_bytes.startsWith("%PDF-1.7\n%"))
        breach(u"the header isn't %PDF-1.7 with a binary comment"_s);
    if (!m_bytes.endsWith("\n%%EOF\n"))
        breach(u"something after its end"_s);
    if (!m_bytes.endsWith("%%EOF\n"))
        breach(u"bytes after the end"_s);
    const qsizetype start = m_bytes.lastIndexOf("startxref");
    const qsizetype table = m_bytes.mid(start + 9, 24).trimmed().split('\n').value(0).toLongLong();
    if (start < 0 || m_bytes.mid(table, 5) != "xref\n")
        breach(u"no classic cross-reference table"_s);
}

void Checker::checkObjects()
{
    allowOnly(m_pdf.getTrailer(), {"/Size", "/Root", "/ID"}, u"the trailer"_s);
    allowOnly(m_pdf.getRoot(),
              {"/Type", "/Pages", "/StructTreeRoot", "/MarkInfo", "/Lang", "/Outlines"},
              u"the catalog"_s);
    for (const auto &[id, entry] : m_pdf.getXRefTable())
        if (entry.getType() != 1 || id.getGen() != 0)
            breach(u"object %1 is compressed or has a generation"_s.arg(id.getObj()));
    static const std::set<std::string> never{
        "/AA", "/PieceInfo", "/Metadata", "/OCProperties", "/OC",
        "/EF", "/AF",        "/JS",       "/AcroForm",     "/OpenAction"};
    for (PdfObject object : m_pdf.getAllObjects()) {
        PdfObject dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        for (const std::string &key : dictionary.getKeys())
            if (never.contains(key))
                breach(QString::fromStdString(key), object);
        if (object.isStream()) {
            PdfObject length = dictionary.getKey("/Length");
            if (!length.isInteger() || length.isIndirect())
                breach(u"a length that isn't a direct number"_s, object);
            const std::string type = nameOf(object, "/Type");
            if (type == "/ObjStm" || type == "/XRef" || dictionary.hasKey("/F"))
                breach(u"a stream of objects, references or elsewhere"_s, object);
        }
    }
}

void Checker::checkPages()
{
    PdfObject tree = m_pdf.getRoot().getKey("/Pages");
    allowOnly(tree, {"/Type", "/Kids", "/Count"}, u"the page tree"_s);
    const auto pages = itemsOf(valueOf(tree, "/Kids"));
    if (pages.empty() || integerOf(valueOf(tree, "/Count"), -1) != int(pages.size()))
        breach(u"the page tree's count is wrong"_s);
    for (const PdfObject &page : pages)
        if (!m_pages.insert(page.getObjGen()).second)
            breach(u"a page hangs in the tree twice"_s, page);
    for (const PdfObject &page : pages)
        checkPage(page);
}

void Checker::checkPage(PdfObject page)
{
    allowOnly(page,
              {"/Type", "/Parent", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Resources",
               "/Contents", "/Group", "/Annots", "/StructParents", "/Tabs"},
              u"a page"_s);
    if (!page.isIndirect() || !isNamed(page.getKey("/Type"), "/Page") ||
        page.getKey("/Parent").getObjGen() != m_pdf.getRoot().getKey("/Pages").getObjGen())
        breach(u"a page that isn't one or has another parent"_s, page);
    const auto box = itemsOf(page.getKey("/MediaBox"));
    if (box.size() != 4 || numberOf(box[0]) >= numberOf(box[2]) ||
        numberOf(box[1]) >= numberOf(box[3]))
        breach(u"a page without a proper MediaBox"_s, page);
    PdfObject resources = page.getKey("/Resources");
    if (!resources.isDictionary() || resources.isIndirect() ||
        PdfObject(valueOf(resources, "/Font")).isIndirect())
        breach(u"resources or fonts that aren't the page's own"_s, page);
    const int rotation = integerOf(page.getKey("/Rotate"), 0);
    if (rotation % 90 != 0 || rotation < 0 || rotation > 270)
        breach(u"a rotation that isn't a quarter turn"_s, page);
    PdfObject contents = page.getKey("/Contents");
    if (!contents.isNull() && !(contents.isIndirect() && contents.isStream()) &&
        !(contents.isArray() && !contents.isIndirect()))
        breach(u"contents that are neither a stream nor a direct array"_s, page);
    if (page.hasKey("/StructParents"))
        m_owners[integerOf(page.getKey("/StructParents"), -1)] = page;
    for (const PdfObject &link : itemsOf(page.getKey("/Annots")))
        checkLink(link);
    checkContent(page);
}

void Checker::checkLink(PdfObject link)
{
    if (!link.isIndirect() || nameOf(link, "/Subtype") != "/Link") {
        breach(u"an annotation that isn't a link of its own"_s, link);
        return;
    }
    allowOnly(link,
              {"/Type", "/Subtype", "/Rect", "/Border", "/BS", "/C", "/H", "/QuadPoints", "/F",
               "/Contents", "/P", "/Dest", "/A", "/StructParent"},
              u"a link"_s);
    if (link.hasKey("/StructParent"))
        m_owners[integerOf(link.getKey("/StructParent"), -1)] = link;
    if (link.hasKey("/Dest") == link.hasKey("/A"))
        breach(u"a link to both or neither of page and web"_s, link);
    if (link.hasKey("/Dest")) {
        checkDestination(link.getKey("/Dest"), link);
        return;
    }
    PdfObject action = link.getKey("/A");
    allowOnly(action, {"/S", "/URI", "/Type"}, u"a web link's action"_s);
    const QString address = QString::fromStdString(textOf(valueOf(action, "/URI"))).toLower();
    if (!address.startsWith(u"http://") && !address.startsWith(u"https://") &&
        !address.startsWith(u"mailto:"))
        breach(u"a link to another kind of address"_s, link);
}

void Checker::checkDestination(PdfObject destination, PdfObject where)
{
    const auto items = itemsOf(destination);
    if (items.size() < 2 || !m_pages.contains(items[0].getObjGen()) ||
        !PdfObject(items[1]).isName())
        breach(u"a destination that isn't explicit"_s, where);
}

void Checker::checkContent(PdfObject page)
{
    std::string all;
    PdfObject contents = page.getKey("/Contents");
    for (const PdfObject &stream :
         contents.isStream() ? std::vector<PdfObject>{contents} : itemsOf(contents)) {
        const DecodedStream decoded = decodeStream(stream, PdfLimits::contentBytes);
        if (!decoded.whole || !decoded.filtered)
            breach(u"content that can't be decoded"_s, page);
        all += decoded.bytes + '\n';
    }
    const ContentScan scan = scanContent(all, {}, {});
    if (scan.unbalanced || scan.cutShort)
        breach(u"content that isn't balanced"_s, page);
}

void Checker::checkOutlines()
{
    std::vector<PdfObject> waiting{valueOf(m_pdf.getRoot(), "/Outlines")};
    PdfIds seen;
    while (!waiting.empty()) {
        PdfObject item = waiting.back();
        waiting.pop_back();
        if (!item.isDictionary())
            continue;
        if (!seen.insert(item.getObjGen()).second) {
            breach(u"a knot in the outlines"_s, item);
            continue;
        }
        allowOnly(item,
                  {"/Type", "/Title", "/Dest", "/C", "/F", "/Count", "/First", "/Last", "/Prev",
                   "/Next", "/Parent"},
                  u"a bookmark"_s);
        if (item.hasKey("/Title"))
            checkDestination(item.getKey("/Dest"), item);
        waiting.push_back(item.getKey("/Next"));
        waiting.push_back(item.getKey("/First"));
    }
}

void Checker::checkElements(PdfObject root)
{
    struct Step
    {
        PdfObject element;
        QPDFObjGen parent;
    };
    std::vector<Step> waiting;
    for (const PdfObject &kid : itemsOf(root.getKey("/K")))
        waiting.push_back({kid, root.getObjGen()});
    PdfIds seen;
    std::set<std::string> ids;
    while (!waiting.empty()) {
        const Step step = waiting.back();
        waiting.pop_back();
        PdfObject element = step.element;
        if (!element.isIndirect() || nameOf(element, "/S").empty() ||
            !seen.insert(element.getObjGen()).second) {
            breach(u"a structure element that isn't one, or is there twice"_s, element);
            continue;
        }
        if (element.getKey("/P").getObjGen() != step.parent)
            breach(u"a structure element with another parent"_s, element);
        if (PdfObject id = element.getKey("/ID"); id.isString()) {
            const std::string text = id.getStringValue();
            if (text.rfind("PK00000-", 0) != 0 || !ids.insert(text).second)
                breach(u"an id of another form, or there twice"_s, element);
        }
        PdfObject kids = element.getKey("/K");
        for (PdfObject kid : kids.isArray() ? itemsOf(kids) : std::vector<PdfObject>{kids}) {
            const bool reference = nameOf(kid, "/Type") == "/OBJR";
            if (reference) {
                m_references[kid.getKey("/Obj").getObjGen()] = element.getObjGen();
            } else if (kid.isInteger() || nameOf(kid, "/Type") == "/MCR") {
                PdfObject page = kid.isInteger() || !kid.hasKey("/Pg") ? element.getKey("/Pg")
                                                                       : kid.getKey("/Pg");
                PdfObject owner =
                    kid.isInteger() || !kid.hasKey("/Stm") ? page : kid.getKey("/Stm");
                if (!m_pages.contains(page.getObjGen()))
                    breach(u"a mark of a page that isn't there"_s, element);
                const int mcid = integerOf(kid.isInteger() ? kid : kid.getKey("/MCID"), -1);
                if (!m_marks[owner.getObjGen()].try_emplace(mcid, element.getObjGen()).second)
                    breach(u"a mark that two elements hold"_s, element);
            } else if (kid.isDictionary()) {
                waiting.push_back({kid, element.getObjGen()});
            }
        }
    }
}

void Checker::checkParentTree(PdfObject root)
{
    PdfObject tree = root.getKey("/ParentTree");
    allowOnly(tree, {"/Nums"}, u"the parent tree"_s);
    const auto numbers = itemsOf(tree.getKey("/Nums"));
    std::map<int, PdfObject> entries;
    for (size_t i = 0; i + 1 < numbers.size(); i += 2)
        entries[integerOf(numbers[i], -1)] = numbers[i + 1];
    for (PdfObject object : m_pdf.getAllObjects())
        if (object.isStream() && object.getDict().hasKey("/StructParents"))
            m_owners[integerOf(object.getDict().getKey("/StructParents"), -1)] = object;
        else if (object.isStream() && object.getDict().hasKey("/StructParent"))
            m_owners[integerOf(object.getDict().getKey("/StructParent"), -1)] = object;
    if (entries.size() != m_owners.size())
        breach(u"the parent tree has %1 entries for %2 objects"_s.arg(entries.size())
                   .arg(m_owners.size()));
    for (const auto &[key, owner] : m_owners) {
        PdfObject entry = entries.contains(key) ? entries.at(key) : PdfObject::newNull();
        if (!entry.isArray()) {
            if (m_references[owner.getObjGen()] != entry.getObjGen())
                breach(u"the parent tree names another element for an object"_s, owner);
            continue;
        }
        for (const auto &[mcid, element] : m_marks[owner.getObjGen()])
            if (mcid < 0 || mcid >= entry.getArrayNItems() ||
                entry.getArrayItem(mcid).getObjGen() != element)
                breach(u"the parent tree names another element for mark %1"_s.arg(mcid), owner);
    }
}

void Checker::checkStructure()
{
    PdfObject root = m_pdf.getRoot().getKey("/StructTreeRoot");
    if (root.isNull()) {
        if (!m_owners.empty())
            breach(u"structure keys without a structure tree"_s);
        return;
    }
    allowOnly(root, {"/Type", "/K", "/ParentTree", "/RoleMap", "/ClassMap", "/IDTree"},
              u"the structure root"_s);
    if (!root.getKey("/K").isArray())
        breach(u"the structure root's kids aren't an array"_s);
    checkElements(root);
    checkParentTree(root);
}

QStringList Checker::run()
{
    checkBytes();
    try {
        m_pdf.setSuppressWarnings(true);
        m_pdf.setAttemptRecovery(false);
        m_pdf.processMemoryFile("canonical", m_bytes.constData(), size_t(m_bytes.size()));
        // The words for it may stand in a page's own text: what has an earlier revision points to it.
        if (m_pdf.getTrailer().hasKey("/Prev"))
            breach(u"more than one revision"_s);
        checkObjects();
        checkPages();
        checkOutlines();
        checkStructure();
        if (m_pdf.anyWarnings())
            breach(u"libqpdf warns: "_s +
                   QString::fromStdString(m_pdf.getWarnings().front().getMessageDetail()));
    } catch (const std::exception &exception) {
        breach(QString::fromUtf8(exception.what()));
    }
    return m_breaches;
}

} // namespace

QStringList canonicalBreaches(const QByteArray &pdf)
{
    return Checker(pdf).run();
}

} // namespace moothall
