#include "core/services/proceedings.h"

#include "core/domain/numbering.h"
#include "core/services/frozen.h"
#include "core/services/minutenumbers.h"
#include "core/services/names.h"
#include "core/services/writing.h"
#include "core/store/bodystore.h"
#include "core/store/itemstore.h"
#include "core/store/meetingstore.h"
#include "core/store/minutestore.h"
#include "core/store/proceedingsstore.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Proceedings
{
    Q_DECLARE_TR_FUNCTIONS(Proceedings)
};

/// The meeting whose record is to be changed, which must not be confirmed yet.
Result<Meeting> openMeeting(Database &database, MeetingId id)
{
    MOOTHALL_TRY(checkUnconfirmed(database, id));
    return MeetingStore(database).load(id);
}

Result<Meeting> openMeetingOf(Database &database, ItemId item)
{
    const auto home = ItemStore(database).home(item);
    if (!home)
        return fail(home.error());
    return openMeeting(database, home->meeting);
}

/// Saves a value and notes it, in its own transaction: `save` returns the key.
template<typename Save>
auto recorded(Writing &writing, const QString &table, qint64 key, MeetingId meeting,
              const QString &what, Save save) -> decltype(save())
{
    auto saved = writing.recorded({table, key, meeting}, what, save);
    if (saved)
        MOOTHALL_TRY(writing.commit());
    return saved;
}

/// A change of an open meeting in the making.
struct OpenWriting
{
    Writing writing;
    Meeting meeting;

    Database &database() { return writing.database(); }
    /// Finds the person a record names, or makes them.
    Status find(PersonId &person, const QString &name)
    {
        const auto found = personOf(writing, meeting.body, person, name);
        if (!found)
            return fail(found.error());
        person = *found;
        return {};
    }
};

/// `open` finds the meeting, which must not be confirmed yet.
template<typename Open, typename Id>
Result<OpenWriting> begin(const Session &session, Open open, Id id)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    auto meeting = open(writing->database(), id);
    if (!meeting)
        return fail(meeting.error());
    return OpenWriting{std::move(*writing), std::move(*meeting)};
}

/// Takes a row off and notes it. `ofMeeting`: the table belongs to a meeting, else to an item.
Status takenOff(const Session &session, const QString &table, qint64 key, bool ofMeeting,
                const QString &what)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    Database &database = writing->database();
    ProceedingsStore store(database);
    const auto owner = store.owner(table, key);
    if (!owner)
        return fail(owner.error());
    const auto meeting = ofMeeting ? openMeeting(database, MeetingId(*owner))
                                   : openMeetingOf(database, ItemId(*owner));
    if (!meeting)
        return fail(meeting.error());
    MOOTHALL_TRY(writing->audited({table, key, meeting->id}, what,
                                  [&] { return store.remove(table, key, writing->now()); }));
    return writing->commit();
}

} // namespace

Result<AttendanceId> recordAttendance(const Session &session, MeetingId meeting,
                                      const Attendance &entry)
{
    auto open = begin(session, openMeeting, meeting);
    if (!open)
        return fail(open.error());
    Attendance value = entry;
    MOOTHALL_TRY(open->find(value.person, entry.personName));
    if (!entry.substituteForName.isEmpty() &&
        (!entry.substituteFor || entry.substituteFor->isNew())) {
        value.substituteFor = PersonId();
        MOOTHALL_TRY(open->find(*value.substituteFor, entry.substituteForName));
    }
    return recorded(open->writing, u"attendance"_s, entry.id.value(), meeting,
                    Proceedings::tr("Recorded the attendance of %1").arg(entry.personName),
                    [&] { return ProceedingsStore(open->database()).save(meeting, value); });
}

Status removeAttendance(const Session &session, AttendanceId id)
{
    return takenOff(session, u"attendance"_s, id.value(), true,
                    Proceedings::tr("Took an attendance off"));
}

Result<DeclarationId> recordDeclaration(const Session &session, ItemId item,
                                        const Declaration &declaration)
{
    auto open = begin(session, openMeetingOf, item);
    if (!open)
        return fail(open.error());
    Declaration value = declaration;
    MOOTHALL_TRY(open->find(value.person, declaration.personName));
    return recorded(open->writing, u"declaration"_s, declaration.id.value(), open->meeting.id,
                    Proceedings::tr("Recorded a declaration by %1").arg(declaration.personName),
                    [&] { return ProceedingsStore(open->database()).save(item, value); });
}

Status removeDeclaration(const Session &session, DeclarationId id)
{
    return takenOff(session, u"declaration"_s, id.value(), false,
                    Proceedings::tr("Took a declaration off"));
}

Result<MotionId> recordMotion(const Session &session, ItemId item, const Motion &motion)
{
    auto open = begin(session, openMeetingOf, item);
    if (!open)
        return fail(open.error());
    Motion value = motion;
    for (auto *votes : {&value.recorded, &value.requested}) {
        for (RecordedVote &vote : *votes)
            MOOTHALL_TRY(open->find(vote.person, vote.personName));
    }
    return recorded(open->writing, u"motion"_s, motion.id.value(), open->meeting.id,
                    Proceedings::tr("Recorded a motion"),
                    [&] { return ProceedingsStore(open->database()).save(item, value); });
}

Status removeMotion(const Session &session, MotionId id)
{
    return takenOff(session, u"motion"_s, id.value(), false, Proceedings::tr("Took a motion off"));
}

Result<ActionId> recordAction(const Session &session, ItemId item, const Action &action)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    Database &database = writing->database();
    // Actions are followed up long after the minutes were confirmed.
    const auto home = ItemStore(database).home(item);
    if (!home)
        return fail(home.error());
    return recorded(*writing, u"action"_s, action.id.value(), home->meeting,
                    Proceedings::tr("Recorded an action"),
                    [&] { return ProceedingsStore(database).save(item, action); });
}

Status removeAction(const Session &session, ActionId id)
{
    return takenOff(session, u"action"_s, id.value(), false, Proceedings::tr("Took an action off"));
}

Status saveMinute(const Session &session, ItemId item, const Minute &minute)
{
    auto open = begin(session, openMeetingOf, item);
    if (!open)
        return fail(open.error());
    MinuteStore store(open->database());
    if (!minute.number.isEmpty()) {
        const auto given = store.numberOf(item);
        if (!given)
            return fail(given.error());
        if (!given->isEmpty() && *given != minute.number)
            return fail(ErrorCode::Conflict,
                        Proceedings::tr("This is minute %1 and stays so: others may refer to it by "
                                        "that number.")
                            .arg(*given));
        const auto taken = store.isTaken(open->meeting.body, minute.number, item);
        if (!taken)
            return fail(taken.error());
        if (*taken)
            return fail(
                ErrorCode::Conflict,
                Proceedings::tr(
                    "There is a minute %1 of this body already. Give this one another number.")
                    .arg(minute.number));
    }
    MOOTHALL_TRY(store.dropDrafts(item));
    const auto row = store.rowOf(item);
    if (!row)
        return fail(row.error());
    const auto saved = recorded(open->writing, u"minute"_s, *row ? (*row)->value() : 0,
                                open->meeting.id, Proceedings::tr("Wrote the minute of an item"),
                                [&] { return store.save(item, minute); });
    return saved ? Status() : Status(fail(saved.error()));
}

Status removeMinute(const Session &session, ItemId item)
{
    auto open = begin(session, openMeetingOf, item);
    if (!open)
        return fail(open.error());
    MinuteStore store(open->database());
    const auto row = store.rowOf(item);
    if (!row)
        return fail(row.error());
    if (!*row)
        return {};
    MOOTHALL_TRY(store.dropDrafts(item));
    MOOTHALL_TRY(open->writing.audited({u"minute"_s, (*row)->value(), open->meeting.id},
                                       Proceedings::tr("Took the minute of an item off"), [&] {
                                           return store.setRemoved(item, open->writing.now());
                                       }));
    return open->writing.commit();
}

Status keepDraft(const Session &session, ItemId item, const QString &field, const RichText &text)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    MOOTHALL_TRY(MinuteStore(writing->database()).keepDraft(item, field, text, writing->now()));
    return writing->commit();
}

Result<QList<Draft>> drafts(const Session &session, MeetingId meeting)
{
    const auto rows = MinuteStore(session.reg->database()).drafts(meeting);
    if (!rows)
        return fail(rows.error());
    QList<Draft> all;
    for (const DraftRow &row : *rows)
        all.append({row.item, row.field, row.text, row.kept});
    return all;
}

Status dropDraft(const Session &session, ItemId item, const QString &field)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    MOOTHALL_TRY(MinuteStore(writing->database()).dropDraft(item, field));
    return writing->commit();
}

Status numberMinutesOf(const Session &session, MeetingId meeting)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    MOOTHALL_TRY(checkUnconfirmed(writing->database(), meeting));
    MOOTHALL_TRY(numberStoredMinutes(*writing, meeting, {}));
    return writing->commit();
}

} // namespace moothall
