#pragma once

#include "core/papers/contentscanner.h"
#include "core/papers/layers.h"
#include "core/papers/pagetree.h"

#include <map>

namespace moothall {

/// Mends the content of all pages and of the forms they paint: balanced, without layers, unmarked
/// drawing in tagged files an artifact, the text of untagged ones marked in paragraphs and their
/// pages of pictures as a whole, flattened annotations painted last with a mark each. Fills in what
/// the pages' facts say of text and images.
class PageContents
{
public:
    PageContents(QPDF &pdf, const Layers &layers, bool tagged)
        : m_pdf(pdf)
        , m_layers(layers)
        , m_tagged(tagged)
    {}

    void mend(PaperPages &pages, PaperFacts &facts);

    /// The highest mark in a form's content, or -1; -2 for an object that no page paints.
    int highestMcidOfForm(PdfObject form) const;
    bool isPainted(PdfObject xobject) const { return m_kinds.contains(xobject.getObjGen()); }
    bool mendedAny() const { return m_mendedAny; }
    /// The streams that decoded without complaint.
    const PdfIds &sound() const { return m_sound; }

private:
    void mendPage(PaperPage &page, PaperFacts &facts);
    /// Encloses a page's content in a Figure, by two streams that all pages share.
    void markPicture(PaperPage &page);
    /// The content of a page as one; false if a part of it could not be decoded.
    bool contentOf(PdfObject contents, std::string &all);
    void learnForms(PdfObject resources);
    PaintKind learnForm(PdfObject form, PdfObject resources);
    ContentScan scan(const std::string &content, PdfObject resources, bool wrapPaths,
                     std::set<std::string> *used, bool markText = false);

    QPDF &m_pdf;
    const Layers &m_layers;
    bool m_tagged;
    bool m_mendedAny = false;
    PdfObject m_pictureBegin;
    PdfObject m_pictureEnd;
    std::map<QPDFObjGen, PaintKind> m_kinds;
    std::map<QPDFObjGen, int> m_formMcids;
    PdfIds m_sound;
};

} // namespace moothall
