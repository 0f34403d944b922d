#pragma once

#include "core/domain/vocabulary.h"
#include "core/store/database.h"

namespace moothall {

/// A body's pattern of meetings as it was typed (core/calendar/patterns.h reads it).
struct StoredPattern
{
    qint64 id = 0;
    BodyId body;
    QString bodyName;
    QString words;

    friend bool operator==(const StoredPattern &, const StoredPattern &) = default;
};

/// A meeting as a calendar shows it.
struct CalendarRow
{
    MeetingId id;
    QString uid;
    BodyId body;
    QString bodyName;
    BodyKind bodyKind = BodyKind::Committee;
    QDateTime starts; ///< London wall time
    QDateTime ends;   ///< invalid: not known
    QString venue;
    QString officer; ///< the body's own contact; empty: the authority's
    MeetingKind kind = MeetingKind::Ordinary;
    MeetingStage stage = MeetingStage::Planned;
    int revision = 0;
    bool published = false; ///< its agenda is out

    friend bool operator==(const CalendarRow &, const CalendarRow &) = default;
};

/// Who sits on a body, and when.
struct Seat
{
    BodyId body;
    PersonId person;
    QString name;
    QDate from; ///< invalid: from ever
    QDate until;
};

/// The calendar of meetings: what is in it and by which patterns it is drafted.
class CalendarStore
{
public:
    explicit CalendarStore(Database &database)
        : m_database(database)
    {}

    /// By body.
    Result<QList<StoredPattern>> patterns();
    /// New where its id is 0; brings back one that was taken off.
    Result<qint64> savePattern(const StoredPattern &pattern);
    Status removePattern(qint64 id, const QDateTime &now);

    /// Meetings by start; either day may be invalid: no bound.
    Result<QList<CalendarRow>> meetings(QDate from, QDate to);
    /// All memberships, substitutes' aside, by body and person.
    Result<QList<Seat>> seats();

private:
    Database &m_database;
};

} // namespace moothall
