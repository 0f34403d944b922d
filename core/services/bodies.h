#pragma once

#include "core/domain/people.h"
#include "core/services/session.h"

namespace moothall {

Result<QList<Body>> bodies(const Session &session);
Result<Body> body(const Session &session, BodyId id);
/// A new body when `changed.id.isNew()`, else its change. Errors: Exists (the name), BadInput.
Result<BodyId> saveBody(const Session &session, const Body &changed);

/// Members of a body on a day, chair first, then by sort name; all of them, past and future, without a day.
Result<QList<Membership>> members(const Session &session, BodyId body, std::optional<QDate> on);
/// New when `changed.id.isNew()`; its person too when `changed.person.id.isNew()`.
Result<MembershipId> saveMembership(const Session &session, const Membership &changed);
/// Takes a membership off as if it had never been; to end one, give it a last day.
Status removeMembership(const Session &session, MembershipId id);

Result<QList<Person>> people(const Session &session);
Result<PersonId> savePerson(const Session &session, const Person &changed);

} // namespace moothall
