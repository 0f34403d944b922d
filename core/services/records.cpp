#include "core/services/records.h"

#include "core/services/housestyles.h"
#include "core/services/minutenumbers.h"
#include "core/services/names.h"
#include "core/services/recordmembers.h"
#include "core/store/authoritystore.h"
#include "core/store/bodystore.h"
#include "core/store/itemstore.h"
#include "core/store/meetingstore.h"
#include "core/store/minutestore.h"
#include "core/store/paperstore.h"
#include "core/store/proceedingsstore.h"
#include "core/store/supplementstore.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Records
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

Error bad(const QString &sentence, const QString &place)
{
    return Error(ErrorCode::BadInput, sentence).at(place);
}

void fill(QString &blank, const QString &value)
{
    if (blank.isEmpty())
        blank = value;
}

void fill(Contact &blank, const Contact &value)
{
    fill(blank.name, value.name);
    fill(blank.title, value.title);
    fill(blank.email, value.email);
    fill(blank.telephone, value.telephone);
}

Status fillAuthority(Writing &writing, const Authority &given)
{
    AuthorityStore store(writing.database());
    auto stored = store.load();
    if (!stored)
        return fail(stored.error());
    if (stored->name != given.name)
        return fail(bad(
            Records::tr(
                "This register is that of %1, not of %2. Import the file into its own register.")
                .arg(stored->name, given.name),
            u"authority.name"_s));
    MOOTHALL_TRY(keepStylesOf(writing, given));
    Authority both = *stored;
    if (both.address.isEmpty())
        both.address = given.address;
    fill(both.properOfficer, given.properOfficer);
    fill(both.contact, given.contact);
    if (both == *stored)
        return {};
    return writing.audited({u"authority"_s, 1, {}},
                           Records::tr("Filled in what was missing of the authority"),
                           [&] { return store.update(both); });
}

/// Finds the body and fills its blanks, or makes it.
Result<BodyId> storeBody(Writing &writing, const Body &given)
{
    BodyStore store(writing.database());
    const auto known = store.named(given.name);
    if (!known)
        return fail(known.error());
    if (!*known) {
        Body made = given;
        made.uid.clear();
        const auto id = store.insert(made);
        if (!id)
            return id;
        MOOTHALL_TRY(writing.note({u"body"_s, id->value(), {}},
                                  Records::tr("Added %1").arg(given.name), {}));
        return id;
    }
    const auto stored = store.load(**known);
    if (!stored)
        return fail(stored.error());
    Body both = *stored;
    fill(both.houseStyle, given.houseStyle);
    fill(both.venue, given.venue);
    fill(both.contact, given.contact);
    if (!both.quorum)
        both.quorum = given.quorum;
    if (both.standingItems.isEmpty())
        both.standingItems = given.standingItems;
    if (both != *stored)
        MOOTHALL_TRY(writing.audited({u"body"_s, both.id.value(), {}},
                                     Records::tr("Changed %1").arg(both.name),
                                     [&] { return store.update(both); }));
    return both.id;
}

/// Writes the items of one record and what stands under them.
class ItemWriter
{
public:
    ItemWriter(Writing &writing, const Meeting &meeting)
        : m_writing(writing)
        , m_meeting(meeting)
    {}

    Status write(AgendaItem item, const QString &place)
    {
        if (item.title.trimmed().isEmpty())
            return fail(bad(Records::tr("An item needs a title."), place + u".title"_s));
        Database &database = m_writing.database();
        std::optional<ItemId> parent;
        if (item.parent) {
            if (!m_ids.contains(*item.parent))
                return fail(bad(Records::tr("A sub-item stands before its item."), place));
            parent = m_ids.value(*item.parent);
        }
        item.uid.clear();
        const auto id = ItemStore(database).insert(m_meeting.id, item, parent, {});
        if (!id)
            return fail(id.error());
        m_ids.insert(item.id, *id);
        for (Paper paper : std::as_const(item.papers)) {
            paper.uid.clear();
            const auto stored = PaperStore(database).insert(*id, paper, {});
            if (!stored)
                return fail(stored.error());
        }
        MOOTHALL_TRY(writeProceedings(*id, item, place));
        return writeMinute(*id, item, place);
    }

    Status writeAttendance(Attendance entry, const QString &place)
    {
        const auto person = personNamed(m_writing, m_meeting.body, entry.personName);
        if (!person)
            return fail(person.error().at(place + u".person"_s));
        entry.id = {};
        entry.person = *person;
        entry.substituteFor = {};
        if (!entry.substituteForName.isEmpty()) {
            const auto other = personNamed(m_writing, m_meeting.body, entry.substituteForName);
            if (!other)
                return fail(other.error().at(place + u".for"_s));
            entry.substituteFor = *other;
        }
        const auto stored = ProceedingsStore(m_writing.database()).save(m_meeting.id, entry);
        return stored ? Status() : Status(fail(stored.error()));
    }

private:
    Status writeProceedings(ItemId id, const AgendaItem &item, const QString &place)
    {
        ProceedingsStore store(m_writing.database());
        for (qsizetype i = 0; i < item.declarations.size(); ++i) {
            Declaration declaration = item.declarations.at(i);
            const auto person = personNamed(m_writing, m_meeting.body, declaration.personName);
            if (!person)
                return fail(person.error().at(u"%1.declarations[%2].person"_s.arg(place).arg(i)));
            declaration.id = {};
            declaration.person = *person;
            if (const auto stored = store.save(id, declaration); !stored)
                return fail(stored.error());
        }
        MOOTHALL_TRY(writeMotions(store, id, item, place));
        for (Action action : item.actions) {
            action.id = {};
            if (const auto stored = store.save(id, action); !stored)
                return fail(stored.error());
        }
        return {};
    }

    Status writeMotions(ProceedingsStore &store, ItemId id, const AgendaItem &item,
                        const QString &place)
    {
        // First all of them, then which amends which: one may amend a later one.
        QList<MotionId> ids;
        for (qsizetype i = 0; i < item.motions.size(); ++i) {
            Motion motion = item.motions.at(i);
            motion.id = {};
            motion.amends = {};
            for (auto *votes : {&motion.recorded, &motion.requested}) {
                for (RecordedVote &vote : *votes) {
                    const auto person = personNamed(m_writing, m_meeting.body, vote.personName);
                    if (!person)
                        return fail(
                            person.error().at(u"%1.motions[%2].%3"_s.arg(place).arg(i).arg(
                                votes == &motion.recorded ? u"recorded"_s : u"requested"_s)));
                    vote.person = *person;
                }
            }
            const auto stored = store.save(id, motion);
            if (!stored)
                return fail(stored.error());
            ids.append(*stored);
        }
        for (qsizetype i = 0; i < item.motions.size(); ++i) {
            if (!item.motions.at(i).amends)
                continue;
            if (const auto linked = store.setAmends(id, ids.at(i), *item.motions.at(i).amends);
                !linked)
                return fail(bad(Records::tr("A motion amends one that isn't there."),
                                u"%1.motions[%2].amends"_s.arg(place).arg(i)));
        }
        return {};
    }

    Status writeMinute(ItemId id, const AgendaItem &item, const QString &place)
    {
        if (!item.minute)
            return {};
        Minute minute = *item.minute;
        minute.uid.clear();
        MinuteStore store(m_writing.database());
        if (!minute.number.isEmpty()) {
            const auto taken = store.isTaken(m_meeting.body, minute.number, id);
            if (!taken)
                return fail(taken.error());
            if (*taken)
                return fail(bad(
                    Records::tr("There is a minute %1 of this body already.").arg(minute.number),
                    place + u".minute.number"_s));
        }
        const auto stored = store.save(id, minute);
        return stored ? Status() : Status(fail(stored.error()));
    }

    Writing &m_writing;
    const Meeting &m_meeting;
    QHash<ItemId, ItemId> m_ids; ///< the record's to the register's
};

/// The JSON path of each item, by the record's order.
QStringList placesOf(const QList<AgendaItem> &items)
{
    QStringList places;
    QHash<ItemId, QString> paths;
    QHash<ItemId, int> children;
    for (const AgendaItem &item : items) {
        const ItemId parent = item.parent.value_or(ItemId());
        const QString prefix = item.parent ? paths.value(parent) + u'.' : QString();
        const QString path = u"%1items[%2]"_s.arg(prefix).arg(children[parent]++);
        paths.insert(item.id, path);
        places.append(path);
    }
    return places;
}

Status checkNew(Database &database, const Meeting &meeting)
{
    MeetingStore store(database);
    if (!meeting.uid.isEmpty()) {
        const auto known = store.withUid(meeting.uid);
        if (!known)
            return fail(known.error());
        if (*known)
            return fail(
                Error(
                    ErrorCode::Exists,
                    Records::tr("The register has this meeting already. Replace it, or leave it."))
                    .at(u"meeting.uid"_s));
    }
    const auto known = store.at(meeting.body, meeting.starts);
    if (!known)
        return fail(known.error());
    if (*known)
        return fail(
            Error(ErrorCode::Exists, Records::tr("The register has a meeting of this body at that "
                                                 "time already. Replace it, or leave it."))
                .at(u"meeting.starts"_s));
    return {};
}

Result<std::optional<KnownMeeting>> knownMeeting(Database &database,
                                                 const std::optional<MeetingId> &id)
{
    if (!id)
        return std::nullopt;
    MeetingStore store(database);
    const auto meeting = store.load(*id);
    if (!meeting)
        return fail(meeting.error());
    const auto published = store.isPublished(*id);
    if (!published)
        return fail(published.error());
    return KnownMeeting{*id, meeting->stage, *published};
}

} // namespace

Result<MeetingId> storeMeetingRecord(Writing &writing, const MeetingRecord &record,
                                     std::optional<int> nextMinute)
{
    Database &database = writing.database();
    MOOTHALL_TRY(fillAuthority(writing, record.authority));
    const auto body = storeBody(writing, record.body);
    if (!body)
        return fail(body.error());
    Meeting meeting = record.meeting;
    meeting.body = *body;
    MOOTHALL_TRY(checkNew(database, meeting));
    MOOTHALL_TRY(storeMembers(writing, *body, meeting.starts.date(), record.members));
    const auto id = MeetingStore(database).insert(meeting);
    if (!id)
        return id;
    meeting.id = *id;

    ItemWriter writer(writing, meeting);
    const QStringList places = placesOf(record.items);
    for (qsizetype i = 0; i < record.items.size(); ++i)
        MOOTHALL_TRY(writer.write(record.items.at(i), places.at(i)));
    for (qsizetype i = 0; i < record.attendance.size(); ++i)
        MOOTHALL_TRY(writer.writeAttendance(record.attendance.at(i), u"attendance[%1]"_s.arg(i)));
    for (const Supplement &supplement : record.supplements) {
        const auto saved = SupplementStore(database).save(*id, supplement);
        if (!saved)
            return fail(saved.error());
    }
    MOOTHALL_TRY(numberStoredMinutes(writing, *id, nextMinute));
    MOOTHALL_TRY(
        writing.note({u"meeting"_s, id->value(), *id}, Records::tr("Imported the meeting"), {}));
    return id;
}

Result<std::optional<KnownMeeting>> findMeeting(Database &database, const QString &uid)
{
    const auto id = MeetingStore(database).withUid(uid);
    if (!id)
        return fail(id.error());
    return knownMeeting(database, *id);
}

Result<std::optional<KnownMeeting>> findMeeting(Database &database, const QString &bodyName,
                                                const QDateTime &starts)
{
    const auto body = BodyStore(database).named(bodyName);
    if (!body)
        return fail(body.error());
    if (!*body)
        return std::nullopt;
    const auto id = MeetingStore(database).at(**body, starts);
    if (!id)
        return fail(id.error());
    return knownMeeting(database, *id);
}

Status removeMeeting(Writing &writing, MeetingId meeting)
{
    MeetingStore store(writing.database());
    const auto published = store.isPublished(meeting);
    if (!published)
        return fail(published.error());
    if (*published)
        return fail(
            ErrorCode::Conflict,
            Records::tr("The meeting's agenda has been published: it can't be replaced any more."));
    return writing.audited({u"meeting"_s, meeting.value(), meeting},
                           Records::tr("Took the meeting off"),
                           [&] { return store.remove(meeting, writing.now()); });
}

} // namespace moothall
