#pragma once

#include "core/papers/pagetree.h"

#include <map>

namespace moothall {

/// The structure tree of an untagged file, made of what its pages show: for each page the paragraphs of its text in the
/// order they are drawn in, or one Figure where it is all picture, whose words the pack knows; then its links.
class GuessedStructure
{
public:
    GuessedStructure(QPDF &pdf, PaperPages &pages)
        : m_pdf(pdf)
        , m_pages(pages)
    {}

    /// The tree, a new object; null where the pages show nothing.
    PdfObject make();
    /// The objects that bear StructParent or StructParents now, and their key.
    const std::map<QPDFObjGen, int> &parentKeys() const { return m_keys; }

private:
    PdfObject element(const char *type, PdfObject parent);
    void addPage(PaperPage &page);
    void addLinks(PaperPage &page, PdfObject parent, std::vector<PdfObject> &kids);
    void addOwner(PdfObject owner, const char *key, PdfObject value);

    QPDF &m_pdf;
    PaperPages &m_pages;
    PdfObject m_root;
    std::vector<PdfObject> m_top;
    std::vector<PdfObject> m_numbers; ///< of the parent tree
    std::map<QPDFObjGen, int> m_keys;
};

} // namespace moothall
