#include "core/store/peoplestore.h"

#include "core/store/ordering.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

Person personOf(Statement &row)
{
    return {row.id<PersonId>(0), row.text(1), row.text(2), row.text(3), row.text(4)};
}

const QString selectMembership =
    u"SELECT p.id, p.uid, p.name, p.sort_name, p.email, m.id, m.body, m.role, m.may_vote, m.party, "
    "m.division, m.from_date, m.until_date FROM membership m JOIN person p ON p.id = m.person "
    "WHERE m.removed IS NULL "_s;

Membership membershipOf(Statement &row)
{
    Membership membership;
    membership.person = personOf(row);
    membership.id = row.id<MembershipId>(5);
    membership.body = row.id<BodyId>(6);
    membership.role = row.word<MemberRole>(7);
    membership.mayVote = row.boolean(8);
    membership.party = row.text(9);
    membership.division = row.text(10);
    membership.from = row.optionalDate(11);
    membership.until = row.optionalDate(12);
    return membership;
}

} // namespace

Result<QList<Person>> PeopleStore::all()
{
    return m_database
        .prepare(
            u"SELECT id, uid, name, sort_name, email FROM person ORDER BY sort_name COLLATE NOCASE, id"_s)
        .all(personOf);
}

Result<QList<Person>> PeopleStore::named(const QString &name)
{
    return m_database
        .prepare(u"SELECT id, uid, name, sort_name, email FROM person WHERE name = ? ORDER BY id"_s)
        .bind(name)
        .all(personOf);
}

Result<PersonId> PeopleStore::insert(const Person &person)
{
    MOOTHALL_TRY(
        m_database
            .prepare(u"INSERT INTO person (uid, name, sort_name, email) VALUES (?, ?, ?, ?)"_s)
            .bind(person.uid.isEmpty() ? newUid() : person.uid, person.name,
                  person.sortName.isEmpty() ? sortNameOf(person.name) : person.sortName,
                  person.email)
            .run());
    return PersonId(m_database.lastKey());
}

Status PeopleStore::update(const Person &person)
{
    auto statement =
        m_database.prepare(u"UPDATE person SET name = ?, sort_name = ?, email = ? WHERE id = ?"_s);
    MOOTHALL_TRY(statement
                     .bind(person.name,
                           person.sortName.isEmpty() ? sortNameOf(person.name) : person.sortName,
                           person.email, person.id)
                     .run());
    return statement.changed() == 0 ? Status(notThere(u"person"_s, person.id.value())) : Status();
}

Result<QList<Membership>> PeopleStore::members(BodyId body, std::optional<QDate> on)
{
    const QString order =
        u"ORDER BY m.role <> 'chair', p.sort_name COLLATE NOCASE, m.from_date, m.id"_s;
    if (!on)
        return m_database.prepare(selectMembership + u"AND m.body = ? "_s + order)
            .bind(body)
            .all(membershipOf);
    return m_database
        .prepare(
            selectMembership +
            u"AND m.body = ? AND ifnull(m.from_date, '') <= ? AND ifnull(m.until_date, '9') >= ? "_s +
            order)
        .bind(body, *on, *on)
        .all(membershipOf);
}

Result<Membership> PeopleStore::membership(MembershipId id)
{
    auto found =
        m_database.prepare(selectMembership + u"AND m.id = ?"_s).bind(id).first(membershipOf);
    if (!found)
        return fail(found.error());
    if (!*found)
        return notThere(u"membership"_s, id.value());
    return std::move(**found);
}

Result<MembershipId> PeopleStore::insert(const Membership &membership)
{
    MOOTHALL_TRY(m_database
                     .prepare(u"INSERT INTO membership (person, body, role, may_vote, party, "
                              u"division, from_date, until_date) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
                     .bind(membership.person.id, membership.body, membership.role,
                           membership.mayVote, membership.party, membership.division,
                           membership.from, membership.until)
                     .run());
    return MembershipId(m_database.lastKey());
}

Status PeopleStore::update(const Membership &membership)
{
    auto statement = m_database.prepare(
        u"UPDATE membership SET role = ?, may_vote = ?, party = ?, division = ?, from_date = ?, "
        "until_date = ?, removed = NULL WHERE id = ?"_s);
    MOOTHALL_TRY(statement
                     .bind(membership.role, membership.mayVote, membership.party,
                           membership.division, membership.from, membership.until, membership.id)
                     .run());
    return statement.changed() == 0 ? Status(notThere(u"membership"_s, membership.id.value()))
                                    : Status();
}

Status PeopleStore::removeMembership(MembershipId id, const QDateTime &now)
{
    auto statement =
        m_database.prepare(u"UPDATE membership SET removed = ? WHERE id = ? AND removed IS NULL"_s);
    MOOTHALL_TRY(statement.bind(stored::instant(now), id).run());
    return statement.changed() == 0 ? Status(notThere(u"membership"_s, id.value())) : Status();
}

} // namespace moothall
