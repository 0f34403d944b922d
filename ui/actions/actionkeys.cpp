#include "ui/actions/actionkeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

KeySequences portable(const QString &keys)
{
    KeySequences all;
    for (const QString &key : keys.split(u' ', Qt::SkipEmptyParts))
        all.append(QKeySequence(key, QKeySequence::PortableText));
    return all;
}

QString inPortable(const KeySequences &keys)
{
    QStringList all;
    for (const QKeySequence &key : keys)
        all.append(key.toString(QKeySequence::PortableText));
    return all.join(u' ');
}

/// Whether a key alone, or with Shift, writes something or moves the caret.
bool isTyping(const QKeySequence &key)
{
    const QKeyCombination first = key[0];
    const bool plain =
        !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return plain && (first.key() < Qt::Key_F1 || first.key() > Qt::Key_F35);
}

/// The menu that Alt and this letter open.
QString menuOf(const QKeySequence &key)
{
    for (const MenuPlace menu : menus()) {
        if (QKeySequence::mnemonic(menuTitle(menu)) == key)
            return menuTitle(menu).remove(u'&');
    }
    return {};
}

} // namespace

const QList<PlaceKey> &placeKeys()
{
    static const QList<PlaceKey> rows{
        {QT_TRANSLATE_NOOP("Actions", "Everywhere"), "Tab",
         QT_TRANSLATE_NOOP("Actions",
                           "Go to the next field, list or button; with Shift, to the one before")},
        {QT_TRANSLATE_NOOP("Actions", "Everywhere"), "Esc",
         QT_TRANSLATE_NOOP("Actions", "Put away what is open; leave a field as it was")},
        {QT_TRANSLATE_NOOP("Actions", "Lists"), "Return",
         QT_TRANSLATE_NOOP("Actions", "Open or do what the row stands for")},
        {QT_TRANSLATE_NOOP("Actions", "Lists"), "F2",
         QT_TRANSLATE_NOOP("Actions", "Change the row in its place"), UiAction::EditItem},
        {QT_TRANSLATE_NOOP("Actions", "Lists"), "Del",
         QT_TRANSLATE_NOOP("Actions", "Take the row off")},
        {QT_TRANSLATE_NOOP("Actions", "Agenda"), "Return",
         QT_TRANSLATE_NOOP("Actions", "Add an item below")},
        {QT_TRANSLATE_NOOP("Actions", "Agenda"), "Alt+Right",
         QT_TRANSLATE_NOOP("Actions", "Make it a sub-item of the one above")},
        {QT_TRANSLATE_NOOP("Actions", "Agenda"), "Alt+Left",
         QT_TRANSLATE_NOOP("Actions", "Make it an item of its own again")},
        {QT_TRANSLATE_NOOP("Actions", "Agenda"), "Ctrl+Up",
         QT_TRANSLATE_NOOP("Actions", "Move it up"), UiAction::MoveUp},
        {QT_TRANSLATE_NOOP("Actions", "Agenda"), "Ctrl+Down",
         QT_TRANSLATE_NOOP("Actions", "Move it down"), UiAction::MoveDown},
        {QT_TRANSLATE_NOOP("Actions", "Attendance"), "Space",
         QT_TRANSLATE_NOOP("Actions", "Say the next of present, apologies, absent")},
        {QT_TRANSLATE_NOOP("Actions", "Attendance and minutes"), "F9",
         QT_TRANSLATE_NOOP(
             "Actions",
             "Find a member by letters of the name; then P for present, A for apologies")},
        {QT_TRANSLATE_NOOP("Actions", "Minutes"), "Ctrl+B", QT_TRANSLATE_NOOP("Actions", "Bold")},
        {QT_TRANSLATE_NOOP("Actions", "Minutes"), "Ctrl+I", QT_TRANSLATE_NOOP("Actions", "Italic")},
        {QT_TRANSLATE_NOOP("Actions", "Minutes"), "Ctrl+PgDown",
         QT_TRANSLATE_NOOP("Actions", "Go to the next item")},
        {QT_TRANSLATE_NOOP("Actions", "Minutes"), "Ctrl+PgUp",
         QT_TRANSLATE_NOOP("Actions", "Go to the item before")},
        {QT_TRANSLATE_NOOP("Actions", "Month"), "Ctrl+Left",
         QT_TRANSLATE_NOOP(
             "Actions",
             "Move the meeting to the day before; with the other arrows, to other days")},
        {QT_TRANSLATE_NOOP("Actions", "Month"), "Ctrl+Right",
         QT_TRANSLATE_NOOP("Actions", "Move the meeting to the next day")},
        {QT_TRANSLATE_NOOP("Actions", "Month"), "PgDown",
         QT_TRANSLATE_NOOP("Actions", "Go to the next month")},
        {QT_TRANSLATE_NOOP("Actions", "Month"), "PgUp",
         QT_TRANSLATE_NOOP("Actions", "Go to the month before")},
        {QT_TRANSLATE_NOOP("Actions", "Help"), "Alt+Left",
         QT_TRANSLATE_NOOP("Actions", "Go back to the page before")},
        {QT_TRANSLATE_NOOP("Actions", "Texts"), "Ctrl+C", QT_TRANSLATE_NOOP("Actions", "Copy")},
        {QT_TRANSLATE_NOOP("Actions", "Texts"), "Ctrl+X", QT_TRANSLATE_NOOP("Actions", "Cut")},
        {QT_TRANSLATE_NOOP("Actions", "Texts"), "Ctrl+V", QT_TRANSLATE_NOOP("Actions", "Paste")},
        {QT_TRANSLATE_NOOP("Actions", "Texts"), "Ctrl+A",
         QT_TRANSLATE_NOOP("Actions", "Choose everything")},
    };
    return rows;
}

KeySequences sequencesOf(const PlaceKey &key)
{
    return portable(QString::fromLatin1(key.keys));
}

QString keysInWords(const KeySequences &keys)
{
    QStringList all;
    for (const QKeySequence &key : keys)
        all.append(key.toString(QKeySequence::NativeText));
    return all.join(QCoreApplication::translate("Actions", " or ", "between two keys"));
}

KeySequences ActionKeys::usual(UiAction id)
{
    return portable(QString::fromLatin1(rowOf(id).keys));
}

KeySequences ActionKeys::of(UiAction id) const
{
    const auto found = m_chosen.find(id);
    return found == m_chosen.end() ? usual(id) : found->second;
}

void ActionKeys::keep(UiAction id, const KeySequences &keys)
{
    if (keys == usual(id))
        m_chosen.erase(id);
    else
        m_chosen[id] = keys;
}

void ActionKeys::choose(UiAction id, const KeySequences &keys)
{
    for (const QKeySequence &key : keys) {
        const std::optional<UiAction> owner = ownerOf(key);
        if (!owner || *owner == id)
            continue;
        KeySequences left = of(*owner);
        left.removeAll(key);
        keep(*owner, left);
    }
    keep(id, keys);
    Q_EMIT changed();
}

void ActionKeys::reset(UiAction id)
{
    m_chosen.erase(id);
    KeySequences keys = usual(id);
    keys.removeIf([&](const QKeySequence &key) {
        return std::ranges::any_of(m_chosen,
                                   [&](const auto &other) { return other.second.contains(key); });
    });
    keep(id, keys);
    Q_EMIT changed();
}

void ActionKeys::resetAll()
{
    m_chosen.clear();
    Q_EMIT changed();
}

std::optional<UiAction> ActionKeys::ownerOf(const QKeySequence &key) const
{
    for (const ActionRow &row : actions()) {
        if (of(row.id).contains(key))
            return row.id;
    }
    return {};
}

QString ActionKeys::refusal(UiAction id, const QKeySequence &key) const
{
    const QString shown = key.toString(QKeySequence::NativeText);
    for (const PlaceKey &row : placeKeys()) {
        if (row.like != id && sequencesOf(row).contains(key)) {
            return tr("%1 can’t be changed: in “%2” it means “%3”.", "a key, a place, what it does")
                .arg(shown, QCoreApplication::translate("Actions", row.place),
                     QCoreApplication::translate("Actions", row.what));
        }
    }
    if (isTyping(key))
        return tr("%1 alone is for typing. Press it with Ctrl or Alt, or take a function key.")
            .arg(shown);
    if (const QString menu = menuOf(key); !menu.isEmpty())
        return tr("%1 opens the menu “%2”.").arg(shown, menu);
    return {};
}

QStringList ActionKeys::chosen() const
{
    QStringList lines;
    for (const auto &[id, keys] : m_chosen)
        lines.append(actionId(id) + u'=' + inPortable(keys));
    return lines;
}

void ActionKeys::setChosen(const QStringList &lines)
{
    if (lines == chosen())
        return;
    m_chosen.clear();
    for (const QString &line : lines) {
        if (const auto id = actionWithId(line.section(u'=', 0, 0)); id && line.contains(u'='))
            keep(*id, portable(line.section(u'=', 1)));
    }
    Q_EMIT changed();
}

ActionKeys &actionKeys()
{
    static ActionKeys keys;
    return keys;
}

QString tipWithKeys(const QString &tip, UiAction id)
{
    const KeySequences keys = actionKeys().of(id);
    return keys.isEmpty() ? tip
                          : ActionKeys::tr("%1 (%2)", "what a button does, its keys")
                                .arg(tip, keysInWords(keys.mid(0, 1)));
}

QString keysOrName(UiAction id)
{
    const KeySequences keys = actionKeys().of(id);
    return keys.isEmpty() ? ActionKeys::tr("“%1”", "a command").arg(actionName(id))
                          : keysInWords(keys.mid(0, 1));
}

} // namespace moothall
