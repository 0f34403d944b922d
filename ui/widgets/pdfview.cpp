#include "ui/widgets/pdfview.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {
constexpr int cachedKilobytes = 96 * 1024;
constexpr double leastZoom = 0.3;
constexpr double mostZoom = 5;
} // namespace

PdfView::PdfView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_images(cachedKilobytes)
{
    setRole(this, u"desktop"_s);
    setAccessibleName(tr("Pages of the pack"));
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    connect(&m_selection, &PageSelection::changed, this, &PdfView::showSelection);
    m_renderer.setRenderMode(QPdfPageRenderer::RenderMode::MultiThreaded);
    connect(&m_renderer, &QPdfPageRenderer::pageRendered, this,
        [this](int page, QSize size, const QImage &image) { drawn(page, size, image); });
}

PdfView::~PdfView()
{
    m_renderer.setDocument(nullptr);
}

void PdfView::setPages(PdfPages pages)
{
    Q_EMIT pagesAboutToGo();
    m_renderer.setDocument(nullptr);
    const int top = verticalScrollBar()->value();
    m_pages = std::move(pages);
    m_selection.setSource(m_pages.file, m_pages.bytes, m_pages.count());
    m_images.clear();
    m_waiting.clear();
    m_notice.clear();
    m_renderer.setDocument(m_pages.document.get());
    layOut();
    verticalScrollBar()->setValue(top);
    m_current = -1;
    Q_EMIT pagesChanged();
    noteCurrent();
    viewport()->update();
}

void PdfView::clear()
{
    setPages({});
}

void PdfView::setNotice(const QString &sentence)
{
    m_notice = sentence;
    viewport()->setAccessibleDescription(sentence);
    viewport()->update();
}

void PdfView::layOut()
{
    const int gap = theme().em(0.7);
    const int room = std::max(viewport()->width() - 2 * gap, theme().em(4));
    double widest = 1;
    for (const QSizeF &size : m_pages.sizes)
        widest = std::max(widest, std::min(size.width(), size.height()));
    // Portrait pages fill the width; a landscape page among them is shown as wide, so that nothing scrolls sideways.
    m_tops.clear();
    m_sizes.clear();
    int top = gap;
    m_width = 0;
    for (const QSizeF &size : m_pages.sizes) {
        const double fit = std::min(room / widest, room / std::max(size.width(), 1.0));
        const QSize shown((size * fit * m_zoom).toSize());
        m_tops.append(top);
        m_sizes.append(shown);
        top += shown.height() + gap;
        m_width = std::max(m_width, shown.width() + 2 * gap);
    }
    m_height = top;
    verticalScrollBar()->setRange(0, std::max(0, m_height - viewport()->height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - theme().em(2)));
    verticalScrollBar()->setSingleStep(theme().em(2));
    horizontalScrollBar()->setRange(0, std::max(0, m_width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

QRect PdfView::pageRect(int page) const
{
    const QSize size = m_sizes.at(page);
    const int centred = (std::max(viewport()->width(), m_width) - size.width()) / 2;
    return {QPoint(centred - horizontalScrollBar()->value(), m_tops.at(page) - verticalScrollBar()->value()), size};
}

QSize PdfView::pixelSize(int page) const
{
    return (QSizeF(m_sizes.at(page)) * devicePixelRatioF()).toSize();
}

void PdfView::request(int page)
{
    if (m_waiting.contains(page) || !m_pages.document)
        return;
    m_waiting.insert(page);
    m_renderer.requestPage(page, pixelSize(page));
}

void PdfView::drawn(int page, QSize size, const QImage &image)
{
    if (page >= m_sizes.size())
        return;
    m_waiting.remove(page);
    if (size != pixelSize(page)) { // the zoom has changed meanwhile
        viewport()->update();
        return;
    }
    m_images.insert(page, new QImage(image), int(image.sizeInBytes() / 1024));
    viewport()->update();
}

bool PdfView::isSettled() const
{
    if (!m_waiting.isEmpty())
        return false;
    for (int page = 0; page < m_sizes.size(); ++page) {
        if (pageRect(page).intersects(viewport()->rect()) && !m_images.contains(page))
            return false;
    }
    return true;
}

void PdfView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Colours &c = theme().colours();
    for (int page = 0; page < m_sizes.size(); ++page) {
        const QRect place = pageRect(page);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.fillRect(place.translated(theme().em(0.06), theme().em(0.12)), c.outline);
        painter.fillRect(place, Qt::white); // paper is white in every scheme
        const QImage *image = m_images.object(page);
        if (image)
            painter.drawImage(place, *image);
        paintSelection(painter, page);
        if (!image || image->size() != pixelSize(page))
            request(page);
    }
    if (!m_notice.isEmpty()) {
        const QRect room = viewport()->rect().adjusted(theme().em(1.5), theme().em(2), -theme().em(1.5), 0);
        const int flags = Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap;
        const QRect words = painter.boundingRect(room, flags, m_notice);
        const QRect card = words.adjusted(-theme().em(0.8), -theme().em(0.6), theme().em(0.8), theme().em(0.6));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(c.line);
        painter.setBrush(c.base);
        painter.drawRoundedRect(card, theme().em(0.2), theme().em(0.2));
        painter.setPen(c.text);
        painter.drawText(words, flags, m_notice);
    }
}

void PdfView::resizeEvent(QResizeEvent *)
{
    const int page = currentPage();
    layOut();
    m_images.clear();
    if (page >= 0)
        goToPage(page);
}

void PdfView::scrollContentsBy(int, int)
{
    noteCurrent();
    viewport()->update();
}

int PdfView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    for (int page = int(m_tops.size()) - 1; page >= 0; --page) {
        if (m_tops.at(page) <= middle)
            return page;
    }
    return m_tops.isEmpty() ? -1 : 0;
}

void PdfView::noteCurrent()
{
    const int page = currentPage();
    if (page == m_current)
        return;
    m_current = page;
    Q_EMIT currentPageChanged(page);
}

void PdfView::goToPage(int page)
{
    if (page < 0 || page >= m_tops.size())
        return;
    verticalScrollBar()->setValue(m_tops.at(page) - theme().em(0.7));
}

void PdfView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    if (std::abs(zoom - m_zoom) < 0.001)
        return;
    const int page = currentPage();
    m_zoom = zoom;
    layOut();
    m_images.clear();
    goToPage(page);
    viewport()->update();
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    if (selectByKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return;
    case Qt::Key_Minus: zoomOut(); return;
    case Qt::Key_0: setZoom(1); return;
    case Qt::Key_Home: goToPage(0); return;
    case Qt::Key_End: goToPage(pageCount() - 1); return;
    case Qt::Key_Space: verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0));
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

} // namespace moothall
