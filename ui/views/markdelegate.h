#pragma once

#include <QStyledItemDelegate>

namespace moothall {

/// Draws the marks that a cell holds (a role of the model gives a list of RowMark) as chips; other cells as usual.
class MarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MarkDelegate(int marksRole, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_role(marksRole) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace moothall
