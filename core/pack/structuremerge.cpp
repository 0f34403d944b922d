#include "core/pack/structuremerge.h"

#include "core/pack/pdftext.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int keysInLeaf = 64;
constexpr size_t longValue = 200; ///< a longer list of a page's elements becomes an object of its own
constexpr int highestKey = 10'000'000;
constexpr size_t mostTreeNodes = 100'000;

/// ISO 32000-1, 14.8.4: names that have a meaning of their own.
bool isStandardType(Bytes name)
{
    static const std::set<Bytes> standard{"/Document", "/Part", "/Art", "/Sect", "/Div", "/BlockQuote", "/Caption", "/TOC",
        "/TOCI", "/Index", "/NonStruct", "/Private", "/P", "/H", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/L", "/LI",
        "/Lbl", "/LBody", "/Table", "/TR", "/TH", "/TD", "/THead", "/TBody", "/TFoot", "/Span", "/Quote", "/Note",
        "/Reference", "/BibEntry", "/Code", "/Link", "/Annot", "/Ruby", "/RB", "/RT", "/RP", "/Warichu", "/WT", "/WP",
        "/Figure", "/Formula", "/Form"};
    return standard.contains(name);
}

/// Leaves `value`'s object behind, where it is one.
void leaveBehind(Bytes value, ReferenceRewriter &rewriter)
{
    if (const int id = referenceIn(value); id > 0 && size_t(id) < rewriter.numbers.size())
        rewriter.numbers[size_t(id)] = 0;
}

/// The leaves of a number or name tree, in order: the arrays under `key`. None where it is no tree.
std::optional<std::vector<Bytes>> leavesOf(const CanonicalSource &source, Bytes tree, Bytes key, ReferenceRewriter &rewriter)
{
    std::vector<Bytes> leaves;
    std::vector<Bytes> waiting{tree};
    std::unordered_set<int> seen;
    for (size_t nodes = 0; !waiting.empty(); ++nodes) {
        const Bytes node = waiting.back();
        waiting.pop_back();
        const int id = referenceIn(node);
        if (nodes == mostTreeNodes || (id != 0 && !seen.insert(id).second))
            return std::nullopt;
        leaveBehind(node, rewriter);
        const auto dict = DictView::parse(source.resolve(node));
        if (!dict)
            return std::nullopt;
        if (const Bytes leaf = dict->value(key); !leaf.empty()) {
            leaveBehind(leaf, rewriter);
            leaves.push_back(source.resolve(leaf));
        }
        if (const Bytes kids = dict->value("/Kids"); !kids.empty()) {
            leaveBehind(kids, rewriter);
            const auto values = valuesIn(source.resolve(kids));
            if (!values)
                return std::nullopt;
            waiting.insert(waiting.end(), values->rbegin(), values->rend());
        }
    }
    return leaves;
}

std::string renamed(Bytes name, int sourceIndex, const std::map<std::string, std::string, std::less<>> &taken)
{
    std::string other = std::string(name) + '-' + std::to_string(sourceIndex);
    while (taken.contains(other))
        other += 'x';
    return other;
}

} // namespace

bool SourceTags::touches(int id, const DictView &object) const
{
    if (isTop(id))
        return true;
    if (!touchesAny())
        return false;
    const Bytes type = object.value("/Type");
    return (type.empty() || type == "/StructElem") && object.value("/S").starts_with('/') && !object.value("/P").empty()
        && object.value("/Subtype").empty();
}

void SourceTags::describePictures(const CanonicalSource &source, const std::function<std::string(int pageId)> &describe)
{
    for (auto &[id, entries] : m_top) {
        const auto element = source.dictionary(id);
        if (element && element->value("/S") == "/Figure" && element->value("/Alt").empty())
            entries = describe(referenceIn(element->value("/Pg")));
    }
}

void SourceTags::appendElement(std::string &to, int id, const DictView &element, const ReferenceRewriter &rewriter) const
{
    const auto appendNamed = [&](const Renames &renames, Bytes value) {
        const auto other = renames.find(value);
        if (other != renames.end())
            to += other->second;
        else
            rewriter.append(to, value);
    };
    to += "<<";
    for (const auto &[key, value] : element.entries()) {
        to += key;
        to += ' ';
        if (key == "/S" && value == "/Document" && isTop(id)) {
            to += "/Sect"; // the pack's own Document holds it
        } else if (key == "/S") {
            appendNamed(m_roles, value);
        } else if (key == "/C" && value.starts_with('[')) {
            to += '[';
            for (Bytes name : valuesIn(value).value_or(std::vector<Bytes>{})) {
                appendNamed(m_classes, name);
                to += ' ';
            }
            to += ']';
        } else if (key == "/C") {
            appendNamed(m_classes, value);
        } else {
            // Key and value together: the rewriter knows some values by their key.
            to.resize(to.size() - key.size() - 1);
            rewriter.append(to, {key.data(), size_t(value.data() + value.size() - key.data())});
        }
    }
    if (const auto top = m_top.find(id); top != m_top.end())
        to += top->second;
    to += ">>";
}

StructureMerge::StructureMerge(PackWriter &writer)
    : m_writer(writer)
    , m_rootId(writer.reserve())
{
    m_elements.push_back({writer.reserve(), -1, "/S/Document"});
}

int StructureMerge::addElement(int parent, const char *type, const QString &title, const QString &language)
{
    const int element = int(m_elements.size());
    std::string head = std::string("/S/") + type;
    if (!title.isEmpty())
        head += "/T" + pdfText(title);
    if (!language.isEmpty())
        head += "/Lang" + pdfText(language);
    const int id = m_writer.reserve();
    m_elements.push_back({id, parent, std::move(head)});
    appendReference(m_elements[size_t(parent)].kids, id);
    m_elements[size_t(parent)].kids += ' ';
    return element;
}

Result<SourceTags> StructureMerge::join(const CanonicalSource &source, int sourceIndex, int parent, ReferenceRewriter &rewriter)
{
    SourceTags tags;
    rewriter.keyOffset = m_nextKey;
    rewriter.keyLimit = 0;
    if (source.structureRootId() == 0) {
        ++m_nextKey; // the empty key
        return tags;
    }
    const DictView root = source.dictionary(source.structureRootId()).value_or(DictView());
    rewriter.numbers[size_t(source.structureRootId())] = objectOf(parent);
    tags.m_tagged = true;

    auto keys = readParentTree(source, root, rewriter);
    if (!keys)
        return fail(keys.error());
    rewriter.keyLimit = keys->empty() ? 0 : keys->back().key + 1;
    m_nextKey += rewriter.keyLimit + 1;

    for (Bytes map : {root.value("/RoleMap"), root.value("/ClassMap")})
        leaveBehind(map, rewriter);
    joinRoles(source, sourceIndex, root.value("/RoleMap"), tags);
    MOOTHALL_TRY(joinIds(source, root.value("/IDTree"), rewriter));

    // The list of top elements may be an object of its own, a single element is one as well.
    const Bytes kids = root.value("/K");
    const Bytes list = source.resolve(kids);
    if (list.starts_with('['))
        leaveBehind(kids, rewriter);
    const auto top = list.starts_with('[') ? valuesIn(list) : std::optional(std::vector<Bytes>{kids});
    if (!top)
        return source.refuse(u"no elements under the structure root"_s);
    std::string &ownKids = m_elements[size_t(parent)].kids;
    for (Bytes kid : *top) {
        const int id = referenceIn(kid);
        if (id == 0 && !kid.empty())
            return source.refuse(u"an element under the structure root isn't an object"_s);
        if (id != 0 && tags.m_top.try_emplace(id).second) {
            rewriter.appendReference(ownKids, id);
            ownKids += ' ';
        }
    }

    // From here on the rewriter is complete.
    joinClasses(source, sourceIndex, root.value("/ClassMap"), tags, rewriter);
    std::string value;
    for (const Key &key : *keys) {
        value.clear();
        rewriter.append(value, key.value);
        addKey(rewriter.keyOffset + key.key, value);
    }
    return tags;
}

Result<std::vector<StructureMerge::Key>> StructureMerge::readParentTree(
    const CanonicalSource &source, const DictView &root, ReferenceRewriter &rewriter) const
{
    std::vector<Key> keys;
    const Bytes tree = root.value("/ParentTree");
    if (tree.empty())
        return keys;
    const auto leaves = leavesOf(source, tree, "/Nums", rewriter);
    if (!leaves)
        return source.refuse(u"no parent tree"_s);
    for (Bytes leaf : *leaves) {
        const auto values = valuesIn(leaf);
        if (!values || values->size() % 2 != 0)
            return source.refuse(u"a leaf of the parent tree isn't pairs"_s);
        for (size_t i = 0; i < values->size(); i += 2) {
            const auto key = integerIn((*values)[i]);
            if (!key || *key < 0 || *key > highestKey)
                return source.refuse(u"a key of the parent tree isn't a number"_s);
            keys.push_back({int(*key), (*values)[i + 1]});
        }
    }
    std::stable_sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) { return a.key < b.key; });
    const auto same = [](const Key &a, const Key &b) { return a.key == b.key; };
    keys.erase(std::unique(keys.begin(), keys.end(), same), keys.end());
    return keys;
}

void StructureMerge::joinRoles(const CanonicalSource &source, int sourceIndex, Bytes map, SourceTags &tags)
{
    const auto dict = DictView::parse(source.resolve(map));
    if (!dict)
        return;
    std::map<std::string, std::string, std::less<>> own;
    for (const auto &[key, value] : dict->entries()) {
        if (value.starts_with('/') && value != key)
            own.try_emplace(std::string(key), value);
    }
    // A renamed role renames what is mapped to it, which may then conflict in its turn.
    for (bool changed = true; changed;) {
        changed = false;
        for (auto &[key, value] : own) {
            if (const auto other = tags.m_roles.find(value); other != tags.m_roles.end() && other->second != value)
                value = other->second;
            if (tags.m_roles.contains(key))
                continue;
            const auto there = m_roles.find(key);
            if (isStandardType(key) || (there != m_roles.end() && there->second != value)) {
                tags.m_roles.emplace(key, renamed(key, sourceIndex, m_roles));
                changed = true;
            }
        }
    }
    for (const auto &[key, value] : own) {
        const auto other = tags.m_roles.find(key);
        m_roles.emplace(other != tags.m_roles.end() ? other->second : key, value);
    }
}

void StructureMerge::joinClasses(
    const CanonicalSource &source, int sourceIndex, Bytes map, SourceTags &tags, const ReferenceRewriter &rewriter)
{
    const auto dict = DictView::parse(source.resolve(map));
    if (!dict)
        return;
    for (const auto &[key, value] : dict->entries()) {
        std::string attributes;
        rewriter.append(attributes, value);
        const auto [there, isNew] = m_classes.try_emplace(std::string(key), attributes);
        if (isNew || there->second == attributes)
            continue;
        std::string name = renamed(key, sourceIndex, m_classes);
        m_classes.emplace(name, std::move(attributes));
        tags.m_classes.emplace(key, std::move(name));
    }
}

Status StructureMerge::joinIds(const CanonicalSource &source, Bytes tree, ReferenceRewriter &rewriter)
{
    if (tree.empty())
        return {};
    const auto leaves = leavesOf(source, tree, "/Names", rewriter);
    if (!leaves)
        return source.refuse(u"no tree of ids"_s);
    for (Bytes leaf : *leaves) {
        const auto values = valuesIn(leaf);
        if (!values || values->size() % 2 != 0)
            return source.refuse(u"a leaf of the ids isn't pairs"_s);
        for (size_t i = 0; i < values->size(); i += 2) {
            // Sources come in order and so do their digits: the joined list is sorted as it has to be.
            if (!(*values)[i].starts_with("(PK00000-"))
                return source.refuse(u"an id isn't of our form"_s);
            rewriter.append(m_ids, (*values)[i]);
            rewriter.append(m_ids, (*values)[i + 1]);
            m_ids += ' ';
        }
    }
    return {};
}

int StructureMerge::addWholePage(int parent, int pageId, const std::string &pictureEntries)
{
    const int id = m_writer.reserve();
    std::string body = "<</Type/StructElem/P ";
    appendReference(body, objectOf(parent));
    body += "/Pg ";
    appendReference(body, pageId);
    body += "/K 0";
    body += pictureEntries.empty() ? "/S/P>>" : "/S/Figure" + pictureEntries + ">>";
    m_writer.object(id, body);
    std::string &kids = m_elements[size_t(parent)].kids;
    appendReference(kids, id);
    kids += ' ';

    std::string value = "[";
    appendReference(value, id);
    addKey(m_nextKey, value + ']');
    return m_nextKey++;
}

void StructureMerge::addKey(int key, Bytes value)
{
    if (m_leafCount == 0)
        m_leafLowest = key;
    m_leafHighest = key;
    m_leaf += std::to_string(key) + ' ';
    if (value.starts_with('[') && value.size() > longValue) {
        const int id = m_writer.reserve();
        m_writer.object(id, value);
        appendReference(m_leaf, id);
    } else {
        m_leaf += value;
    }
    m_leaf += ' ';
    if (++m_leafCount == keysInLeaf)
        closeLeaf();
}

void StructureMerge::closeLeaf()
{
    if (m_leafCount == 0)
        return;
    const int id = m_writer.reserve();
    m_writer.object(id,
        "<</Limits[" + std::to_string(m_leafLowest) + ' ' + std::to_string(m_leafHighest) + "]/Nums[" + m_leaf + "]>>");
    m_leaves.push_back({id, m_leafLowest, m_leafHighest});
    m_leaf.clear();
    m_leafCount = 0;
}

void StructureMerge::write()
{
    closeLeaf();
    std::string leaves;
    for (const Leaf &leaf : m_leaves) {
        appendReference(leaves, leaf.id);
        leaves += ' ';
    }
    const int tree = m_writer.reserve();
    m_writer.object(tree, m_leaves.empty() ? "<</Nums[]>>" : "<</Kids[" + leaves + "]>>");

    std::string root = "<</Type/StructTreeRoot/K ";
    appendReference(root, objectOf(documentElement()));
    root += "/ParentTree ";
    appendReference(root, tree);
    root += "/ParentTreeNextKey " + std::to_string(m_nextKey);
    const auto appendMap = [&root](const char *key, const auto &map) {
        if (map.empty())
            return;
        root += key;
        root += "<<";
        for (const auto &[name, value] : map)
            root += name + ' ' + value;
        root += ">>";
    };
    appendMap("/RoleMap", m_roles);
    appendMap("/ClassMap", m_classes);
    if (!m_ids.empty())
        root += "/IDTree<</Names[" + m_ids + "]>>";
    m_writer.object(m_rootId, root + ">>");

    for (const Element &element : m_elements) {
        std::string body = "<</Type/StructElem" + element.head + "/P ";
        appendReference(body, element.parent < 0 ? m_rootId : objectOf(element.parent));
        m_writer.object(element.id, body + "/K[" + element.kids + "]>>");
    }
}

} // namespace moothall
