#pragma once

#include "ui/models/agendarows.h"
#include "ui/theme/colours.h"

#include <QStyledItemDelegate>

class QTreeView;

namespace moothall {

/// Draws the cells of the agenda: titles that wrap with their note behind them, marks as chips, page numbers.
class AgendaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AgendaDelegate(QTreeView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    int roomFor(const QModelIndex &index) const;

    QTreeView *m_view;
};

Tone toneOf(MarkTone tone);

} // namespace moothall
