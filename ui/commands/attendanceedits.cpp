#include "ui/commands/attendanceedits.h"

#include "ui/commands/openmeeting.h"
#include "ui/commands/recordsteps.h"

#include <algorithm>

namespace moothall {

namespace {

bool isThere(AttendanceState state)
{
    return state == AttendanceState::Present || state == AttendanceState::Remote;
}

} // namespace

const Attendance *AttendanceEdits::entryOf(PersonId person) const
{
    const auto &entries = m_meeting.record().attendance;
    const auto found = std::ranges::find(entries, person, &Attendance::person);
    return found == entries.end() ? nullptr : &*found;
}

QString AttendanceEdits::nameOf(PersonId person) const
{
    if (const Attendance *entry = entryOf(person))
        return entry->personName;
    for (const Membership &member : m_meeting.record().members) {
        if (member.person.id == person)
            return member.person.name;
    }
    return {};
}

Attendance AttendanceEdits::startOf(PersonId person) const
{
    if (const Attendance *entry = entryOf(person))
        return *entry;
    Attendance entry;
    entry.person = person;
    entry.personName = nameOf(person);
    for (const Membership &member : m_meeting.record().members) {
        if (member.person.id == person && member.role == MemberRole::Substitute)
            entry.capacity = Capacity::Substitute;
    }
    return entry;
}

bool AttendanceEdits::change(PersonId person, const Attendance &after, const QString &text)
{
    const Attendance *before = entryOf(person);
    if (before && *before == after)
        return false;
    return m_meeting.make(text,
        steps(std::make_unique<AttendanceStep>(before ? std::optional(*before) : std::nullopt, after)));
}

bool AttendanceEdits::setState(PersonId person, AttendanceState state)
{
    Attendance after = startOf(person);
    if (after.personName.isEmpty())
        return false;
    after.state = state;
    if (!isThere(state))
        after.periods.clear();
    switch (state) {
    case AttendanceState::Present:
        return change(person, after, tr("Mark %1 present").arg(after.personName));
    case AttendanceState::Remote:
        return change(person, after, tr("Mark %1 remote").arg(after.personName));
    case AttendanceState::Apologies:
        return change(person, after, tr("Record apologies of %1").arg(after.personName));
    case AttendanceState::Absent:
        return change(person, after, tr("Mark %1 absent").arg(after.personName));
    }
    return false;
}

bool AttendanceEdits::everybodyPresent()
{
    Steps made;
    for (const Membership &member : m_meeting.record().members) {
        if (member.role != MemberRole::Substitute && !entryOf(member.person.id))
            made.push_back(std::make_unique<AttendanceStep>(std::nullopt, startOf(member.person.id)));
    }
    return !made.empty() && m_meeting.make(tr("Mark everybody present"), std::move(made));
}

bool AttendanceEdits::arrived(PersonId person, QTime at)
{
    Attendance after = startOf(person);
    if (!isThere(after.state))
        after.state = AttendanceState::Present;
    const bool wasAway = !after.periods.isEmpty() && after.periods.last().to.isValid() && at.isValid()
        && at > after.periods.last().to;
    if (after.periods.isEmpty() || wasAway)
        after.periods.append(Period());
    after.periods.last().from = at;
    if (!after.periods.last().from.isValid() && !after.periods.last().to.isValid())
        after.periods.removeLast();
    return change(person, after, tr("Record when %1 arrived").arg(after.personName));
}

bool AttendanceEdits::left(PersonId person, QTime at)
{
    Attendance after = startOf(person);
    if (!isThere(after.state))
        after.state = AttendanceState::Present;
    if (after.periods.isEmpty())
        after.periods.append(Period());
    if (at.isValid() && !after.periods.last().from.isValid())
        after.periods.last().from = m_meeting.record().meeting.starts.time();
    after.periods.last().to = at;
    if (!after.periods.last().from.isValid() && !after.periods.last().to.isValid())
        after.periods.removeLast();
    return change(person, after, tr("Record when %1 left").arg(after.personName));
}

bool AttendanceEdits::setSubstitute(PersonId person, std::optional<PersonId> insteadOf)
{
    Attendance after = startOf(person);
    after.capacity = insteadOf ? Capacity::Substitute : after.capacity;
    after.substituteFor = insteadOf;
    after.substituteForName = insteadOf ? nameOf(*insteadOf) : QString();
    return change(person, after, tr("Record %1 as substitute").arg(after.personName));
}

bool AttendanceEdits::add(const Attendance &entry)
{
    if (entry.personName.isEmpty() || (!entry.person.isNew() && entryOf(entry.person)))
        return false;
    return m_meeting.make(tr("Add %1 to the attendance").arg(entry.personName),
        steps(std::make_unique<AttendanceStep>(std::nullopt, entry)));
}

bool AttendanceEdits::remove(PersonId person)
{
    const Attendance *entry = entryOf(person);
    return entry && m_meeting.make(tr("Clear the attendance of %1").arg(entry->personName),
        steps(std::make_unique<AttendanceStep>(*entry, std::nullopt)));
}

bool AttendanceEdits::declare(ItemId item, const Declaration &declaration)
{
    if (!m_meeting.item(item) || declaration.person.isNew())
        return false;
    Declaration made = declaration;
    made.personName = nameOf(declaration.person);
    return m_meeting.make(tr("Record a declaration of %1").arg(made.personName),
        steps(std::make_unique<DeclarationStep>(item, std::nullopt, made)));
}

bool AttendanceEdits::changeDeclaration(ItemId item, const Declaration &after)
{
    const AgendaItem *of = m_meeting.item(item);
    if (!of)
        return false;
    const auto found = std::ranges::find(of->declarations, after.id, &Declaration::id);
    if (found == of->declarations.end() || *found == after)
        return false;
    return m_meeting.make(tr("Change a declaration of %1").arg(after.personName),
        steps(std::make_unique<DeclarationStep>(item, *found, after)));
}

bool AttendanceEdits::removeDeclaration(ItemId item, DeclarationId id)
{
    const AgendaItem *of = m_meeting.item(item);
    if (!of)
        return false;
    const auto found = std::ranges::find(of->declarations, id, &Declaration::id);
    return found != of->declarations.end()
        && m_meeting.make(tr("Remove a declaration of %1").arg(found->personName),
            steps(std::make_unique<DeclarationStep>(item, *found, std::nullopt)));
}

} // namespace moothall
