#pragma once

#include "core/base/result.h"
#include "core/papers/reading/seenpage.h"
#include "core/tasks/task.h"
#include "ui/widgets/pdfpages.h"

#include <QPointF>
#include <QRectF>

namespace moothall {

using reading::SeenPage;

/// Reads the words of one page from where its pages are, from 0. Slow: call from a worker. Errors:
/// Unreadable.
Result<SeenPage> wordsOfPage(const QString &file, const QByteArray &bytes, int page);

// Between letters: 0 before the first of a page, letters.size() behind its last. All are pure.

/// The gap nearest to a place, in points from the page's upper left corner.
int gapAt(const SeenPage &page, QPointF place);
/// The gaps around the word at a place; the same gap twice where there are no words.
std::pair<int, int> wordAt(const SeenPage &page, QPointF place);
enum class GapMove { Letter, Word, Line, LineEnd };
/// Where the arrows lead from a gap; `forward`: right, down or to the end of the line.
int gapMoved(const SeenPage &page, int gap, GapMove move, bool forward);
/// The words between two gaps, as they are copied: lines of a paragraph on lines of their own.
QString wordsBetween(const SeenPage &page, int from, int to);
/// What to mark, a box a line.
QList<QRectF> boxesBetween(const SeenPage &page, int from, int to);
/// The letters of each place where words stand, whatever their case and however lines part them:
/// pairs of gaps.
QList<std::pair<int, int>> placesOf(const SeenPage &page, const QString &words);

/// A place where words stand.
struct FoundWords
{
    int page = 0; ///< from 0
    int from = 0; ///< gaps of that page
    int to = 0;

    friend bool operator==(const FoundWords &, const FoundWords &) = default;
};
/// All places of words on some pages, in their order. Slow: call from a worker. Errors: Unreadable, Cancelled.
Result<QList<FoundWords>> findInPages(const QString &file, const QByteArray &bytes, int pages, const QString &words,
                                      const CancelToken &cancel);

} // namespace moothall
