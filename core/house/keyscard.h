#pragma once

#include "core/typeset/document.h"

namespace moothall {

/// A line of a card of keys: "Publish agenda", "Ctrl+Shift+P".
struct KeyLine
{
    QString what;
    QString keys;
};

/// The keys of one place, under its name.
struct KeyGroup
{
    QString place;
    QList<KeyLine> lines;
};

/// A card to lie on the desk: A4, two columns, read down the first and then down the second. Groups without lines are left
/// out. Pure: any thread, same in, same out.
Document composeKeysCard(const QString &title, const QString &language, const QList<KeyGroup> &groups);

} // namespace moothall
