#pragma once

#include "core/base/result.h"
#include "core/calendar/deadlinerules.h"

namespace moothall {

/// A distance as an officer words it: "3 working days before the meeting, 12.00". English, as
/// standing orders are; timingOf() reads it back.
QString wordsOf(const Timing &timing);
/// Errors: BadInput, with an example.
Result<Timing> timingOf(const QString &words);

/// What a rule asks and why, for whoever has to answer for it.
struct RuleNote
{
    QString says; ///< what the source says, in our words
    QString
        ifMissed; ///< what follows where it isn't kept, and what can still be done; may be empty
};
RuleNote noteOf(const QString &code);

/// How days are counted: a heading and what there is to say, for the head of the page of rules.
QList<std::pair<QString, QString>> countingNotes();

} // namespace moothall
