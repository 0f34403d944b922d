#pragma once

#include <QApplication>
#include <QListWidget>
#include <QTableView>
#include <QTreeView>

namespace moothall {

/// Qt's item views, but truthful to a screen reader: those of Qt 6.4 say that it is at their current row whenever that
/// changes, even while the keys are elsewhere (a list of checks that is made anew would take the reader away from what
/// is being typed), and say nothing of it when the keys come to them.
template<typename View>
class Spoken : public View
{
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (hasKeys())
            View::currentChanged(current, previous);
        else
            QAbstractItemView::currentChanged(current, previous); // all that View adds to it is to say so
    }

    void focusInEvent(QFocusEvent *event) override
    {
        View::focusInEvent(event);
        // Qt speaks of the whole view once this has returned: its row comes after.
        const auto speak = [this] {
            if (hasKeys() && this->currentIndex().isValid())
                View::currentChanged(this->currentIndex(), {});
        };
        QMetaObject::invokeMethod(this, speak, Qt::QueuedConnection);
    }

private:
    /// hasFocus() is true of a view whose field is being typed in, too.
    bool hasKeys() const { return QApplication::focusWidget() == this; }
};

using ListWidget = Spoken<QListWidget>;
using TableView = Spoken<QTableView>;
using TreeView = Spoken<QTreeView>;

} // namespace moothall
