#include "ui/actions/actiontable.h"

#include "ui/actions/actionkeys.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QToolButton>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

ActionTable::ActionTable(QObject *parent)
    : QObject(parent)
{
    for (const ActionRow &row : actions()) {
        auto *action = new QAction(this);
        action->setCheckable(row.checkable);
        action->setMenuRole(QAction::NoRole);
        if (*row.icon)
            action->setIcon(themeIcon(QString::fromLatin1(row.icon)));
        action->setVisible(false);
        action->setEnabled(false);
        const UiAction id = row.id;
        m_entries[id] = {action, {}, false};
        connect(action, &QAction::triggered, this, [this, id] {
            Entry &entry = m_entries[id];
            if (entry.handlers.isEmpty())
                return;
            const std::function<void()> act = entry.handlers.last().second;
            act();
        });
    }
    translate();
    connect(&actionKeys(), &ActionKeys::changed, this, &ActionTable::giveKeys);
}

void ActionTable::translate()
{
    for (const ActionRow &row : actions()) {
        action(row.id)->setText(QCoreApplication::translate("Actions", row.text));
        action(row.id)->setStatusTip(QCoreApplication::translate("Actions", row.help));
    }
    giveKeys();
}

void ActionTable::giveKeys()
{
    // Taken from all first: a key that goes from one to another never has two.
    for (const auto &[id, entry] : m_entries)
        entry.action->setShortcuts(KeySequences());
    for (const auto &[id, entry] : m_entries) {
        const KeySequences keys = actionKeys().of(id);
        const QString help = QCoreApplication::translate("Actions", rowOf(id).help);
        entry.action->setShortcuts(keys);
        entry.action->setToolTip(tipWithKeys(help, id));
    }
}

ActionTable *ActionTable::of(const QWidget *widget)
{
    for (const QObject *above = widget; above; above = above->parent()) {
        if (auto *table = above->findChild<ActionTable *>(QString(), Qt::FindDirectChildrenOnly))
            return table;
    }
    return nullptr;
}

QAction *ActionTable::action(UiAction id) const
{
    return m_entries.at(id).action;
}

void ActionTable::handle(UiAction id, QObject *context, std::function<void()> act)
{
    Entry &entry = m_entries.at(id);
    const auto mine = [context](const auto &handler) { return handler.first == context; };
    if (std::ranges::none_of(entry.handlers, mine)) {
        connect(context, &QObject::destroyed, this, [this, id](QObject *gone) {
            m_entries.at(id).handlers.removeIf([gone](const auto &handler) { return handler.first == gone; });
            settle(id);
        });
    }
    entry.handlers.removeIf(mine);
    entry.handlers.append({context, std::move(act)});
    settle(id);
}

void ActionTable::promise(UiAction id)
{
    m_entries.at(id).promised = true;
    settle(id);
}

void ActionTable::settle(UiAction id)
{
    const Entry &entry = m_entries.at(id);
    entry.action->setVisible(entry.promised || !entry.handlers.isEmpty());
    entry.action->setEnabled(!entry.handlers.isEmpty());
}

void ActionTable::fill(QMenuBar *bar) const
{
    for (MenuPlace place : menus()) {
        QMenu *menu = bar->addMenu(menuTitle(place));
        for (const ActionRow &row : actions()) {
            if (row.menu != place)
                continue;
            if (row.group)
                menu->addSeparator();
            menu->addAction(action(row.id));
        }
        // A menu whose lines are all hidden isn't shown either.
        const auto refresh = [menu] {
            menu->menuAction()->setVisible(std::ranges::any_of(menu->actions(),
                [](const QAction *line) { return !line->isSeparator() && line->isVisible(); }));
        };
        for (QAction *line : menu->actions())
            connect(line, &QAction::visibleChanged, menu, refresh);
        refresh();
    }
}

QToolButton *ActionTable::button(UiAction id, QWidget *parent, bool words) const
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action(id));
    button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    QString name = action(id)->text().remove(u'&');
    name.remove(u'…');
    button->setAccessibleName(name);
    return button;
}

} // namespace moothall
