#pragma once

#include "ui/models/agendarows.h"
#include "ui/theme/colours.h"

#include <QFont>
#include <QHash>
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

    /// What the height of a cell follows from, beside the font.
    struct Measured
    {
        QString words;
        int kind = 0;
        int room = 0;

        friend bool operator==(const Measured &, const Measured &) = default;
        friend size_t qHash(const Measured &key, size_t seed = 0) { return qHashMulti(seed, key.words, key.kind, key.room); }
    };

    QTreeView *m_view;
    // Each change of the agenda asks for the heights of all its rows again; most are what they were.
    mutable QHash<Measured, int> m_heights;
    mutable QFont m_font;
};

Tone toneOf(MarkTone tone);

} // namespace moothall
