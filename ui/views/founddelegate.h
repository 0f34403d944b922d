#pragma once

#include <QStyledItemDelegate>

class QListWidget;

namespace moothall {

struct FoundPlace;

/// A row of what was found: its name, what it belongs to at the right, and beneath it the words
/// that were looked for, in heavy letters; a chip where it is exempt.
class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// Puts a row into a list that has this delegate.
    static void append(QListWidget *list, const FoundPlace &found);
};

} // namespace moothall
