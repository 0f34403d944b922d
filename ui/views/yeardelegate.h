#pragma once

#include <QStyledItemDelegate>

namespace moothall {

/// Draws the days of a body in a month; those among which there is a clash in the ink of a warning,
/// with a mark.
class YearDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace moothall
