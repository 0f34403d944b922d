#pragma once

#include "core/calendar/forwardplan.h"
#include "core/store/database.h"

namespace moothall {

/// The forward plan, the notices published of it, and work programmes.
class ForwardStore
{
public:
    explicit ForwardStore(Database &database)
        : m_database(database)
    {}

    /// By day.
    Result<QList<ForwardEntry>> entries();
    /// New where its id is 0; brings back one that was taken off.
    Result<qint64> save(const ForwardEntry &entry);
    Status remove(qint64 id, const QDateTime &now);
    /// Keeps that a notice of these entries was published; it never changes again.
    Result<qint64> addNotice(const QDateTime &published, const QString &sha256, const QString &who,
                             const QList<qint64> &entries, const QDateTime &now);

    /// Planned ones by meeting, then possible and standing ones, each in the order they came.
    Result<QList<WorkItem>> workItems(BodyId body);
    Result<qint64> saveWorkItem(const WorkItem &item);
    Status removeWorkItem(qint64 id, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace moothall
