#pragma once

#include "core/papers/accessibility/roles.h"

#include <unordered_map>

namespace moothall::accessibility {

/// One element of a structure tree.
struct Element
{
    int object = 0; ///< 0 where it stands in its parent
    int parent = -1;
    int firstKid = 0; ///< of StructureTree::kids()
    int kidCount = 0;
    int page = 0; ///< from 1, the one it names or its first kid's that does; 0 where none does
    Role role = Role::None;
    bool hasLanguage = false; ///< its own, or one that it inherits
    bool hasParentEntry = false;
    bool isCircular = false;
    bool remapsStandard = false;
    reading::View body = {};
    std::uint32_t objectReferences = 0; ///< OBJR kids
    std::uint32_t marks = 0;            ///< marked content
};

/// One mark that an element says is its own.
struct ElementMark
{
    int element;
    int owner; ///< the page or the form whose content bears it
    int mcid;
};

/// The structure of a file as it says it, flat, a level after the other. However the tree is
/// knotted, each element is there once, and nothing recurses.
class StructureTree
{
public:
    StructureTree(const reading::PlainFile &file, reading::View root,
                  const std::vector<int> &pageOfObject);

    bool isThere() const { return m_isThere; }
    const std::vector<Element> &elements() const { return m_elements; }
    const std::vector<ElementMark> &marks() const { return m_marks; }
    /// The object that an OBJR names, and the element that has it.
    const std::unordered_map<int, int> &objects() const { return m_objects; }
    /// Indexes of elements; empty for one that has no elements as kids.
    std::vector<int> kidsOf(int element) const;
    /// The same, with those of NonStruct kids in the place of such.
    std::vector<int> meaningfulKidsOf(int element) const;
    Role parentRoleOf(int element) const;
    /// All elements as they are read aloud; those are kept by levels.
    std::vector<int> inReadingOrder() const;

    /// The value of a key in the ParentTree; empty where it has none.
    reading::View parentEntry(std::int64_t key) const;
    bool hasParentTree() const { return m_hasParentTree; }
    /// The element that is object `id`; -1 for others.
    int elementOf(int id) const;
    /// Whether an element's parents lead to the root, whatever the root's kids say.
    bool leadsToRoot(int id);

    static constexpr size_t mostElements = 2'000'000;

private:
    void read(reading::View rootKids, const std::vector<int> &pageOfObject);
    void readKid(reading::View value, int element, int page, const std::vector<int> &pageOfObject);
    int add(int object, reading::View body, int parent, const std::vector<int> &pageOfObject);
    void readParentTree(reading::View tree);

    const reading::PlainFile &m_file;
    bool m_isThere = false;
    bool m_hasParentTree = false;
    int m_root = 0;
    RoleMap m_roles;
    std::vector<Element> m_elements;
    std::vector<int> m_kids;
    std::vector<int> m_found; ///< the kids of the element that is being read
    std::vector<ElementMark> m_marks;
    std::unordered_map<int, int> m_objects;
    std::vector<int> m_elementOf;
    std::unordered_map<std::int64_t, reading::View> m_parents;
    std::vector<char> m_leads; ///< 0 nobody knows, 1 yes, 2 no
};

} // namespace moothall::accessibility
