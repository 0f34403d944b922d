#pragma once

#include "core/typeset/document.h"

namespace moothall {

/// How an entry of a list is counted: "(a)" is the first of lower-case letters between brackets.
struct ListMarker
{
    Numbering numbering = Numbering::None; ///< None: `text` isn't of a series
    QString before;
    QString after;
    int number = 0;
    QString text; ///< as it is printed

    /// Whether this is what comes after `other` in one series.
    bool follows(const ListMarker &other) const
    {
        return numbering == other.numbering && numbering != Numbering::None &&
               before == other.before && after == other.after &&
               (numbering == Numbering::Bullet || number == other.number + 1);
    }
};

/// Entries of a list that one series of numbers counts; an entry with a mark of its own stands
/// alone.
struct ListStretch
{
    qsizetype first = 0;
    qsizetype count = 0;
    ListMarker marker; ///< of the first
};

ListMarker markerOf(const List &list, qsizetype at);
QList<ListStretch> stretchesOf(const List &list);

QString textOf(const Text &text);

} // namespace moothall
