#include "core/papers/guessedstructure.h"

namespace moothall {

namespace {

PdfObject name(const char *text) { return PdfObject::newName(text); }

} // namespace

PdfObject GuessedStructure::element(const char *type, PdfObject parent)
{
    PdfObject element = m_pdf.makeIndirectObject(PdfObject::newDictionary());
    element.replaceKey("/Type", name("/StructElem"));
    element.replaceKey("/S", name(type));
    element.replaceKey("/P", parent);
    return element;
}

void GuessedStructure::addOwner(PdfObject owner, const char *key, PdfObject value)
{
    const int number = int(m_keys.size());
    owner.replaceKey(key, PdfObject::newInteger(number));
    m_keys[owner.getObjGen()] = number;
    m_numbers.push_back(PdfObject::newInteger(number));
    m_numbers.push_back(value);
}

void GuessedStructure::addLinks(PaperPage &page, PdfObject parent, std::vector<PdfObject> &kids)
{
    for (const PdfObject &link : itemsOf(page.object.getKey("/Annots"))) {
        if (m_keys.contains(link.getObjGen()))
            continue;
        PdfObject reference = PdfObject::newDictionary();
        reference.replaceKey("/Type", name("/OBJR"));
        reference.replaceKey("/Obj", link);
        reference.replaceKey("/Pg", page.object);
        PdfObject holder = element("/Link", parent);
        holder.replaceKey("/K", reference);
        addOwner(link, "/StructParent", holder);
        kids.push_back(holder);
    }
}

void GuessedStructure::addPage(PaperPage &page)
{
    std::vector<PdfObject> marks; // the element of each
    if (page.isPicture) {
        PdfObject figure = element("/Figure", m_root);
        figure.replaceKey("/Pg", page.object);
        figure.replaceKey("/K", PdfObject::newInteger(0));
        marks.push_back(figure);
        m_top.push_back(figure);
    }
    PdfObject division = element("/Div", m_root);
    std::vector<PdfObject> kids;
    std::vector<PdfObject> own; // marks of the paragraph at hand
    const auto endParagraph = [&] {
        if (own.empty())
            return;
        PdfObject paragraph = element("/P", division);
        paragraph.replaceKey("/Pg", page.object);
        paragraph.replaceKey("/K", own.size() == 1 ? own.front() : PdfObject::newArray(own));
        marks.insert(marks.end(), own.size(), paragraph);
        kids.push_back(paragraph);
        own.clear();
    };
    for (size_t mark = 0; mark < page.markParagraphs.size(); ++mark) {
        if (mark > 0 && page.markParagraphs[mark] != page.markParagraphs[mark - 1])
            endParagraph();
        own.push_back(PdfObject::newInteger(static_cast<long long>(mark)));
    }
    endParagraph();
    for (const int mcid : page.drawnMcids) {
        own.push_back(PdfObject::newInteger(mcid));
        endParagraph();
    }
    if (!marks.empty())
        addOwner(page.object, "/StructParents", PdfObject::newArray(marks));
    addLinks(page, division, kids);
    if (kids.empty())
        return;
    division.replaceKey("/K", PdfObject::newArray(kids));
    m_top.push_back(division);
}

PdfObject GuessedStructure::make()
{
    m_root = m_pdf.makeIndirectObject(PdfObject::newDictionary());
    for (PaperPage &page : m_pages.list)
        addPage(page);
    if (m_top.empty())
        return PdfObject::newNull();
    PdfObject tree = m_pdf.makeIndirectObject(PdfObject::newDictionary());
    tree.replaceKey("/Nums", PdfObject::newArray(m_numbers));
    m_root.replaceKey("/Type", name("/StructTreeRoot"));
    m_root.replaceKey("/K", PdfObject::newArray(m_top));
    m_root.replaceKey("/ParentTree", tree);
    return m_root;
}

} // namespace moothall
