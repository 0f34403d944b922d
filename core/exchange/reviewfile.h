#pragma once

#include "core/base/result.h"
#include "core/domain/review.h"

#include <QByteArray>

namespace moothall {

/// A chair's copy as a file: `"format": "moothall-review", "version": 1`, JSON of three parts.
/// `officer` is the draft as a string of JSON, byte for byte what `seal` was made of (HMAC-SHA-256
/// with the secret of the register that it left); it names the hash of `pages`, a PDF. `chair` is
/// what is said of it: only that part changes on the way, and nothing vouches for it.
struct ReviewFile
{
    QByteArray officer; ///< as it stands in the file
    QByteArray seal;
    ReviewCopy copy;  ///< what `officer` says
    QByteArray pages; ///< PDF
    ReviewAnswer answer;
};

/// The most that a chair's part may hold.
namespace reviewbounds {
constexpr qint64 fileBytes = 64LL << 20;
constexpr qsizetype paragraphs = 20'000;
constexpr qsizetype remarks = 5'000;
constexpr qsizetype words = 20'000; ///< characters of one remark
constexpr qsizetype name = 200;
} // namespace reviewbounds

/// Seals a copy with a register's secret. `copy.pagesSha256` is filled in.
ReviewFile sealedReview(ReviewCopy copy, const QByteArray &pages, const QByteArray &secret);
/// Whether the officer's part is as this register sent it.
bool isSealedBy(const ReviewFile &file, const QByteArray &secret);

QByteArray writeReviewFile(const ReviewFile &file);
/// Whoever wrote it: every field is checked and bounded. Errors: BadInput (not such a file, or
/// newer, or ill-formed: Error::place() has the JSON path), Damaged (the pages aren't those of the
/// copy), Limit.
Result<ReviewFile> readReviewFile(const QByteArray &json);

} // namespace moothall
