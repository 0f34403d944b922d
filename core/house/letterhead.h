#pragma once

#include "core/house/compose.h"

namespace moothall {

/// Everything above the word "Agenda": crest space and contact block, marking, date, letter, signature.
Blocks letterhead(const PrintedMeeting &meeting, QDate issued, const QList<Text> &letter, const HouseStyle &style);

/// The letter of an agenda: "Please attend a meeting of …".
QList<Text> invitationLetter(const PrintedMeeting &meeting, const HouseStyle &style);
/// The letter of a supplement: what it belongs to, why it comes late and who decided so, and how it is numbered.
QList<Text> supplementLetter(const PrintedMeeting &meeting, const AgendaRanges &ranges, const HouseStyle &style);

/// The date on the letter of an agenda or supplement.
QDate issueDate(const PrintedMeeting &meeting, const AgendaRanges &ranges);

/// "13 - 14, 27 - 30".
QString rangeList(const QList<AgendaRange> &ranges);

/// A heading in the manner of the house: in capitals where its agendas are.
QString inHouseCase(const QString &heading, const HouseStyle &style);

/// The body as it stands inside a sentence: "Cabinet", "Harbour Committee".
QString agendaTitle(const PrintedMeeting &meeting);

} // namespace moothall
