#pragma once

#include "core/domain/people.h"
#include "ui/commands/registeredits.h"

namespace moothall {

/// What an officer changes of the authority's own house styles, and which style it prints by, each
/// as one undo step.
class StyleEdits : public RegisterEdits
{
    Q_OBJECT

public:
    using RegisterEdits::RegisterEdits;

    /// Each returns false where the register refuses, after refused().
    bool add(const OwnStyle &style);
    bool change(const OwnStyle &before, const OwnStyle &after, const QString &what);
    bool remove(const OwnStyle &style);
    bool rename(const QString &before, const QString &after);
    bool useForAuthority(const QString &before, const QString &after);

private:
    friend class StyleCommand;
    friend class RenameStyleCommand;
    friend class AuthorityStyleCommand;
};

} // namespace moothall
