#pragma once

#include "core/domain/review.h"

namespace moothall {

// What is sent to be read and comes back, in a person's words.

QString wordsOf(ReviewKind kind);
QString wordsOf(RemarkKind kind);
QString wordsOf(ReviewField field);
/// "Draft minutes, exempt, sent to Councillor A on 14 June 2024 at 10:00".
QString roundInWords(const ReviewRound &round);
/// "Councillor A cleared the draft minutes".
QString verdictInWords(const ReviewReturn &back);
/// "7/24 The roof, resolution 2"; `item` may be gone.
QString placeInWords(const ReturnedRemark &remark, const AgendaItem *item);
/// Who said it when.
QString saidInWords(const ReturnedRemark &remark);
/// "accepted by Officer on …"; empty while it waits.
QString decisionInWords(const ReturnedRemark &remark);

} // namespace moothall
