#pragma once

#include "core/base/result.h"
#include "core/typeset/composer.h"
#include "core/typeset/document.h"
#include "core/typeset/pagecanvas.h"
#include "core/typeset/pdfwriter.h"
#include "core/typeset/structuretree.h"
#include "core/typeset/typesetter.h"

namespace moothall {

/// Writes drawn pages, their structure, fonts and pictures as one file.
class DocumentWriter
{
public:
    DocumentWriter(const Document &document, const TypesetOptions &options, PageCanvas &canvas, StructureTree &tree,
        const FontBook &fonts, const std::vector<Picture> &pictures);

    /// Errors: BadInput for a link to a name that a stand-alone file doesn't hold; Internal for a font that can't be
    /// put into it.
    Result<QByteArray> write();

private:
    void reserveNumbers();
    void writePages();
    void writeLinks();
    void writeStructure();
    void writeElement(const StructureElement &element);
    void writeParentTree();
    Status writeFonts();
    void writePictures();
    void writeOutline();
    void writeMetadata();
    void writeCatalog();
    Status checkNames() const;
    QByteArray pageResources(const CanvasPage &page) const;
    QByteArray placeOf(int page, double top) const;

    const Document &m_document;
    TypesetOptions m_options;
    PageCanvas &m_canvas;
    StructureTree &m_tree;
    const FontBook &m_fonts;
    const std::vector<Picture> &m_pictures;
    QList<OutlineEntry> m_outline;

    pdf::Writer m_writer;
    int m_catalog = 0;
    int m_pages = 0;
    int m_structure = 0;
    int m_parentTree = 0;
    int m_outlineRoot = 0;
    int m_metadata = 0;
    int m_info = 0;
    int m_firstPage = 0;
    int m_firstLink = 0;
    QList<int> m_fontIds;
    QList<int> m_pictureIds;
};

/// The XMP packet of a stand-alone file, which says that it is PDF/UA-1.
QByteArray xmpPacket(const Document &document);

} // namespace moothall
