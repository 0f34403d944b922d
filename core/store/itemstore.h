#pragma once

#include "core/domain/meeting.h"
#include "core/store/database.h"

namespace moothall {

/// Where an item belongs and whether it is frozen or taken off.
struct ItemHome
{
    MeetingId meeting;
    std::optional<ItemId> parent;
    Part part = Part::Public;
    int supplement = 0;
    bool removed = false;
    bool toFollow = false;
};

/// Items of agendas: their own fields, texts, grounds and order.
class ItemStore
{
public:
    explicit ItemStore(Database &database)
        : m_database(database)
    {}

    /// In the order of the agenda, sub-items after their item, numbered; without those that are
    /// taken off.
    Result<QList<AgendaItem>> ofMeeting(MeetingId meeting);
    /// What one is called among them, read without their texts; empty: it isn't there.
    Result<QString> numberOf(MeetingId meeting, ItemId id);
    /// Errors: NotFound.
    Result<ItemHome> home(ItemId id);

    /// Before a sibling, or last.
    Result<ItemId> insert(MeetingId meeting, const AgendaItem &item, std::optional<ItemId> parent,
                          std::optional<ItemId> before);
    /// Its own fields; not its place, nor what the meeting made of it.
    Status update(const AgendaItem &item);
    /// Its place among the items as they were taken, and when.
    Status setTaken(ItemId id, std::optional<int> place, QTime at);
    Status setUrgency(ItemId id, const QString &reason);
    Status move(ItemId id, std::optional<ItemId> parent, std::optional<ItemId> before);
    /// The sibling that follows it, of those that are on the agenda.
    Result<std::optional<ItemId>> next(ItemId id);
    Status setRemoved(ItemId id, const QDateTime &when);
    Status restore(ItemId id);

private:
    Result<QList<qint64>> siblings(MeetingId meeting, std::optional<ItemId> parent);
    Status saveParts(ItemId id, const AgendaItem &item);

    Database &m_database;
};

/// Saves or clears the grounds of an item or paper (`table` is item or paper).
Status saveGrounds(Database &database, const QString &table, qint64 key, const Grounds &grounds);
/// Reads the four columns from `column` on: paragraphs, confidential, reason, public interest.
Grounds groundsIn(Statement &row, int column);

} // namespace moothall
