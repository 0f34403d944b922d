#pragma once

#include "ui/theme/colours.h"

#include "core/domain/vocabulary.h"

#include <QStyledItemDelegate>

class QAbstractItemModel;
class QHeaderView;
class QTableView;

namespace moothall {

Tone toneOf(MeetingStage stage);

/// Draws a cell that has a tone (ToneRole) as a chip, the rest as usual; an edited cell keeps its text.
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A table of our kind: whole rows, no grid, sorting by the header, Enter and double click activate, keys go on past
/// its ends with Tab.
QTableView *makeTable(QAbstractItemModel *model, const QString &name, QWidget *parent);

/// A header for columns as wide as their contents, that counts its words whole.
QHeaderView *makeHeadings(QWidget *parent);

/// The columns named share what room the others, as wide as their words, leave.
void fitColumns(QTableView *table, const QList<int> &sharing);

} // namespace moothall
