#include "ui/widgets/pdfview.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace moothall {

// What of the pages is selected, copied and followed.

PdfView::PagePlace PdfView::placeAt(QPoint point) const
{
    PagePlace found;
    int least = 0;
    for (int page = 0; page < m_sizes.size(); ++page) {
        const QRect place = pageRect(page);
        const int away = std::max({place.top() - point.y(), point.y() - place.bottom(), 0});
        if (found.page >= 0 && away >= least)
            continue;
        least = away;
        found.page = page;
        const double scale = m_pages.sizes.at(page).width() / std::max(place.width(), 1);
        found.place = QPointF(point - place.topLeft()) * scale;
    }
    return found;
}

QRectF PdfView::shown(int page, const QRectF &box) const
{
    const QRect place = pageRect(page);
    const double scale = place.width() / std::max(m_pages.sizes.at(page).width(), 1.0);
    return {box.topLeft() * scale + place.topLeft(), box.size() * scale};
}

int PdfView::linkAt(QPoint point)
{
    const PagePlace at = placeAt(point);
    const SeenPage *words = at.page < 0 ? nullptr : m_selection.page(at.page);
    if (!words)
        return -1;
    const auto found = std::ranges::find_if(words->links, [&](const reading::SeenLink &link) {
        return link.box.holds(at.place.x(), at.place.y());
    });
    return found == words->links.end() ? -1 : found->page;
}

void PdfView::mousePressEvent(QMouseEvent *event)
{
    const PagePlace at = placeAt(event->pos());
    if (event->button() != Qt::LeftButton || at.page < 0)
        return;
    m_pressed = event->pos();
    m_isDragging = false;
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    m_selection.press(at.page, at.place,
                      extends ? PageSelection::Press::Extend : PageSelection::Press::Begin);
}

void PdfView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PagePlace at = placeAt(event->pos());
    if (event->button() == Qt::LeftButton && at.page >= 0)
        m_selection.press(at.page, at.place, PageSelection::Press::Word);
}

void PdfView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        const PagePlace at = placeAt(event->pos());
        const bool isOnPage = at.page >= 0 && pageRect(at.page).contains(event->pos());
        // Looking for a link reads the page's words as well: they are there when somebody presses.
        const bool isLink = isOnPage && linkAt(event->pos()) >= 0;
        viewport()->setCursor(isLink     ? Qt::PointingHandCursor
                              : isOnPage ? Qt::IBeamCursor
                                         : Qt::ArrowCursor);
        return;
    }
    if ((event->pos() - m_pressed).manhattanLength() >= theme().em(0.4))
        m_isDragging = true;
    const PagePlace at = placeAt(event->pos());
    if (!m_isDragging || at.page < 0)
        return;
    m_selection.dragTo(at.page, at.place);
    QScrollBar *bar = verticalScrollBar();
    if (event->pos().y() < 0)
        bar->setValue(bar->value() - theme().em(1));
    else if (event->pos().y() > viewport()->height())
        bar->setValue(bar->value() + theme().em(1));
}

void PdfView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_isDragging || !m_selection.isEmpty())
        return;
    if (const int page = linkAt(event->pos()); page >= 0)
        goToPage(page);
}

bool PdfView::event(QEvent *event)
{
    // While the pages have the keys, copying is theirs, whatever else has that key in the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if ((key.matches(QKeySequence::Copy) && !m_selection.isEmpty()) ||
            key.matches(QKeySequence::SelectAll) || key.matches(QKeySequence::SelectNextWord) ||
            key.matches(QKeySequence::SelectPreviousWord)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool PdfView::selectByKey(const QKeyEvent &event)
{
    const int page = currentPage();
    if (page < 0)
        return false;
    if (event.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        m_selection.selectPage(page);
        return true;
    }
    if (event.key() == Qt::Key_Escape && !m_selection.isEmpty()) {
        m_selection.clear();
        return true;
    }
    struct Key
    {
        QKeySequence::StandardKey key;
        GapMove move;
        bool forward;
    };
    static constexpr Key keys[] = {{QKeySequence::SelectNextChar, GapMove::Letter, true},
                                   {QKeySequence::SelectPreviousChar, GapMove::Letter, false},
                                   {QKeySequence::SelectNextWord, GapMove::Word, true},
                                   {QKeySequence::SelectPreviousWord, GapMove::Word, false},
                                   {QKeySequence::SelectNextLine, GapMove::Line, true},
                                   {QKeySequence::SelectPreviousLine, GapMove::Line, false},
                                   {QKeySequence::SelectEndOfLine, GapMove::LineEnd, true},
                                   {QKeySequence::SelectStartOfLine, GapMove::LineEnd, false}};
    for (const Key &key : keys) {
        if (!event.matches(key.key))
            continue;
        // It begins with the first words that are seen.
        const QRect place = pageRect(page);
        const double scale = m_pages.sizes.at(page).width() / std::max(place.width(), 1);
        m_selection.move(key.move, key.forward, page, {0, std::max(0, -place.top()) * scale});
        scrollToSelection();
        return true;
    }
    return false;
}

void PdfView::scrollToSelection()
{
    const auto end = m_selection.end();
    if (!end)
        return;
    const QRectF box = shown(end->first, end->second);
    QScrollBar *bar = verticalScrollBar();
    if (box.top() < 0)
        bar->setValue(bar->value() + int(box.top()) - theme().em(1));
    else if (box.bottom() > viewport()->height())
        bar->setValue(bar->value() + int(box.bottom()) - viewport()->height() + theme().em(1));
}

void PdfView::showWords(const FoundWords &found)
{
    if (found.page != currentPage())
        goToPage(found.page);
    m_scrolls = true;
    m_selection.select(found.page, found.from, found.to);
}

void PdfView::copy() const
{
    if (!m_selection.isEmpty())
        QGuiApplication::clipboard()->setText(m_selection.words());
}

void PdfView::showSelection()
{
    constexpr qsizetype mostSpoken = 200;
    const QString words = m_selection.words().simplified();
    setAccessibleDescription(words.isEmpty() ? QString()
                                             : tr("Selected: %1").arg(words.left(mostSpoken)));
    viewport()->update();
    if (std::exchange(m_scrolls, false))
        scrollToSelection();
}

void PdfView::paintSelection(QPainter &painter, int page) const
{
    // Multiplied with the paper, as a highlighter is: the words below stay as they were printed.
    const QColor marker(0x9c, 0xc4, 0xf5);
    const QList<QRectF> boxes = m_selection.boxes(page);
    if (boxes.isEmpty())
        return;
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const QRectF &box : boxes)
        painter.fillRect(shown(page, box), marker);
    painter.restore();
}

} // namespace moothall
