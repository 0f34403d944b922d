#include "core/domain/distribution.h"

#include <QCoreApplication>
#include <QSet>

namespace moothall {

namespace {

struct DistributionWords
{
    Q_DECLARE_TR_FUNCTIONS(Distribution)
};

constexpr int mostCopies = 999;

} // namespace

QList<DistributionEntry> usualDistribution(const MeetingRecord &record)
{
    QList<DistributionEntry> entries;
    for (const Membership &member : record.members) {
        DistributionEntry entry;
        entry.person = member.person.id;
        entry.name = member.person.name;
        entry.edition = Edition::Restricted;
        entries.append(entry);
    }
    return entries;
}

bool getsPaper(const DistributionEntry &entry, bool isSummons)
{
    return !entry.byEmail || (isSummons && entry.person && !entry.consent.isValid());
}

bool isSummons(const MeetingRecord &record)
{
    return record.body.kind == BodyKind::Council && record.authority.nation == Nation::England;
}

QString distributionProblem(const QList<DistributionEntry> &entries)
{
    QSet<QString> names;
    for (const DistributionEntry &entry : entries) {
        const QString name = entry.name.simplified().toCaseFolded();
        if (name.isEmpty())
            return DistributionWords::tr(
                "Somebody on the list has no name. Name everybody who gets papers.");
        if (names.contains(name))
            return DistributionWords::tr(
                       "“%1” is on the list twice. Name everybody once, and say how many copies.")
                .arg(entry.name.simplified());
        if (entry.copies < 1 || entry.copies > mostCopies)
            return DistributionWords::tr("“%1” can have 1 to %2 copies.")
                .arg(entry.name.simplified())
                .arg(mostCopies);
        names.insert(name);
    }
    return {};
}

} // namespace moothall
