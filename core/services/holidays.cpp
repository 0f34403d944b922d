#include "core/services/holidays.h"

#include "core/services/deadlines.h"
#include "core/services/registers.h"
#include "core/services/rulebook.h"
#include "core/services/writing.h"
#include "core/tasks/program.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Holidays
{
    Q_DECLARE_TR_FUNCTIONS(Holidays)
};

/// All that is known as published of a nation: the program's years and those taken in since.
QList<BankHoliday> everyHoliday(const QList<BankHoliday> &kept, Nation nation)
{
    const QList<BankHoliday> later = knownHolidays(kept, nation);
    QSet<int> years;
    for (const BankHoliday &day : later)
        years.insert(day.date.year());
    QList<BankHoliday> all = later;
    const PublishedYears published = publishedBankHolidayYears();
    for (int year = published.first; year <= published.last; ++year) {
        if (!years.contains(year))
            all += bankHolidays(nation, year);
    }
    std::ranges::sort(all, {}, &BankHoliday::date);
    return all;
}

/// Of a merged list, what the program doesn't know by itself: the years that differ from its own.
QList<BankHoliday> worthKeeping(const QList<BankHoliday> &merged, Nation nation)
{
    QMap<int, QList<BankHoliday>> years;
    for (const BankHoliday &day : merged)
        years[day.date.year()].append(day);
    const PublishedYears published = publishedBankHolidayYears();
    QList<BankHoliday> kept;
    for (auto it = years.cbegin(); it != years.cend(); ++it) {
        const bool ours = it.key() >= published.first && it.key() <= published.last;
        if (!ours || bankHolidays(nation, it.key()) != it.value())
            kept += it.value();
    }
    return kept;
}

/// Flags the notices that a change of the calendar has cut short.
Result<QList<NoticeCut>> flagCuts(Writing &writing, const Rulebook &before,
                                  const WorkingDays &after)
{
    const QDate today = writing.session().clock.today();
    const auto facts = clockFacts(writing.database(), today, {});
    MOOTHALL_TRY(facts);
    QList<NoticeCut> cuts = noticesCut(
        *facts, [&before](const MeetingFacts &meeting) { return before.rules(meeting); },
        before.days, after, today);
    for (NoticeCut &cut : cuts) {
        const auto id = ClockStore(writing.database()).addCut(cut, writing.now());
        MOOTHALL_TRY(id);
        cut.id = *id;
        MOOTHALL_TRY(writing.note({u"notice_cut"_s, cut.id, cut.meeting},
                                  Holidays::tr("The notice lacks clear days: %1 of %2 (%3)")
                                      .arg(cut.clearDays)
                                      .arg(cut.required)
                                      .arg(cut.cause),
                                  {}));
    }
    return cuts;
}

} // namespace

Result<HolidayUpdate> takeHolidaysIn(const Session &session, const QByteArray &json)
{
    const auto file = readHolidayFile(json);
    MOOTHALL_TRY(file);
    const auto before = Rulebook::of(session);
    MOOTHALL_TRY(before);
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    ClockStore store(writing->database());
    HolidayUpdate update;
    for (const Nation nation : {Nation::England, Nation::Scotland, Nation::NorthernIreland}) {
        if (file->of(nation).isEmpty())
            continue;
        const auto kept = store.holidays(nation);
        MOOTHALL_TRY(kept);
        const HolidayMerge merge = mergeHolidays(everyHoliday(*kept, nation), file->of(nation));
        MOOTHALL_TRY(store.setHolidays(nation, worthKeeping(merge.holidays, nation)));
        const bool ours = nation == before->nation ||
                          (nation == Nation::England && before->nation == Nation::Wales);
        if (ours) {
            update.added = merge.added;
            update.moved = merge.moved;
            update.kept = merge.kept;
            update.knownTo = merge.holidays.last().date;
        }
    }
    const auto after = workingDays(session);
    MOOTHALL_TRY(after);
    auto cuts = flagCuts(*writing, *before, *after);
    MOOTHALL_TRY(cuts);
    update.cuts = *cuts;
    MOOTHALL_TRY(writing->commit());
    return update;
}

Result<QByteArray> fetchHolidays(const CancelToken *cancel)
{
    HelperLimits limits;
    limits.confined = false; // it must reach a server
    const auto answer =
        runProgram(u"curl"_s,
                   {u"--fail"_s, u"--silent"_s, u"--show-error"_s, u"--location"_s, u"--proto"_s,
                    u"=https"_s, u"--max-time"_s, u"30"_s, u"--max-filesize"_s, u"4194304"_s,
                    u"https://www.gov.uk/bank-holidays.json"_s},
                   {}, limits, cancel ? *cancel : CancelToken());
    if (!answer || answer->exitCode != 0)
        return fail(ErrorCode::Unreadable,
                    Holidays::tr("GOV.UK didn't answer. Save “www.gov.uk/bank-holidays.json” to a "
                                 "file where there is a connection, and bring that in."));
    return answer->output;
}

Result<QDate> holidaysKnownTo(const Session &session)
{
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    const auto kept = ClockStore(session.reg->database()).holidays(owner->nation);
    MOOTHALL_TRY(kept);
    return everyHoliday(*kept, owner->nation).last().date;
}

Result<QList<ClosedDay>> closedDays(const Session &session)
{
    return ClockStore(session.reg->database()).closedDays();
}

Result<QList<NoticeCut>> setClosedDays(const Session &session, const QList<ClosedDay> &days)
{
    QSet<QDate> seen;
    for (const ClosedDay &day : days) {
        if (!day.date.isValid() || seen.contains(day.date))
            return fail(ErrorCode::BadInput,
                        Holidays::tr("A closed day is missing its date, or is there twice."));
        seen.insert(day.date);
    }
    const auto before = Rulebook::of(session);
    MOOTHALL_TRY(before);
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    MOOTHALL_TRY(ClockStore(writing->database()).setClosedDays(days));
    const auto after = workingDays(session);
    MOOTHALL_TRY(after);
    auto cuts = flagCuts(*writing, *before, *after);
    MOOTHALL_TRY(cuts);
    MOOTHALL_TRY(writing->commit());
    return cuts;
}

Result<QList<NoticeCut>> openNoticeCuts(const Session &session)
{
    return ClockStore(session.reg->database()).openCuts();
}

Status settleNoticeCut(const Session &session, qint64 id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Holidays::tr("Say what was decided about this meeting, and by whom."));
    const auto cuts = openNoticeCuts(session);
    MOOTHALL_TRY(cuts);
    const auto cut = std::ranges::find(*cuts, id, &NoticeCut::id);
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    const std::optional<MeetingId> meeting =
        cut == cuts->end() ? std::nullopt : std::optional(cut->meeting);
    MOOTHALL_TRY(
        writing->audited({u"notice_cut"_s, id, meeting},
                         Holidays::tr("Settled what to do about the shortened notice"), [&] {
                             return ClockStore(writing->database())
                                 .settleCut(id, reason.trimmed(), session.who, writing->now());
                         }));
    if (meeting) {
        // The notice counts as late from now on; this is the word for it.
        const DeadlineMark mark{.code = publicationDecisionCode(),
                                .item = {},
                                .waived = true,
                                .at = {},
                                .reason = reason.trimmed(),
                                .who = session.who};
        MOOTHALL_TRY(ClockStore(writing->database()).mark(*meeting, mark, writing->now()));
    }
    return writing->commit();
}

} // namespace moothall
