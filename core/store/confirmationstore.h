#pragma once

#include "core/domain/meeting.h"
#include "core/store/database.h"

namespace moothall {

/// How minutes were confirmed, and whether they had been published before.
class ConfirmationStore
{
public:
    explicit ConfirmationStore(Database &database)
        : m_database(database)
    {}

    /// Of a meeting's own minutes, the public ones first.
    Result<QList<Confirmation>> ofMinutes(MeetingId minuted);
    /// Of earlier minutes, at a meeting, by their day.
    Result<QList<Confirmation>> atMeeting(MeetingId confirming);

    /// A row, withdrawn or not, and the stage its meeting had before.
    struct Row
    {
        qint64 key = 0;
        bool stands = false;
        MeetingStage stageBefore = MeetingStage::DraftMinutes;
    };
    Result<std::optional<Row>> row(MeetingId minuted, Part audience);
    /// Makes it, changes it or brings it back.
    Result<qint64> save(const Confirmation &confirmation, MeetingStage stageBefore);
    Status setRemoved(qint64 key, const QDateTime &when);

    /// The London day when minutes first went out with the agenda of a later meeting; invalid: not
    /// yet.
    Result<QDate> published(const Meeting &minuted);

private:
    Result<QList<Confirmation>> read(const QString &where, MeetingId meeting);

    Database &m_database;
};

} // namespace moothall
