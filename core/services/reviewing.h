#pragma once

#include "core/domain/review.h"
#include "core/services/session.h"

namespace moothall {

/// A draft that is to be read by a chair or an author.
struct ReviewRequest
{
    MeetingId meeting;
    ReviewKind kind = ReviewKind::Minutes;
    Edition edition = Edition::Public;
    QString to;
    QString note;
};

struct SentReview
{
    QString file;
    int paragraphs = 0;
    QString sha256;
};
/// Makes a chair's copy at `outFile` (.mootreview): the draft's paragraphs and pages and nothing
/// else of the register, sealed with its secret, and notes who was sent it. The public edition is
/// made of a PublicMeeting and its pages are proven. Slow: call from a worker. Errors: Leak,
/// NoSpace, NotFound (nothing is minuted, or there are no exempt minutes), BadInput.
Result<SentReview> sendForReview(const Session &session, const ReviewRequest &request,
                                 const QString &outFile);

struct TakenReturn
{
    ReviewReturnId id;
    MeetingId meeting;
    int added = 0;         ///< remarks that hadn't come back before
    bool wasKnown = false; ///< the very file was opened before
};
/// Takes in what came back, by its ending: a chair's copy, whose meeting it names itself, or a Word
/// document or PDF of `meeting`'s draft. Slow: call from a worker. Errors: BadInput (ill-formed; no
/// meeting is given for a file that names none), Conflict (another register's, or its officer's
/// part was tampered with), NotFound (the meeting is gone; nothing in the document is of this
/// meeting).
Result<TakenReturn> takeReturn(const Session &session, const QString &file,
                               std::optional<MeetingId> meeting = {});

/// What came back for a meeting, the latest first, and what was sent.
Result<QList<ReviewReturn>> reviewReturns(const Session &session, MeetingId meeting);
Result<QList<ReviewRound>> reviewRounds(const Session &session, MeetingId meeting);

/// Notes what was decided of a remark, who did and when; none takes the decision back. The text is
/// changed apart from that.
Status decideRemark(const Session &session, ReviewRemarkId remark,
                    std::optional<RemarkDecision> decision);
/// Accepts a proposal with its words, or marks a comment as dealt with. Errors: Conflict (the words
/// were changed here in the same place; unless `overConflict`; or a rule of the register forbids
/// it), NotFound.
Status acceptRemark(const Session &session, ReviewRemarkId remark, bool overConflict = false);

} // namespace moothall
