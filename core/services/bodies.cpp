#include "core/services/bodies.h"

#include "core/services/housestyles.h"
#include "core/services/writing.h"
#include "core/store/authoritystore.h"
#include "core/store/bodystore.h"
#include "core/store/peoplestore.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Bodies
{
    Q_DECLARE_TR_FUNCTIONS(Bodies)
};

Status checkPerson(const Person &person)
{
    if (person.name.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Bodies::tr("A person needs a name. Type it and try again."));
    return {};
}

/// Inserts a new value, else updates it, and notes which.
template<typename Store, typename Value>
auto kept(Writing &writing, const QString &table, Store &store, const Value &value,
          const QString &what) -> decltype(store.insert(value))
{
    return writing.recorded({table, value.id.value(), {}}, what,
                            [&]() -> decltype(store.insert(value)) {
                                if (value.id.isNew())
                                    return store.insert(value);
                                MOOTHALL_TRY(store.update(value));
                                return value.id;
                            });
}

QString addedOrChanged(bool isNew, const QString &name)
{
    return isNew ? Bodies::tr("Added %1").arg(name) : Bodies::tr("Changed %1").arg(name);
}

Result<PersonId> storePerson(Writing &writing, const Person &person)
{
    MOOTHALL_TRY(checkPerson(person));
    PeopleStore store(writing.database());
    return kept(writing, u"person"_s, store, person,
                addedOrChanged(person.id.isNew(), person.name));
}

Status checkBody(Database &database, const Body &body)
{
    if (body.name.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Bodies::tr("A body needs a name. Type it and try again."));
    const auto other = BodyStore(database).named(body.name);
    if (!other)
        return fail(other.error());
    if (*other && **other != body.id)
        return fail(
            ErrorCode::Exists,
            Bodies::tr("There is a body called “%1” already. Choose another name.").arg(body.name));
    if (body.nextMinute < 1)
        return fail(ErrorCode::BadInput,
                    Bodies::tr("Minutes are numbered from 1 on. Give “%1” a next number above 0.")
                        .arg(body.name));
    if (body.quorum && *body.quorum < 1)
        return fail(ErrorCode::BadInput,
                    Bodies::tr("A quorum is at least 1. Leave it empty for the one by law."));
    if (body.houseStyle.isEmpty())
        return {};
    const auto owner = AuthorityStore(database).load();
    MOOTHALL_TRY(owner);
    return checkHouseStyle(*owner, body.houseStyle);
}

} // namespace

Result<QList<Body>> bodies(const Session &session)
{
    return BodyStore(session.reg->database()).all();
}

Result<Body> body(const Session &session, BodyId id)
{
    return BodyStore(session.reg->database()).load(id);
}

Result<BodyId> saveBody(const Session &session, const Body &changed)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    Body value = changed;
    value.name = changed.name.trimmed();
    MOOTHALL_TRY(checkBody(writing->database(), value));
    BodyStore store(writing->database());
    const auto saved =
        kept(*writing, u"body"_s, store, value, addedOrChanged(value.id.isNew(), value.name));
    if (!saved)
        return saved;
    MOOTHALL_TRY(writing->commit());
    return saved;
}

Result<QList<Membership>> members(const Session &session, BodyId body, std::optional<QDate> on)
{
    return PeopleStore(session.reg->database()).members(body, on);
}

Result<MembershipId> saveMembership(const Session &session, const Membership &changed)
{
    if (changed.from && changed.until && *changed.from > *changed.until)
        return fail(
            ErrorCode::BadInput,
            Bodies::tr("The membership of %1 ends before it begins. Correct one of its days.")
                .arg(changed.person.name));
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    Membership value = changed;
    if (value.person.id.isNew()) {
        const auto person = storePerson(*writing, value.person);
        if (!person)
            return fail(person.error());
        value.person.id = *person;
    }
    PeopleStore store(writing->database());
    const auto saved = kept(*writing, u"membership"_s, store, value,
                            Bodies::tr("Changed the membership of %1").arg(value.person.name));
    if (!saved)
        return saved;
    MOOTHALL_TRY(writing->commit());
    return saved;
}

Status removeMembership(const Session &session, MembershipId id)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    PeopleStore store(writing->database());
    const auto membership = store.membership(id);
    if (!membership)
        return fail(membership.error());
    MOOTHALL_TRY(
        writing->audited({u"membership"_s, id.value(), {}},
                         Bodies::tr("Took off the membership of %1").arg(membership->person.name),
                         [&] { return store.removeMembership(id, writing->now()); }));
    return writing->commit();
}

Result<QList<Person>> people(const Session &session)
{
    return PeopleStore(session.reg->database()).all();
}

Result<PersonId> savePerson(const Session &session, const Person &changed)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    const auto saved = storePerson(*writing, changed);
    if (!saved)
        return saved;
    MOOTHALL_TRY(writing->commit());
    return saved;
}

} // namespace moothall
