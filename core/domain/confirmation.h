#pragma once

#include "core/base/id.h"
#include "core/domain/vocabulary.h"

#include <QDate>
#include <QList>
#include <QString>

namespace moothall {

struct Meeting;
struct MeetingRecord;
struct Paper;

/// A correction of minutes, as the meeting that confirmed them made it.
struct Correction
{
    QString minute;  ///< the number of the minute; empty: of the minutes as a whole
    QString was;     ///< the words that were wrong; empty: `becomes` says it all in free words
    QString becomes; ///< the words in their place; empty beside `was`: those are left out

    friend bool operator==(const Correction &, const Correction &) = default;
};

/// How minutes were confirmed at a later meeting of their body and signed there by who presided
/// (LGA 1972 Sch. 12 para. 41(1)). Public and exempt minutes are confirmed apart from one another,
/// so that a correction is as public as what it corrects.
struct Confirmation
{
    MeetingId minuted; ///< whose minutes
    QDate held;        ///< the day of that
    Part audience = Part::Public;
    ItemId item;       ///< at which they were confirmed
    MeetingId meeting; ///< that item's
    QDate day;         ///< the day of that
    QList<Correction> corrections;
    QString signedBy;
    QDate signedOn; ///< invalid: not signed yet

    friend bool operator==(const Confirmation &, const Confirmation &) = default;
};

/// How far minutes have come.
enum class MinutesState { None, Draft, Published, Confirmed, Corrected, Signed };

/// Of a meeting's public minutes. `Published`: in draft, with the agenda of the meeting that is to
/// confirm them.
MinutesState minutesStateOf(const MeetingRecord &record);

/// By which a paper made of a meeting's minutes is known again.
QString minutesFileName(const Meeting &minuted, Edition edition);

/// Whether a paper that somebody put under an item that confirms minutes is that meeting's: it was
/// made here, or its title or file name says “minutes” and the day.
bool isMinutesOf(const Paper &paper, const Meeting &minuted, Edition edition);

} // namespace moothall
