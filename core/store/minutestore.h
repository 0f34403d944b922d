#pragma once

#include "core/domain/meeting.h"
#include "core/store/database.h"

#include <QHash>

namespace moothall {

/// Typing that hasn't been saved yet.
struct DraftRow
{
    ItemId item;
    QString field;
    RichText text;
    QDateTime kept;
};

/// The minutes of items, and drafts of them.
class MinuteStore
{
public:
    explicit MinuteStore(Database &database)
        : m_database(database)
    {}

    Result<QHash<ItemId, Minute>> ofMeeting(MeetingId meeting);
    /// An item's row, taken off or not.
    Result<std::optional<MinuteId>> rowOf(ItemId item);
    /// The number an item's minute was given, taken off or not; empty: none yet.
    Result<QString> numberOf(ItemId item);
    /// Makes it where there is none, brings it back where it was taken off. A number once given
    /// stays where `minute` has none: undoing what was typed before it doesn't take it away.
    Result<MinuteId> save(ItemId item, const Minute &minute);
    Status setNumber(MinuteId id, const QString &number);
    Status setRemoved(ItemId item, const QDateTime &when);
    /// Whether a minute of that body bears this number already, other than that item's; one that
    /// was taken off keeps its number, so that nothing else is ever called by it.
    Result<bool> isTaken(BodyId body, const QString &number, ItemId except);
    /// The numbers of a body's minutes, other than those of one meeting.
    Result<QStringList> numbers(BodyId body, MeetingId except);

    Status keepDraft(ItemId item, const QString &field, const RichText &text, const QDateTime &now);
    Result<QList<DraftRow>> drafts(MeetingId meeting);
    Status dropDraft(ItemId item, const QString &field);
    Status dropDrafts(ItemId item);

private:
    Status saveText(MinuteId id, Part audience, const QString &heading, const MinuteText &text);
    Status readResolutions(MeetingId meeting, QHash<ItemId, Minute> &minutes);

    Database &m_database;
};

} // namespace moothall
