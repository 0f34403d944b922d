#include "ui/views/yeardelegate.h"

#include "ui/models/calendarmodels.h"
#include "ui/theme/theme.h"

namespace moothall {

using namespace Qt::StringLiterals;

void YearDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(YearModel::ClashRole).toBool())
        return;
    option->text.prepend(u"! "_s);
    option->palette.setColor(QPalette::Text, theme().colours().badText);
}

} // namespace moothall
