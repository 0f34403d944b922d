#pragma once

#include <QStyledItemDelegate>

namespace moothall {

/// Draws Today's lines: headings over all columns, what is due with its note as a chip, the step as a button.
class TodayDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace moothall
