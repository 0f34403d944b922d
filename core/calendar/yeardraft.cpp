#include "core/calendar/yeardraft.h"

#include "core/calendar/workingdays.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct YearDraft
{
    Q_DECLARE_TR_FUNCTIONS(YearDraft)
};

constexpr int noticeOfElection = 25; // working days before the poll
constexpr int firstMonth = 5;        // of the municipal year
constexpr int tries = 8;             // so often a meeting is moved on before it is left out

/// The draft in the making. Bodies that others keep clear of come first.
class Drafting
{
public:
    Drafting(const DraftYear &year, const WorkingDays &days, const QList<StandingMeeting> &standing)
        : m_year(year)
        , m_days(days)
        , m_election(preElectionPeriod(year.electionDay, days))
    {
        for (const StandingMeeting &each : standing)
            take(each.body, each.bodyName, each.day);
    }

    void add(const PatternOfBody &each)
    {
        for (const QDate day : daysOf(each.pattern, m_year.from, m_year.to)) {
            DraftMeeting draft{.body = each.body,
                               .bodyName = each.bodyName,
                               .starts = {day, each.pattern.at},
                               .fate = DraftMeeting::Fate::Meets,
                               .wanted = day,
                               .why = {}};
            if (m_taken.contains({each.body.value(), day})) {
                draft.fate = DraftMeeting::Fate::LeftOut;
                draft.why = YearDraft::tr("it meets on that day already");
            } else {
                place(draft, each);
            }
            if (draft.fate != DraftMeeting::Fate::LeftOut)
                take(each.body, each.bodyName, draft.starts.date);
            m_drafts.append(draft);
        }
    }

    QList<DraftMeeting> finish()
    {
        std::ranges::stable_sort(m_drafts, [](const DraftMeeting &a, const DraftMeeting &b) {
            return std::pair(a.starts.date, a.starts.time) <
                   std::pair(b.starts.date, b.starts.time);
        });
        return std::move(m_drafts);
    }

private:
    void take(BodyId body, const QString &name, QDate day)
    {
        m_taken.insert({body.value(), day});
        m_named.insert({name.toCaseFolded(), day});
    }

    /// Why the body can't meet on that day; empty where it can.
    QString obstacle(const PatternOfBody &each, QDate day) const
    {
        if (const auto holiday = m_days.holidayOn(day))
            return holiday->name;
        if (m_days.isExtraClosed(day))
            return YearDraft::tr("the offices are shut");
        if (each.pattern.notMonths.contains(day.month()))
            return YearDraft::tr("a month without meetings");
        if (each.pattern.notBeforeElections && m_election.holds(day))
            return YearDraft::tr("the pre-election period");
        for (const QString &other : each.pattern.notWith) {
            if (m_named.contains({other.toCaseFolded(), day}))
                return YearDraft::tr("%1 meets on that day").arg(other);
        }
        return {};
    }

    void place(DraftMeeting &draft, const PatternOfBody &each) const
    {
        constexpr int week = 7;
        draft.why = obstacle(each, draft.wanted);
        if (draft.why.isEmpty())
            return;
        draft.fate = DraftMeeting::Fate::LeftOut;
        if (each.pattern.otherwise == MeetingPattern::Otherwise::LeaveOut)
            return;
        QDate day = draft.wanted;
        for (int i = 0; i < tries; ++i) {
            day = each.pattern.otherwise == MeetingPattern::Otherwise::WeekLater ? day.addDays(week)
                                                                                 : m_days.next(day);
            if (!obstacle(each, day).isEmpty() || m_taken.contains({each.body.value(), day}))
                continue;
            draft.starts.date = day;
            draft.fate = DraftMeeting::Fate::Moved;
            return;
        }
    }

    DraftYear m_year;
    const WorkingDays &m_days;
    PreElection m_election;
    QSet<std::pair<qint64, QDate>> m_taken;
    QSet<std::pair<QString, QDate>> m_named;
    QList<DraftMeeting> m_drafts;
};

} // namespace

PreElection preElectionPeriod(QDate electionDay, const WorkingDays &days)
{
    if (!electionDay.isValid())
        return {};
    QDate from = electionDay;
    for (int i = 0; i < noticeOfElection; ++i)
        from = days.previous(from);
    return {from, electionDay};
}

DraftYear municipalYear(QDate day)
{
    const int year = day.month() < firstMonth ? day.year() - 1 : day.year();
    return {QDate(year, firstMonth, 1), QDate(year + 1, firstMonth, 1).addDays(-1), {}};
}

QList<DraftMeeting> draftMeetings(const QList<PatternOfBody> &patterns, const DraftYear &year,
                                  const WorkingDays &days, const QList<StandingMeeting> &standing)
{
    // A pattern waits for those whose bodies it keeps clear of; a ring of them is broken where it
    // begins.
    QList<PatternOfBody> waiting = patterns;
    Drafting drafting(year, days, standing);
    while (!waiting.isEmpty()) {
        const auto waitsFor = [&waiting](const PatternOfBody &each) {
            return std::ranges::any_of(waiting, [&each](const PatternOfBody &other) {
                return other.body != each.body &&
                       each.pattern.notWith.contains(other.bodyName, Qt::CaseInsensitive);
            });
        };
        const auto ready = std::ranges::find_if_not(waiting, waitsFor);
        const qsizetype next = ready == waiting.end() ? 0 : ready - waiting.begin();
        drafting.add(waiting.takeAt(next));
    }
    return drafting.finish();
}

} // namespace moothall
