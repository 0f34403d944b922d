#include "ui/views/markdelegate.h"

#include "ui/theme/theme.h"
#include "ui/views/agendadelegate.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QPainter>

namespace moothall {

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto marks = index.data(m_role).value<QList<RowMark>>();
    if (marks.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem blank = option;
    initStyleOption(&blank, index);
    blank.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
    QRect room = option.rect.adjusted(theme().em(0.35), 0, -theme().em(0.35), 0);
    for (const RowMark &mark : marks)
        room.setLeft(paintChip(painter, room, mark.text, toneOf(mark.tone), option.font).right() + theme().em(0.25));
}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    int width = theme().em(0.7);
    const auto marks = index.data(m_role).value<QList<RowMark>>();
    for (const RowMark &mark : marks)
        width += chipSize(mark.text, option.font).width() + theme().em(0.25);
    return marks.isEmpty() ? size : QSize(width, size.height());
}

} // namespace moothall
