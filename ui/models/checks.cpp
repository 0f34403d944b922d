#include "ui/models/checks.h"

#include "core/calendar/cleardays.h"
#include "core/calendar/notice.h"
#include "core/domain/exemption.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

using Verdict = PublishCheck::Verdict;

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

PublishCheck checkOfPack(PublicPackState pack)
{
    switch (pack) {
    case PublicPackState::Clean: return {Verdict::Passed, Checks::tr("No exempt paper is in the public pack"), {}};
    case PublicPackState::Leaks:
        return {Verdict::Stop, Checks::tr("The public pack would hold exempt matter: see the preview"), {}};
    case PublicPackState::NotMade: break;
    }
    return {Verdict::Look, Checks::tr("The public pack hasn’t been looked through yet: show it in the preview"), {}};
}

PublishCheck checkOfNotice(const MeetingRecord &record, QDate today)
{
    const NoticeRule rule = noticeRule(record.body.kind, record.authority.nation);
    const QDate last = latestPublication(record.meeting.starts.date(), rule.clearDays, WorkingDays(record.authority.nation));
    const QString day = shortDate(last, today);
    if (today > last) {
        return {Verdict::Stop,
            Checks::tr("Late: the agenda had to be published by %1, %n clear day(s) before (%2)", nullptr, rule.clearDays)
                .arg(day, rule.source),
            {}};
    }
    if (today == last) {
        return {Verdict::Look,
            Checks::tr("Today is the last lawful day to publish: %n clear day(s) before (%1)", nullptr, rule.clearDays)
                .arg(rule.source),
            {}};
    }
    return {Verdict::Passed,
        Checks::tr("In time until %1: %n clear day(s) before (%2)", nullptr, rule.clearDays).arg(day, rule.source), {}};
}

void checkItem(const AgendaItem &item, Nation nation, QList<PublishCheck> &out)
{
    const bool exempt = item.part == Part::Exempt;
    if (item.toFollow)
        out.append({Verdict::Look, Checks::tr("Item %1 is to follow: it needs a supplement").arg(item.number), item.id});
    else if (item.kind == ItemKind::Report && item.papers.isEmpty())
        out.append({Verdict::Look,
            Checks::tr("Item %1 has no paper: add one or mark it to follow").arg(item.number), item.id});
    if (exempt) {
        for (const QString &problem : groundsProblems(item.grounds, nation))
            out.append({Verdict::Stop, Checks::tr("Item %1: %2", "a number; a sentence").arg(item.number, problem), item.id});
    }
    for (const Paper &paper : item.papers) {
        if (paper.version.pages == 0) {
            out.append({Verdict::Stop,
                Checks::tr("A paper of item %1 has no pages yet: %2").arg(item.number, paper.title), item.id});
        }
        if (paper.restricted && !paper.grounds.isEmpty()) {
            for (const QString &problem : groundsProblems(paper.grounds, nation))
                out.append({Verdict::Stop,
                    Checks::tr("A paper of item %1: %2", "a number; a sentence").arg(item.number, problem), item.id});
        }
    }
}

} // namespace

QList<PublishCheck> checksBeforePublishing(const MeetingRecord &record, QDate today, PublicPackState pack)
{
    QList<PublishCheck> out{checkOfPack(pack), checkOfNotice(record, today)};
    const auto isExempt = [](const AgendaItem &item) { return item.part == Part::Exempt; };
    const auto firstExempt = std::ranges::find_if(record.items, isExempt);
    if (firstExempt != record.items.end()) {
        const bool excluded = std::any_of(record.items.begin(), firstExempt,
            [](const AgendaItem &item) { return item.kind == ItemKind::Exclusion; });
        if (excluded)
            out.append({Verdict::Passed, Checks::tr("The public is excluded before the first exempt item"), {}});
        else
            out.append({Verdict::Stop,
                Checks::tr("Item %1 is exempt, but no item before it excludes the public").arg(firstExempt->number),
                firstExempt->id});
    }
    for (const AgendaItem &item : record.items)
        checkItem(item, record.authority.nation, out);
    if (record.items.isEmpty())
        out.append({Verdict::Stop, Checks::tr("The agenda has no items"), {}});
    std::ranges::stable_sort(out, std::ranges::greater(), [](const PublishCheck &check) { return int(check.verdict); });
    return out;
}

} // namespace moothall
