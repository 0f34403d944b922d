#include "core/services/reviewing.h"

#include "core/base/files.h"
#include "core/domain/printedmeeting.h"
#include "core/domain/reviewtexts.h"
#include "core/exchange/reviewfile.h"
#include "core/services/agenda.h"
#include "core/services/comparing.h"
#include "core/services/documents.h"
#include "core/services/meetings.h"
#include "core/services/proceedings.h"
#include "core/services/reviewdocuments.h"
#include "core/services/writing.h"
#include "core/store/meetingstore.h"
#include "core/store/reviewstore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Reviewing
{
    Q_DECLARE_TR_FUNCTIONS(Reviewing)
};

Result<QByteArray> agendaAsPdf(const Session &session, MeetingId meeting, Edition edition)
{
    const auto file = HalfMadeFile::inside(*session.reg);
    MOOTHALL_TRY(file);
    MOOTHALL_TRY(buildAgenda(session, meeting, {.edition = edition}, file->path()));
    return readFile(file->path());
}

Result<QByteArray> draftPages(const Session &session, const MeetingRecord &record,
                              const ReviewRequest &request)
{
    if (request.kind == ReviewKind::Agenda)
        return agendaAsPdf(session, request.meeting, request.edition);
    return minutesAsPdf(session, record, request.edition, session.clock.nowUtc());
}

QList<ReviewParagraph> paragraphsOf(const MeetingRecord &record, ReviewKind kind, Edition edition)
{
    // The one door to what is public: a public copy can't hold anything else.
    return edition == Edition::Public ? reviewParagraphs(*publicMeeting(record), kind, record)
                                      : reviewParagraphs(restrictedMeeting(record), kind, record);
}

tl::unexpected<Error> nothingToSend(ReviewKind kind)
{
    return fail(
        ErrorCode::NotFound,
        kind == ReviewKind::Minutes
            ? Reviewing::tr("No item of this meeting is minuted yet. Write its minutes, then "
                            "send them.")
            : Reviewing::tr("This agenda has no items yet. Add some, then send it."));
}

/// A chair's remark, as the register keeps it.
ReturnedRemark returnedRemark(const ReviewCopy &copy, const MeetingRecord &record,
                              const ReviewRemark &remark)
{
    ReturnedRemark back;
    back.kind = remark.kind;
    back.words = remark.words;
    back.by = remark.by;
    back.made = remark.at;
    back.page = pageOfTarget(remark.target);
    if (const ReviewParagraph *paragraph = copy.paragraph(remark.target)) {
        const auto item = std::ranges::find(record.items, paragraph->item, &AgendaItem::uid);
        if (item != record.items.end())
            back.item = item->id;
        back.field = paragraph->field;
        back.at = paragraph->at;
        back.sent = paragraph->text;
    }
    return back;
}

Result<ReadReturn> readCopyReturn(const Session &session, const QByteArray &bytes)
{
    const auto file = readReviewFile(bytes);
    MOOTHALL_TRY(file);
    if (!isSealedBy(*file, session.reg->secret()))
        return fail(
            ErrorCode::Conflict,
            Reviewing::tr("That chair’s copy wasn’t sent from this register, or its draft "
                          "was changed on the way. Nothing of it was taken; send a new copy."));
    const auto meeting = MeetingStore(session.reg->database()).withUid(file->copy.meeting);
    MOOTHALL_TRY(meeting);
    if (!*meeting)
        return fail(
            ErrorCode::NotFound,
            Reviewing::tr("The meeting of that chair’s copy isn’t in this register any more."));
    const auto record = loadMeeting(session, **meeting);
    MOOTHALL_TRY(record);
    ReadReturn read;
    read.meeting = **meeting;
    read.back.kind = file->copy.kind;
    read.back.edition = file->copy.edition;
    read.back.source = ReturnSource::Copy;
    read.back.by = file->answer.by.isEmpty() ? file->copy.to : file->answer.by;
    read.back.verdict = file->answer.verdict;
    for (const ReviewRemark &remark : file->answer.remarks) {
        ReturnedRemark each = returnedRemark(file->copy, *record, remark);
        if (each.by.isEmpty())
            each.by = read.back.by;
        read.back.remarks.append(each);
        read.uids.append(file->copy.uid + u'/' + remark.uid);
    }
    return read;
}

Result<ReadReturn> readReturn(const Session &session, const QString &file, const QByteArray &bytes,
                              std::optional<MeetingId> meeting)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const bool isWord = ending == "docx"_L1;
    const bool isPdf = ending == "pdf"_L1 || bytes.startsWith("%PDF-");
    if (!isWord && !isPdf)
        return readCopyReturn(session, bytes);
    if (!meeting)
        return fail(
            ErrorCode::BadInput,
            Reviewing::tr("“%1” doesn’t say which meeting it is of. Open that meeting first.")
                .arg(QFileInfo(file).fileName()));
    return isWord ? readWordReturn(session, *meeting, file) : readPdfReturn(session, *meeting, file);
}

AuditSubject remarkSubject(ReviewRemarkId id, MeetingId meeting)
{
    return {u"review_remark"_s, id.value(), meeting};
}

} // namespace

Result<SentReview> sendForReview(const Session &session, const ReviewRequest &request,
                                 const QString &outFile)
{
    const auto record = loadMeeting(session, request.meeting);
    MOOTHALL_TRY(record);
    ReviewCopy copy;
    copy.paragraphs = paragraphsOf(*record, request.kind, request.edition);
    const bool isPublic = request.edition == Edition::Public;
    if (copy.paragraphs.isEmpty() && (isPublic || request.kind == ReviewKind::Agenda))
        return nothingToSend(request.kind);
    const auto pages = draftPages(session, *record, request);
    MOOTHALL_TRY(pages);
    copy.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    copy.kind = request.kind;
    copy.edition = request.edition;
    copy.meeting = record->meeting.uid;
    copy.authority = record->authority.name;
    copy.body = record->body.name;
    copy.starts = record->meeting.starts;
    copy.made = session.clock.nowUtc();
    copy.by = session.who;
    copy.to = request.to.simplified();
    copy.note = request.note.trimmed();
    const QByteArray bytes = writeReviewFile(sealedReview(copy, *pages, session.reg->secret()));
    const SentReview sent{outFile, int(copy.paragraphs.size()), sha256Of(bytes)};

    // Noted first: a copy that is out and nobody knows of would be worse than the reverse.
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    ReviewRound round;
    round.uid = copy.uid;
    round.kind = copy.kind;
    round.edition = copy.edition;
    round.to = copy.to;
    round.sent = writing->now();
    round.sentBy = session.who;
    const QString what = request.kind == ReviewKind::Agenda
                             ? Reviewing::tr("Draft agenda sent to %1").arg(copy.to)
                             : Reviewing::tr("Draft minutes sent to %1").arg(copy.to);
    MOOTHALL_TRY(writing->recorded({u"review_round"_s, 0, request.meeting}, what, [&] {
        return ReviewStore(writing->database()).addRound(request.meeting, round, sent.sha256);
    }));
    if (request.kind == ReviewKind::Agenda)
        MOOTHALL_TRY(keepAgendaVersion(writing->database(), *record,
                                       {{}, VersionOccasion::Sent, copy.to, writing->now(), session.who}));
    MOOTHALL_TRY(writeFile(outFile, bytes));
    MOOTHALL_TRY(writing->commit());
    return sent;
}

Result<TakenReturn> takeReturn(const Session &session, const QString &file,
                               std::optional<MeetingId> meeting)
{
    constexpr qint64 most = reviewbounds::fileBytes;
    const auto bytes = readFile(file, most);
    MOOTHALL_TRY(bytes);
    auto read = readReturn(session, file, *bytes, meeting);
    MOOTHALL_TRY(read);
    if (meeting && *meeting != read->meeting)
        return fail(
            ErrorCode::BadInput,
            Reviewing::tr("That chair’s copy is of another meeting. Open that meeting first."));
    read->back.fileName = QFileInfo(file).fileName();
    read->back.openedBy = session.who;
    const QString sha256 = sha256Of(*bytes);

    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    ReviewStore store(writing->database());
    const auto known = store.withHash(read->meeting, sha256);
    MOOTHALL_TRY(known);
    if (*known)
        return TakenReturn{**known, read->meeting, 0, true};
    read->back.opened = writing->now();
    const QString what = Reviewing::tr("What %1 returned was opened").arg(read->back.by);
    const auto id = writing->recorded({u"review_return"_s, 0, read->meeting}, what, [&] {
        return store.addReturn(read->meeting, read->back, sha256);
    });
    MOOTHALL_TRY(id);
    TakenReturn taken{*id, read->meeting, 0, false};
    for (qsizetype i = 0; i < read->back.remarks.size(); ++i) {
        const auto added =
            store.addRemark(read->meeting, *id, read->back.remarks[i], read->uids[i]);
        MOOTHALL_TRY(added);
        taken.added += *added ? 1 : 0;
    }
    MOOTHALL_TRY(writing->commit());
    return taken;
}

Result<QList<ReviewReturn>> reviewReturns(const Session &session, MeetingId meeting)
{
    return ReviewStore(session.reg->database()).returns(meeting);
}

Result<QList<ReviewRound>> reviewRounds(const Session &session, MeetingId meeting)
{
    return ReviewStore(session.reg->database()).rounds(meeting);
}

Status decideRemark(const Session &session, ReviewRemarkId remark,
                    std::optional<RemarkDecision> decision)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    ReviewStore store(writing->database());
    const auto home = store.remark(remark);
    MOOTHALL_TRY(home);
    const QString by = home->remark.by;
    const QString what = !decision ? Reviewing::tr("Decision on a remark of %1 taken back").arg(by)
                         : *decision == RemarkDecision::Accepted
                             ? Reviewing::tr("Remark of %1 accepted").arg(by)
                             : Reviewing::tr("Remark of %1 refused").arg(by);
    MOOTHALL_TRY(writing->audited(remarkSubject(remark, home->meeting), what, [&] {
        return store.decide(remark, decision, session.who, writing->now());
    }));
    return writing->commit();
}

Status acceptRemark(const Session &session, ReviewRemarkId remark, bool overConflict)
{
    const auto home = ReviewStore(session.reg->database()).remark(remark);
    MOOTHALL_TRY(home);
    const auto record = loadMeeting(session, home->meeting);
    MOOTHALL_TRY(record);
    const ReturnedRemark &said = home->remark;
    if (said.kind == RemarkKind::Proposal) {
        const AgendaItem *item = said.item ? record->item(*said.item) : nullptr;
        if (!item)
            return fail(ErrorCode::NotFound,
                        Reviewing::tr("The item of that proposal was taken off the agenda."));
        const ProposalOutcome outcome = outcomeOf(*item, home->edition, said);
        if (outcome.place.state == ReviewPlace::State::Gone)
            return fail(
                ErrorCode::Conflict,
                Reviewing::tr("The paragraph of that proposal was taken out here. Refuse it, "
                              "or type its words where they belong."));
        if (outcome.conflicts && !overConflict)
            return fail(ErrorCode::Conflict,
                        Reviewing::tr("Those words were changed here since they were sent. Look at "
                                      "both, then accept again."));
        if (!outcome.isDone) {
            const AgendaItem after =
                withWords(*item, home->edition, said.field, outcome.place.at, outcome.words);
            if (after.minute != item->minute)
                MOOTHALL_TRY(saveMinute(session, item->id, *after.minute));
            else
                MOOTHALL_TRY(updateItem(session, after));
        }
    }
    return decideRemark(session, remark, RemarkDecision::Accepted);
}

} // namespace moothall
