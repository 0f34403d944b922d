#pragma once

#include "core/domain/people.h"
#include "ui/commands/registeredits.h"

namespace moothall {

/// What an officer changes of bodies and their members, each as one undo step. A step takes back or makes again only
/// what it changed: what else happened to a body meanwhile (its next minute number) stays.
class CommitteeEdits : public RegisterEdits
{
    Q_OBJECT

public:
    using RegisterEdits::RegisterEdits;

    /// Each returns false where the register refuses, after refused().
    bool change(const Body &before, const Body &after, const QString &what);
    /// The register makes the person too where it is new.
    bool addMember(const Membership &membership);
    bool change(const Membership &before, const Membership &after);
    /// As if it had never been.
    bool removeMember(const Membership &membership);

private:
    friend class BodyCommand;
    friend class MembershipCommand;
};

} // namespace moothall
