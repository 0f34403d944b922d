#include "app/cli/sentences.h"
#include "app/cli/values.h"
#include "core/domain/reviewtexts.h"
#include "core/services/meetings.h"
#include "core/services/reviewing.h"

#include <QJsonArray>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject writtenRemark(const MeetingRecord &record, Edition edition,
                          const ReturnedRemark &remark)
{
    const AgendaItem *item = remark.item ? record.item(*remark.item) : nullptr;
    QJsonObject object{
        {u"id"_s, remark.id.value()},
        {u"kind"_s, token(remark.kind)},
        {u"item"_s, item ? orNull(item->number) : QJsonValue()},
        {u"field"_s, remark.at ? QJsonValue(token(remark.field)) : QJsonValue()},
        {u"page"_s, remark.page ? QJsonValue(*remark.page) : QJsonValue()},
        {u"sent"_s, orNull(remark.sent)},
        {u"words"_s, remark.words},
        {u"by"_s, remark.by},
        {u"decision"_s, remark.decision ? QJsonValue(token(*remark.decision)) : QJsonValue()}};
    if (remark.decision) {
        object.insert(u"decided_by"_s, remark.decidedBy);
        object.insert(u"decided_at"_s, remark.decidedAt.toString(Qt::ISODate));
    } else if (remark.kind == RemarkKind::Proposal) {
        const ProposalOutcome outcome =
            item ? outcomeOf(*item, edition, remark) : ProposalOutcome{.conflicts = true};
        object.insert(u"now"_s, orNull(outcome.place.now));
        object.insert(u"conflict"_s, outcome.conflicts);
    }
    return object;
}

QJsonArray writtenReturns(const MeetingRecord &record, const QList<ReviewReturn> &returns)
{
    QJsonArray all;
    for (const ReviewReturn &back : returns) {
        QJsonArray remarks;
        for (const ReturnedRemark &remark : back.remarks)
            remarks.append(writtenRemark(record, back.edition, remark));
        all.append(QJsonObject{
            {u"kind"_s, token(back.kind)},
            {u"edition"_s, token(back.edition)},
            {u"source"_s, token(back.source)},
            {u"by"_s, back.by},
            {u"verdict"_s, back.verdict ? QJsonValue(token(*back.verdict)) : QJsonValue()},
            {u"remarks"_s, remarks}});
    }
    return all;
}

Result<QList<ReviewRemarkId>> remarkIds(const QString &option, const QString &typed)
{
    QList<ReviewRemarkId> ids;
    for (const QString &word : typed.split(u',', Qt::SkipEmptyParts)) {
        const auto number = wholeNumberValue(option, word.trimmed());
        MOOTHALL_TRY(number);
        ids.append(ReviewRemarkId(*number));
    }
    return ids;
}

Outcome runReviewSend(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    ReviewRequest request;
    const auto meeting = meetingValue(context.session, arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    request.meeting = *meeting;
    const auto kind = choiceValue<ReviewKind>(u"what"_s, arguments.value(u"what"_s));
    MOOTHALL_CLI_TRY(kind);
    request.kind = *kind;
    const QString edition = arguments.value(u"edition"_s);
    if (edition != "public"_L1 && edition != "exempt"_L1)
        return tl::unexpected(Refusal(notOneOf(u"edition"_s, edition, {u"public"_s, u"exempt"_s})));
    request.edition = edition == "public"_L1 ? Edition::Public : Edition::Restricted;
    request.to = arguments.value(u"to"_s);
    request.note = arguments.value(u"note"_s);
    const auto file = newFileValue(arguments.value(u"out"_s));
    MOOTHALL_CLI_TRY(file);
    const auto sent = sendForReview(context.session, request, *file);
    MOOTHALL_CLI_TRY(sent);
    return Answer{.json = {{u"file"_s, sent->file}, {u"paragraphs"_s, sent->paragraphs}}};
}

Outcome runReviewReturn(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const Session &session = context.session;
    std::optional<MeetingId> meeting;
    if (arguments.has(u"meeting"_s)) {
        const auto named = meetingValue(session, arguments.value(u"meeting"_s));
        MOOTHALL_CLI_TRY(named);
        meeting = *named;
    }
    const auto accepted = remarkIds(u"accept"_s, arguments.value(u"accept"_s));
    MOOTHALL_CLI_TRY(accepted);
    const auto refused = remarkIds(u"refuse"_s, arguments.value(u"refuse"_s));
    MOOTHALL_CLI_TRY(refused);
    const auto taken = takeReturn(session, arguments.positionals[0], meeting);
    MOOTHALL_CLI_TRY(taken);
    for (const ReviewRemarkId id : *accepted)
        MOOTHALL_CLI_TRY(acceptRemark(session, id));
    for (const ReviewRemarkId id : *refused)
        MOOTHALL_CLI_TRY(decideRemark(session, id, RemarkDecision::Refused));
    const auto record = loadMeeting(session, taken->meeting);
    MOOTHALL_CLI_TRY(record);
    const auto returns = reviewReturns(session, taken->meeting);
    MOOTHALL_CLI_TRY(returns);
    return Answer{.json = {{u"meeting"_s, taken->meeting.value()},
                           {u"added"_s, taken->added},
                           {u"returns"_s, writtenReturns(*record, *returns)}}};
}

} // namespace

QList<Command> reviewCommands()
{
    return {
        {.rule = {.name = u"review-send"_s,
                  .positionals = {u"ID"_s},
                  .least = 1,
                  .most = 1,
                  .options = {{u"what"_s, u"WHAT"_s, u"agenda or minutes"_s, true},
                              {u"edition"_s, u"EDITION"_s, u"public, or exempt"_s, true},
                              {u"to"_s, u"NAME"_s, u"who is to read it"_s},
                              {u"note"_s, u"WORDS"_s, u"what is asked"_s},
                              {u"out"_s, u"FILE.mootreview"_s, u"the chair’s copy"_s, true}}},
         .meaning =
             u"makes a chair’s copy of a draft: one file that Moothall opens without a register"_s,
         .needs = Command::Needs::Writing,
         .run = runReviewSend},
        {.rule = {.name = u"review-return"_s,
                  .positionals = {u"FILE"_s},
                  .least = 1,
                  .most = 1,
                  .options = {{u"meeting"_s, u"ID"_s, u"whose draft it is, for a .docx or .pdf"_s},
                              {u"accept"_s, u"N,…"_s, u"remarks to accept, by their ids"_s},
                              {u"refuse"_s, u"N,…"_s, u"remarks to refuse"_s}}},
         .meaning = u"takes in what came back of a draft, and decides what is proposed"_s,
         .needs = Command::Needs::Writing,
         .run = runReviewReturn},
    };
}

} // namespace moothall
