#include "core/domain/exemption.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Exemption
{
    Q_DECLARE_TR_FUNCTIONS(Exemption)
};

} // namespace

QList<int> exemptParagraphs(Nation nation)
{
    const auto [first, last] = [nation]() -> std::pair<int, int> {
        switch (nation) {
        case Nation::Wales:
            return {12, 18};
        case Nation::Scotland:
            return {1, 15};
        case Nation::England:
        case Nation::NorthernIreland:
            break;
        }
        return {1, 7};
    }();
    QList<int> paragraphs(last - first + 1);
    std::iota(paragraphs.begin(), paragraphs.end(), first);
    return paragraphs;
}

QString paragraphList(const QList<int> &paragraphs)
{
    QStringList words;
    for (const int paragraph : paragraphs)
        words.append(QString::number(paragraph));
    return words.join(u", "_s);
}

QString exemptionSchedule(Nation nation)
{
    switch (nation) {
    case Nation::Wales:
        return u"Part 4 of Schedule 12A of the Local Government Act 1972"_s;
    case Nation::Scotland:
        return u"Part I of Schedule 7A of the Local Government (Scotland) Act 1973"_s;
    case Nation::NorthernIreland:
        return u"Part 1 of Schedule 6 of the Local Government Act (Northern Ireland) 2014"_s;
    case Nation::England:
        break;
    }
    return u"Part 1 of Schedule 12A of the Local Government Act 1972"_s;
}

QStringList groundsProblems(const Grounds &grounds, Nation nation)
{
    QStringList problems;
    if (grounds.confidential)
        return problems;
    if (grounds.paragraphs.isEmpty())
        problems.append(Exemption::tr("Choose at least one paragraph of %1.").arg(exemptionSchedule(nation)));
    const QList<int> allowed = exemptParagraphs(nation);
    for (const int paragraph : grounds.paragraphs) {
        if (!allowed.contains(paragraph))
            problems.append(Exemption::tr("Paragraph %1 isn't one of %2; it has %3 to %4.")
                                .arg(paragraph)
                                .arg(exemptionSchedule(nation))
                                .arg(allowed.first())
                                .arg(allowed.last()));
    }
    if (grounds.reason.trimmed().isEmpty())
        problems.append(Exemption::tr("Say why it is exempt."));
    const bool testApplies = nation == Nation::England || nation == Nation::Wales;
    if (testApplies && grounds.publicInterest.trimmed().isEmpty())
        problems.append(Exemption::tr("Say why the public interest in keeping it back outweighs disclosure."));
    return problems;
}

const Grounds &groundsOf(const Paper &paper, const AgendaItem &item)
{
    return paper.grounds.isEmpty() ? item.grounds : paper.grounds;
}

bool isRestricted(const Paper &paper, const AgendaItem &item)
{
    return paper.restricted || item.part == Part::Exempt;
}

QList<int> paragraphsExcluded(const QList<AgendaItem> &items, ItemId exclusion)
{
    QList<int> paragraphs;
    bool isBefore = true;
    for (const AgendaItem &item : items) {
        if (item.id == exclusion)
            isBefore = false;
        else if (isBefore && item.kind == ItemKind::Exclusion)
            paragraphs.clear(); // what is above it is that one's
        if (!isBefore && item.part == Part::Exempt)
            paragraphs += item.grounds.paragraphs;
        // An exempt appendix of open business above is talked about once the public has left.
        const bool belongs = !isBefore || item.part == Part::Public;
        for (const Paper &paper : item.papers) {
            if (belongs && isRestricted(paper, item))
                paragraphs += groundsOf(paper, item).paragraphs;
        }
    }
    std::ranges::sort(paragraphs);
    paragraphs.erase(std::unique(paragraphs.begin(), paragraphs.end()), paragraphs.end());
    return paragraphs;
}

} // namespace moothall
