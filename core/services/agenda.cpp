#include "core/services/agenda.h"

#include "core/services/frozen.h"
#include "core/services/writing.h"
#include "core/store/itemstore.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Agendas
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

AuditSubject subjectOf(ItemId id, MeetingId meeting)
{
    return {u"item"_s, id.value(), meeting};
}

/// How the trail names an item: by its printed number, never by its words.
Result<QString> numberOf(Database &database, MeetingId meeting, ItemId id)
{
    return ItemStore(database).numberOf(meeting, id);
}

tl::unexpected<Error> wrongPlace()
{
    return fail(ErrorCode::BadInput, Agendas::tr("An item can't stand there. Choose a place on the "
                                                 "same agenda that isn't within the item itself."));
}

/// That the place is on this agenda, not within the item itself, and not before anything published.
Status checkPlace(Database &database, MeetingId meeting, const ItemPlace &place,
                  std::optional<ItemId> moved)
{
    ItemStore store(database);
    if (place.before) {
        const auto before = openHome(database, *place.before);
        if (!before)
            return fail(before.error());
        if (before->meeting != meeting || before->parent != place.parent || place.before == moved)
            return wrongPlace();
    }
    for (std::optional<ItemId> above = place.parent; above;) {
        const auto home = store.home(*above);
        if (!home)
            return fail(home.error());
        if (home->meeting != meeting || above == moved)
            return wrongPlace();
        above = home->parent;
    }
    return {};
}

} // namespace

Result<ItemId> addItem(const Session &session, MeetingId meeting, const AgendaItem &item,
                       const ItemPlace &place)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    Database &database = writing->database();
    MOOTHALL_TRY(checkOpen(database, meeting, item.supplement));
    MOOTHALL_TRY(checkPlace(database, meeting, place, {}));
    const auto id = ItemStore(database).insert(meeting, item, place.parent, place.before);
    if (!id)
        return id;
    const auto number = numberOf(database, meeting, *id);
    if (!number)
        return fail(number.error());
    MOOTHALL_TRY(
        writing->note(subjectOf(*id, meeting), Agendas::tr("Added item %1").arg(*number), {}));
    MOOTHALL_TRY(writing->commit());
    return id;
}

Status updateItem(const Session &session, const AgendaItem &item)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    Database &database = writing->database();
    const auto home = openHome(database, item.id);
    if (!home)
        return fail(home.error());
    MOOTHALL_TRY(checkOpen(database, home->meeting, item.supplement));
    const auto number = numberOf(database, home->meeting, item.id);
    if (!number)
        return fail(number.error());
    MOOTHALL_TRY(writing->audited(subjectOf(item.id, home->meeting),
                                  Agendas::tr("Changed item %1").arg(*number),
                                  [&] { return ItemStore(database).update(item); }));
    return writing->commit();
}

Status moveItem(const Session &session, ItemId item, const ItemPlace &place)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    Database &database = writing->database();
    const auto home = openHome(database, item);
    if (!home)
        return fail(home.error());
    MOOTHALL_TRY(checkPlace(database, home->meeting, place, item));
    const auto from = numberOf(database, home->meeting, item);
    if (!from)
        return fail(from.error());
    const AuditSubject subject = subjectOf(item, home->meeting);
    const auto before = auditState(database, subject);
    if (!before)
        return fail(before.error());
    MOOTHALL_TRY(ItemStore(database).move(item, place.parent, place.before));
    const auto to = numberOf(database, home->meeting, item);
    if (!to)
        return fail(to.error());
    MOOTHALL_TRY(
        writing->note(subject, Agendas::tr("Moved item %1 to %2").arg(*from, *to), *before));
    return writing->commit();
}

Result<ItemPlace> placeOf(const Session &session, ItemId item)
{
    ItemStore store(session.reg->database());
    const auto home = store.home(item);
    if (!home)
        return fail(home.error());
    const auto next = store.next(item);
    if (!next)
        return fail(next.error());
    return ItemPlace{home->parent, *next};
}

Status removeItem(const Session &session, ItemId item)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    Database &database = writing->database();
    const auto home = openHome(database, item);
    if (!home)
        return fail(home.error());
    const auto number = numberOf(database, home->meeting, item);
    if (!number)
        return fail(number.error());
    MOOTHALL_TRY(writing->audited(
        subjectOf(item, home->meeting), Agendas::tr("Took item %1 off the agenda").arg(*number),
        [&] { return ItemStore(database).setRemoved(item, writing->now()); }));
    return writing->commit();
}

Status restoreItem(const Session &session, ItemId item)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    Database &database = writing->database();
    const auto home = openHome(database, item);
    if (!home)
        return fail(home.error());
    const AuditSubject subject = subjectOf(item, home->meeting);
    const auto before = auditState(database, subject);
    if (!before)
        return fail(before.error());
    MOOTHALL_TRY(ItemStore(database).restore(item));
    const auto number = numberOf(database, home->meeting, item);
    if (!number)
        return fail(number.error());
    MOOTHALL_TRY(writing->note(subject, Agendas::tr("Put item %1 back on the agenda").arg(*number),
                               *before));
    return writing->commit();
}

} // namespace moothall
