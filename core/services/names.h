#pragma once

#include "core/domain/people.h"
#include "core/services/writing.h"

namespace moothall {

/// The person meant by a name: one of that name who is or was on the body, else the only one of
/// that name in the register, else somebody new. Errors: BadInput where the name fits two or is
/// empty.
Result<PersonId> personNamed(Writing &writing, BodyId body, const QString &name);

/// An id as it is, or personNamed() where it is new.
Result<PersonId> personOf(Writing &writing, BodyId body, PersonId id, const QString &name);

} // namespace moothall
