#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace moothall {

/// One tracked change of a paragraph: the length in characters of what is struck out, and what is
/// put in.
struct TrackedChange
{
    qsizetype from = 0; ///< in the paragraph as it was
    qsizetype length = 0;
    QString words; ///< a line end begins another paragraph
    QString author;
    QDateTime at; ///< UTC; invalid where the document doesn't say

    friend bool operator==(const TrackedChange &, const TrackedChange &) = default;
};

struct MarginComment
{
    QString words;
    QString author;
    QDateTime at; ///< UTC; invalid where the document doesn't say

    friend bool operator==(const MarginComment &, const MarginComment &) = default;
};

/// A paragraph of a Word document as it was before anybody changed it, and what is said of it.
struct ReviewedParagraph
{
    QString was;
    QList<TrackedChange> changes; ///< in their order, none touching the next
    QList<MarginComment> comments;

    friend bool operator==(const ReviewedParagraph &, const ReviewedParagraph &) = default;
};

/// The paragraphs of the body of an Office Open XML text, those of tables and lists among them, in
/// the order of reading. Bounded; used in a helper only. Errors are PaperFaults: BadDocument,
/// Hostile, TooMuch.
Result<QList<ReviewedParagraph>> reviewOfWord(const QString &path);

QJsonObject writtenReview(const QList<ReviewedParagraph> &paragraphs);
QList<ReviewedParagraph> readWrittenReview(const QJsonObject &json);

} // namespace moothall
