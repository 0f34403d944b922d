#include "core/services/meetings.h"

#include "core/base/dates.h"
#include "core/services/planning.h"
#include "core/services/writing.h"
#include "core/store/authoritystore.h"
#include "core/store/bodystore.h"
#include "core/store/itemstore.h"
#include "core/store/meetingrecord.h"
#include "core/store/meetingstore.h"

#include <QCoreApplication>
#include <QLocale>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Meetings
{
    Q_DECLARE_TR_FUNCTIONS(Meetings)
};

AuditSubject subjectOf(MeetingId id)
{
    return {u"meeting"_s, id.value(), id};
}

/// Custom fixes these words; the date is that of the meeting whose minutes they are.
QString confirmingTitle(QDate held, const QString &language)
{
    return u"To approve, as a correct record, the minutes of the meeting held on %1"_s.arg(
        plainDate(held, QLocale(language)));
}

Result<QList<AgendaItem>> openingItems(Database &database, const NewMeeting &wanted,
                                       const Body &body)
{
    if (wanted.copyFrom)
        return ItemStore(database).ofMeeting(*wanted.copyFrom);
    QList<AgendaItem> items;
    qint64 id = 0;
    for (const StandingItem &standing : body.standingItems) {
        AgendaItem item;
        item.id = ItemId(++id);
        item.title = standing.title;
        item.text = standing.text;
        item.kind = standing.kind;
        item.part = standing.part;
        items.append(item);
    }
    return items;
}

Status addItems(Database &database, MeetingId meeting, const QList<AgendaItem> &items)
{
    ItemStore store(database);
    QHash<ItemId, ItemId> made;
    for (AgendaItem item : items) {
        if (item.supplement > 0)
            continue;
        std::optional<ItemId> parent;
        if (item.parent && !made.contains(*item.parent))
            continue; // of a supplement's item
        if (item.parent)
            parent = made.value(*item.parent);
        item.uid.clear();
        item.numberFixed = false;
        item.toFollow = false;
        const auto added = store.insert(meeting, item, parent, {});
        if (!added)
            return fail(added.error());
        made.insert(item.id, *added);
    }
    return {};
}

Status checkFree(Database &database, BodyId body, const QDateTime &starts, MeetingId except)
{
    const auto other = MeetingStore(database).at(body, starts);
    if (!other)
        return fail(other.error());
    if (*other && **other != except)
        return fail(
            ErrorCode::Exists,
            Meetings::tr(
                "That body already meets at that time. Open the meeting, or choose another time."));
    return {};
}

/// Where a later agenda confirms the minutes of a meeting that has moved, it names the new day;
/// what an officer has worded stays.
Status renameConfirming(Writing &writing, BodyId body, QDate from, QDate to)
{
    Database &database = writing.database();
    const QString was = confirmingTitle(from, database.language());
    const auto later = MeetingStore(database).list(
        {.bodyName = {}, .body = body, .from = std::min(from, to), .to = {}});
    if (!later)
        return fail(later.error());
    for (const MeetingRow &row : *later) {
        const bool open = row.stage == MeetingStage::Planned || row.stage == MeetingStage::Agenda;
        const auto items =
            open ? ItemStore(database).ofMeeting(row.id) : Result<QList<AgendaItem>>();
        if (!items)
            return fail(items.error());
        for (AgendaItem item : *items) {
            if (item.kind != ItemKind::Minutes || item.title != was)
                continue;
            item.title = confirmingTitle(to, database.language());
            MOOTHALL_TRY(writing.audited({u"item"_s, item.id.value(), row.id},
                                         Meetings::tr("Named the new day of the last meeting"),
                                         [&] { return ItemStore(database).update(item); }));
        }
    }
    return {};
}

/// The steps along the stage bar that make sense; what was published goes back no further than to
/// that.
QList<MeetingStage> stepsFrom(MeetingStage stage, bool published)
{
    using enum MeetingStage;
    const MeetingStage before = published ? Published : Agenda;
    switch (stage) {
    case Planned:
        return {Agenda, Cancelled, Postponed};
    case Agenda:
        return {Planned, Held, Cancelled, Postponed};
    case Published:
        return {Held, Adjourned, Cancelled, Postponed};
    case Held:
        return {before, Adjourned, DraftMinutes};
    case Adjourned:
        return {before, Held};
    case DraftMinutes:
        return {Held, Confirmed};
    case Confirmed:
        return {};
    case Cancelled:
    case Postponed:
        return published ? QList{Published} : QList{Planned, Agenda};
    }
    return {};
}

} // namespace

Result<QList<MeetingSummary>> meetings(const Session &session, const MeetingFilter &filter)
{
    const auto rows = MeetingStore(session.reg->database())
                          .list({filter.bodyName, filter.body, filter.from, filter.to});
    if (!rows)
        return fail(rows.error());
    QList<MeetingSummary> all;
    for (const MeetingRow &row : *rows)
        all.append({row.id, row.uid, row.body, row.bodyName, row.starts, row.venue, row.stage});
    return all;
}

Result<MeetingRecord> loadMeeting(const Session &session, MeetingId id)
{
    return loadMeetingRecord(session.reg->database(), id);
}

Result<MeetingId> planMeeting(const Session &session, const NewMeeting &wanted)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    const auto id = planMeeting(*writing, wanted);
    MOOTHALL_TRY(id);
    MOOTHALL_TRY(writing->commit());
    return *id;
}

Result<MeetingId> planMeeting(Writing &writing, const NewMeeting &wanted)
{
    if (!wanted.starts.isValid())
        return fail(ErrorCode::BadInput,
                    Meetings::tr("A meeting needs a day and a time. Give them and try again."));
    Database &database = writing.database();
    const auto body = BodyStore(database).load(wanted.body);
    if (!body)
        return fail(body.error());
    MOOTHALL_TRY(checkFree(database, wanted.body, wanted.starts, {}));
    auto items = openingItems(database, wanted, *body);
    if (!items)
        return fail(items.error());
    const auto last = MeetingStore(database).before(wanted.body, wanted.starts);
    if (!last)
        return fail(last.error());
    if (*last) {
        for (AgendaItem &item : *items) {
            if (item.kind == ItemKind::Minutes)
                item.title = confirmingTitle((*last)->starts.date(), database.language());
        }
    }
    Meeting meeting;
    meeting.body = wanted.body;
    meeting.starts = wanted.starts;
    meeting.venue = wanted.venue.isEmpty() ? body->venue : wanted.venue;
    meeting.kind = wanted.kind;
    const auto id = MeetingStore(database).insert(meeting);
    if (!id)
        return id;
    MOOTHALL_TRY(addItems(database, *id, *items));
    MOOTHALL_TRY(writing.note(subjectOf(*id), Meetings::tr("Planned the meeting"), {}));
    return id;
}

Status moveMeeting(Writing &writing, MeetingId id, const QDateTime &starts, const QString &venue)
{
    if (!starts.isValid())
        return fail(ErrorCode::BadInput,
                    Meetings::tr("A meeting needs a day and a time. Give them and try again."));
    MeetingStore store(writing.database());
    auto meeting = store.load(id);
    MOOTHALL_TRY(meeting);
    const bool isPlanned =
        meeting->stage == MeetingStage::Planned || meeting->stage == MeetingStage::Agenda;
    const auto published = store.isPublished(id);
    MOOTHALL_TRY(published);
    if (!isPlanned || *published)
        return fail(ErrorCode::Conflict,
                    Meetings::tr("Notice of this meeting has been given, so it can't just be "
                                 "moved. Cancel or postpone it, and plan another one."));
    MOOTHALL_TRY(checkFree(writing.database(), meeting->body, starts, id));
    const QDateTime before = meeting->starts;
    if (meeting->ends.isValid())
        meeting->ends = starts.addSecs(before.secsTo(meeting->ends));
    meeting->starts = starts;
    meeting->venue = venue;
    MOOTHALL_TRY(writing.audited(subjectOf(id), Meetings::tr("Moved the meeting"),
                                 [&] { return store.update(*meeting); }));
    return before.date() == starts.date()
               ? Status()
               : renameConfirming(writing, meeting->body, before.date(), starts.date());
}

Status updateMeeting(const Session &session, const Meeting &changed)
{
    if (!changed.starts.isValid())
        return fail(ErrorCode::BadInput,
                    Meetings::tr("A meeting needs a day and a time. Give them and try again."));
    if (changed.ends.isValid() && changed.ends < changed.starts)
        return fail(ErrorCode::BadInput,
                    Meetings::tr("The meeting ends before it starts. Correct one of the times."));
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    MeetingStore store(writing->database());
    const auto stored = store.load(changed.id);
    if (!stored)
        return fail(stored.error());
    MOOTHALL_TRY(checkFree(writing->database(), stored->body, changed.starts, changed.id));
    MOOTHALL_TRY(writing->audited(subjectOf(changed.id),
                                  Meetings::tr("Changed time, place or kind"),
                                  [&] { return store.update(changed); }));
    return writing->commit();
}

Status setStage(const Session &session, MeetingId id, MeetingStage stage)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    MeetingStore store(writing->database());
    const auto meeting = store.load(id);
    if (!meeting)
        return fail(meeting.error());
    if (meeting->stage == stage)
        return {};
    const auto published = store.isPublished(id);
    if (!published)
        return fail(published.error());
    if (!stepsFrom(meeting->stage, *published).contains(stage)) {
        if (stage == MeetingStage::Published)
            return fail(ErrorCode::Conflict,
                        Meetings::tr("An agenda is published with its packs, not by its stage. Use "
                                     "“Publish agenda”."));
        return fail(ErrorCode::Conflict,
                    Meetings::tr("The meeting can't go to that stage from the one it is at. Take "
                                 "the steps between them first."),
                    u"%1 to %2"_s.arg(token(meeting->stage), token(stage)));
    }
    MOOTHALL_TRY(writing->audited(subjectOf(id),
                                  Meetings::tr("Moved to the stage “%1”").arg(token(stage)),
                                  [&] { return store.setStage(id, stage); }));
    return writing->commit();
}

Result<QList<Change>> history(const Session &session, MeetingId id, int limit)
{
    const auto rows = auditOf(session.reg->database(), id, limit);
    if (!rows)
        return fail(rows.error());
    QList<Change> changes;
    for (const AuditRow &row : *rows)
        changes.append({row.at, row.who, row.what});
    return changes;
}

} // namespace moothall
