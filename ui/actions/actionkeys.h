#pragma once

#include "ui/actions/actions.h"

#include <QKeySequence>
#include <QObject>
#include <QStringList>

#include <map>

namespace moothall {

using KeySequences = QList<QKeySequence>;

/// A key that isn't an action's: it belongs to the place where the typing goes, and can't be
/// changed.
struct PlaceKey
{
    const char *place; ///< source texts of the context "Actions"
    const char *keys;  ///< portable, parted by a blank
    const char *what;
    std::optional<UiAction> like = {}; ///< it does there what this action does, by the same key
};
const QList<PlaceKey> &placeKeys();
KeySequences sequencesOf(const PlaceKey &key);

/// "Ctrl+I or Ctrl+J", as this computer writes keys.
QString keysInWords(const KeySequences &keys);

/// The keys of the actions: the table's, or those that the person chose instead. One for all
/// windows, as the keys are the person's.
class ActionKeys : public QObject
{
    Q_OBJECT

public:
    static KeySequences usual(UiAction id);
    KeySequences of(UiAction id) const;
    bool isChosen(UiAction id) const { return m_chosen.contains(id); }

    /// Gives an action these keys, and takes them from whoever has them.
    void choose(UiAction id, const KeySequences &keys);
    /// Gives an action its usual keys back, unless another has got them since: then without those.
    void reset(UiAction id);
    void resetAll();

    /// Who has a key; nothing where it is free.
    std::optional<UiAction> ownerOf(const QKeySequence &key) const;
    /// Why an action can't have a key, in a sentence: it types, or belongs to a place or a menu.
    /// Empty where it can.
    QString refusal(UiAction id, const QKeySequence &key) const;

    /// "PublishAgenda=Ctrl+P": what the settings keep. Lines that aren't understood are passed
    /// over.
    QStringList chosen() const;
    void setChosen(const QStringList &lines);

Q_SIGNALS:
    void changed();

private:
    void keep(UiAction id, const KeySequences &keys);

    std::map<UiAction, KeySequences> m_chosen;
};

ActionKeys &actionKeys();

/// "Move up (Ctrl+Up)", as the keys are now.
QString tipWithKeys(const QString &tip, UiAction id);
/// Its keys, or its name where it has none: for a sentence.
QString keysOrName(UiAction id);

} // namespace moothall
