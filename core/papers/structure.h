#pragma once

#include "core/papers/pagecontent.h"

namespace moothall {

/// The structure tree of a tagged file, mended in place: one parent an element, marks and links
/// that are there, headings numbered, ids and parent tree anew. Works on trees of any depth.
class StructureMender
{
public:
    StructureMender(QPDF &pdf, PaperPages &pages, const PageContents &contents,
                    const PdfIds &keptLinks, PaperFacts &facts);

    /// Whether the catalog has a tree that holds anything.
    static bool isThere(PdfObject catalog);
    /// The mended tree, a new object; null if nothing of it was usable, and then the file is
    /// untagged. Sets StructParents on pages and forms and StructParent on links; every other
    /// object that has one loses it.
    PdfObject mend(PdfObject oldRoot, const std::string &language);
    /// The objects that bear StructParent or StructParents now, and their key.
    const std::map<QPDFObjGen, int> &parentKeys() const { return m_keys; }

private:
    struct Element
    {
        PdfObject object;
        PdfObject parent;
        int sections;
    };

    void learnRoles(PdfObject oldRoot);
    std::string roleOf(PdfObject element) const;
    void settleElement(const Element &element);
    void settleHeading(PdfObject element, const std::string &role, int sections);
    void settleIds(PdfObject element);
    void renameHeaders(PdfObject attributes);
    std::string newId(const std::string &old);
    void settleKids(PdfObject element, int sections, bool isRoot);
    PdfObject settledKid(PdfObject kid, PdfObject element, bool isRoot, bool &lostObject);
    PdfObject settledMark(PdfObject kid, PdfObject element);
    PdfObject settledReference(PdfObject kid, PdfObject element, bool &lostObject);
    bool claim(QPDFObjGen owner, int mcid, PdfObject element);
    void addDrawnAnnotations(PdfObject root);
    PdfObject parentTree();
    PdfObject idTree();

    QPDF &m_pdf;
    PaperPages &m_pages;
    const PageContents &m_contents;
    const PdfIds &m_keptLinks;
    PaperFacts &m_facts;

    std::map<std::string, std::string> m_roles;
    PdfIds m_seen;
    PdfIds m_seenAttributes;
    std::vector<Element> m_waiting;
    std::map<QPDFObjGen, std::pair<int, int>>
        m_drawn; ///< annotation -> page and mark of its drawing
    std::map<QPDFObjGen, std::map<int, PdfObject>> m_marks; ///< page or form -> mark -> element
    std::map<QPDFObjGen, PdfObject> m_references;           ///< link or XObject -> element
    std::vector<PdfObject> m_owners; ///< of marks and references, in the order of their first use
    std::map<QPDFObjGen, int> m_keys;
    std::map<std::string, std::string> m_newIds;
    std::map<std::string, PdfObject> m_ids;
    int m_lastHeading = 0;
};

} // namespace moothall
