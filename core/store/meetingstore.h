#pragma once

#include "core/domain/meeting.h"
#include "core/store/database.h"

namespace moothall {

/// A line of a list of meetings.
struct MeetingRow
{
    MeetingId id;
    QString uid;
    BodyId body;
    QString bodyName;
    QDateTime starts;
    QString venue;
    MeetingStage stage = MeetingStage::Planned;
};

struct MeetingQuery
{
    QString bodyName; ///< empty: all
    std::optional<BodyId> body;
    QDate from; ///< invalid: no bound
    QDate to;
};

/// Meetings themselves, without what stands on their agendas.
class MeetingStore
{
public:
    explicit MeetingStore(Database &database)
        : m_database(database)
    {}

    /// By start.
    Result<QList<MeetingRow>> list(const MeetingQuery &query);
    /// Errors: NotFound.
    Result<Meeting> load(MeetingId id);
    Result<std::optional<MeetingId>> withUid(const QString &uid);
    Result<std::optional<MeetingId>> at(BodyId body, const QDateTime &starts);
    /// The last one before that start that hasn't been cancelled.
    Result<std::optional<Meeting>> before(BodyId body, const QDateTime &starts);

    Result<MeetingId> insert(const Meeting &meeting);
    /// Its own fields, not its stage nor its sittings.
    Status update(const Meeting &meeting);
    /// When it really sat.
    Status saveSittings(MeetingId id, const QList<Period> &sittings);
    Status setEnds(MeetingId id, const QDateTime &ends);
    Status setStage(MeetingId id, MeetingStage stage);
    Status setPublished(MeetingId id, const QDateTime &now);
    Status remove(MeetingId id, const QDateTime &now);

    /// Up to which supplement the agenda is frozen: 0 is the main agenda, nothing where it isn't
    /// published.
    Result<std::optional<int>> publishedUpTo(MeetingId id);
    /// Whether this register has published its agenda.
    Result<bool> isPublished(MeetingId id);

private:
    Status saveVenue(MeetingId id, const QString &venue);

    Database &m_database;
};

} // namespace moothall
