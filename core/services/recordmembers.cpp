#include "core/services/recordmembers.h"

#include "core/services/names.h"
#include "core/store/meetingstore.h"
#include "core/store/peoplestore.h"

#include <QCoreApplication>
#include <QSet>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct RecordMembers
{
    Q_DECLARE_TR_FUNCTIONS(RecordMembers)
};

/// The days around a meeting on which the same body meets too.
struct Neighbours
{
    std::optional<QDate> previous;
    std::optional<QDate> next;
};

Result<Neighbours> neighboursOf(Database &database, BodyId body, QDate day)
{
    const auto all = MeetingStore(database).list({{}, body, {}, {}});
    if (!all)
        return fail(all.error());
    Neighbours found;
    for (const MeetingRow &row : *all) {
        const QDate date = row.starts.date();
        if (date < day)
            found.previous = date;
        else if (date > day && !found.next)
            found.next = date;
    }
    return found;
}

QString changedSentence(const Membership &membership)
{
    return RecordMembers::tr("Changed the membership of %1").arg(membership.person.name);
}

Result<MembershipId> insertNoted(Writing &writing, const Membership &membership)
{
    const auto made = PeopleStore(writing.database()).insert(membership);
    if (!made)
        return made;
    MOOTHALL_TRY(
        writing.note({u"membership"_s, made->value(), {}}, changedSentence(membership), {}));
    return made;
}

Status updateNoted(Writing &writing, const Membership &membership)
{
    return writing.audited({u"membership"_s, membership.id.value(), {}},
                           changedSentence(membership),
                           [&] { return PeopleStore(writing.database()).update(membership); });
}

/// Takes the time from `day` until the next meeting out of a membership.
Status carveOut(Writing &writing, const Membership &membership, QDate day, const Neighbours &around)
{
    const bool hasBefore = membership.from ? *membership.from < day : around.previous.has_value();
    const bool hasAfter = around.next && (!membership.until || *membership.until >= *around.next);
    Membership before = membership;
    before.until = day.addDays(-1);
    Membership after = membership;
    after.from = around.next;
    if (hasBefore && hasAfter) {
        MOOTHALL_TRY(updateNoted(writing, before));
        const auto made = insertNoted(writing, after);
        return made ? Status() : Status(fail(made.error()));
    }
    if (hasBefore)
        return updateNoted(writing, before);
    if (hasAfter)
        return updateNoted(writing, after);
    return writing.audited(
        {u"membership"_s, membership.id.value(), {}}, changedSentence(membership), [&] {
            return PeopleStore(writing.database()).removeMembership(membership.id, writing.now());
        });
}

/// A membership that says the same once its blanks are filled, or nothing.
std::optional<Membership> filled(const Membership &stored, const Membership &wanted)
{
    const auto agrees = [](const QString &a, const QString &b) {
        return a.isEmpty() || b.isEmpty() || a == b;
    };
    if (stored.role != wanted.role || stored.mayVote != wanted.mayVote ||
        !agrees(stored.party, wanted.party) || !agrees(stored.division, wanted.division))
        return std::nullopt;
    Membership both = stored;
    if (both.party.isEmpty())
        both.party = wanted.party;
    if (both.division.isEmpty())
        both.division = wanted.division;
    return both;
}

} // namespace

Status storeMembers(Writing &writing, BodyId body, QDate day, const QList<Membership> &members)
{
    if (members.isEmpty())
        return {};
    PeopleStore store(writing.database());
    const auto around = neighboursOf(writing.database(), body, day);
    if (!around)
        return fail(around.error());
    const auto sitting = store.members(body, day);
    if (!sitting)
        return fail(sitting.error());
    QHash<PersonId, Membership> stored;
    for (const Membership &membership : *sitting)
        stored.insert(membership.person.id, membership);

    QSet<PersonId> seen;
    for (qsizetype i = 0; i < members.size(); ++i) {
        const QString place = u"body.members[%1].name"_s.arg(i);
        Membership wanted = members.at(i);
        const auto person = personNamed(writing, body, wanted.person.name);
        if (!person)
            return fail(person.error().at(place));
        if (seen.contains(*person))
            return fail(Error(ErrorCode::BadInput,
                              RecordMembers::tr("“%1” is there twice. Name each member once.")
                                  .arg(wanted.person.name))
                            .at(place));
        seen.insert(*person);
        wanted.person.id = *person;
        wanted.body = body;
        if (const auto there = stored.constFind(*person); there != stored.constEnd()) {
            if (const auto both = filled(*there, wanted)) {
                MOOTHALL_TRY(updateNoted(writing, *both));
                continue;
            }
            MOOTHALL_TRY(carveOut(writing, *there, day, *around));
        }
        if (!wanted.from && around->previous)
            wanted.from = day;
        if (!wanted.until && around->next)
            wanted.until = around->next->addDays(-1);
        const auto made = insertNoted(writing, wanted);
        if (!made)
            return fail(made.error());
    }
    for (const Membership &membership : *sitting) {
        if (!seen.contains(membership.person.id))
            MOOTHALL_TRY(carveOut(writing, membership, day, *around));
    }
    return {};
}

} // namespace moothall
