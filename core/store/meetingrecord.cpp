#include "core/store/meetingrecord.h"

#include "core/store/authoritystore.h"
#include "core/store/bodystore.h"
#include "core/store/confirmationstore.h"
#include "core/store/itemstore.h"
#include "core/store/meetingstore.h"
#include "core/store/minutestore.h"
#include "core/store/packstore.h"
#include "core/store/paperstore.h"
#include "core/store/peoplestore.h"
#include "core/store/proceedingsstore.h"
#include "core/store/supplementstore.h"
#include "core/store/transaction.h"

namespace moothall {

namespace {

/// Moves the value out of `result` into `place`, or hands its error on.
template<typename T>
Status into(Result<T> result, T &place)
{
    if (!result)
        return fail(result.error());
    place = std::move(*result);
    return {};
}

} // namespace

Result<MeetingRecord> loadMeetingRecord(Database &database, MeetingId id)
{
    auto moment = Transaction::beginReading(database);
    if (!moment)
        return fail(moment.error());
    MeetingRecord record;
    MOOTHALL_TRY(into(MeetingStore(database).load(id), record.meeting));
    MOOTHALL_TRY(into(AuthorityStore(database).load(), record.authority));
    MOOTHALL_TRY(into(BodyStore(database).load(record.meeting.body), record.body));
    MOOTHALL_TRY(into(PeopleStore(database).members(record.body.id, record.meeting.starts.date()),
                      record.members));
    MOOTHALL_TRY(into(ItemStore(database).ofMeeting(id), record.items));

    QHash<ItemId, QList<Paper>> papers;
    QHash<ItemId, Minute> minutes;
    QHash<ItemId, QList<Declaration>> declarations;
    QHash<ItemId, QList<Motion>> motions;
    QHash<ItemId, QList<Action>> actions;
    ProceedingsStore proceedings(database);
    MOOTHALL_TRY(into(PaperStore(database).ofMeeting(id), papers));
    MOOTHALL_TRY(into(MinuteStore(database).ofMeeting(id), minutes));
    MOOTHALL_TRY(into(proceedings.declarations(id), declarations));
    MOOTHALL_TRY(into(proceedings.motions(id), motions));
    MOOTHALL_TRY(into(proceedings.actions(id), actions));
    for (AgendaItem &item : record.items) {
        item.papers = papers.value(item.id);
        item.declarations = declarations.value(item.id);
        item.motions = motions.value(item.id);
        item.actions = actions.value(item.id);
        if (const auto minute = minutes.constFind(item.id); minute != minutes.constEnd())
            item.minute = *minute;
    }
    MOOTHALL_TRY(into(proceedings.attendance(id), record.attendance));
    MOOTHALL_TRY(into(PackStore(database).ofMeeting(id), record.packs));
    MOOTHALL_TRY(into(SupplementStore(database).ofMeeting(id), record.supplements));
    ConfirmationStore confirmations(database);
    MOOTHALL_TRY(into(confirmations.ofMinutes(id), record.confirmations));
    MOOTHALL_TRY(into(confirmations.atMeeting(id), record.confirmed));
    MOOTHALL_TRY(into(confirmations.published(record.meeting), record.minutesPublished));
    MOOTHALL_TRY(moment->commit());
    return record;
}

} // namespace moothall
