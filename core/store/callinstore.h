#pragma once

#include "core/domain/callin.h"
#include "core/store/database.h"

namespace moothall {

/// Call-ins, and the authority's rule of what makes one valid.
class CallInStore
{
public:
    explicit CallInStore(Database &database)
        : m_database(database)
    {}

    /// Those of a meeting's items, in the order they were received.
    Result<QList<CallIn>> ofMeeting(MeetingId meeting);
    /// Errors: NotFound.
    Result<CallIn> load(CallInId id);
    /// New where its id is 0; brings back one that was taken off.
    Result<CallInId> save(const CallIn &callIn);
    Status remove(CallInId id, const QDateTime &now);
    /// The meeting of an item. Errors: NotFound.
    Result<MeetingId> meetingOf(ItemId item);

    /// Somebody of that name as they stood on a day: a councillor is who sits on any body and isn't
    /// co-opted, and their group is what their time on the council says, else on another body.
    Result<CallInSignatory> signatory(const QString &name, QDate on);

    /// The rule for what is received on a day: the latest of them, else the program's.
    Result<CallInRule> rule(QDate on);
    /// In the place of the one from the same day. The key of its row.
    Result<qint64> saveRule(const CallInRule &rule);

private:
    Result<QList<CallIn>> read(const QString &condition, const QVariant &value);

    Database &m_database;
};

} // namespace moothall
