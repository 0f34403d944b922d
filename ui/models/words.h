#pragma once

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

/// "Thu 13 Jun 2024": a date in a list. The year is left out where it is `today`'s.
QString shortDate(QDate date, QDate today);
/// "Thu 13 Jun 2024, 2.00 pm"
QString shortMoment(const QDateTime &when, const QString &timePattern, QDate today);

} // namespace moothall
