#pragma once

#include "core/domain/meeting.h"

#include <functional>

namespace moothall {

/// Gives every item without a fixed number its printed one: the next whole number after the last item's, sub-items
/// `a`, `b`, … after their item's ("6a"). Numbering runs on through Part II and through supplements.
void numberItems(QList<AgendaItem> &items);

/// "19/22" of the nineteenth minute of 2022, by the body's scheme: the suffix is the calendar year's last two digits,
/// or those of the year in which the municipal year (May to April) began; plain numbers have none.
/// `prefix` stands before it: "CAB.19/22".
QString minuteNumber(int sequence, MinuteNumbering scheme, QDate meetingDate, const QString &prefix = {});

/// The sequence within a printed number ("19/22" -> 19), or nothing where it isn't of the scheme.
std::optional<int> minuteSequence(QStringView number, MinuteNumbering scheme, QStringView prefix = {});

/// Gives every minute that has none the next number of its body, in the order of the agenda, and returns what comes
/// after. Items that take no number (apologies, and the exclusion's own where the style says so) are passed over by
/// `takesNumber`. Numbers given before stay.
int numberMinutes(QList<AgendaItem> &items, MinuteNumbering scheme, QDate meetingDate, int next,
    const std::function<bool(const AgendaItem &)> &takesNumber);

} // namespace moothall
