#pragma once

#include "core/pack/canonicalsource.h"
#include "core/pack/packwriter.h"
#include "core/pack/referencerewriter.h"

#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace moothall {

/// How the elements of one source are changed as they are copied.
class SourceTags
{
public:
    bool isTagged() const { return m_tagged; }
    /// Whether `object` needs appendElement(): the plain copy won't do.
    bool touches(int id, const DictView &object) const;
    bool touchesAny() const { return !m_roles.empty() || !m_classes.empty(); }
    bool isTop(int id) const { return m_top.contains(id); }
    /// Gives pages that are one picture in a guessed structure their words; `describe` makes an element's entries from
    /// the number of its page's object.
    void describePictures(const CanonicalSource &source, const std::function<std::string(int pageId)> &describe);
    /// An element's dictionary in the pack's words.
    void appendElement(std::string &to, int id, const DictView &element, const ReferenceRewriter &rewriter) const;

private:
    friend class StructureMerge;
    using Renames = std::map<std::string, std::string, std::less<>>;

    bool m_tagged = false;
    std::unordered_map<int, std::string> m_top; ///< elements right under the source's root, and what entries they get
    Renames m_roles;
    Renames m_classes;
};

/// One structure tree of many: a Document, a Part for every item, beneath it the elements of its papers. Role and class
/// maps are joined, a name that means two things being renamed in the later source; ids are made the source's own;
/// the parent tree grows as sources come and is written in leaves as it grows.
class StructureMerge
{
public:
    explicit StructureMerge(PackWriter &writer);

    int rootId() const { return m_rootId; }
    /// The element that holds everything.
    int documentElement() const { return 0; }
    /// A new element of our own beneath `parent`: "Part" or "Sect". Title and language may be empty.
    int addElement(int parent, const char *type, const QString &title, const QString &language = {});
    int objectOf(int element) const { return m_elements[size_t(element)].id; }

    /// Joins a source's tree beneath `parent`. `rewriter` knows the new number of every object; it is told those that
    /// stay behind, where the source's root went, and how far keys are shifted. Errors: Damaged, naming the source.
    Result<SourceTags> join(const CanonicalSource &source, int sourceIndex, int parent, ReferenceRewriter &rewriter);

    /// Makes the whole of an untagged page one element: a Figure with these entries, a P where there are none.
    /// Returns the page's key.
    int addWholePage(int parent, int pageId, const std::string &pictureEntries);

    void write();

private:
    struct Element
    {
        int id = 0;
        int parent = -1;
        std::string head;
        std::string kids = {};
    };
    struct Leaf
    {
        int id, lowest, highest;
    };
    struct Key
    {
        int key;
        Bytes value;
    };

    Result<std::vector<Key>> readParentTree(const CanonicalSource &source, const DictView &root, ReferenceRewriter &rewriter) const;
    void joinRoles(const CanonicalSource &source, int sourceIndex, Bytes map, SourceTags &tags);
    void joinClasses(const CanonicalSource &source, int sourceIndex, Bytes map, SourceTags &tags, const ReferenceRewriter &rewriter);
    Status joinIds(const CanonicalSource &source, Bytes tree, ReferenceRewriter &rewriter);
    void addKey(int key, Bytes value);
    void closeLeaf();

    PackWriter &m_writer;
    int m_rootId;
    std::vector<Element> m_elements;
    std::map<std::string, std::string, std::less<>> m_roles;
    std::map<std::string, std::string, std::less<>> m_classes;
    std::string m_ids;
    int m_nextKey = 0;
    std::vector<Leaf> m_leaves;
    std::string m_leaf;
    int m_leafCount = 0;
    int m_leafLowest = 0;
    int m_leafHighest = 0;
};

} // namespace moothall
