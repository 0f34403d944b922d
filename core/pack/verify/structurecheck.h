#pragma once

#include "core/pack/verify/findings.h"
#include "core/papers/reading/filereading.h"

#include <deque>

namespace moothall {

/// Looks at what a file is made of: entries that a pack never has, addresses, metadata, and objects that nothing leads to.
class StructureCheck
{
public:
    explicit StructureCheck(const reading::PlainFile &file);
    ~StructureCheck();

    /// For each thread that reads objects.
    reading::ObjectVisitor *visitor();
    /// When all objects have been read.
    void report(const std::vector<reading::FilePage> &pages, Findings &findings);
    /// The page that an object is drawn on or is a part of. Only after report().
    std::optional<int> pageOf(int object);

private:
    class Visitor;

    void checkRoots(const std::vector<reading::FilePage> &pages, Findings &findings);
    void checkMetadata(Findings &findings);
    void checkReachable(Findings &findings);
    void findPages();

    const reading::PlainFile &m_file;
    reading::Entries m_trailer;
    int m_catalog = 0;
    std::deque<Visitor> m_visitors;
    std::vector<std::uint32_t> m_firstEdge; ///< of each object, in m_edges
    std::vector<int> m_edges;
    std::vector<int> m_pageIds;
    std::vector<int> m_pageOf; ///< by object; worked out when first asked for
};

} // namespace moothall
