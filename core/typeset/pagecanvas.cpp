#include "core/typeset/pagecanvas.h"

namespace moothall {

void PageCanvas::beginPage()
{
    if (m_page >= 0)
        close();
    m_pages.append(CanvasPage());
    m_page = static_cast<int>(m_pages.size()) - 1;
}

void PageCanvas::returnTo(int page)
{
    close();
    m_page = page;
}

void PageCanvas::select(ContentLeaf &leaf)
{
    if (isUnspoken()) {
        selectArtifact();
        return;
    }
    if (m_open && m_leaf == &leaf)
        return;
    close();
    CanvasPage &page = m_pages[m_page];
    const int mcid = static_cast<int>(page.owners.size());
    page.owners << leaf.element;
    leaf.sequences << MarkedContent{m_page, mcid};
    page.content += '/' + leaf.element->type + "<</MCID " + QByteArray::number(mcid) + ">>BDC\n";
    m_open = true;
    m_leaf = &leaf;
}

void PageCanvas::selectArtifact(const QByteArray &properties)
{
    if (m_open && !m_leaf && m_artifact == properties)
        return;
    close();
    if (properties.isEmpty())
        content() += "/Artifact BMC\n";
    else
        content() += "/Artifact<<" + properties + ">>BDC\n";
    m_open = true;
    m_leaf = nullptr;
    m_artifact = properties;
}

void PageCanvas::close()
{
    if (!m_open)
        return;
    content() += "EMC\n";
    m_open = false;
    m_leaf = nullptr;
    m_artifact.clear();
}

void PageCanvas::addLinkBox(const LinkTarget &link, const QRectF &box)
{
    if (isUnspoken())
        return;
    const QRectF upright(box.left(), up(box.bottom()), box.width(), box.height());
    const auto key = std::make_pair(&link, m_page);
    auto known = m_linkOfPage.constFind(key);
    if (known == m_linkOfPage.constEnd()) {
        const int index = static_cast<int>(m_links.size());
        m_links << LinkArea{&link, m_page, {}};
        m_pages[m_page].links << index;
        link.element->kids << AnnotationKid{index};
        known = m_linkOfPage.insert(key, index);
    }
    m_links[known.value()].boxes << upright;
}

void PageCanvas::addAnchor(const QString &name, double top)
{
    if (!isUnspoken())
        m_anchors << PlacedAnchor{name, m_page, up(top)};
}

void PageCanvas::addHeading(int level, const QString &title, double top)
{
    if (!isUnspoken())
        m_outline << OutlineEntry{level, title, m_page, up(top)};
}

} // namespace moothall
