#pragma once

#include "core/base/id.h"
#include "core/domain/meeting.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace moothall {

using ReviewRoundId = Id<struct ReviewRoundTag>;
using ReviewReturnId = Id<struct ReviewReturnTag>;
using ReviewRemarkId = Id<struct ReviewRemarkTag>;

/// What is sent to a chair to be read.
enum class ReviewKind { Agenda, Minutes };
/// The texts of an item and its minute that are sent.
enum class ReviewField { Title, Text, Heading, Narrative, Resolved, Reasons, Alternatives };
/// Who reads may say something or propose other words.
enum class RemarkKind { Comment, Proposal };
/// A chair clears a draft or sends it back; approving minutes is the confirming meeting's.
enum class ReviewVerdict { Cleared, SentBack };
enum class RemarkDecision { Accepted, Refused };
/// What came back as: the chair's copy itself, a Word document or a PDF with notes.
enum class ReturnSource { Copy, Word, Pdf };

QString token(ReviewKind);
QString token(ReviewField);
QString token(RemarkKind);
QString token(ReviewVerdict);
QString token(RemarkDecision);
QString token(ReturnSource);
template<>
std::optional<ReviewKind> fromToken<ReviewKind>(QStringView token);
template<>
std::optional<ReviewField> fromToken<ReviewField>(QStringView token);
template<>
std::optional<RemarkKind> fromToken<RemarkKind>(QStringView token);
template<>
std::optional<ReviewVerdict> fromToken<ReviewVerdict>(QStringView token);
template<>
std::optional<RemarkDecision> fromToken<RemarkDecision>(QStringView token);
template<>
std::optional<ReturnSource> fromToken<ReturnSource>(QStringView token);
template<>
QStringList tokens<ReviewKind>();
template<>
QStringList tokens<ReviewField>();
template<>
QStringList tokens<RemarkKind>();
template<>
QStringList tokens<ReviewVerdict>();
template<>
QStringList tokens<RemarkDecision>();
template<>
QStringList tokens<ReturnSource>();

/// A paragraph of what was sent: where it stands in the register, and its words at that time.
struct ReviewParagraph
{
    QString item;    ///< the item's uid
    QString number;  ///< what the item or its minute is called by
    QString heading; ///< of the item, for who reads
    ReviewField field = ReviewField::Title;
    int at = 0; ///< which paragraph of that text, from 0
    QString text;

    /// "UID/narrative/0": what remarks name it by.
    QString id() const;
    friend bool operator==(const ReviewParagraph &, const ReviewParagraph &) = default;
};

/// The officer's part of a chair's copy: the draft as it stood, and nothing else of the register.
struct ReviewCopy
{
    QString uid;
    ReviewKind kind = ReviewKind::Minutes;
    Edition edition = Edition::Public;
    QString meeting; ///< its uid
    QString authority;
    QString body;
    QDateTime starts; ///< London wall time
    QDateTime made;   ///< UTC
    QString by;
    QString to;
    QString note; ///< what the officer asks
    QList<ReviewParagraph> paragraphs;
    QString pagesSha256;

    const ReviewParagraph *paragraph(const QString &id) const;
    friend bool operator==(const ReviewCopy &, const ReviewCopy &) = default;
};

/// What somebody who read a draft said.
struct ReviewRemark
{
    QString uid;
    RemarkKind kind = RemarkKind::Comment;
    QString target; ///< a paragraph's id, "page:3" (of the draft, from 1), or empty: the whole
    QString words;  ///< the comment, or the whole paragraph in other words; empty: without it
    QString by;
    QDateTime at; ///< UTC; invalid where a file doesn't say

    friend bool operator==(const ReviewRemark &, const ReviewRemark &) = default;
};

/// The chair's part.
struct ReviewAnswer
{
    QString by;
    std::optional<ReviewVerdict> verdict;
    QDateTime at; ///< UTC; of the verdict
    QList<ReviewRemark> remarks;

    friend bool operator==(const ReviewAnswer &, const ReviewAnswer &) = default;
};

/// The page of a target "page:3", from 1; none for any other.
std::optional<int> pageOfTarget(const QString &target);

/// A remark as the register keeps it, with what the officer made of it.
struct ReturnedRemark
{
    ReviewRemarkId id;
    RemarkKind kind = RemarkKind::Comment;
    std::optional<ItemId> item;
    ReviewField field = ReviewField::Title; ///< with `item`
    std::optional<int> at;                  ///< none: the item as a whole
    std::optional<int> page;                ///< of the draft, from 1
    QString sent;                           ///< the paragraph as it was sent
    QString words;
    QString by;
    QDateTime made; ///< UTC; invalid: unknown
    std::optional<RemarkDecision> decision;
    QString decidedBy;
    QDateTime decidedAt; ///< UTC

    friend bool operator==(const ReturnedRemark &, const ReturnedRemark &) = default;
};

/// Something that came back.
struct ReviewReturn
{
    ReviewReturnId id;
    ReviewKind kind = ReviewKind::Minutes;
    Edition edition = Edition::Public;
    ReturnSource source = ReturnSource::Copy;
    QString fileName;
    QString by;
    std::optional<ReviewVerdict> verdict;
    QDateTime opened; ///< UTC
    QString openedBy;
    QList<ReturnedRemark> remarks;

    friend bool operator==(const ReviewReturn &, const ReviewReturn &) = default;
};

/// A copy that was sent.
struct ReviewRound
{
    ReviewRoundId id;
    QString uid;
    ReviewKind kind = ReviewKind::Minutes;
    Edition edition = Edition::Public;
    QString to;
    QDateTime sent; ///< UTC
    QString sentBy;

    friend bool operator==(const ReviewRound &, const ReviewRound &) = default;
};

} // namespace moothall
