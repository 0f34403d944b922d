#include "core/services/deadlines.h"

#include "core/domain/quorum.h"
#include "core/services/registers.h"
#include "core/services/rulebook.h"
#include "core/services/writing.h"
#include "core/store/actionfacts.h"
#include "core/store/clockstore.h"
#include "core/store/forwardstore.h"
#include "core/store/privatenoticestore.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Deadlines
{
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

/// The dates of entries whose day hasn't gone by.
Result<QList<PlannedDates>> plannedDates(const Session &session, const Rulebook &book, const WallTime &now)
{
    const auto plan = ForwardStore(session.reg->database()).entries();
    MOOTHALL_TRY(plan);
    const auto second = PrivateNoticeStore(session.reg->database()).given();
    MOOTHALL_TRY(second);
    QList<PlannedDates> planned;
    for (const ForwardEntry &entry : *plan) {
        if (entry.from < now.date)
            continue;
        PlannedDates each{entry, factsOf(entry), {}};
        if (const WallTime given = second->value(entry.id); given.isValid())
            each.facts.marks.append({.code = u"private-notice-5"_s, .item = {}, .waived = false, .at = given, .reason = {}, .who = {}});
        QList<DeadlineRule> rules = book.rules(each.facts);
        rules.removeIf([](const DeadlineRule &rule) { return !plannedCodes().contains(rule.code); });
        each.dates = deadlinesOf(each.facts, rules, book.days, now);
        if (!each.dates.isEmpty())
            planned.append(each);
    }
    return planned;
}

} // namespace

Result<QList<Deadline>> deadlines(const Session &session, MeetingId meeting)
{
    const auto facts = clockFacts(session.reg->database(), meeting);
    MOOTHALL_TRY(facts);
    const auto book = Rulebook::of(session);
    MOOTHALL_TRY(book);
    return deadlinesOf(*facts, book->rules(*facts), book->days, WallTime(session.clock.nowLocal()));
}

Result<QList<LastAttendance>> countedAttendances(Database &database, QDate on, Nation nation)
{
    auto lasts = lastAttendances(database, on, countsRemotely(nation));
    MOOTHALL_TRY(lasts);
    if (nation != Nation::England && nation != Nation::Wales)
        return lasts;
    const auto executive = lastExecutiveAttendances(database, on, countsRemotely(nation));
    MOOTHALL_TRY(executive);
    // Where both clocks began on the same day, the one of all bodies says it all.
    for (const LastAttendance &each : *executive) {
        const auto any = std::ranges::find(*lasts, each.person, &LastAttendance::person);
        if (any == lasts->end() || any->last != each.last)
            lasts->append(each);
    }
    return lasts;
}

Result<Deadline> agendaDeadline(const Session &session, const Body &body, const QDateTime &starts)
{
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    const auto book = Rulebook::of(session);
    MOOTHALL_TRY(book);
    MeetingFacts facts;
    facts.body = body.id;
    facts.kind = body.kind;
    facts.houseStyle = body.houseStyle.isEmpty() ? owner->houseStyle : body.houseStyle;
    facts.starts = WallTime(starts);
    const auto dates = deadlinesOf(facts, book->rules(facts), book->days, WallTime(session.clock.nowLocal()));
    const auto agenda = std::ranges::find(dates, u"agenda"_s, &Deadline::code);
    if (agenda == dates.end())
        return fail(ErrorCode::NotFound, Deadlines::tr("This meeting has no date “%1”.").arg(u"agenda"_s));
    return *agenda;
}

Result<Diary> diary(const Session &session, QDate from, QDate to)
{
    constexpr int absenceSaid = 4; // months without attending before anybody hears of it
    auto facts = clockFacts(session.reg->database(), from, to);
    MOOTHALL_TRY(facts);
    const auto book = Rulebook::of(session);
    MOOTHALL_TRY(book);
    Diary diary;
    diary.now = WallTime(session.clock.nowLocal());
    diary.meetings = std::move(*facts);
    for (const MeetingFacts &meeting : std::as_const(diary.meetings))
        diary.deadlines += deadlinesOf(meeting, book->rules(meeting), book->days, diary.now);
    const auto actions = actionsDue(session.reg->database(), to);
    MOOTHALL_TRY(actions);
    diary.actions = *actions;
    auto plan = plannedDates(session, *book, diary.now);
    MOOTHALL_TRY(plan);
    diary.plan = std::move(*plan);
    const auto lasts = countedAttendances(session.reg->database(), diary.now.date, book->nation);
    MOOTHALL_TRY(lasts);
    for (const LastAttendance &last : *lasts) {
        if (last.last.addMonths(absenceSaid) > diary.now.date)
            continue;
        if (const auto limit = absenceLimit(last, diary.meetings, book->nation))
            diary.absences.append(*limit);
    }
    return diary;
}

Status markDeadline(const Session &session, MeetingId meeting, const DeadlineMark &mark)
{
    DeadlineMark said = mark;
    said.reason = mark.reason.trimmed();
    said.who = session.who;
    const WallTime now(session.clock.nowLocal());
    if (said.waived && said.reason.isEmpty())
        return fail(
            ErrorCode::BadInput,
            Deadlines::tr("Doing without a date needs a reason. Say who decided so, and why."));
    if (!said.waived && !said.at.isValid())
        said.at = now;
    if (now < said.at)
        return fail(ErrorCode::BadInput,
                    Deadlines::tr("That is still to come. Say when it was done."));
    const auto known = deadlines(session, meeting);
    MOOTHALL_TRY(known);
    const auto found = std::ranges::find_if(*known, [&said](const Deadline &each) {
        return each.code == said.code && each.item == said.item;
    });
    if (found == known->end())
        return fail(ErrorCode::NotFound,
                    Deadlines::tr("This meeting has no date “%1”.").arg(said.code));
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    const auto key = ClockStore(writing->database()).mark(meeting, said, writing->now());
    MOOTHALL_TRY(key);
    const QString what =
        said.waived ? Deadlines::tr("Done without: %1") : Deadlines::tr("Done: %1");
    MOOTHALL_TRY(writing->note({u"deadline_mark"_s, *key, meeting}, what.arg(found->what), {}));
    return writing->commit();
}

QString publicationDecisionCode()
{
    return u"publication-decision"_s;
}

Status recordPublicationDecision(const Session &session, MeetingId meeting, const QString &decision)
{
    if (decision.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Deadlines::tr("Say who decided to publish all the same, and why."));
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    MOOTHALL_TRY(clockFacts(writing->database(), meeting));
    const DeadlineMark mark{.code = publicationDecisionCode(),
                            .item = {},
                            .waived = true,
                            .at = {},
                            .reason = decision.trimmed(),
                            .who = session.who};
    const auto key = ClockStore(writing->database()).mark(meeting, mark, writing->now());
    MOOTHALL_TRY(key);
    MOOTHALL_TRY(writing->note(
        {u"deadline_mark"_s, *key, meeting},
        Deadlines::tr("Published although a check said stop: %1").arg(mark.reason), {}));
    return writing->commit();
}

Status unmarkDeadline(const Session &session, MeetingId meeting, const QString &code,
                      std::optional<ItemId> item)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    MOOTHALL_TRY(ClockStore(writing->database()).unmark(meeting, code, item, writing->now()));
    return writing->commit();
}

Result<QList<LocalRule>> localRules(const Session &session)
{
    return ClockStore(session.reg->database()).rules();
}

Result<qint64> saveLocalRule(const Session &session, const LocalRule &rule)
{
    LocalRule value = rule;
    value.code = rule.code.trimmed();
    value.what = rule.what.trimmed();
    if (value.code.isEmpty() || value.timing.amount < 0)
        return fail(ErrorCode::BadInput,
                    Deadlines::tr("A rule needs a name and a number of days."));
    if (value.from.isValid() && value.until.isValid() && value.until < value.from)
        return fail(ErrorCode::BadInput,
                    Deadlines::tr("The rule ends before it begins. Correct one of its days."));
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    const AuditSubject before{u"deadline_rule"_s, value.id, {}};
    const auto was = auditState(writing->database(), before);
    MOOTHALL_TRY(was);
    const auto id = ClockStore(writing->database()).saveRule(value);
    MOOTHALL_TRY(id);
    MOOTHALL_TRY(writing->note({u"deadline_rule"_s, *id, {}},
                               Deadlines::tr("Changed the rule “%1”").arg(value.code), *was));
    MOOTHALL_TRY(writing->commit());
    return *id;
}

Status removeLocalRule(const Session &session, qint64 id)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    MOOTHALL_TRY(
        writing->audited({u"deadline_rule"_s, id, {}}, Deadlines::tr("Removed a rule"), [&] {
            return ClockStore(writing->database()).removeRule(id, writing->now());
        }));
    return writing->commit();
}

} // namespace moothall
