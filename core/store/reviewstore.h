#pragma once

#include "core/domain/review.h"
#include "core/store/database.h"

namespace moothall {

/// Drafts that were sent out to be read, and what came back.
class ReviewStore
{
public:
    explicit ReviewStore(Database &database)
        : m_database(database)
    {}

    /// `sha256` is the sent file's.
    Result<ReviewRoundId> addRound(MeetingId meeting, const ReviewRound &round,
                                   const QString &sha256);
    /// The latest first.
    Result<QList<ReviewRound>> rounds(MeetingId meeting);

    /// The return that was made of a file with this hash.
    Result<std::optional<ReviewReturnId>> withHash(MeetingId meeting, const QString &sha256);
    /// Without its remarks.
    Result<ReviewReturnId> addReturn(MeetingId meeting, const ReviewReturn &back,
                                     const QString &sha256);
    /// One that came back before in the same words isn't added; one in other words takes the place
    /// of what nobody has decided yet. Says whether it was added.
    Result<bool> addRemark(MeetingId meeting, ReviewReturnId back, const ReturnedRemark &remark,
                           const QString &uid);
    /// With their remarks, the latest first.
    Result<QList<ReviewReturn>> returns(MeetingId meeting);

    struct RemarkHome
    {
        MeetingId meeting;
        Edition edition = Edition::Public;
        ReturnedRemark remark;
    };
    /// Errors: NotFound.
    Result<RemarkHome> remark(ReviewRemarkId id);
    Status decide(ReviewRemarkId id, std::optional<RemarkDecision> decision, const QString &who,
                  const QDateTime &when);

private:
    Database &m_database;
};

} // namespace moothall
