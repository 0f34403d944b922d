#pragma once

#include "core/calendar/clashes.h"
#include "core/calendar/yeardraft.h"
#include "core/domain/meeting.h"
#include "core/services/session.h"
#include "core/store/calendarstore.h"
#include "core/store/clockstore.h"

namespace moothall {

/// A clash in words.
struct ClashNote
{
    MeetingId first;
    MeetingId second;
    QString what; ///< "Quay Room: Cabinet at 14:00 and Audit at 15:00"

    friend bool operator==(const ClashNote &, const ClashNote &) = default;
};

/// A day on which nobody meets.
struct FreeDay
{
    QDate date;
    QString why;

    friend bool operator==(const FreeDay &, const FreeDay &) = default;
};

/// The calendar of meetings over some months.
struct CalendarSheet
{
    QList<CalendarRow> meetings;       ///< by start
    QList<ClashNote> clashes;          ///< of meetings from today on
    QList<FreeDay> freeDays;           ///< bank holidays and closed days, ascending
    QHash<MeetingId, QDate> publishBy; ///< the last lawful day for the agenda of each
};
/// Some milliseconds.
Result<CalendarSheet> calendarSheet(const Session &session, QDate from, QDate to);

/// The patterns by which bodies meet.
Result<QList<StoredPattern>> meetingPatterns(const Session &session);
/// New where its id is 0; brings back one that was taken off. The words are kept in their plain
/// form. Errors: BadInput (the words), NotFound.
Result<qint64> saveMeetingPattern(const Session &session, const StoredPattern &pattern);
Status removeMeetingPattern(const Session &session, qint64 id);

/// A meeting that may come to be: drafted by pattern, or read from a file.
struct ProposedMeeting
{
    DraftMeeting draft;
    QString venue; ///< empty: the body's
    MeetingKind kind = MeetingKind::Ordinary;
    QStringList clashes;            ///< with meetings that are there, and with other proposals
    std::optional<MeetingId> moves; ///< the meeting that it moves; none: it is new

    friend bool operator==(const ProposedMeeting &, const ProposedMeeting &) = default;
};

/// Drafts a year by the patterns; nothing is written.
Result<QList<ProposedMeeting>> draftYear(const Session &session, const DraftYear &year);
/// Reads meetings from comma-separated values with the headings body, date, time and, where they
/// are there, uid, ends, venue, kind; those with a uid that the register has are moved to what the
/// file says. Nothing is written. Errors: BadInput, naming the line.
Result<QList<ProposedMeeting>> proposalsOf(const Session &session, const QByteArray &csv);

/// Where a meeting was before it was moved.
struct MovedMeeting
{
    MeetingId id;
    QDateTime starts;
    QString venue;
};
struct PlannedMeetings
{
    QList<MeetingId> added;
    QList<MovedMeeting> moved;
};
/// Plans them all, or none: those left out are passed over.
Result<PlannedMeetings> planProposals(const Session &session, const QList<ProposedMeeting> &wanted);
/// Takes that back: those added are taken off (unless published meanwhile: Conflict), those moved
/// go back.
Status unplan(const Session &session, const PlannedMeetings &planned);

/// Moves a meeting that isn't published to another time; its length stays, and the item of the
/// body's next meeting that confirms its minutes names the new day. Errors: Conflict (its agenda is
/// published; it was held), Exists (the body meets then already), NotFound.
Status moveMeeting(const Session &session, MeetingId meeting, const QDateTime &starts);

/// The calendar for others: public facts only, and with `withTasks` what is due as well, which is
/// for the officers' own. iCalendar, or comma-separated values that proposalsOf() reads.
Result<QByteArray> calendarAsICalendar(const Session &session, QDate from, QDate to, bool withTasks,
                                       const QString &bodyName = {});
Result<QByteArray> calendarAsCsv(const Session &session, QDate from, QDate to,
                                 const QString &bodyName = {});
/// The same for print and web: a tagged PDF, month by month.
Result<QByteArray> calendarAsPdf(const Session &session, QDate from, QDate to,
                                 const QString &bodyName = {});

/// What a calendar is written to a file as.
struct CalendarRequest
{
    QDate from; ///< invalid: no bound
    QDate to;
    QString bodyName;       ///< empty: all
    bool withTasks = false; ///< of .ics: what is due as well
};
/// Writes it by the file's ending: .ics, .csv or .pdf. Errors: BadInput (another ending), NoSpace.
Status writeCalendar(const Session &session, const CalendarRequest &wanted, const QString &file);

} // namespace moothall
