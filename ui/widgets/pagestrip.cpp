#include "ui/widgets/pagestrip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pdfview.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptKilobytes = 24 * 1024;
constexpr int sizeRole = Qt::UserRole;

int pictureRoom()
{
    return theme().em(6);
}

int labelHeight()
{
    return theme().em(1.5);
}

} // namespace

/// A page's picture with its number below; the page that is read has a frame around it.
class PageStrip::Painter : public QStyledItemDelegate
{
public:
    explicit Painter(PageStrip &strip)
        : QStyledItemDelegate(&strip)
        , m_strip(strip)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {pictureRoom() + theme().em(1.4),
                index.data(sizeRole).toSize().height() + labelHeight() + theme().em(1.05)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colours &c = theme().colours();
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool hasKeys = isCurrent && (option.state & QStyle::State_HasFocus);
        QRect place(QPoint(), index.data(sizeRole).toSize());
        place.moveTop(option.rect.top() + theme().em(0.6));
        place.moveLeft(option.rect.left() + (option.rect.width() - place.width()) / 2);
        painter->fillRect(place, Qt::white); // paper is white in every scheme
        if (const QImage *image = m_strip.m_pictures.object(index.row()))
            painter->drawImage(place, *image);
        if (!m_strip.m_fresh.contains(index.row()))
            m_strip.want(index.row());
        const int width = std::max(1, theme().em(isCurrent ? 0.2 : 0.06));
        painter->save();
        painter->setPen(QPen(isCurrent ? c.accent : c.outline, width, Qt::SolidLine, Qt::SquareCap,
                             Qt::MiterJoin));
        const int out = isCurrent ? width : 0;
        painter->drawRect(place.adjusted(-out, -out, out, out));
        const QRect label(option.rect.left(), place.bottom() + theme().em(0.45),
                          option.rect.width(), labelHeight());
        if (hasKeys) {
            painter->setPen(QPen(c.text, 1, Qt::DotLine));
            painter->drawRect(label.adjusted(theme().em(1), 0, -theme().em(1), -theme().em(0.2)));
        }
        QFont font = option.font;
        font.setBold(isCurrent);
        painter->setFont(font);
        painter->setPen(isCurrent ? c.text : c.muted);
        painter->drawText(label, Qt::AlignHCenter | Qt::AlignTop, index.data().toString());
        painter->restore();
    }

private:
    PageStrip &m_strip;
};

PageStrip::PageStrip(PdfView &view, QWidget *parent)
    : ListWidget(parent)
    , m_view(view)
    , m_pictures(keptKilobytes)
{
    setRole(this, u"desktop"_s);
    setAccessibleName(tr("Small pictures of the pages"));
    setItemDelegate(new Painter(*this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFixedWidth(pictureRoom() + theme().em(1.6) + verticalScrollBar()->sizeHint().width());
    m_renderer.setRenderMode(QPdfPageRenderer::RenderMode::MultiThreaded);
    connect(&m_renderer, &QPdfPageRenderer::pageRendered, this,
            [this](int page, QSize size, const QImage &image) { drawn(page, size, image); });
    connect(&m_view, &PdfView::pagesAboutToGo, this, &PageStrip::letGo);
    connect(&m_view, &PdfView::pagesChanged, this, &PageStrip::take);
    connect(&m_view, &PdfView::currentPageChanged, this, &PageStrip::markPage);
    connect(this, &QListWidget::currentRowChanged, this, &PageStrip::turnTo);
    // A page that is current already is gone to as well: the pages may have been scrolled within
    // it.
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { turnTo(row(item)); });
    take();
}

PageStrip::~PageStrip()
{
    m_renderer.setDocument(nullptr);
}

void PageStrip::letGo()
{
    m_renderer.setDocument(nullptr);
    m_wanted.clear();
    m_fresh.clear();
    m_drawing = -1;
}

void PageStrip::take()
{
    const QStringList &labels = m_view.labels();
    m_isTurning = true;
    // Rows are kept, and their old pictures until there are new ones: after every edit of an agenda
    // there are new pages.
    while (count() > labels.size())
        delete takeItem(count() - 1);
    if (labels.isEmpty())
        m_pictures.clear();
    for (int page = 0; page < labels.size(); ++page) {
        if (page == count())
            addItem(new QListWidgetItem);
        QListWidgetItem *row = item(page);
        const QString &label = labels.at(page);
        row->setText(label.isEmpty() ? QString::number(page + 1) : label);
        row->setData(Qt::AccessibleTextRole, tr("Page %1").arg(row->text()));
        row->setData(sizeRole, pictureSize(page));
    }
    m_isTurning = false;
    m_renderer.setDocument(m_view.document());
    markPage(m_view.currentPage());
    viewport()->update();
}

void PageStrip::markPage(int page)
{
    if (m_isTurning || page == currentRow() || page < 0 || page >= count())
        return;
    m_isTurning = true;
    setCurrentRow(page);
    m_isTurning = false;
}

void PageStrip::turnTo(int page)
{
    if (m_isTurning || page < 0)
        return;
    m_isTurning =
        true; // the last pages can't be scrolled to the top: the row that was chosen stays
    m_view.goToPage(page);
    m_isTurning = false;
}

QSize PageStrip::pictureSize(int page) const
{
    const QSizeF size = m_view.pageSize(page);
    const double longest = std::max({size.width(), size.height() / 1.5, 1.0});
    return (size * (pictureRoom() / longest)).toSize().expandedTo({1, 1});
}

QSize PageStrip::pixelSize(int page) const
{
    return (QSizeF(pictureSize(page)) * devicePixelRatioF()).toSize();
}

bool PageStrip::isSeen(int page) const
{
    return isVisible() && page < count() &&
           visualItemRect(item(page)).intersects(viewport()->rect());
}

void PageStrip::want(int page)
{
    if (!m_view.document() || m_wanted.contains(page) || m_drawing == page)
        return;
    m_wanted.append(page);
    drawNext();
}

void PageStrip::drawNext()
{
    // One at a time: what is scrolled past meanwhile is never drawn, and the pages themselves
    // needn't wait for long.
    while (m_drawing < 0 && !m_wanted.isEmpty()) {
        const int page = m_wanted.takeFirst();
        if (!isSeen(page))
            continue;
        m_drawing = page;
        m_renderer.requestPage(page, pixelSize(page));
    }
}

void PageStrip::drawn(int page, QSize size, const QImage &image)
{
    if (page != m_drawing)
        return; // of pages that are gone
    m_drawing = -1;
    if (page < count() && size == pixelSize(page)) {
        m_pictures.insert(page, new QImage(image), std::max(1, int(image.sizeInBytes() / 1024)));
        m_fresh.insert(page);
    }
    viewport()->update();
    drawNext();
}

bool PageStrip::isSettled() const
{
    if (!isVisible() || !m_view.document())
        return true;
    for (int page = 0; page < count(); ++page) {
        if (isSeen(page) && !m_fresh.contains(page))
            return false;
    }
    return true;
}

void PageStrip::changeEvent(QEvent *event)
{
    ListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setFixedWidth(pictureRoom() + theme().em(1.6) + verticalScrollBar()->sizeHint().width());
}

void PageStrip::showEvent(QShowEvent *event)
{
    ListWidget::showEvent(event);
    if (currentItem())
        scrollToItem(currentItem(), QAbstractItemView::PositionAtCenter);
}

void PageStrip::resizeEvent(QResizeEvent *event)
{
    ListWidget::resizeEvent(event);
    if (currentItem())
        scrollToItem(currentItem());
}

} // namespace moothall
