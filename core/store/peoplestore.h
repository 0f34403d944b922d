#pragma once

#include "core/domain/people.h"
#include "core/store/database.h"

namespace moothall {

/// People and their time on bodies.
class PeopleStore
{
public:
    explicit PeopleStore(Database &database)
        : m_database(database)
    {}

    /// By sort name.
    Result<QList<Person>> all();
    Result<QList<Person>> named(const QString &name);
    Result<PersonId> insert(const Person &person);
    Status update(const Person &person);

    /// Chair first, then by sort name; on a day, or all of them.
    Result<QList<Membership>> members(BodyId body, std::optional<QDate> on);
    /// Errors: NotFound.
    Result<Membership> membership(MembershipId id);
    Result<MembershipId> insert(const Membership &membership);
    Status update(const Membership &membership);
    Status removeMembership(MembershipId id, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace moothall
