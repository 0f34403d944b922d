#pragma once

#include "core/domain/reportprogress.h"
#include "core/store/database.h"

#include <QHash>

namespace moothall {

/// Who must clear reports, and how far each report has come.
class ProgressStore
{
public:
    explicit ProgressStore(Database &database)
        : m_database(database)
    {}

    /// None: the authority has no list of its own.
    Result<std::optional<QList<Clearer>>> clearers();
    Status setClearers(const QList<Clearer> &clearers);

    Result<QHash<ItemId, QList<Clearance>>> clearances(MeetingId meeting);
    /// The row's key; makes it where it isn't there.
    Result<qint64> save(ItemId item, const Clearance &clearance);
    /// 0: none.
    Result<qint64> keyOf(ItemId item, const QString &clearer);
    /// The meeting of an item. Errors: NotFound.
    Result<MeetingId> meetingOf(ItemId item);

    /// Reports of unpublished meetings that have a paper and wait for somebody who was asked, by
    /// meeting.
    Result<QHash<MeetingId, int>> waiting();

private:
    Database &m_database;
};

} // namespace moothall
