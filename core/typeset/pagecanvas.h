#pragma once

#include "core/typeset/document.h"
#include "core/typeset/structuretree.h"
#include "core/typeset/typesetter.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRectF>
#include <QSet>
#include <QSizeF>

namespace moothall {

/// A link of the document: its element and where its text came to stand.
struct LinkTarget
{
    StructureElement *element = nullptr;
    QString destination;
    QString spoken;
};

/// The part of a link that stands on one page: one annotation.
struct LinkArea
{
    const LinkTarget *link = nullptr;
    int page = 0;
    QList<QRectF> boxes; ///< one a line, in PDF's units: y upwards, top() the lower edge
};

/// One page: its operators and whom they belong to.
struct CanvasPage
{
    QByteArray content;
    QList<StructureElement *> owners; ///< by MCID
    QSet<int> fonts;                  ///< indices into the font book
    QSet<int> pictures;               ///< indices of the pictures
    QList<int> links;                 ///< indices into PageCanvas::links
};

/// Where pages are drawn. Lengths are measured from the upper left corner, downwards. Everything drawn belongs either
/// to a leaf of the structure or is an artifact.
class PageCanvas
{
public:
    explicit PageCanvas(QSizeF size) : m_size(size) {}

    void beginPage();
    /// Goes back to a page that is there already, to add running text.
    void returnTo(int page);
    int page() const { return m_page; }
    double height() const { return m_size.height(); }
    double width() const { return m_size.width(); }
    /// From the upper edge to PDF's coordinate.
    double up(double y) const { return m_size.height() - y; }

    /// What is drawn from here on is read as part of the leaf.
    void select(ContentLeaf &leaf);
    /// What is drawn from here on is no part of the document; `properties` such as "/Type/Pagination".
    void selectArtifact(const QByteArray &properties = {});
    /// Ends the marked content that is open.
    void close();

    /// While it lives, everything is an artifact: a table's heading, drawn again on its next page.
    class Unspoken
    {
    public:
        explicit Unspoken(PageCanvas &canvas) : m_canvas(canvas) { ++m_canvas.m_unspoken; }
        ~Unspoken()
        {
            m_canvas.close();
            --m_canvas.m_unspoken;
        }
        Q_DISABLE_COPY_MOVE(Unspoken)

    private:
        PageCanvas &m_canvas;
    };
    bool isUnspoken() const { return m_unspoken > 0; }

    QByteArray &content() { return m_pages[m_page].content; }
    void useFont(int index) { m_pages[m_page].fonts.insert(index); }
    void usePicture(int index) { m_pages[m_page].pictures.insert(index); }
    /// A line of a link: `left` and `width` as usual, top and height likewise.
    void addLinkBox(const LinkTarget &link, const QRectF &box);

    void addAnchor(const QString &name, double top);
    void addHeading(int level, const QString &title, double top);

    QList<CanvasPage> &pages() { return m_pages; }
    const QList<LinkArea> &links() const { return m_links; }
    const QList<PlacedAnchor> &anchors() const { return m_anchors; }
    const QList<OutlineEntry> &outline() const { return m_outline; }

private:
    QSizeF m_size;
    QList<CanvasPage> m_pages;
    QList<LinkArea> m_links;
    QHash<std::pair<const LinkTarget *, int>, int> m_linkOfPage;
    QList<PlacedAnchor> m_anchors;
    QList<OutlineEntry> m_outline;
    int m_page = -1;
    int m_unspoken = 0;
    bool m_open = false;
    const ContentLeaf *m_leaf = nullptr; ///< the open one; null in an artifact
    QByteArray m_artifact;               ///< the open artifact's properties
};

} // namespace moothall
