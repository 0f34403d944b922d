#include "core/papers/sanitiser.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace moothall {

namespace {

constexpr auto neverKeys = std::to_array<std::string_view>(
    {"/AA", "/AF", "/EF", "/JS", "/LastModified", "/Metadata", "/OC", "/OPI", "/PieceInfo", "/RF",
     "/Ref", "/Thumb"});
constexpr auto externalKeys =
    std::to_array<std::string_view>({"/F", "/FDecodeParms", "/FFilter"}); ///< of streams
static_assert(std::is_sorted(neverKeys.begin(), neverKeys.end()));

template <class Keys>
bool isAmong(const Keys &keys, const std::string &key)
{
    return std::binary_search(keys.begin(), keys.end(), std::string_view(key));
}

/// Dictionaries whose keys are names that the author chose.
bool holdsNames(const std::string &key)
{
    static const std::set<std::string> names{"/Font",    "/XObject",   "/ColorSpace", "/Pattern",
                                             "/Shading", "/ExtGState", "/Properties", "/CharProcs",
                                             "/RoleMap", "/ClassMap",  "/Colorants"};
    return names.contains(key);
}

class Sanitiser
{
public:
    Sanitiser(QPDF &pdf, PdfObject root, const PaperPages &pages, const PdfIds &keptLinks,
              const std::map<QPDFObjGen, int> &parentKeys, const PdfIds &sound)
        : m_pdf(pdf)
        , m_root(root)
        , m_pageTree(root.getKey("/Pages").getObjGen())
        , m_pages(pages)
        , m_keptLinks(keptLinks)
        , m_parentKeys(parentKeys)
        , m_sound(sound)
    {
        m_waiting.push_back({root, false});
    }

    bool run(int &removed)
    {
        while (!m_waiting.empty()) {
            const Step step = m_waiting.back();
            m_waiting.pop_back();
            visit(step);
        }
        removed += m_removed;
        return m_mended;
    }

private:
    struct Step
    {
        PdfObject object;
        bool names;
    };

    bool isForeign(PdfObject object) const
    {
        if (!object.isDictionary())
            return false;
        const std::string type = nameOf(object, "/Type");
        if (type == "/Page")
            return m_pages.numberOf(object) < 0;
        if (type == "/Pages")
            return object.getObjGen() != m_pageTree;
        if (type == "/Catalog")
            return object.getObjGen() != m_root.getObjGen();
        if (type == "/Annot")
            return !m_keptLinks.contains(object.getObjGen());
        return type == "/OCG" || type == "/OCMD" || type == "/Filespec" || type == "/Bead" ||
               type == "/Sig";
    }

    static bool isContainer(PdfObject object)
    {
        return object.isDictionary() || object.isArray() || object.isStream();
    }

    bool isSeen(PdfObject object) const
    {
        return object.isIndirect() && m_seen.contains(object.getObjGen());
    }

    void wait(PdfObject object, bool names)
    {
        if (object.isIndirect())
            m_seen.insert(object.getObjGen());
        if (m_seen.size() > PdfLimits::objects || m_waiting.size() > 20 * PdfLimits::objects)
            throw OverLimit("more objects than a paper may have");
        m_waiting.push_back({object, names});
    }

    void visit(const Step &step)
    {
        PdfObject object = step.object;
        if (object.isArray()) {
            for (int i = 0; i < object.getArrayNItems(); ++i) {
                PdfObject item = object.getArrayItem(i);
                if (!isContainer(item) || isSeen(item))
                    continue;
                if (isForeign(item))
                    object.setArrayItem(i, PdfObject::newNull());
                else
                    wait(item, false);
            }
            return;
        }
        PdfObject dictionary = object.isStream() ? object.getDict() : object;
        for (const auto &[key, value] : dictionary.getDictAsMap()) {
            if (!step.names && isUnwanted(object, key)) {
                dictionary.removeKey(key);
            } else if (isContainer(value) && !isSeen(value)) {
                if (!isForeign(value)) {
                    wait(value, holdsNames(key));
                    continue;
                }
                dictionary.removeKey(key);
                ++m_removed;
            }
        }
        if (object.isStream() && !m_sound.contains(object.getObjGen()))
            mendStream(object);
    }

    /// Counts what was more than plumbing.
    bool isUnwanted(PdfObject object, const std::string &key)
    {
        if (isAmong(neverKeys, key)) {
            ++m_removed;
            return true;
        }
        if (key == "/StructParent" || key == "/StructParents")
            return !m_parentKeys.contains(object.getObjGen());
        // A page's stream that calls itself plumbing of the file would be taken for that.
        const std::string type = key == "/Type" && object.isStream() ? nameOf(object, key) : std::string();
        return (object.isStream() && isAmong(externalKeys, key)) || type == "/ObjStm" || type == "/XRef";
    }

    void mendStream(PdfObject stream)
    {
        if (decodesCleanly(m_pdf, stream, PdfLimits::streamBytes))
            return;
        DecodedStream decoded = decodeStream(stream, PdfLimits::streamBytes);
        m_mended = true;
        // What could be read is kept, as a viewer would show it; a filter that can't be read at all
        // leaves nothing.
        stream.replaceStreamData(decoded.bytes, PdfObject::newNull(), PdfObject::newNull());
    }

    QPDF &m_pdf;
    PdfObject m_root;
    QPDFObjGen m_pageTree;
    const PaperPages &m_pages;
    const PdfIds &m_keptLinks;
    const std::map<QPDFObjGen, int> &m_parentKeys;
    const PdfIds &m_sound;
    PdfIds m_seen;
    std::vector<Step> m_waiting;
    int m_removed = 0;
    bool m_mended = false;
};

} // namespace

bool sanitise(QPDF &pdf, PdfObject root, const PaperPages &pages, const PdfIds &keptLinks,
              const std::map<QPDFObjGen, int> &parentKeys, const PdfIds &sound, int &removed)
{
    return Sanitiser(pdf, root, pages, keptLinks, parentKeys, sound).run(removed);
}

} // namespace moothall
