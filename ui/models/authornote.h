#pragma once

#include "core/papers/paperfacts.h"

namespace moothall {

/// What stands between a paper and people with a screen reader, most useful to mend first; empty
/// where nothing known does. Facts without a check say what intake counted.
QStringList barriersOf(const PaperFacts &facts);

/// The three most useful fixes of a paper in words for its author, to be sent; empty where nothing
/// needs mending.
QString authorNote(const PaperFacts &facts, const QString &paper);

} // namespace moothall
