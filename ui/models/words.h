#pragma once

#include "core/domain/confirmation.h"
#include "core/domain/people.h"
#include "core/domain/vocabulary.h"

#include <QDateTime>
#include <QString>

namespace moothall {

/// The closed lists in the words of the person at the screen, translated.
QString wordsOf(Nation nation);
QString wordsOf(BodyKind kind);
QString wordsOf(MemberRole role);
QString wordsOf(ItemKind kind);
QString wordsOf(MeetingKind kind);
QString wordsOf(MeetingStage stage);
QString wordsOf(MinutesState state);

/// "confirmed on 13 June 2024, with 1 correction; signed by Councillor B Lewis on 13 June 2024"
QString confirmationInWords(const Confirmation &confirmation);
/// "7/24: for “lenght” read “length”"
QString correctionInWords(const Correction &correction);
/// How far a meeting's public minutes have come, in a sentence; empty before there are any.
QString minutesStateInWords(const MeetingRecord &record);

/// "Thu 13 Jun 2024": a date in a list. The year is left out where it is `today`'s.
QString shortDate(QDate date, QDate today);
/// "Thu 13 Jun 2024, 2.00 pm"
QString shortMoment(const QDateTime &when, const QString &timePattern, QDate today);

} // namespace moothall
