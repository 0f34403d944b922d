#pragma once

#include "ui/widgets/itemviews.h"

namespace moothall {

/// The tree of the agenda tab: draws whole rows in the theme's colours, keeps headings across all columns, and says
/// which key asked for what.
class AgendaView : public TreeView
{
    Q_OBJECT

public:
    explicit AgendaView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Opens the editor of a row's title.
    void editTitle(const QModelIndex &index);

Q_SIGNALS:
    void addWanted();
    void pasteWanted();
    void removeWanted();
    void moveWanted(int step);
    void indentWanted(bool in);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void spanHeadings(const QModelIndex &parent, int first, int last);
    void shareWidth();
};

} // namespace moothall
