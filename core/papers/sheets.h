#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace moothall {

// Files for a printer, made from the pages of others: pages alone, without tags, bookmarks or
// links, and nothing of a page that wasn't asked for. They are written over `to` where it is there.
// Any thread. Errors: Damaged (the file can't be read, or has no such page), NoSpace.

/// Those pages, counted from 1, in that order.
Status takePages(const QString &from, const QList<int> &pages, const QString &to);

/// All pages two beside one another on A4, in the order of a booklet that is folded and stapled in
/// the middle. Printed on both sides, turned about the short edge.
Status imposeBooklet(const QString &from, const QString &to);
/// How many leaves that takes.
int bookletLeaves(int pages);

/// Every page (half of A4, on its side) twice on an upright A4 leaf, the upper one upside down: a
/// tent to stand on a table.
Status imposeTents(const QString &from, const QString &to);

} // namespace moothall
