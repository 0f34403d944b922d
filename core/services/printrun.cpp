#include "core/services/printrun.h"

#include "core/house/roompapers.h"
#include "core/papers/sheets.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct PrintRuns
{
    Q_DECLARE_TR_FUNCTIONS(PrintRuns)
};

using What = PrintRunJob::What;

int leavesFor(qsizetype pages, bool bothSides)
{
    return int(bothSides ? (pages + 1) / 2 : pages);
}

bool isWanted(const SheetPage &page, const PrintRunChoices &choices)
{
    if (!choices.bothSides && page.blank)
        return false;
    if (!choices.isPart())
        return true;
    if (page.item.isNew())
        return false;
    const bool ofItem = choices.items.isEmpty() || choices.items.contains(page.itemNumber) ||
                        choices.items.contains(page.parent);
    const bool inRange = choices.numbers.isEmpty() ||
                         std::ranges::any_of(choices.numbers, [&](const PageRange &range) {
                             return range.contains(page.number);
                         });
    return ofItem && inRange;
}

/// The pages of a job on A4 and those on A3. A leaf with a large page on either side is large as a
/// whole, so that both sides stay on one leaf and what follows starts on a right-hand page as
/// before.
struct BySize
{
    QList<int> a4;
    QList<int> a3;
};

BySize splitBySize(const QList<SheetPage> &pages, const PrintRunChoices &choices)
{
    BySize split;
    const qsizetype sides = choices.bothSides ? 2 : 1;
    for (qsizetype at = 0; at < pages.size(); at += sides) {
        const QList<SheetPage> leaf = pages.mid(at, sides);
        const bool large =
            choices.foldOuts && !choices.booklet &&
            std::ranges::any_of(leaf, [](const SheetPage &page) { return page.large; });
        for (const SheetPage &page : leaf)
            (large ? split.a3 : split.a4).append(page.at);
    }
    return split;
}

class Planner
{
public:
    Planner(const PrintRunFacts &facts, const PrintRunChoices &choices)
        : m_facts(facts)
        , m_choices(choices)
    {}

    PrintRun plan()
    {
        sortReaders();
        using Which = PrintRunChoices::Which;
        if (m_choices.which != Which::Exempt) {
            openPacks();
            roomPapers();
        }
        if (m_choices.which != Which::Public)
            exemptPacks();
        warn();
        return std::move(m_run);
    }

private:
    void sortReaders()
    {
        for (const DistributionEntry &reader : m_facts.readers) {
            if (!getsPaper(reader, m_facts.summons)) {
                m_run.email.append(reader);
                continue;
            }
            if (reader.byEmail) {
                m_run.warnings.append(
                    PrintRuns::tr("%1 has not consented to a summons by e-mail, so it is printed. "
                                  "Note the day of consent on the distribution list.")
                        .arg(reader.name));
            }
            m_run.paper.append(reader);
        }
    }

    bool getsWholeExempt(const DistributionEntry &reader) const
    {
        return m_choices.wholeExempt && reader.edition == Edition::Restricted &&
               !m_facts.restricted.isEmpty();
    }

    QList<SheetPage> wanted(const QList<SheetPage> &all) const
    {
        QList<SheetPage> pages;
        std::ranges::copy_if(all, std::back_inserter(pages),
                             [this](const SheetPage &page) { return isWanted(page, m_choices); });
        return pages;
    }

    void add(PrintRunJob job)
    {
        if (job.pages > 0 && job.copies > 0)
            m_run.jobs.append(std::move(job));
    }

    void addPack(const QList<SheetPage> &pages, bool exempt, int copies, const QStringList &to)
    {
        const BySize split = splitBySize(pages, m_choices);
        PrintRunJob job{.exempt = exempt, .copies = copies, .to = to};
        job.booklet = m_choices.booklet;
        job.sides = m_choices.booklet     ? Sides::ShortEdge
                    : m_choices.bothSides ? Sides::LongEdge
                                          : Sides::One;
        job.take = split.a4;
        job.pages = int(split.a4.size());
        job.leaves =
            job.booklet ? bookletLeaves(job.pages) : leavesFor(job.pages, m_choices.bothSides);
        add(job);
        job.what = What::FoldOuts;
        job.onA3 = true;
        job.take = split.a3;
        job.pages = int(split.a3.size());
        job.leaves = leavesFor(job.pages, m_choices.bothSides);
        add(std::move(job));
    }

    void addLabels(bool exempt, const QStringList &to)
    {
        if (!m_choices.labels || to.isEmpty())
            return;
        const int leaves = int((to.size() + labelsOnALeaf - 1) / labelsOnALeaf);
        add({.what = What::Labels,
             .exempt = exempt,
             .sides = Sides::One,
             .pages = leaves,
             .leaves = leaves,
             .to = to});
    }

    void addDividers(const QList<SheetPage> &pages, bool exempt, int copies)
    {
        if (!m_choices.dividers)
            return;
        QList<ItemId> items;
        for (const SheetPage &page : pages) {
            if (!page.item.isNew() && !items.contains(page.item))
                items.append(page.item);
        }
        const int count = int(items.size());
        add({.what = What::Dividers,
             .exempt = exempt,
             .sides = Sides::One,
             .items = items,
             .pages = count,
             .leaves = count,
             .copies = copies});
    }

    void openPacks()
    {
        int copies = m_choices.spare;
        QStringList to;
        QStringList names;
        for (const DistributionEntry &reader : std::as_const(m_run.paper)) {
            names.append(reader.name);
            if (getsWholeExempt(reader))
                continue;
            copies += reader.copies;
            to.append(reader.copies > 1
                          ? PrintRuns::tr("%1 (%2 copies)").arg(reader.name).arg(reader.copies)
                          : reader.name);
        }
        const QList<SheetPage> pages = wanted(m_facts.open);
        addPack(pages, false, copies, to);
        addDividers(pages, false, copies);
        addLabels(false, names);
    }

    void roomPapers()
    {
        const auto one = [this](bool chosen, What what, int pages) {
            if (chosen)
                add({.what = what, .sides = Sides::One, .pages = pages, .leaves = pages});
        };
        one(m_choices.signIn, What::SignIn, m_facts.signInPages);
        one(m_choices.namePlates, What::NamePlates, m_facts.namePlates);
        one(m_choices.speakers, What::Speakers, m_facts.speakerPages);
    }

    void exemptPacks()
    {
        QStringList to;
        for (const DistributionEntry &reader : std::as_const(m_run.paper)) {
            if (reader.edition == Edition::Restricted)
                to.append(reader.name);
        }
        QList<SheetPage> pages = wanted(m_facts.restricted);
        const bool some = std::ranges::any_of(pages, &SheetPage::kept);
        if (!m_choices.wholeExempt)
            pages.removeIf([](const SheetPage &page) { return !page.kept && !page.item.isNew(); });
        if (!some || to.isEmpty())
            return;
        addPack(pages, true, int(to.size()), to);
        addDividers(pages, true, int(to.size()));
        addLabels(true, to);
    }

    void warn()
    {
        if (m_facts.usualReaders)
            m_run.warnings.append(PrintRuns::tr(
                "This committee has no distribution list yet: its members were taken, "
                "each with exempt papers."));
        if (!m_facts.forgotten.isEmpty())
            m_run.warnings.append(PrintRuns::tr("Members who aren't on the distribution list: %1.")
                                      .arg(m_facts.forgotten.join(u", "_s)));
        if (m_choices.isPart() && m_run.jobs.isEmpty())
            m_run.warnings.append(PrintRuns::tr("No page is of those items and numbers."));
    }

    const PrintRunFacts &m_facts;
    const PrintRunChoices &m_choices;
    PrintRun m_run;
};

} // namespace

Result<QList<PageRange>> printedNumbers(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,6})(?:\\s*[-\u2013]\\s*(\\d{1,6}))?$"_s);
    QList<PageRange> ranges;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(part.trimmed());
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (!match.hasMatch() || first < 1 || last < first)
            return fail(
                ErrorCode::BadInput,
                PrintRuns::tr("“%1” isn't a range of pages. Write the printed numbers: 3-7, 12.")
                    .arg(part.trimmed()));
        ranges.append({first, last});
    }
    return ranges;
}

int PrintRun::leaves() const
{
    int all = 0;
    for (const PrintRunJob &job : jobs)
        all += job.allLeaves();
    return all;
}

int PrintRun::leavesOf(bool exempt, bool onA3) const
{
    int all = 0;
    for (const PrintRunJob &job : jobs)
        all += job.exempt == exempt && job.onA3 == onA3 ? job.allLeaves() : 0;
    return all;
}

int PrintRun::pages() const
{
    int all = 0;
    for (const PrintRunJob &job : jobs)
        all += job.allPages();
    return all;
}

QString jobTitle(const PrintRunJob &job)
{
    switch (job.what) {
    case What::Pack:
        return job.exempt ? PrintRuns::tr("Exempt papers, numbered") : PrintRuns::tr("Public pack");
    case What::FoldOuts:
        return job.exempt ? PrintRuns::tr("Exempt fold-outs, numbered")
                          : PrintRuns::tr("Fold-outs of the public pack");
    case What::Labels:
        return job.exempt ? PrintRuns::tr("Labels of exempt papers")
                          : PrintRuns::tr("Cover labels");
    case What::Dividers:
        return job.exempt ? PrintRuns::tr("Divider sheets of exempt papers")
                          : PrintRuns::tr("Divider sheets");
    case What::SignIn:
        return PrintRuns::tr("Sign-in sheet");
    case What::NamePlates:
        return PrintRuns::tr("Name plates");
    case What::Speakers:
        return PrintRuns::tr("Speakers’ list");
    }
    return {};
}

QString jobPaper(const PrintRunJob &job)
{
    const QString size = job.onA3 ? u"A3"_s : u"A4"_s;
    if (job.what == What::Labels)
        return PrintRuns::tr("A4, %1 labels a sheet").arg(labelsOnALeaf);
    return job.exempt ? PrintRuns::tr("%1, coloured paper").arg(size) : size;
}

PrintRun planPrintRun(const PrintRunFacts &facts, const PrintRunChoices &choices)
{
    return Planner(facts, choices).plan();
}

} // namespace moothall
