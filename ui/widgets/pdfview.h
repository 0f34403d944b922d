#pragma once

#include "ui/widgets/pageselection.h"
#include "ui/widgets/pdfpages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>
#include <QPdfPageRenderer>
#include <QSet>

namespace moothall {

/// The pages of a PDF under one another, drawn by a thread of their own. Keys: arrows and Page Up/Down scroll, Ctrl+Home
/// and Ctrl+End, + and - zoom, 0 fits the width. Words are selected by dragging, by a double click, or with Shift and the
/// arrows; Ctrl+A takes all of the page, Ctrl+C copies, Escape lets go.
class PdfView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PdfView(QWidget *parent = nullptr);
    ~PdfView() override;

    /// Shows other pages and stays at the page and place it was, where that is still there.
    void setPages(PdfPages pages);
    void clear();
    /// A sentence in place of pages; empty: none.
    void setNotice(const QString &sentence);

    int pageCount() const { return m_pages.count(); }
    const QStringList &labels() const { return m_pages.labels; }
    QPdfDocument *document() const { return m_pages.document.get(); }
    QSizeF pageSize(int page) const { return m_pages.sizes.at(page); } ///< in points
    int currentPage() const; ///< from 0, the one in the middle; -1 where there is none
    void goToPage(int page);

    double zoom() const { return m_zoom; }
    /// 1: as wide as the view.
    void setZoom(double zoom);
    void zoomIn() { setZoom(m_zoom * 1.2); }
    void zoomOut() { setZoom(m_zoom / 1.2); }

    /// The words that are selected, in the order of reading; empty: none.
    QString selectedWords() const { return m_selection.words(); }
    void copy() const;
    /// Selects words that findInPages() found, and shows them.
    void showWords(const FoundWords &found);
    const PdfPages &pages() const { return m_pages; }
    /// Where a place of a page, in points from its upper left corner, is seen in the viewport.
    QPointF pointOf(int page, QPointF place) const { return shown(page, {place, QSizeF()}).topLeft(); }

    /// Whether all that is seen has been drawn.
    bool isSettled() const;

Q_SIGNALS:
    void currentPageChanged(int page);
    /// Whoever draws from document() lets go of it here …
    void pagesAboutToGo();
    /// … and finds the next one, or none, there.
    void pagesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    /// A place in points on a page; the nearest one.
    struct PagePlace
    {
        int page = -1;
        QPointF place;
    };
    PagePlace placeAt(QPoint point) const;
    QRectF shown(int page, const QRectF &box) const; ///< a box in points, in the viewport
    int linkAt(QPoint point); ///< the page that a link there leads to; -1: none
    bool selectByKey(const QKeyEvent &event);
    void showSelection();
    void scrollToSelection();
    void paintSelection(QPainter &painter, int page) const;
    void layOut();
    QRect pageRect(int page) const; ///< in the viewport
    QSize pixelSize(int page) const;
    void request(int page);
    void drawn(int page, QSize size, const QImage &image);
    void noteCurrent();

    PdfPages m_pages;
    QPdfPageRenderer m_renderer;
    QCache<int, QImage> m_images;
    QSet<int> m_waiting;
    QList<int> m_tops;   ///< of each page, from the top of all
    QList<QSize> m_sizes;
    int m_height = 0;
    int m_width = 0;
    double m_zoom = 1;
    int m_current = -1;
    QString m_notice;
    PageSelection m_selection;
    QPoint m_pressed;
    bool m_isDragging = false;
    bool m_scrolls = false; ///< to what is selected, once it is
};

} // namespace moothall
