#pragma once

#include "core/domain/meeting.h"

#include <QCoreApplication>

namespace moothall {

class OpenMeeting;

/// What an officer records of who was there and what they declared, each as one undo step.
class AttendanceEdits
{
    Q_DECLARE_TR_FUNCTIONS(moothall::AttendanceEdits)

public:
    explicit AttendanceEdits(OpenMeeting &meeting) : m_meeting(meeting) {}

    bool setState(PersonId person, AttendanceState state);
    /// Members without a state yet are present: one step.
    bool everybodyPresent();
    /// Came at this time; an invalid time: from the start.
    bool arrived(PersonId person, QTime at);
    /// Went at this time; an invalid time: stayed.
    bool left(PersonId person, QTime at);
    bool setSubstitute(PersonId person, std::optional<PersonId> insteadOf);
    /// Somebody else who was there; the register makes the person where it knows nobody of that id.
    bool add(const Attendance &entry);
    bool remove(PersonId person);

    bool declare(ItemId item, const Declaration &declaration);
    bool changeDeclaration(ItemId item, const Declaration &after);
    bool removeDeclaration(ItemId item, DeclarationId id);

private:
    const Attendance *entryOf(PersonId person) const;
    QString nameOf(PersonId person) const;
    Attendance startOf(PersonId person) const;
    bool change(PersonId person, const Attendance &after, const QString &text);

    OpenMeeting &m_meeting;
};

} // namespace moothall
