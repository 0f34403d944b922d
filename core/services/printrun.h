#pragma once

#include "core/domain/distribution.h"
#include "core/domain/sides.h"
#include "core/pack/plan.h"
#include "core/services/copies.h"

namespace moothall {

// A print run: everything that is printed for one meeting, counted before paper is used. A page is
// a side, a leaf a piece of paper ("sheet" on the screen). Exempt jobs are jobs of their own, for
// coloured paper.

/// What a print run is to hold.
struct PrintRunChoices
{
    enum class Which { Everything, Public, Exempt };

    PackRequest pack = {}; ///< supplement and day; whose edition follows from the distribution list
    QStringList items = {};        ///< numbers, with their sub-items; empty: all
    QList<PageRange> numbers = {}; ///< as printed; empty: all
    Which which = Which::Everything;
    bool bothSides = true;
    bool booklet =
        false; ///< the packs as booklets of half the size; fold-outs are shrunk into them
    bool foldOuts = true;     ///< pages larger than A4 are printed apart on A3; else shrunk to A4
    bool wholeExempt = false; ///< readers of exempt papers get the whole exempt pack; else the
                              ///< public pack and, apart, the exempt papers with their agenda
    int spare = 0; ///< public packs besides those of the list
    bool labels = false;
    bool dividers = false;
    bool signIn = false;
    bool namePlates = false;
    bool speakers = false;

    bool isPart() const { return !items.isEmpty() || !numbers.isEmpty(); }
    friend bool operator==(const PrintRunChoices &, const PrintRunChoices &) = default;
};

/// "3 - 7, 12" as ranges. Errors: BadInput.
Result<QList<PageRange>> printedNumbers(const QString &text);

/// One page of a pack as its PDF has it.
struct SheetPage
{
    int at = 0;       ///< in the PDF, from 1
    int number = 0;   ///< as printed; 0: front matter
    ItemId item = {}; ///< new: front matter
    QString itemNumber = {};
    QString parent = {}; ///< of a sub-item: its item's number
    bool kept = false;   ///< of a paper that is kept from the public
    bool blank = false;  ///< there only so that what follows starts on a right-hand page
    bool large = false;  ///< larger than A4
};

/// All that a plan is made of.
struct PrintRunFacts
{
    QList<SheetPage> open;
    QList<SheetPage> restricted; ///< empty where nothing is kept from the public
    QList<DistributionEntry> readers;
    QStringList forgotten;     ///< members of the body who aren't among them
    bool usualReaders = false; ///< the body has no list of its own
    bool summons = false;      ///< of a full council's meeting: by e-mail to who has consented only
    int signInPages = 0;
    int speakerPages = 0;
    int namePlates = 0;
};

struct PrintRunJob
{
    enum class What { Pack, FoldOuts, Labels, Dividers, SignIn, NamePlates, Speakers };

    What what = What::Pack;
    bool exempt =
        false; ///< printed apart, on coloured paper; packs of these are numbered, one a reader
    bool onA3 = false;
    Sides sides = Sides::LongEdge;
    bool booklet = false;
    QList<int> take = {};     ///< pages of the pack, from 1; of dividers, none
    QList<ItemId> items = {}; ///< of dividers
    int pages = 0;            ///< of one copy
    int leaves = 0;           ///< of one copy
    int copies = 1;
    QStringList to = {}; ///< whom the copies are for; spare ones aren't

    int allPages() const { return pages * copies; }
    int allLeaves() const { return leaves * copies; }
    friend bool operator==(const PrintRunJob &, const PrintRunJob &) = default;
};

struct PrintRun
{
    QList<PrintRunJob> jobs;        ///< public ones first
    QList<DistributionEntry> paper; ///< who gets paper
    QList<DistributionEntry> email; ///< who gets none
    QStringList warnings;

    int leaves() const;
    int leavesOf(bool exempt, bool onA3) const;
    int pages() const;
};

/// "Public pack", "EXEMPT: numbered copies": what the desk and file names call a job.
QString jobTitle(const PrintRunJob &job);
/// "A4", "A3, coloured paper".
QString jobPaper(const PrintRunJob &job);

/// The plan. Pure and instant.
PrintRun planPrintRun(const PrintRunFacts &facts, const PrintRunChoices &choices);

/// What a plan is made of, from a meeting's record. Sets the front sheets to count them: some
/// hundredths of a second, so call it from a worker. Errors: NotFound (an item), BadInput (a
/// paper's pages aren't known; nothing was published by that day).
Result<PrintRunFacts> printRunFacts(const Session &session, MeetingId meeting,
                                    const PrintRunChoices &choices);

struct PrintRunFile
{
    int job = 0; ///< index in PrintRun::jobs
    QString path;
};

struct PrintRunReport
{
    PrintRun run;
    QList<PrintRunFile>
        files; ///< in the order of the jobs; of numbered copies as many as there are readers
    QStringList warnings;
};

/// Makes the PDF of every job; what its copies differ in are files of their own. Public ones are
/// proven as packs are. `folder` must be absent or empty: all appears there, or nothing. Who has
/// which numbered copy is recorded. Slow: call from a worker. Errors: those of printRunFacts(),
/// buildPack() and makeCopies(); BadInput where there is nothing to print.
Result<PrintRunReport> makePrintRun(const Session &session, MeetingId meeting,
                                    const PrintRunChoices &choices, const QString &folder,
                                    const CancelToken *cancel = nullptr);

} // namespace moothall
