#pragma once

#include "core/domain/meeting.h"
#include "core/services/session.h"

namespace moothall {

/// What happened in the meeting. Quick; each one transaction with its audit row.

/// New when `entry.id.isNew()` (its person too, by name, when that is new), else its change.
Result<AttendanceId> recordAttendance(const Session &session, MeetingId meeting, const Attendance &entry);
Status removeAttendance(const Session &session, AttendanceId id);

Result<DeclarationId> recordDeclaration(const Session &session, ItemId item, const Declaration &declaration);
Status removeDeclaration(const Session &session, DeclarationId id);

Result<MotionId> recordMotion(const Session &session, ItemId item, const Motion &motion);
Status removeMotion(const Session &session, MotionId id);

Result<ActionId> recordAction(const Session &session, ItemId item, const Action &action);
Status removeAction(const Session &session, ActionId id);

/// Saves an item's minute as it stands, and clears its draft. Makes one where there was none.
Status saveMinute(const Session &session, ItemId item, const Minute &minute);
/// The item isn't minuted (any more).
Status removeMinute(const Session &session, ItemId item);

/// Unsaved typing, kept within a second so that nothing is lost; one row an item and field ("open/narrative").
Status keepDraft(const Session &session, ItemId item, const QString &field, const RichText &text);
struct Draft
{
    ItemId item;
    QString field;
    RichText text;
    QDateTime kept; ///< UTC
};
/// What a crash left behind, of one meeting; empty after an orderly end.
Result<QList<Draft>> drafts(const Session &session, MeetingId meeting);
Status dropDraft(const Session &session, ItemId item, const QString &field);

/// Gives the minutes of a meeting their numbers (numberMinutes) and stores them and the body's next one.
Status numberMinutesOf(const Session &session, MeetingId meeting);

} // namespace moothall
