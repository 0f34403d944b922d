#pragma once

#include "core/calendar/workingdays.h"
#include "core/domain/meeting.h"
#include "core/pack/plan.h"
#include "core/services/session.h"

#include <functional>

namespace moothall {

/// Says of a supplement what its front sheet prints: name, date, why it is late, who decided so,
/// since when its papers are open. One transaction. Errors: Conflict (published already), BadInput
/// (a number below 1).
Status saveSupplement(const Session &session, MeetingId meeting, const Supplement &supplement);

/// What the law has to say where a supplement is published on a day.
struct SupplementNotice
{
    /// A sentence each: an added item without the clear days that has no chair's opinion or no
    /// special circumstances (LGA 1972 s.100B(4)), one beside a summons (Sch. 12 paras. 4(5),
    /// 10(2)(b)) or of an executive, whose regulations know no such opinion (SI 2012/2089 reg. 6);
    /// late reports without a reason or without the moment since which they are open (s.100B(3)).
    /// Nothing where all is in time.
    QStringList problems;
    /// Whether the reason, or whose word it is, is still to be given: with it there is a way to
    /// publish.
    bool wantsWords = false;
};
/// Pure.
SupplementNotice supplementNotice(const MeetingRecord &record, int supplement, QDate day,
                                  const WorkingDays &working);

/// Which printed numbers of the published main agenda a change to it would move, were it made: the
/// record before and after, planned as if nothing were frozen. Nothing where it isn't published.
/// Pure and instant.
QList<NumbersMoved> numbersMovedBy(const MeetingRecord &record,
                                   const std::function<void(MeetingRecord &)> &change);

/// The same in a sentence: "It would move item 6 from 43 - 48 to 45 - 50, and …"; "It would move no
/// printed number".
QString movedSentence(const QList<NumbersMoved> &moved);

} // namespace moothall
