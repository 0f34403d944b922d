#pragma once

#include "core/domain/meeting.h"
#include "core/store/database.h"

namespace moothall {

/// What is said of a meeting's supplements.
class SupplementStore
{
public:
    explicit SupplementStore(Database &database)
        : m_database(database)
    {}

    /// By number.
    Result<QList<Supplement>> ofMeeting(MeetingId meeting);
    /// The row's key, for the audit trail; nothing where nothing is said of that supplement yet.
    Result<std::optional<qint64>> key(MeetingId meeting, int number);
    /// Adds it, or puts it in the place of what was said of that number. Returns its key.
    Result<qint64> save(MeetingId meeting, const Supplement &supplement);

private:
    Database &m_database;
};

} // namespace moothall
