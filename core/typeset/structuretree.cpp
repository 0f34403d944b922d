#include "core/typeset/structuretree.h"

namespace moothall {

StructureTree::StructureTree(const QByteArray &rootType)
{
    m_elements.push_back({.type = rootType, .entries = {}, .parent = nullptr, .kids = {}, .id = 0});
}

StructureElement *StructureTree::add(StructureElement *parent, const QByteArray &type, const QByteArray &entries)
{
    m_elements.push_back({.type = type, .entries = entries, .parent = parent, .kids = {}, .id = 0});
    parent->kids << &m_elements.back();
    return &m_elements.back();
}

ContentLeaf *StructureTree::addLeaf(StructureElement *element)
{
    m_leaves.push_back({.element = element, .sequences = {}});
    element->kids << &m_leaves.back();
    return &m_leaves.back();
}

} // namespace moothall
