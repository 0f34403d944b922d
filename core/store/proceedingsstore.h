#pragma once

#include "core/domain/meeting.h"
#include "core/store/database.h"

#include <QHash>

namespace moothall {

/// What happened in the room: attendance, declarations, motions with their votes, actions. Each
/// save makes a row when the value's id is new, else changes that row and brings it back if it had
/// been taken off.
class ProceedingsStore
{
public:
    explicit ProceedingsStore(Database &database)
        : m_database(database)
    {}

    Result<QList<Attendance>> attendance(MeetingId meeting);
    Result<QHash<ItemId, QList<Declaration>>> declarations(MeetingId meeting);
    Result<QHash<ItemId, QList<Motion>>> motions(MeetingId meeting);
    Result<QHash<ItemId, QList<Action>>> actions(MeetingId meeting);

    Result<AttendanceId> save(MeetingId meeting, const Attendance &entry);
    Result<DeclarationId> save(ItemId item, const Declaration &declaration);
    Result<MotionId> save(ItemId item, const Motion &motion);
    /// Says which motion of the same item (by its index) a motion amends. Errors: NotFound.
    Status setAmends(ItemId item, MotionId motion, int amended);
    Result<ActionId> save(ItemId item, const Action &action);

    /// Takes a row of `table` (attendance, declaration, motion, action) off.
    Status remove(const QString &table, qint64 key, const QDateTime &now);
    /// What a row of `table` belongs to: its meeting or its item. Errors: NotFound.
    Result<qint64> owner(const QString &table, qint64 key);

private:
    Result<QList<qint64>> motionKeys(ItemId item);
    Status readVotes(Motion &motion);
    Status saveVotes(MotionId id, const Motion &motion);

    Database &m_database;
};

} // namespace moothall
