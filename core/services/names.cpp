#include "core/services/names.h"

#include "core/store/peoplestore.h"

#include <QCoreApplication>
#include <QSet>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

Result<PersonId> personNamed(Writing &writing, BodyId body, const QString &name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return fail(ErrorCode::BadInput,
                    Names::tr("A person needs a name. Type it and try again."));
    PeopleStore store(writing.database());
    const auto all = store.named(wanted);
    if (!all)
        return fail(all.error());
    if (all->size() == 1)
        return all->first().id;
    if (all->isEmpty()) {
        Person person;
        person.name = wanted;
        const auto made = store.insert(person);
        if (!made)
            return made;
        MOOTHALL_TRY(
            writing.note({u"person"_s, made->value(), {}}, Names::tr("Added %1").arg(wanted), {}));
        return made;
    }
    const auto members = store.members(body, {});
    if (!members)
        return fail(members.error());
    QSet<PersonId> fitting;
    for (const Membership &member : *members) {
        if (member.person.name == wanted)
            fitting.insert(member.person.id);
    }
    if (fitting.size() == 1)
        return *fitting.begin();
    return fail(ErrorCode::BadInput,
                Names::tr("“%1” fits %n people in the register. Tell them apart first.", nullptr,
                          int(all->size()))
                    .arg(wanted));
}

Result<PersonId> personOf(Writing &writing, BodyId body, PersonId id, const QString &name)
{
    return id.isNew() ? personNamed(writing, body, name) : Result<PersonId>(id);
}

} // namespace moothall
