#pragma once

#include "core/calendar/noticecuts.h"
#include "core/store/database.h"

namespace moothall {

/// A day on which the offices are shut.
struct ClosedDay
{
    QDate date;
    QString why;

    friend bool operator==(const ClosedDay &, const ClosedDay &) = default;
};

/// What the clock goes by: local rules, what was said of each date, holidays and closed days.
class ClockStore
{
public:
    explicit ClockStore(Database &database)
        : m_database(database)
    {}

    Result<QList<LocalRule>> rules();
    /// New where its id is 0; brings back one that was taken off.
    Result<qint64> saveRule(const LocalRule &rule);
    Status removeRule(qint64 id, const QDateTime &now);

    Result<QList<ClosedDay>> closedDays();
    Status setClosedDays(const QList<ClosedDay> &days);
    /// What was published later than the program, of one nation.
    Result<QList<BankHoliday>> holidays(Nation nation);
    /// Takes the place of all that was kept of that nation.
    Status setHolidays(Nation nation, const QList<BankHoliday> &holidays);

    /// Says of a date that it was met or done without; what was said before goes.
    Result<qint64> mark(MeetingId meeting, const DeadlineMark &mark, const QDateTime &now);
    Status unmark(MeetingId meeting, const QString &code, std::optional<ItemId> item,
                  const QDateTime &now);

    Result<qint64> addCut(const NoticeCut &cut, const QDateTime &now);
    /// Those that nobody has settled.
    Result<QList<NoticeCut>> openCuts();
    Status settleCut(qint64 id, const QString &reason, const QString &who, const QDateTime &now);

private:
    Database &m_database;
};

/// What the clock has to know of the meetings from one day to another (either may be invalid: no
/// bound), by their start.
Result<QList<MeetingFacts>> clockFacts(Database &database, QDate from, QDate to);
/// The same of one meeting. Errors: NotFound.
Result<MeetingFacts> clockFacts(Database &database, MeetingId meeting);

/// When each councillor who sits on a body on that day was last at any meeting before it. In the room,
/// unless those attending remotely count (`remoteCounts`: Local Government and Elections (Wales) Act
/// 2021 s.47; in England members must be present in person, LGA 1972 s.85 as read in 2021).
Result<QList<LastAttendance>> lastAttendances(Database &database, QDate on, bool remoteCounts);
/// When each member of an executive was last at a meeting of it.
Result<QList<LastAttendance>> lastExecutiveAttendances(Database &database, QDate on, bool remoteCounts);

} // namespace moothall
