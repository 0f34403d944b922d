#pragma once

#include "ui/actions/actions.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <map>

class QMenuBar;
class QToolButton;

namespace moothall {

/// The actions of one window, made from the table. An action that nobody handles isn't shown, so that no menu holds a
/// dead line; one whose turn it isn't is shown disabled.
class ActionTable : public QObject
{
    Q_OBJECT

public:
    explicit ActionTable(QObject *parent);

    /// The table of the window a widget stands in (or of an object above it): how a view finds the actions it
    /// handles and makes its buttons from. Null where there is none, as in a test of the view alone.
    static ActionTable *of(const QWidget *widget);

    QAction *action(UiAction id) const;

    /// Calls `act` when the action is chosen, for as long as `context` lives; then the action is hidden again unless
    /// another handles it. The last to say so wins: views claim theirs when they are made.
    void handle(UiAction id, QObject *context, std::function<void()> act);
    /// Shows the action although a view to come handles it: it stands disabled until then.
    void promise(UiAction id);

    void fill(QMenuBar *bar) const;
    /// Names the actions anew, after the interface's language changed. The menus are to be filled again.
    void translate();
    /// A button of the action's icon, named for readers and with its keys in the tip. `words` shows the text too.
    QToolButton *button(UiAction id, QWidget *parent, bool words = false) const;

private:
    struct Entry
    {
        QAction *action = nullptr;
        QList<std::pair<QObject *, std::function<void()>>> handlers;
        bool promised = false;
    };

    void settle(UiAction id);
    void giveKeys();

    std::map<UiAction, Entry> m_entries;
};

} // namespace moothall
