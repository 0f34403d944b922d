#include "app/desk/returneddraft.h"

#include "core/base/files.h"
#include "core/exchange/reviewfile.h"
#include "core/services/agenda.h"
#include "core/services/bodies.h"
#include "core/services/meetings.h"
#include "core/services/proceedings.h"
#include "core/services/reviewing.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

const QString asked =
    u"The Committee considered the condition of the outer wall, which had been inspected in March."_s;
const QString repairs =
    u"Members asked when the repairs would begin, and were told that they wait for a licence."_s;

Result<ItemId> addMinuted(const Session &session, MeetingId meeting, const QString &title,
                          const QString &number, const QString &narrative,
                          const QStringList &resolved)
{
    AgendaItem item;
    item.kind = ItemKind::Report;
    item.title = title;
    const auto added = addItem(session, meeting, item, {});
    MOOTHALL_TRY(added);
    Minute minute;
    minute.number = number;
    minute.open.narrative = RichText::fromPlain(narrative);
    for (const QString &each : resolved)
        minute.open.resolved.append(RichText::fromPlain(each));
    MOOTHALL_TRY(saveMinute(session, *added, minute));
    return added;
}

void say(ReviewFile &file, RemarkKind kind, const QString &text, const QString &words,
         const QDateTime &at)
{
    for (const ReviewParagraph &paragraph : std::as_const(file.copy.paragraphs)) {
        if (paragraph.text == text)
            file.answer.remarks.append({QString::number(file.answer.remarks.size()), kind,
                                        paragraph.id(), words, file.answer.by, at});
    }
}

} // namespace

Result<ReturnedDraft> addReturnedDraft(const Session &session, const QString &folder)
{
    Body body;
    body.name = u"Harbour Committee"_s;
    const auto harbour = saveBody(session, body);
    MOOTHALL_TRY(harbour);
    Membership chair;
    chair.body = *harbour;
    chair.role = MemberRole::Chair;
    chair.person.name = u"Councillor R Ashdown"_s;
    MOOTHALL_TRY(saveMembership(session, chair));
    const QDate day = session.clock.today().addDays(-12);
    const auto meeting =
        planMeeting(session, {*harbour, QDateTime(day, QTime(10, 30)), u"Quay Room"_s, {}, {}});
    MOOTHALL_TRY(meeting);
    const auto wall = addMinuted(
        session, *meeting, u"Repairs to the outer wall"_s, u"11/24"_s, asked + u"\n\n"_s + repairs,
        {u"to receive the report"_s, u"to ask for tenders before the autumn"_s});
    MOOTHALL_TRY(wall);
    MOOTHALL_TRY(
        addMinuted(session, *meeting, u"Moorings for visitors"_s, u"12/24"_s,
                   u"The harbour master reported that charges had not risen for four years."_s,
                   {u"to consult on new charges"_s}));

    ReturnedDraft draft{*meeting, folder + u"/Harbour Committee draft minutes.mootreview"_s};
    MOOTHALL_TRY(sendForReview(session,
                               {*meeting, ReviewKind::Minutes, Edition::Public, chair.person.name,
                                u"By Friday, please."_s},
                               draft.file));
    const auto bytes = readFile(draft.file);
    MOOTHALL_TRY(bytes);
    auto file = readReviewFile(*bytes);
    MOOTHALL_TRY(file);
    const QDateTime at = session.clock.nowUtc();
    file->answer.by = chair.person.name;
    say(*file, RemarkKind::Proposal, asked,
        u"The Committee considered the condition of the outer wall and its steps, which had been surveyed in March."_s,
        at);
    say(*file, RemarkKind::Proposal, repairs,
        u"Members asked when the repairs would start, and were told that they wait for a marine licence."_s,
        at);
    say(*file, RemarkKind::Proposal, u"to ask for tenders before the autumn"_s,
        u"to ask for tenders by the end of July"_s, at);
    say(*file, RemarkKind::Comment, u"Moorings for visitors"_s,
        u"Wasn’t Councillor Birchall out of the room for this?"_s, at);
    file->answer.remarks.append({u"page"_s, RemarkKind::Comment, u"page:1"_s,
                                 u"The venue has a new name since May."_s, file->answer.by, at});
    file->answer.verdict = ReviewVerdict::SentBack;
    file->answer.at = at;
    MOOTHALL_TRY(writeFile(draft.file, writeReviewFile(*file)));
    MOOTHALL_TRY(takeReturn(session, draft.file));

    const auto record = loadMeeting(session, *meeting);
    MOOTHALL_TRY(record);
    Minute minute = *record->item(*wall)->minute;
    minute.open.resolved.last() = RichText::fromPlain(u"to ask for tenders before Christmas"_s);
    MOOTHALL_TRY(saveMinute(session, *wall, minute));
    return draft;
}

} // namespace moothall
