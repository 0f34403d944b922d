#include "ui/models/checks.h"

#include "core/calendar/cleardays.h"
#include "core/calendar/notice.h"
#include "core/domain/exemption.h"
#include "core/papers/paperfacts.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QJsonDocument>

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

bool hasPrivatePart(const MeetingRecord &record)
{
    return std::ranges::any_of(record.items, [](const AgendaItem &item) {
        return item.part == Part::Exempt
            || std::ranges::any_of(item.papers, [&](const Paper &paper) { return isRestricted(paper, item); });
    });
}

/// The register doesn't hold these notices: what is known is when they are due.
PublishCheck reminder(QDate due, QDate today, const QString &ahead, const QString &behind, std::optional<ItemId> item = {})
{
    return {Verdict::Look, (today > due ? behind : ahead).arg(shortDate(due, today)), item};
}

void checkExecutiveNotices(const MeetingRecord &record, QDate today, QList<PublishCheck> &out)
{
    if (record.body.kind != BodyKind::Executive || record.authority.nation != Nation::England)
        return;
    const QDate meeting = record.meeting.starts.date();
    if (hasPrivatePart(record)) {
        constexpr int secondNotice = 5;
        out.append(reminder(latestEarlyNotice(meeting), today,
            Checks::tr("Private part: the first notice is due by %1, 28 clear days before (SI 2012/2089 reg. 5(2))"),
            Checks::tr("Private part: was the first notice given by %1, 28 clear days before (SI 2012/2089 reg. 5(2))?")));
        out.append(reminder(latestPublication(meeting, secondNotice, WorkingDays(record.authority.nation)), today,
            Checks::tr("Private part: the second notice is due by %1, 5 clear days before (SI 2012/2089 reg. 5(4))"),
            Checks::tr("Private part: was the second notice given by %1, 5 clear days before (SI 2012/2089 reg. 5(4))?")));
    }
    QStringList numbers;
    std::optional<ItemId> first;
    for (const AgendaItem &item : record.items) {
        if (!item.keyDecision)
            continue;
        numbers.append(item.number);
        first = first.value_or(item.id);
    }
    if (numbers.isEmpty())
        return;
    const QString items = numbers.join(u", "_s);
    out.append(reminder(latestEarlyNotice(meeting), today,
        Checks::tr("Key decision notice (%2): due by %1, 28 clear days before (SI 2012/2089 reg. 9)").arg(u"%1"_s, items),
        Checks::tr("Key decision notice (%2): was it given by %1, 28 clear days before (SI 2012/2089 reg. 9)?")
            .arg(u"%1"_s, items),
        first));
}

/// What keeps a screen reader from a paper; empty where nothing known does.
QStringList barriers(const PaperFacts &facts)
{
    QStringList found;
    if (facts.isScan())
        return {Checks::tr("a scan, which nobody can search or have read aloud")};
    if (facts.scanPages > 0)
        found.append(Checks::tr("%n scanned page(s)", nullptr, facts.scanPages));
    if (!facts.tagged)
        found.append(Checks::tr("no tags, so that headings and tables can’t be told"));
    else if (facts.language.isEmpty())
        found.append(Checks::tr("no language"));
    if (facts.untaggedText + facts.untaggedImages > 0)
        found.append(Checks::tr("text or pictures outside the tags"));
    if (facts.figuresWithoutAlt > 0)
        found.append(Checks::tr("%n picture(s) without a description", nullptr, facts.figuresWithoutAlt));
    if (facts.headingSkips > 0)
        found.append(Checks::tr("headings that skip a level"));
    return found;
}

void checkFacts(const Paper &paper, const AgendaItem &item, QList<PublishCheck> &out)
{
    const auto facts = PaperFacts::fromJson(QJsonDocument::fromJson(paper.version.facts.toUtf8()).object());
    if (!facts)
        return; // came in without an inspection
    const QString name = Checks::tr("Item %1, %2", "a number; a paper")
                             .arg(item.number, paper.title.isEmpty() ? paper.version.fileName : paper.title);
    for (const QString &code : facts->warnings) {
        if (warningIsGrave(code) || code == "repaired"_L1 || code == "owner-password"_L1)
            out.append({Verdict::Look,
                Checks::tr("%1: %2", "a paper; a sentence").arg(name, warningSentence(code, *facts)), item.id});
    }
    if (const QStringList found = barriers(*facts); !found.isEmpty()) {
        out.append({Verdict::Look,
            Checks::tr("%1 isn’t accessible: %2", "a paper; why").arg(name, found.join(u"; "_s)), item.id});
    }
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
        checkFacts(paper, item, out);
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
    checkExecutiveNotices(record, today, out);
    for (const AgendaItem &item : record.items)
        checkItem(item, record.authority.nation, out);
    if (record.items.isEmpty())
        out.append({Verdict::Stop, Checks::tr("The agenda has no items"), {}});
    std::ranges::stable_sort(out, std::ranges::greater(), [](const PublishCheck &check) { return int(check.verdict); });
    return out;
}

} // namespace moothall
