#pragma once

#include "core/domain/review.h"

#include <optional>

namespace moothall {

/// Where a paragraph of a document that was made of a draft stands in the register.
struct DraftMatch
{
    ItemId item;
    ReviewField field = ReviewField::Title;
    int at = 0;
    qsizetype start = 0;  ///< of the register's words within the document's paragraph
    qsizetype length = 0; ///< there: less the stop that the house style puts in its place
    QString sent;         ///< the register's words
};

struct DraftMatches
{
    ReviewKind kind = ReviewKind::Minutes;
    Edition edition = Edition::Public;
    QList<std::optional<DraftMatch>> of; ///< for each paragraph of the document
    QList<ReviewParagraph> unmatched;    ///< of the draft
    int count = 0;
};

/// Finds the draft that a document was made of, and each of its paragraphs, by their words: as they
/// are now in the register. A document has more around them: numbers, labels, stops.
DraftMatches matchDraft(const MeetingRecord &record, const QStringList &paragraphs);

/// What makes the same remark known again when it comes back in another file.
QString remarkUid(const QString &source, const ReturnedRemark &remark);

} // namespace moothall
