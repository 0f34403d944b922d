#include "ui/views/agendaview.h"

#include "ui/models/agendamodel.h"
#include "ui/theme/theme.h"
#include "ui/views/agendadelegate.h"

#include <QDragMoveEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace moothall {

AgendaView::AgendaView(QWidget *parent)
    : TreeView(parent)
{
    setAccessibleName(tr("Agenda"));
    setAccessibleDescription(tr("Enter adds an item, F2 renames, Ctrl+Up and Ctrl+Down move, Alt+Right makes a "
                                "sub-item, Delete removes, Ctrl+V pastes files as papers"));
    setItemDelegate(new AgendaDelegate(this));
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setAutoExpandDelay(500);
    setUniformRowHeights(false);
    setWordWrap(true);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    setIndentation(theme().em(1.1));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
}

void AgendaView::setModel(QAbstractItemModel *model)
{
    TreeView::setModel(model);
    setTreePosition(AgendaModel::Title);
    header()->setSectionsMovable(false);
    header()->setFont(theme().headingFont()); // bold in the sheet alone is not measured
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(theme().chars(4));
    header()->setSectionResizeMode(QHeaderView::Interactive);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    connect(model, &QAbstractItemModel::rowsInserted, this, &AgendaView::spanHeadings);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        if (parent.isValid())
            expand(parent);
    });
    spanHeadings({}, 0, model->rowCount() - 1);
    expandAll();
    shareWidth();
}

void AgendaView::spanHeadings(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        return;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        const bool isHeading = index.data(AgendaModel::KindRole).toInt() == int(AgendaRow::Kind::Section);
        setFirstColumnSpanned(row, {}, isHeading);
        if (!isHeading)
            expand(index);
    }
}

void AgendaView::shareWidth()
{
    if (!model())
        return;
    const int room = viewport()->width();
    const bool isNarrow = room < theme().chars(110);
    // Whatever the font, a heading is never cut short.
    const auto whole = [this](int column, int wanted) { return std::max(wanted, header()->sectionSizeHint(column)); };
    const int number = whole(AgendaModel::Number, theme().chars(7));
    const int author = whole(AgendaModel::Author, std::min(theme().chars(isNarrow ? 16 : 24), room / 5));
    const int state = whole(AgendaModel::State, std::min(theme().chars(isNarrow ? 22 : 28), room / 3));
    const int pages = whole(AgendaModel::Pages, theme().chars(isNarrow ? 10 : 12));
    header()->resizeSection(AgendaModel::Number, number);
    header()->resizeSection(AgendaModel::Author, author);
    header()->resizeSection(AgendaModel::State, state);
    header()->resizeSection(AgendaModel::Pages, pages);
    header()->resizeSection(AgendaModel::Title, std::max(theme().chars(20), room - number - author - state - pages));
}

void AgendaView::resizeEvent(QResizeEvent *event)
{
    TreeView::resizeEvent(event);
    shareWidth();
    scheduleDelayedItemsLayout();
    if (currentIndex().isValid())
        scrollTo(currentIndex()); // the fields below may have grown over it
}

void AgendaView::editTitle(const QModelIndex &index)
{
    const QModelIndex title = index.siblingAtColumn(AgendaModel::Title);
    setCurrentIndex(title);
    scrollTo(title);
    edit(title);
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (held != Qt::NoModifier || state() == EditingState)
            break;
        Q_EMIT addWanted();
        return;
    case Qt::Key_Delete:
        if (held != Qt::NoModifier && held != Qt::ControlModifier)
            break;
        Q_EMIT removeWanted();
        return;
    case Qt::Key_F2:
        if (currentIndex().isValid())
            editTitle(currentIndex());
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (held != Qt::ControlModifier)
            break;
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (held != Qt::AltModifier)
            break;
        Q_EMIT indentWanted(event->key() == Qt::Key_Right);
        return;
    default:
        break;
    }
    TreeView::keyPressEvent(event);
}

void AgendaView::dragMoveEvent(QDragMoveEvent *event)
{
    TreeView::dragMoveEvent(event);
    if (event->mimeData()->hasUrls() && event->isAccepted())
        event->setDropAction(Qt::CopyAction);
}

void AgendaView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = theme().colours();
    const bool isHeading = index.data(AgendaModel::KindRole).toInt() == int(AgendaRow::Kind::Section);
    const bool isCurrent = selectionModel()->isRowSelected(index.row(), index.parent());
    const QRect whole(0, option.rect.y(), viewport()->width(), option.rect.height());
    painter->fillRect(whole, isCurrent ? colours.selection : isHeading ? colours.group : colours.base);
    painter->fillRect(QRect(whole.left(), whole.bottom(), whole.width(), theme().em(0.05)), colours.line);
    TreeView::drawRow(painter, option, index);
    if (hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0)) {
        const int ring = theme().em(0.1);
        painter->fillRect(QRect(whole.left(), whole.top(), ring, whole.height()), colours.accent);
    }
}

void AgendaView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const int size = theme().em(0.28);
    const QPointF middle(rect.right() - indentation() / 2.0, rect.top() + theme().em(0.35) + theme().em(0.55));
    QPainterPath path;
    if (isExpanded(index)) {
        path.moveTo(middle + QPointF(-size, -size / 2.0));
        path.lineTo(middle + QPointF(0, size / 2.0));
        path.lineTo(middle + QPointF(size, -size / 2.0));
    } else {
        path.moveTo(middle + QPointF(-size / 2.0, -size));
        path.lineTo(middle + QPointF(size / 2.0, 0));
        path.lineTo(middle + QPointF(-size / 2.0, size));
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme().colours().muted, theme().em(0.08)));
    painter->drawPath(path);
    painter->restore();
}

} // namespace moothall
