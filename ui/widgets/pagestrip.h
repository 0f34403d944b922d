#pragma once

#include "ui/widgets/itemviews.h"

#include <QCache>
#include <QImage>
#include <QPdfPageRenderer>
#include <QSet>

namespace moothall {

class PdfView;

/// Small pictures of a view's pages under one another: the page that is read is marked, and a click
/// or the arrows go to another. Only what is seen is drawn, one at a time and in a thread of its
/// own, behind the pages themselves.
class PageStrip : public ListWidget
{
    Q_OBJECT

public:
    /// `view` must outlive it.
    explicit PageStrip(PdfView &view, QWidget *parent = nullptr);
    ~PageStrip() override;

    /// Whether all that is seen has been drawn.
    bool isSettled() const;
    /// Of how many pages there is a picture.
    qsizetype drawnPages() const { return m_fresh.size(); }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Painter;
    void letGo();
    void take();
    void markPage(int page);
    void turnTo(int page);
    QSize pictureSize(int page) const; ///< in the widget's own pixels
    QSize pixelSize(int page) const;
    bool isSeen(int page) const;
    void want(int page);
    void drawNext();
    void drawn(int page, QSize size, const QImage &image);

    PdfView &m_view;
    QPdfPageRenderer m_renderer;
    QCache<int, QImage> m_pictures;
    QSet<int> m_fresh; ///< pages whose picture is of the pages that are shown now
    QList<int> m_wanted;
    int m_drawing = -1;
    bool m_isTurning = false;
};

} // namespace moothall
