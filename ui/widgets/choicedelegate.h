#pragma once

#include "ui/widgets/tables.h"

namespace moothall {

/// Edits a cell by choosing from a list: the model's EditRole is the number behind a choice, which saves at once.
class ChoiceDelegate : public ChipDelegate
{
    Q_OBJECT

public:
    struct Choice
    {
        QString words;
        int value = 0;
    };

    ChoiceDelegate(QList<Choice> choices, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /// Wide enough for its words, where the cell isn't.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QList<Choice> m_choices;
};

} // namespace moothall
