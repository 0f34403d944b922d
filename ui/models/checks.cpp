#include "ui/models/checks.h"

#include "core/base/language.h"
#include "core/calendar/itemverdict.h"
#include "core/domain/exemption.h"
#include "core/papers/paperfacts.h"
#include "ui/models/authornote.h"
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

const Deadline *dateOf(const QList<Deadline> &dates, QLatin1StringView code, std::optional<ItemId> item = {})
{
    const auto found = std::ranges::find_if(
        dates, [&](const Deadline &each) { return each.code == code && each.item == item; });
    return found == dates.end() ? nullptr : &*found;
}

PublishCheck checkOfNotice(const Deadline &agenda, const MeetingRecord &record, QDate today)
{
    const QString day = shortDate(agenda.date, today);
    if (today > agenda.date)
        return {Verdict::Stop, Checks::tr("Late: the agenda had to be published by %1 (%2). %3", "a day, a source, a sentence")
                .arg(day, agenda.source, lateAgendaRoute(record.body.kind, record.authority.nation)), {}};
    if (today == agenda.date)
        return {Verdict::Look, Checks::tr("Today is the last lawful day to publish (%1)").arg(agenda.source), {}};
    return {Verdict::Passed, Checks::tr("In time until %1 (%2)").arg(day, agenda.source), {}};
}

/// The words for one notice of an executive, as the register knows it.
struct NoticeWords
{
    QString ahead;  ///< due by a day, by a source
    QString behind; ///< was it given?
    QString given;
    QString without; ///< the reason
};

PublishCheck checkOfEarlyNotice(const Deadline &notice, const NoticeWords &words, QDate today)
{
    const QString day = shortDate(notice.date, today);
    switch (notice.state) {
    case DeadlineState::Done:
        return {Verdict::Passed, words.given.arg(day, notice.source), notice.item};
    case DeadlineState::Waived:
        return {Verdict::Look, words.without.arg(notice.reason), notice.item};
    default:
        return {Verdict::Look, (today > notice.date ? words.behind : words.ahead).arg(day, notice.source), notice.item};
    }
}

void checkExecutiveNotices(const MeetingRecord &record, const QList<Deadline> &dates, QDate today,
    QList<PublishCheck> &out)
{
    if (const Deadline *first = dateOf(dates, "private-notice-28"_L1)) {
        out.append(checkOfEarlyNotice(*first,
            {Checks::tr("Private part: the first notice is due by %1, 28 clear days before (%2)"),
                Checks::tr("Private part: was the first notice given by %1, 28 clear days before (%2)?"),
                Checks::tr("Private part: the first notice was given by %1 (%2)"),
                Checks::tr("Private part without the first notice: %1")},
            today));
    }
    if (const Deadline *second = dateOf(dates, "private-notice-5"_L1)) {
        out.append(checkOfEarlyNotice(*second,
            {Checks::tr("Private part: the second notice is due by %1, 5 clear days before (%2)"),
                Checks::tr("Private part: was the second notice given by %1, 5 clear days before (%2)?"),
                Checks::tr("Private part: the second notice was given by %1 (%2)"),
                Checks::tr("Private part without the second notice: %1")},
            today));
    }
    for (const AgendaItem &item : record.items) {
        const Deadline *notice = item.keyDecision ? dateOf(dates, "key-decision-notice"_L1, item.id) : nullptr;
        if (!notice)
            continue;
        const auto of = [&item](const QString &words) { return words.arg(item.number, u"%1"_s, u"%2"_s); };
        // Missed as far as the register knows: no notice of it was published in time, and no other route taken.
        if (notice->state == DeadlineState::Missed || notice->state == DeadlineState::DoneLate) {
            out.append({Verdict::Stop,
                Checks::tr("Key decision notice (item %1): none was given by %2, 28 clear days before (%3). Put it off, or "
                           "take the general exception (reg. 10) or special urgency (reg. 11)")
                    .arg(item.number, shortDate(notice->date, today), notice->source),
                item.id});
            continue;
        }
        out.append(checkOfEarlyNotice(*notice,
            {of(Checks::tr("Key decision notice (item %1): due by %2, 28 clear days before (%3)")),
                of(Checks::tr("Key decision notice (item %1): was it given by %2, 28 clear days before (%3)?")),
                of(Checks::tr("Key decision notice (item %1): given by %2 (%3)")),
                Checks::tr("Key decision (item %1) without 28 days’ notice: %2").arg(item.number, u"%1"_s)},
            today));
    }
}

void checkFacts(const Paper &paper, const AgendaItem &item, QList<PublishCheck> &out)
{
    const auto facts = PaperFacts::fromJson(QJsonDocument::fromJson(paper.version.facts.toUtf8()).object());
    if (!facts)
        return; // came in without an inspection
    const QString name = Checks::tr("Item %1, %2", "a number; a paper")
                             .arg(item.number, paper.title.isEmpty() ? paper.version.fileName : paper.title);
    const bool isPublic = item.part == Part::Public && !paper.restricted;
    for (const QString &code : facts->warnings) {
        const bool isBlackedOut = code == "boxed"_L1 || code == "redactions"_L1;
        if (isBlackedOut && isPublic)
            out.append({Verdict::Stop,
                Checks::tr("%1: %2", "a paper; a sentence").arg(name, warningSentence(code, *facts)), item.id});
        else if (warningIsGrave(code) || code == "repaired"_L1 || code == "owner-password"_L1)
            out.append({Verdict::Look,
                Checks::tr("%1: %2", "a paper; a sentence").arg(name, warningSentence(code, *facts)), item.id});
    }
    if (const QStringList found = barriersOf(*facts); !found.isEmpty()) {
        out.append({Verdict::Look,
            Checks::tr("%1 isn’t accessible: %2", "a paper; why").arg(name, found.join(u"; "_s)), item.id});
    }
}

/// One line a paper: the first finding, and how many more there are.
void checkFindings(const AgendaItem &item, const Paper &paper, const QList<LintedFinding> &findings, QList<PublishCheck> &out)
{
    const LintFinding *first = nullptr;
    int more = 0;
    for (const LintedFinding &each : findings) {
        if (each.dismissed || each.finding.paper != paper.id)
            continue;
        if (first)
            ++more;
        else
            first = &each.finding;
    }
    if (!first)
        return;
    const QString name = Checks::tr("Item %1, %2", "a number; a paper")
                             .arg(item.number, paper.title.isEmpty() ? paper.version.fileName : paper.title);
    const QString sentence = Checks::tr("%1: %2", "a paper; a sentence").arg(name, first->sentence);
    out.append({Verdict::Look, more == 0 ? sentence : Checks::tr("%1. And %n more, in Reports", "a sentence", more).arg(sentence),
        item.id, paper.id, first->place.page});
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

/// A paper of open business that is kept from the public: it can't be talked about while they are there.
void checkExemptAppendices(const QList<AgendaItem> &items, QList<PublishCheck> &out)
{
    if (std::ranges::find(items, ItemKind::Exclusion, &AgendaItem::kind) != items.end())
        return;
    for (const AgendaItem &item : items) {
        if (std::ranges::any_of(item.papers, &Paper::restricted)) {
            out.append({Verdict::Look,
                        Checks::tr("Item %1 has an exempt paper, but no item excludes the public: nobody can speak of it")
                            .arg(item.number),
                        item.id});
        }
    }
}

} // namespace

QList<PublishCheck> checksBeforePublishing(const MeetingRecord &record, const QList<Deadline> &dates, QDate today,
    PublicPackState pack, const QList<LintedFinding> &findings)
{
    QList<PublishCheck> out{checkOfPack(pack)};
    if (const Deadline *agenda = dateOf(dates, "agenda"_L1))
        out.append(checkOfNotice(*agenda, record, today));
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
    } else {
        checkExemptAppendices(record.items, out);
    }
    checkExecutiveNotices(record, dates, today, out);
    for (const AgendaItem &item : record.items) {
        checkItem(item, record.authority.nation, out);
        for (const Paper &paper : item.papers)
            checkFindings(item, paper, findings, out);
    }
    if (record.items.isEmpty())
        out.append({Verdict::Stop, Checks::tr("The agenda has no items"), {}});
    std::ranges::stable_sort(out, std::ranges::greater(), [](const PublishCheck &check) { return int(check.verdict); });
    return out;
}

void addLanguageChecks(const MeetingRecord &record, const DocumentLanguages &languages, const OtherTexts &texts,
    QList<PublishCheck> &checks)
{
    if (languages.manner == LanguageManner::One)
        return;
    const QList<const AgendaItem *> without = withoutOtherTitle(record, texts);
    if (without.isEmpty())
        return;
    QStringList numbers;
    for (const AgendaItem *item : without)
        numbers.append(item->number);
    const bool toWelsh = languageOf(record.authority.language) == Language::English;
    checks.insert(std::ranges::find(checks, Verdict::Passed, &PublishCheck::verdict) - checks.begin(),
        {Verdict::Look, (toWelsh ? Checks::tr("Without a title in Welsh: %1") : Checks::tr("Without a title in English: %1"))
                .arg(numbers.join(u", "_s)), without.first()->id});
}

} // namespace moothall
