#include "core/calendar/deadlines.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct CallInDates
{
    Q_DECLARE_TR_FUNCTIONS(CallInDates)
};

constexpr std::array stateTokens{"future"_L1,    "due"_L1,    "done"_L1,
                                 "done-late"_L1, "missed"_L1, "waived"_L1};
constexpr int absenceMonths = 6;
const QTime endOfDay(23, 59, 59);

bool countsWorkingDays(Counting counting)
{
    return counting == Counting::ClearDays || counting == Counting::WorkingDays ||
           counting == Counting::WorkingDaysWithin;
}

/// One meeting's dates in the making.
class Clockwork
{
public:
    Clockwork(const MeetingFacts &meeting, const QList<DeadlineRule> &rules,
              const WorkingDays &days, const WallTime &now)
        : m_meeting(meeting)
        , m_rules(rules)
        , m_days(days)
        , m_now(now)
    {}

    QList<Deadline> run()
    {
        for (const DeadlineRule &rule : m_rules) {
            switch (rule.subject) {
            case RuleSubject::Meeting:
                add(rule, nullptr);
                break;
            case RuleSubject::PrivateBusiness:
                if (m_meeting.hasExempt)
                    add(rule, nullptr);
                break;
            case RuleSubject::KeyDecision:
                for (const KeyItem &item : m_meeting.keyItems)
                    add(rule, &item);
                break;
            case RuleSubject::CalledIn:
                for (const CalledInItem &item : m_meeting.calledIn)
                    addCalledIn(rule, item);
                break;
            }
        }
        takeRoutes();
        exceptCalledIn();
        std::ranges::stable_sort(m_deadlines, {}, [](const Deadline &deadline) {
            return std::pair(deadline.date, deadline.time.isValid() ? deadline.time : endOfDay);
        });
        return std::move(m_deadlines);
    }

private:
    const DeadlineMark *mark(const QString &code, std::optional<ItemId> item) const
    {
        for (const DeadlineMark &each : m_meeting.marks) {
            if (each.code == code && (!each.item || each.item == item))
                return &each;
        }
        return nullptr;
    }

    const Deadline *found(QLatin1StringView code) const
    {
        const auto it = std::ranges::find_if(
            m_deadlines, [code](const Deadline &each) { return each.code == code; });
        return it == m_deadlines.end() ? nullptr : &*it;
    }

    /// The day a rule counts from: earlier dates of this meeting, where it counts from one of them.
    WallTime anchor(CountedFrom from) const
    {
        switch (from) {
        case CountedFrom::Meeting:
            break;
        case CountedFrom::Publication:
            if (const Deadline *agenda = found("agenda"_L1))
                return {agenda->date, {}};
            break;
        case CountedFrom::Decisions:
            if (const Deadline *decisions = found("decisions"_L1))
                return decisions->doneAt.isValid() ? decisions->doneAt
                                                   : WallTime(decisions->date, {});
            break;
        case CountedFrom::CallIn:
            if (const Deadline *callIn = found("call-in-ends"_L1))
                return {callIn->date, {}};
            break;
        }
        return m_meeting.starts;
    }

    void add(const DeadlineRule &rule, const KeyItem *item)
    {
        RuleMoment moment = momentOf(rule.timing, anchor(rule.timing.from), m_days);
        const Deadline *callIn = found("call-in-ends"_L1);
        if (rule.timing.from == CountedFrom::CallIn && callIn &&
            callIn->state == DeadlineState::Waived) {
            moment.date = anchor(CountedFrom::Decisions).date; // nothing to wait for
            moment.last = moment.date;
        }
        Deadline deadline{.code = rule.code,
                          .meeting = m_meeting.id,
                          .item = {},
                          .date = moment.date,
                          .time = moment.time,
                          .what = rule.what,
                          .subject = {},
                          .source = rule.source,
                          .kind = rule.kind,
                          .nature = rule.nature,
                          .state = {},
                          .reason = {},
                          .doneAt = {},
                          .projected = countsWorkingDays(rule.timing.counting) &&
                                       m_days.projects(moment.date, m_meeting.starts.date)};
        if (item) {
            deadline.item = item->id;
            deadline.subject = item->title;
        }
        judge(deadline, rule, moment, item);
        m_deadlines.append(deadline);
    }

    /// A decision that waits for scrutiny: without a day, unless the authority's own rule has one.
    void addCalledIn(const DeadlineRule &rule, const CalledInItem &item)
    {
        const bool hasDay = rule.timing.amount > 0;
        const QDate date = hasDay ? momentOf(rule.timing, anchor(rule.timing.from), m_days).date
                                  : item.received.date;
        Deadline deadline{.code = rule.code,
                          .meeting = m_meeting.id,
                          .item = item.id,
                          .date = date,
                          .time = {},
                          .what = rule.what,
                          .subject = item.title,
                          .source = rule.source,
                          .kind = rule.kind,
                          .nature = hasDay ? DeadlineNature::Duty : DeadlineNature::Event,
                          .state = DeadlineState::Due,
                          .reason = {},
                          .doneAt = {},
                          .projected = false};
        if (hasDay && date < m_now.date)
            deadline.state = DeadlineState::Missed;
        m_deadlines.append(deadline);
    }

    /// What is called in doesn't take effect with the rest.
    void exceptCalledIn()
    {
        if (Deadline *effective = find("effective"_L1, {}); effective && !m_meeting.calledIn.isEmpty())
            effective->what = CallInDates::tr("Decisions take effect, save what is called in");
    }

    bool isDoneWithout(DoneBy by) const
    {
        const bool published = m_meeting.isPublished();
        switch (by) {
        case DoneBy::Mark:
        case DoneBy::KeyNotice:
        case DoneBy::PrivateNotice:
            return false;
        case DoneBy::Agenda:
        case DoneBy::Draft:
            return published;
        case DoneBy::Minutes:
            return m_meeting.stage == MeetingStage::DraftMinutes ||
                   m_meeting.stage == MeetingStage::Confirmed;
        case DoneBy::Reports:
            break;
        }
        return published || (m_meeting.reports > 0 && m_meeting.missing == 0);
    }

    void judge(Deadline &deadline, const DeadlineRule &rule, const RuleMoment &moment,
               const KeyItem *item) const
    {
        const DeadlineMark *said = mark(rule.code, deadline.item);
        if (said && said->waived) {
            deadline.state = DeadlineState::Waived;
            deadline.reason = said->reason;
            return;
        }
        const WallTime noticed = rule.done == DoneBy::KeyNotice && item ? item->notified
                                 : rule.done == DoneBy::PrivateNotice   ? m_meeting.privateNotified
                                                                        : WallTime();
        const bool notified = noticed.isValid();
        const WallTime end(moment.last, moment.time.isValid() && moment.last == moment.date
                                            ? moment.time
                                            : endOfDay);
        if (said || notified || isDoneWithout(rule.done)) {
            deadline.doneAt = said                          ? said->at
                              : notified                    ? noticed
                              : rule.done == DoneBy::Agenda ? m_meeting.published
                                                            : WallTime();
            deadline.state = deadline.doneAt.isValid() && end < deadline.doneAt
                                 ? DeadlineState::DoneLate
                                 : DeadlineState::Done;
        } else if (end < m_now) {
            // What lies before the register knew of the meeting may well have been done: it asks,
            // and accuses nobody.
            const bool unknown =
                (rule.done == DoneBy::Mark || rule.done == DoneBy::Draft ||
                 rule.done == DoneBy::KeyNotice || rule.done == DoneBy::PrivateNotice) &&
                m_meeting.entered.isValid() && end < m_meeting.entered;
            deadline.state = rule.nature == DeadlineNature::Event ? DeadlineState::Done
                             : unknown                            ? DeadlineState::Due
                                                                  : DeadlineState::Missed;
        } else {
            deadline.state = m_now.date >= moment.date ? DeadlineState::Due : DeadlineState::Future;
        }
    }

    Deadline *find(QLatin1StringView code, std::optional<ItemId> item)
    {
        const auto it = std::ranges::find_if(m_deadlines, [&](const Deadline &each) {
            return each.code == code && each.item == item;
        });
        return it == m_deadlines.end() ? nullptr : &*it;
    }

    /// A shorter route stands in for a longer one that wasn't taken in time (SI 2012/2089 regs.
    /// 5(6), 10, 11); and where the longer one was, nobody needs the shorter.
    void takeRoutes()
    {
        QSet<std::pair<QString, qint64>> needless;
        const auto key = [](const Deadline &each) {
            return std::pair(each.code, each.item ? each.item->value() : 0);
        };
        const auto isMet = [](const Deadline *each) {
            return !each || each->state == DeadlineState::Done ||
                   each->state == DeadlineState::Waived;
        };
        const auto stillOpen = [](const Deadline *each) {
            return each &&
                   (each->state == DeadlineState::Future || each->state == DeadlineState::Due);
        };
        const auto standIn = [&](Deadline *shorter, QList<Deadline *> longer) {
            if (!shorter)
                return;
            longer.removeAll(nullptr);
            if (shorter->doneAt.isValid() || shorter->state == DeadlineState::Done) {
                for (Deadline *each : std::as_const(longer)) {
                    if (!isMet(each)) {
                        each->state = DeadlineState::Waived;
                        each->reason = shorter->what;
                    }
                }
                return;
            }
            const bool needed = std::ranges::any_of(
                longer, [&](Deadline *each) { return !isMet(each) && !stillOpen(each); });
            if (!needed)
                needless.insert(key(*shorter));
        };
        for (const KeyItem &item : m_meeting.keyItems) {
            Deadline *normal = find("key-decision-notice"_L1, item.id);
            Deadline *general = find("general-exception"_L1, item.id);
            Deadline *special = find("special-urgency"_L1, item.id);
            standIn(general, {normal});
            if (general && needless.contains(key(*general)) && special)
                needless.insert(key(*special));
            else
                standIn(special, {normal, general});
        }
        standIn(find("private-urgency"_L1, {}),
                {find("private-notice-28"_L1, {}), find("private-notice-5"_L1, {})});
        m_deadlines.removeIf([&](const Deadline &each) { return needless.contains(key(each)); });
    }

    const MeetingFacts &m_meeting;
    const QList<DeadlineRule> &m_rules;
    const WorkingDays &m_days;
    WallTime m_now;
    QList<Deadline> m_deadlines;
};

} // namespace

QString token(DeadlineState state)
{
    return stateTokens[size_t(state)];
}

bool MeetingFacts::isOff() const
{
    return stage == MeetingStage::Cancelled || stage == MeetingStage::Postponed;
}

bool MeetingFacts::isPublished() const
{
    return published.isValid() ||
           (stage != MeetingStage::Planned && stage != MeetingStage::Agenda && !isOff());
}

QList<Deadline> deadlinesOf(const MeetingFacts &meeting, const QList<DeadlineRule> &rules,
                            const WorkingDays &days, const WallTime &now)
{
    return meeting.isOff() ? QList<Deadline>() : Clockwork(meeting, rules, days, now).run();
}

std::optional<AbsenceLimit> absenceLimit(const LastAttendance &member,
                                         const QList<MeetingFacts> &meetings, Nation nation)
{
    if (!member.last.isValid() || nation == Nation::NorthernIreland)
        return std::nullopt; // there by another Act, not confirmed
    AbsenceLimit limit{member, member.last.addMonths(absenceMonths), {}, {}};
    for (const MeetingFacts &meeting : meetings) {
        const QDate day = meeting.starts.date;
        if (meeting.kind != BodyKind::Council || meeting.isOff() || day <= member.last ||
            day > limit.limit)
            continue;
        if (!limit.lastCouncilDate.isValid() || day > limit.lastCouncilDate) {
            limit.lastCouncil = meeting.id;
            limit.lastCouncilDate = day;
        }
    }
    return limit;
}

} // namespace moothall
