#include "core/services/attendancestatistics.h"

#include "core/base/dates.h"
#include "core/base/files.h"
#include "core/calendar/yeardraft.h"
#include "core/domain/quorum.h"
#include "core/exchange/csv.h"
#include "core/house/notices.h"
#include "core/services/deadlines.h"
#include "core/services/registers.h"
#include "core/store/attendancefacts.h"
#include "core/store/bodystore.h"
#include "core/store/clockstore.h"
#include "core/store/peoplestore.h"
#include "core/typeset/typesetter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <map>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Attending
{
    Q_DECLARE_TR_FUNCTIONS(Attending)
};

constexpr int monthsSaid = 3; // without attending, before anybody hears of it

bool sitsOn(const Membership &membership, QDate day)
{
    return membership.role != MemberRole::Substitute &&
           (!membership.from || *membership.from <= day) &&
           (!membership.until || *membership.until >= day);
}

/// Counts meeting after meeting.
class AttendanceCount
{
public:
    AttendanceCount(Database &database, bool remoteCounts)
        : m_database(database)
        , m_remoteCounts(remoteCounts)
    {}

    Status count(const CountedMeeting &meeting, const QList<CountedEntry> &entries)
    {
        const auto members = membersOf(meeting.body);
        MOOTHALL_TRY(members);
        for (const CountedEntry &entry : entries) {
            if (entry.capacity == Capacity::Substitute && wasThere(entry))
                ++row(meeting, entry.person, entry.name, entry.sortName).asSubstitute;
        }
        QList<PersonId> counted;
        for (const Membership &member : *members) {
            if (!sitsOn(member, meeting.date) || counted.contains(member.person.id))
                continue;
            counted.append(member.person.id);
            MemberAttendance &its =
                row(meeting, member.person.id, member.person.name, member.person.sortName);
            its.isMember = true;
            ++its.expected;
            countOne(its, entries);
        }
        return {};
    }

    QList<MemberAttendance> rows() const
    {
        QList<MemberAttendance> all;
        for (const auto &[key, counted] : m_rows)
            all.append(counted);
        std::ranges::stable_sort(all, [](const MemberAttendance &a, const MemberAttendance &b) {
            return std::tuple(a.bodyName.toLower(), !a.isMember, a.sortName.toLower()) <
                   std::tuple(b.bodyName.toLower(), !b.isMember, b.sortName.toLower());
        });
        return all;
    }

private:
    static bool wasThere(const CountedEntry &entry)
    {
        return entry.state == AttendanceState::Present || entry.state == AttendanceState::Remote;
    }

    static void countOne(MemberAttendance &its, const QList<CountedEntry> &entries)
    {
        const auto own = std::ranges::find_if(entries, [&its](const CountedEntry &entry) {
            return entry.capacity == Capacity::Member && entry.person == its.person;
        });
        const AttendanceState state = own == entries.end() ? AttendanceState::Absent : own->state;
        its.present += state == AttendanceState::Present ? 1 : 0;
        its.remote += state == AttendanceState::Remote ? 1 : 0;
        its.apologies += state == AttendanceState::Apologies ? 1 : 0;
        its.absent += state == AttendanceState::Absent ? 1 : 0;
        const bool missed = state == AttendanceState::Apologies || state == AttendanceState::Absent;
        const bool stoodIn = std::ranges::any_of(entries, [&its](const CountedEntry &entry) {
            return entry.capacity == Capacity::Substitute && entry.substituteFor == its.person &&
                   wasThere(entry);
        });
        its.substituted += missed && stoodIn ? 1 : 0;
    }

    Result<QList<Membership>> membersOf(BodyId body)
    {
        const auto known = m_members.find(body);
        if (known != m_members.end())
            return known->second;
        const auto members = PeopleStore(m_database).members(body, {});
        MOOTHALL_TRY(members);
        m_members.emplace(body, *members);
        return members;
    }

    MemberAttendance &row(const CountedMeeting &meeting, PersonId person, const QString &name,
                          const QString &sortName)
    {
        const auto [found, isNew] = m_rows.try_emplace({meeting.body, person});
        MemberAttendance &counted = found->second;
        if (isNew) {
            counted.person = person;
            counted.name = name;
            counted.sortName = sortName;
            counted.body = meeting.body;
            counted.bodyName = meeting.bodyName;
            counted.isMember = false;
            counted.remoteCounts = m_remoteCounts;
        }
        return counted;
    }

    Database &m_database;
    bool m_remoteCounts;
    std::map<BodyId, QList<Membership>> m_members;
    std::map<std::pair<BodyId, PersonId>, MemberAttendance> m_rows;
};

/// Whether somebody was expected at a meeting after a day where it was noted who was there: a
/// register that knows of no such meeting can't say that they stayed away.
Result<bool> missedAny(const QList<CountedMeeting> &noted, Database &database, const LastAttendance &last)
{
    for (const CountedMeeting &meeting : noted) {
        if (meeting.date <= last.last || (last.executive && meeting.kind != BodyKind::Executive))
            continue;
        const auto members = PeopleStore(database).members(meeting.body, meeting.date);
        MOOTHALL_TRY(members);
        const bool expected = std::ranges::any_of(*members, [&](const Membership &member) {
            return member.person.id == last.person && sitsOn(member, meeting.date);
        });
        if (expected)
            return true;
    }
    return false;
}

/// The clocks run over all bodies, whatever the period.
Result<QList<AttendanceClock>> clocksOf(const Session &session, Nation nation)
{
    Database &database = session.reg->database();
    const QDate today = session.clock.today();
    const auto lasts = countedAttendances(database, today, nation);
    MOOTHALL_TRY(lasts);
    QDate first = today;
    for (const LastAttendance &last : *lasts)
        first = std::min(first, last.last);
    auto noted = heldMeetings(database, first, today, {});
    MOOTHALL_TRY(noted);
    const auto entries = countedEntries(database, first, today, {});
    MOOTHALL_TRY(entries);
    noted->removeIf([&](const CountedMeeting &meeting) {
        return std::ranges::find(*entries, meeting.meeting, &CountedEntry::meeting) ==
               entries->end();
    });
    QList<AttendanceClock> clocks;
    for (const LastAttendance &last : *lasts) {
        int months = 0;
        while (last.last.addMonths(months + 1) <= today)
            ++months;
        if (months < monthsSaid)
            continue;
        const auto missed = missedAny(*noted, database, last);
        MOOTHALL_TRY(missed);
        const auto limit = absenceLimit(last, {}, nation);
        if (*missed)
            clocks.append(
                {last.person, last.name, last.last, limit ? limit->limit : QDate(), months, last.executive});
    }
    std::ranges::stable_sort(clocks, {}, &AttendanceClock::last);
    return clocks;
}

/// Of a member of the executive, who may have decided alone meanwhile (s.85(2B)).
QString executiveWarning(const AttendanceClock &clock, const QString &last, const QString &limit, QDate today)
{
    return (clock.limit < today
                ? Attending::tr("%1: no attendance at the executive is noted since %2. Unless they discharged a function of "
                                "it alone, or the council approved the reason by %3, the seat has fallen vacant (LGA 1972 "
                                "s.85(2A)-(2B)).")
                : Attending::tr("%1: no attendance at the executive is noted since %2. Unless they discharge a function of "
                                "it alone, or the council approves the reason by then, the seat falls vacant after %3 (LGA "
                                "1972 s.85(2A)-(2B))."))
        .arg(clock.name, last, limit);
}

} // namespace

Result<AttendanceRecord> attendanceRecord(const Session &session, const AttendanceRequest &wanted)
{
    Database &database = session.reg->database();
    const DraftYear year =
        municipalYear(wanted.from.isValid() ? wanted.from : session.clock.today());
    AttendanceRecord record;
    record.from = wanted.from.isValid() ? wanted.from : year.from;
    record.to = wanted.to.isValid() ? wanted.to : year.to;
    if (record.to < record.from)
        return fail(ErrorCode::BadInput,
                    Attending::tr("That period ends before it begins. Correct one of its days."));
    std::optional<BodyId> body;
    if (!wanted.bodyName.isEmpty()) {
        const auto named = BodyStore(database).named(wanted.bodyName);
        MOOTHALL_TRY(named);
        if (!*named)
            return fail(
                ErrorCode::NotFound,
                Attending::tr("The register has no body “%1”. Check its name under Committees.")
                    .arg(wanted.bodyName));
        body = **named;
    }
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    const auto held = heldMeetings(database, record.from, record.to, body);
    MOOTHALL_TRY(held);
    const auto entries = countedEntries(database, record.from, record.to, body);
    MOOTHALL_TRY(entries);
    std::map<MeetingId, QList<CountedEntry>> byMeeting;
    for (const CountedEntry &entry : *entries)
        byMeeting[entry.meeting].append(entry);
    AttendanceCount counting(database, countsRemotely(owner->nation));
    for (const CountedMeeting &meeting : *held) {
        const auto noted = byMeeting.find(meeting.meeting);
        if (noted == byMeeting.end()) {
            record.unrecorded.append(u"%1, %2"_s.arg(
                meeting.bodyName, plainDate(meeting.date, QLocale(owner->language))));
            continue;
        }
        ++record.meetings;
        MOOTHALL_TRY(counting.count(meeting, noted->second));
    }
    record.members = counting.rows();
    const auto clocks = clocksOf(session, owner->nation);
    MOOTHALL_TRY(clocks);
    record.clocks = *clocks;
    return record;
}

QString attendanceWarning(const AttendanceClock &clock, QDate today)
{
    const QLocale locale;
    const QString last = plainDate(clock.last, locale);
    if (clock.limit.isValid() && clock.executive)
        return executiveWarning(clock, last, plainDate(clock.limit, locale), today);
    if (!clock.limit.isValid())
        return Attending::tr("%1: no attendance is noted since %2.").arg(clock.name, last);
    const QString limit = plainDate(clock.limit, locale);
    return clock.limit < today ? Attending::tr("%1: no attendance is noted since %2. The seat has "
                                               "fallen vacant unless the council approved "
                                               "the reason by %3 (LGA 1972 s.85).")
                                     .arg(clock.name, last, limit)
                               : Attending::tr("%1: no attendance is noted since %2. The seat "
                                               "falls vacant after %3 unless the council "
                                               "approves the reason by then (LGA 1972 s.85).")
                                     .arg(clock.name, last, limit);
}

QByteArray attendanceAsCsv(const AttendanceRecord &record)
{
    QList<QStringList> rows{{u"body"_s, u"name"_s, u"expected"_s, u"present"_s, u"remote"_s,
                             u"apologies"_s, u"absent"_s, u"substituted"_s, u"as_substitute"_s,
                             u"percent"_s}};
    const auto number = [](int value) { return QString::number(value); };
    for (const MemberAttendance &row : record.members)
        rows.append({row.bodyName, row.name, number(row.expected), number(row.present),
                     number(row.remote), number(row.apologies), number(row.absent),
                     number(row.substituted), number(row.asSubstitute),
                     row.percent() ? number(*row.percent()) : QString()});
    return writeCsv(rows);
}

Result<QByteArray> attendanceAsPdf(const Session &session, const AttendanceRecord &record)
{
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    Document document = composeAttendance(*owner, record);
    document.made = session.clock.nowUtc();
    const auto made = typeset(document, {.standalone = true});
    MOOTHALL_TRY(made);
    return made->pdf;
}

Status writeAttendance(const Session &session, const AttendanceRecord &record, const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == "csv"_L1)
        return writeFile(file, attendanceAsCsv(record));
    if (ending != "pdf"_L1)
        return fail(ErrorCode::BadInput,
                    Attending::tr("Attendance is written as .csv or .pdf, not “.%1”.").arg(ending));
    const auto pdf = attendanceAsPdf(session, record);
    MOOTHALL_TRY(pdf);
    return writeFile(file, *pdf);
}

} // namespace moothall
