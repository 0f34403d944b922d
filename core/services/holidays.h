#pragma once

#include "core/calendar/holidaylists.h"
#include "core/calendar/noticecuts.h"
#include "core/services/session.h"
#include "core/store/clockstore.h"
#include "core/tasks/cancel.h"

namespace moothall {

/// What came of a list of bank holidays that was taken in.
struct HolidayUpdate
{
    QList<BankHoliday> added; ///< of the authority's own nation, as the rest
    QList<HolidayMerge::Move> moved;
    QList<BankHoliday> kept; ///< known already, and not in the file
    QList<NoticeCut> cuts;   ///< notices already given that lack clear days now: kept for Today
    QDate knownTo;           ///< the last holiday that is known as published
};

/// Takes in GOV.UK's list of bank holidays (`bank-holidays.json`), merging it into what is known:
/// no day is lost. All dates follow by themselves; notices that it cuts short are flagged until
/// somebody says what was decided. Errors: BadInput (it isn't such a list).
Result<HolidayUpdate> takeHolidaysIn(const Session &session, const QByteArray &json);

/// Reads that list from GOV.UK. Slow: call from a worker. Errors: Unreadable (no answer).
Result<QByteArray> fetchHolidays(const CancelToken *cancel = nullptr);

/// The last bank holiday that is known as published, of the authority's nation.
Result<QDate> holidaysKnownTo(const Session &session);

Result<QList<ClosedDay>> closedDays(const Session &session);
/// The days on which the authority shuts its offices, in the place of those before. Flags notices
/// as a holiday does, and gives back those.
Result<QList<NoticeCut>> setClosedDays(const Session &session, const QList<ClosedDay> &days);

/// Notices cut short that nobody has settled yet, by the start of their meeting.
Result<QList<NoticeCut>> openNoticeCuts(const Session &session);
/// Records what was decided about one. Errors: BadInput (no words), NotFound.
Status settleNoticeCut(const Session &session, qint64 id, const QString &reason);

} // namespace moothall
