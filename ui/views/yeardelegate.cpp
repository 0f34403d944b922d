#include "ui/views/yeardelegate.h"

#include "ui/models/calendarmodels.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace moothall {

using namespace Qt::StringLiterals;

void YearDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(YearModel::ClashRole).toBool())
        option->palette.setColor(QPalette::Text, theme().colours().badText);
}

void YearDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(YearModel::ClashRole).toBool())
        return;
    // At the edge, so that three days still fit beside it on a small screen.
    constexpr int fromEdge = 4;
    painter->save();
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(theme().colours().badText);
    painter->drawText(option.rect.adjusted(fromEdge, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      u"!"_s);
    painter->restore();
}

} // namespace moothall
