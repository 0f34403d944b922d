#pragma once

#include "core/domain/review.h"
#include "core/services/session.h"

namespace moothall {

/// What came back, before the register has it.
struct ReadReturn
{
    MeetingId meeting;
    ReviewReturn back;
    QStringList uids; ///< of its remarks
};

/// Every note that was made in a PDF of a draft with any reader, as a comment on the paragraph that it is on; words that
/// are struck out without a word more, and words that are put in, as proposals. Slow. Errors: as of readWordReturn().
Result<ReadReturn> readPdfReturn(const Session &session, MeetingId meeting, const QString &file);

/// Every change that a Word document of a draft tracks, as a proposal for the paragraph it is of,
/// and every comment in its margin. Paragraphs are known by their words. Slow. Errors: BadInput,
/// NotFound (nothing in it is of that meeting), and those of a document that can't be read.
Result<ReadReturn> readWordReturn(const Session &session, MeetingId meeting, const QString &file);

} // namespace moothall
