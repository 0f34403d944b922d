#include "core/store/reviewstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct ReviewRows
{
    Q_DECLARE_TR_FUNCTIONS(ReviewRows)
};

QString remarkColumns()
{
    return u"r.id, r.kind, r.item, r.field, r.at, r.page, r.sent, r.words, r.said_by, r.said_at, "
           "r.decision, r.decided_by, r.decided_at"_s;
}

ReturnedRemark remarkOf(Statement &row)
{
    ReturnedRemark remark;
    remark.id = row.id<ReviewRemarkId>(0);
    remark.kind = row.word<RemarkKind>(1);
    remark.item = row.optionalId<ItemId>(2);
    remark.field = row.optionalWord<ReviewField>(3).value_or(ReviewField::Title);
    remark.at = row.optionalInteger(4);
    remark.page = row.optionalInteger(5);
    remark.sent = row.text(6);
    remark.words = row.text(7);
    remark.by = row.text(8);
    remark.made = row.isNull(9) ? QDateTime() : row.instant(9);
    remark.decision = row.optionalWord<RemarkDecision>(10);
    remark.decidedBy = row.text(11);
    remark.decidedAt = row.isNull(12) ? QDateTime() : row.instant(12);
    return remark;
}

} // namespace

Result<ReviewRoundId> ReviewStore::addRound(MeetingId meeting, const ReviewRound &round,
                                            const QString &sha256)
{
    MOOTHALL_TRY(m_database
                     .prepare(u"INSERT INTO review_round (uid, meeting, kind, edition, sent_to, "
                              "sent_at, sent_by, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
                     .bind(round.uid, meeting, round.kind, round.edition, round.to,
                           stored::instant(round.sent), round.sentBy, sha256)
                     .run());
    return ReviewRoundId(m_database.lastKey());
}

Result<QList<ReviewRound>> ReviewStore::rounds(MeetingId meeting)
{
    return m_database
        .prepare(u"SELECT id, uid, kind, edition, sent_to, sent_at, sent_by FROM review_round "
                 "WHERE meeting = ? ORDER BY id DESC"_s)
        .bind(meeting)
        .all([](Statement &row) {
            return ReviewRound{row.id<ReviewRoundId>(0),
                               row.text(1),
                               row.word<ReviewKind>(2),
                               row.word<Edition>(3),
                               row.text(4),
                               row.instant(5),
                               row.text(6)};
        });
}

Result<std::optional<ReviewReturnId>> ReviewStore::withHash(MeetingId meeting,
                                                            const QString &sha256)
{
    return m_database.prepare(u"SELECT id FROM review_return WHERE meeting = ? AND sha256 = ?"_s)
        .bind(meeting, sha256)
        .first([](Statement &row) { return row.id<ReviewReturnId>(0); });
}

Result<ReviewReturnId> ReviewStore::addReturn(MeetingId meeting, const ReviewReturn &back,
                                              const QString &sha256)
{
    MOOTHALL_TRY(
        m_database
            .prepare(u"INSERT INTO review_return (meeting, kind, edition, source, file_name, "
                     "sha256, returned_by, verdict, opened_at, opened_by) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .bind(meeting, back.kind, back.edition, back.source, back.fileName, sha256, back.by,
                  back.verdict, stored::instant(back.opened), back.openedBy)
            .run());
    return ReviewReturnId(m_database.lastKey());
}

Result<bool> ReviewStore::addRemark(MeetingId meeting, ReviewReturnId back,
                                    const ReturnedRemark &remark, const QString &uid)
{
    const auto known =
        m_database
            .prepare(u"SELECT %1 FROM review_remark r JOIN review_return b ON b.id = "
                     "r.review_return WHERE b.meeting = ? AND r.uid = ?"_s.arg(remarkColumns()))
            .bind(meeting, uid)
            .all(remarkOf);
    MOOTHALL_TRY(known);
    for (const ReturnedRemark &old : *known) {
        if (old.words == remark.words)
            return false;
        if (!old.decision)
            MOOTHALL_TRY(
                m_database.prepare(u"DELETE FROM review_remark WHERE id = ?"_s).bind(old.id).run());
    }
    const bool onText = remark.item && remark.at;
    MOOTHALL_TRY(
        m_database
            .prepare(u"INSERT INTO review_remark (review_return, uid, kind, item, field, at, page, "
                     "sent, words, said_by, said_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .bind(back, uid, remark.kind, remark.item,
                  onText ? std::optional(remark.field) : std::nullopt, remark.at, remark.page,
                  remark.sent, remark.words, remark.by, stored::instant(remark.made))
            .run());
    return true;
}

Result<QList<ReviewReturn>> ReviewStore::returns(MeetingId meeting)
{
    auto all = m_database
                   .prepare(u"SELECT id, kind, edition, source, file_name, returned_by, verdict, "
                            "opened_at, opened_by FROM review_return WHERE meeting = ? "
                            "ORDER BY id DESC"_s)
                   .bind(meeting)
                   .all([](Statement &row) {
                       return ReviewReturn{row.id<ReviewReturnId>(0),
                                           row.word<ReviewKind>(1),
                                           row.word<Edition>(2),
                                           row.word<ReturnSource>(3),
                                           row.text(4),
                                           row.text(5),
                                           row.optionalWord<ReviewVerdict>(6),
                                           row.instant(7),
                                           row.text(8),
                                           {}};
                   });
    MOOTHALL_TRY(all);
    for (ReviewReturn &back : *all) {
        const auto remarks =
            m_database
                .prepare(
                    u"SELECT %1 FROM review_remark r WHERE r.review_return = ? ORDER BY r.id"_s.arg(
                        remarkColumns()))
                .bind(back.id)
                .all(remarkOf);
        MOOTHALL_TRY(remarks);
        back.remarks = *remarks;
    }
    return all;
}

Result<ReviewStore::RemarkHome> ReviewStore::remark(ReviewRemarkId id)
{
    const auto found =
        m_database
            .prepare(u"SELECT %1, b.meeting, b.edition FROM review_remark r JOIN review_return b "
                     "ON b.id = r.review_return WHERE r.id = ?"_s.arg(remarkColumns()))
            .bind(id)
            .first([](Statement &row) {
                constexpr int own = 13;
                return RemarkHome{row.id<MeetingId>(own), row.word<Edition>(own + 1),
                                  remarkOf(row)};
            });
    MOOTHALL_TRY(found);
    if (!*found)
        return fail(ErrorCode::NotFound, ReviewRows::tr("That remark isn’t there any more."));
    return **found;
}

Status ReviewStore::decide(ReviewRemarkId id, std::optional<RemarkDecision> decision,
                           const QString &who, const QDateTime &when)
{
    return m_database
        .prepare(u"UPDATE review_remark SET decision = ?, decided_by = ?, decided_at = ? "
                 "WHERE id = ?"_s)
        .bind(decision, decision ? who : QString(),
              decision ? stored::instant(when) : stored::instant({}), id)
        .run();
}

} // namespace moothall
