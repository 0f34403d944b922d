#pragma once

#include "core/domain/vocabulary.h"

#include <QList>
#include <QString>

#include <optional>

namespace moothall {

// Which page bears which number: arithmetic on page counts, before any file is opened. It runs on every drag.

/// Printed numbers, both ends included.
struct PageRange
{
    int first = 0;
    int last = 0;

    int count() const { return last - first + 1; }
    bool contains(int number) const { return number >= first && number <= last; }
    friend bool operator==(const PageRange &, const PageRange &) = default;
};

/// One file attached to an item.
struct PlanFile
{
    QString key;             ///< what the caller finds the file by; the plan hands it back
    QString title = {};      ///< as it is shown
    int pages = 0;           ///< 0 where it isn't known yet: the file takes no pages and the plan isn't complete
    bool restricted = false; ///< replaced by a placeholder in the public pack
    std::optional<PageRange> fixed = {}; ///< the numbers it was published under: it keeps them and moves nothing
};

/// One item, or sub-item ("6a"), in the order of the agenda.
struct PlanItem
{
    QString number;          ///< as printed: "6", "6a", "6(a)"
    QString title = {};      ///< as it is shown
    QList<PlanFile> files = {};
    bool toFollow = false;   ///< keeps its number, takes no page and leaves no gap, whatever is attached
};

struct PlanOptions
{
    bool duplex = true;  ///< pads every file to an even count, so that each starts on a right-hand page
    int firstNumber = 1; ///< a supplement's continues after the main pack's last; made odd where duplex
};

struct PlannedFile
{
    QString key;
    bool restricted = false;
    std::optional<PageRange> range = {}; ///< with its blank; none while the page count isn't known
    bool blankAfter = false;             ///< in the full pack

    friend bool operator==(const PlannedFile &, const PlannedFile &) = default;
};

struct PlannedItem
{
    QString number;
    std::optional<PageRange> range = {}; ///< first page of its first file to the last, padded one of its last
    QList<PlannedFile> files = {};

    /// The same in stretches: an item whose papers came at different times has several.
    QList<PageRange> ranges() const;

    friend bool operator==(const PlannedItem &, const PlannedItem &) = default;
};

struct PlannedPage
{
    enum class Kind { Paper, Placeholder, Blank };
    Kind kind = Kind::Paper;
    int item = 0;   ///< index in PackPlan::items
    int file = 0;   ///< index in PlannedItem::files
    int page = 0;   ///< index in the file; 0 for placeholders and blanks
    int number = 0; ///< as printed

    friend bool operator==(const PlannedPage &, const PlannedPage &) = default;
};

/// The plan of a pack. Both editions bear the numbers of the full one: a page has the same number in each, and the
/// public edition's numbers skip where a restricted file is longer than its placeholder.
struct PackPlan
{
    QList<PlannedItem> items = {};
    bool duplex = true;
    bool complete = true; ///< every file's page count was known
    int firstNumber = 1;
    int numberedTo = 0;   ///< the last number; firstNumber - 1 where nothing is attached

    /// The numbered pages of an edition, in order, without the front matter.
    QList<PlannedPage> pages(Edition edition) const;
    /// All pages of the PDF, the unnumbered front matter and its padding included.
    int pageCount(Edition edition, int frontPages) const;
    /// Pieces of paper it prints on.
    int leaves(Edition edition, int frontPages) const;
    /// Blank pages after the front matter, so that page 1 is a right-hand page: 0 or 1.
    int frontPadding(int frontPages) const;

    friend bool operator==(const PackPlan &, const PackPlan &) = default;
};

PackPlan planPack(const QList<PlanItem> &items, const PlanOptions &options = {});

/// A change of printed numbers.
struct NumbersMoved
{
    QString was;                        ///< the item's number before
    QString number;                     ///< and after; empty: it is gone
    std::optional<PageRange> from = {};
    std::optional<PageRange> to = {};   ///< none: it has no pages any more

    friend bool operator==(const NumbersMoved &, const NumbersMoved &) = default;
};

/// Which items with pages bear other numbers in `after` than in `before`, files known by their keys; in the order of
/// `after`, what is gone at the end.
QList<NumbersMoved> numbersMoved(const PackPlan &before, const PackPlan &after);

} // namespace moothall
