#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <deque>
#include <variant>

namespace moothall {

struct StructureElement;

/// A marked-content sequence: what of a page belongs to an element.
struct MarkedContent
{
    int page = 0;
    int mcid = 0;
};

/// A stretch of content that is read at one place of the tree; drawn in one or more sequences as lines and pages ask.
struct ContentLeaf
{
    StructureElement *element = nullptr;
    QList<MarkedContent> sequences;
};

/// Points from a Link element to its annotation, by the annotation's index.
struct AnnotationKid
{
    int annotation = 0;
};

/// A node of the structure tree; its kids are in reading order.
struct StructureElement
{
    using Kid = std::variant<StructureElement *, ContentLeaf *, AnnotationKid>;

    QByteArray type;
    QByteArray entries; ///< further entries of its dictionary: /Alt, /Lang, /A …
    StructureElement *parent = nullptr;
    QList<Kid> kids;
    int id = 0; ///< its object number, once it has one
};

/// The tags of one document while it is laid out. Elements and leaves keep their addresses.
class StructureTree
{
public:
    explicit StructureTree(const QByteArray &rootType);

    StructureElement *root() { return &m_elements.front(); }
    StructureElement *add(StructureElement *parent, const QByteArray &type, const QByteArray &entries = {});
    ContentLeaf *addLeaf(StructureElement *element);
    std::deque<StructureElement> &elements() { return m_elements; }

private:
    std::deque<StructureElement> m_elements;
    std::deque<ContentLeaf> m_leaves;
};

} // namespace moothall
