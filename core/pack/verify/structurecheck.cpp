#include "core/pack/verify/structurecheck.h"

#include "core/pack/verify/neverinpacks.h"
#include "core/pack/verify/sentences.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;
using namespace reading;

namespace {

QString latin(View text) { return QString::fromLatin1(text.data(), qsizetype(text.size())); }

QString neverHas(View name) { return Verify::tr("The file has “%1”, which a pack never has.").arg(latin(name)); }

} // namespace

/// What one thread notes.
class StructureCheck::Visitor : public ObjectVisitor
{
public:
    struct Extra
    {
        int object;
        QString text;
    };

    void onReference(int object, int target) override { edges.emplace_back(object, target); }
    void onKey(int object, View key, bool isChosen) override
    {
        if (isChosen)
            return;
        if (isNeverKey(key))
            extras.push_back({object, neverHas(key)});
        else if (key == "Metadata")
            metadata.push_back(object);
    }
    void onName(int object, View key, View name) override
    {
        const bool isNever = key == "S" ? isNeverAction(name) : (key == "Type" || key == "Subtype") && isNeverType(name);
        if (isNever)
            extras.push_back({object, neverHas(name)});
    }
    void onString(int object, View key, const Token &string) override
    {
        if (key == "F" || key == "UF" || key == "DOS")
            extras.push_back({object, Verify::tr("The file leads to another file, which a pack never does.")});
        if (key != "URI")
            return;
        const std::string address = bytesOf(string);
        if (!isPublicAddress(address))
            extras.push_back({object, Verify::tr("A link leads to “%1”: only http, https and mailto are for a pack.").arg(latin(View(address).substr(0, 60)))});
    }
    void onBroken(int object) override { broken.push_back(object); }

    std::vector<std::pair<int, int>> edges;
    std::vector<Extra> extras;
    std::vector<int> metadata;
    std::vector<int> broken;
};

StructureCheck::StructureCheck(const PlainFile &file)
    : m_file(file)
    , m_trailer(file.trailer())
    , m_catalog(reading::referenceIn(m_trailer["Root"]))
{
}

StructureCheck::~StructureCheck() = default;

ObjectVisitor *StructureCheck::visitor() { return &m_visitors.emplace_back(); }

void StructureCheck::report(const std::vector<FilePage> &pages, Findings &findings)
{
    for (const FilePage &page : pages)
        m_pageIds.push_back(page.id);
    // Edges by the object that they start from.
    const auto count = static_cast<size_t>(m_file.size());
    m_firstEdge.assign(count + 1, 0);
    for (const Visitor &visitor : m_visitors) {
        for (const auto &[from, to] : visitor.edges)
            ++m_firstEdge[static_cast<size_t>(from) + 1];
    }
    for (size_t i = 0; i < count; ++i)
        m_firstEdge[i + 1] += m_firstEdge[i];
    m_edges.resize(m_firstEdge[count]);
    std::vector<std::uint32_t> next(m_firstEdge.begin(), m_firstEdge.end() - 1);
    for (Visitor &visitor : m_visitors) {
        for (const auto &[from, to] : visitor.edges)
            m_edges[next[static_cast<size_t>(from)]++] = to;
        visitor.edges = {};
    }
    checkRoots(pages, findings);
    std::vector<Visitor::Extra> extras;
    std::vector<int> broken;
    for (const Visitor &visitor : m_visitors) {
        extras.insert(extras.end(), visitor.extras.begin(), visitor.extras.end());
        broken.insert(broken.end(), visitor.broken.begin(), visitor.broken.end());
    }
    std::stable_sort(extras.begin(), extras.end(), [](const Visitor::Extra &a, const Visitor::Extra &b) { return a.object < b.object; });
    std::sort(broken.begin(), broken.end());
    for (const Visitor::Extra &extra : extras)
        findings.add(u"extra"_s, extra.text, pageOf(extra.object));
    for (const int object : broken)
        findings.add(u"damage"_s, Verify::tr("Object %1 isn't a whole value, so nobody knows what it holds.").arg(object), pageOf(object));
    checkMetadata(findings);
    checkReachable(findings);
}

void StructureCheck::checkRoots(const std::vector<FilePage> &pages, Findings &findings)
{
    for (const Entries::Entry &entry : m_trailer.all()) {
        if (!isTrailerKey(entry.key))
            findings.add(u"extra"_s, neverHas(entry.key));
    }
    const Entries catalog(m_file.object(m_catalog).body);
    if (nameIn(catalog["Type"]) != "Catalog" || pages.empty())
        findings.add(u"damage"_s, Verify::tr("The file has no pages."));
    for (const Entries::Entry &entry : catalog.all()) {
        if (!isCatalogKey(entry.key))
            findings.add(u"extra"_s, neverHas(entry.key));
    }
    const Entries names(m_file.resolved(catalog["Names"]).body);
    for (const Entries::Entry &entry : names.all()) {
        if (entry.key != "Dests")
            findings.add(u"extra"_s, neverHas(entry.key));
    }
    for (size_t at = 0; at < pages.size(); ++at) {
        const Entries page(pages[at].body);
        for (const Entries::Entry &entry : page.all()) {
            if (!isPageKey(entry.key))
                findings.add(u"extra"_s, neverHas(entry.key), int(at) + 1);
        }
    }
}

/// Only the file as a whole is described, and only in the words that Moothall has for that.
void StructureCheck::checkMetadata(Findings &findings)
{
    for (const Visitor &visitor : m_visitors) {
        for (const int object : visitor.metadata) {
            if (object != m_catalog)
                findings.add(u"extra"_s, neverHas("Metadata"), pageOf(object));
        }
    }
    const FileObject metadata = m_file.resolved(Entries(m_file.object(m_catalog).body)["Metadata"]);
    if (!metadata.isStream)
        return;
    StreamDecoder decoder;
    const Decoded decoded = decoder.decode(metadata.stream, Entries(metadata.body));
    if (!decoded.isPlain || !isOurMetadata(decoded.bytes))
        findings.add(u"extra"_s, Verify::tr("The file describes itself in words that aren't Moothall's."));
}

void StructureCheck::checkReachable(Findings &findings)
{
    std::vector<bool> reached(static_cast<size_t>(m_file.size()));
    std::vector<int> waiting;
    const auto reach = [&](int id) {
        if (id <= 0 || id >= m_file.size() || reached[static_cast<size_t>(id)])
            return;
        reached[static_cast<size_t>(id)] = true;
        waiting.push_back(id);
    };
    for (const Entries::Entry &entry : m_trailer.all())
        reach(reading::referenceIn(entry.value));
    while (!waiting.empty()) {
        const auto id = static_cast<size_t>(waiting.back());
        waiting.pop_back();
        for (std::uint32_t edge = m_firstEdge[id]; edge < m_firstEdge[id + 1]; ++edge)
            reach(m_edges[edge]);
    }
    for (int id = 1; id < m_file.size(); ++id) {
        const FileObject &object = m_file.object(id);
        if (object.isThere && !object.isPlumbing && !reached[static_cast<size_t>(id)])
            findings.add(u"unreachable"_s, Verify::tr("Object %1 belongs to no part of the file.").arg(id));
    }
}

std::optional<int> StructureCheck::pageOf(int object)
{
    if (m_pageOf.empty())
        findPages();
    const int page = object > 0 && object < m_file.size() ? m_pageOf[static_cast<size_t>(object)] : 0;
    return page > 0 ? std::optional(page) : std::nullopt;
}

/// Gives each page what hangs on it, and elements of the structure the page that they name.
void StructureCheck::findPages()
{
    m_pageOf.assign(static_cast<size_t>(m_file.size()), 0);
    const auto isElsewhere = [this](int id) {
        const Entries entries(m_file.object(id).body);
        const View type = nameIn(entries["Type"]);
        return type == "Page" || type == "Pages" || type == "StructElem" || type == "StructTreeRoot" || type == "Catalog" || type == "Outlines"
            || !entries["Pg"].empty();
    };
    for (size_t at = 0; at < m_pageIds.size(); ++at)
        m_pageOf[static_cast<size_t>(m_pageIds[at])] = int(at) + 1;
    for (size_t at = 0; at < m_pageIds.size(); ++at) {
        std::vector<int> waiting{m_pageIds[at]};
        while (!waiting.empty()) {
            const auto id = static_cast<size_t>(waiting.back());
            waiting.pop_back();
            for (std::uint32_t edge = m_firstEdge[id]; edge < m_firstEdge[id + 1]; ++edge) {
                const int target = m_edges[edge];
                if (target <= 0 || target >= m_file.size() || m_pageOf[static_cast<size_t>(target)] != 0 || isElsewhere(target))
                    continue;
                m_pageOf[static_cast<size_t>(target)] = int(at) + 1;
                waiting.push_back(target);
            }
        }
    }
    for (int id = 1; id < m_file.size(); ++id) {
        const int page = reading::referenceIn(Entries(m_file.object(id).body)["Pg"]);
        if (page > 0 && page < m_file.size() && m_pageOf[static_cast<size_t>(id)] == 0)
            m_pageOf[static_cast<size_t>(id)] = m_pageOf[static_cast<size_t>(page)];
    }
}

} // namespace moothall
