#include "core/services/lastminutes.h"

#include "core/base/dates.h"
#include "core/domain/exemption.h"
#include "core/domain/printedmeeting.h"
#include "core/services/documents.h"
#include "core/services/meetings.h"
#include "core/services/packsupport.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Last
{
    Q_DECLARE_TR_FUNCTIONS(LastMinutes)
};

QString longDay(const MeetingRecord &record)
{
    return plainDate(record.meeting.starts.date(), QLocale(record.authority.language));
}

bool hasMinutes(const MeetingRecord &record, Edition edition)
{
    if (edition == Edition::Public)
        return std::ranges::any_of(record.items,
                                   [](const AgendaItem &item) { return item.minute.has_value(); });
    return std::ranges::any_of(restrictedMeeting(record).items, &PrintedItem::minuteExempt);
}

/// The meetings whose minutes are to be confirmed.
Result<QList<MeetingRecord>> toBeConfirmed(const Session &session, const Meeting &agenda)
{
    const auto earlier = meetings(
        session, {.bodyName = {}, .body = agenda.body, .from = {}, .to = agenda.starts.date()});
    MOOTHALL_TRY(earlier);
    QList<MeetingId> drafts;
    std::optional<MeetingId> last;
    for (const MeetingSummary &meeting : *earlier) {
        using enum MeetingStage;
        if (meeting.starts >= agenda.starts)
            continue;
        if (meeting.stage == DraftMinutes)
            drafts.append(meeting.id);
        if (meeting.stage == Held || meeting.stage == DraftMinutes || meeting.stage == Confirmed)
            last = meeting.id;
    }
    if (!last)
        return fail(ErrorCode::NotFound, Last::tr("This body has held no meeting before this one, "
                                                  "so there are no minutes to confirm."));
    if (drafts.isEmpty())
        drafts = {*last};
    QList<MeetingRecord> records;
    for (const MeetingId id : std::as_const(drafts)) {
        const auto record = loadMeeting(session, id);
        MOOTHALL_TRY(record);
        if (!hasMinutes(*record, Edition::Public))
            return fail(ErrorCode::NotFound,
                        Last::tr("The minutes of the meeting held on %1 aren’t written yet. Write "
                                 "them, then try again.")
                            .arg(longDay(*record)));
        records.append(*record);
    }
    return records;
}

Paper newPaper(const MeetingRecord &minuted, Edition edition)
{
    Paper paper;
    if (edition == Edition::Public) {
        paper.title = u"Minutes of the meeting held on %1"_s.arg(longDay(minuted));
    } else {
        paper.title = u"Exempt minutes of the meeting held on %1"_s.arg(longDay(minuted));
        paper.publicTitle = paper.title; // that there are some is no secret
        paper.restricted = true;
    }
    return paper;
}

/// The same minutes that somebody put under an item that confirms minutes.
const AgendaItem *placedByHand(const MeetingRecord &agenda, const MeetingRecord &minuted,
                               Edition edition)
{
    const bool exempt = edition == Edition::Restricted;
    const auto holds = std::ranges::find_if(agenda.items, [&](const AgendaItem &item) {
        return item.kind == ItemKind::Minutes && (item.part == Part::Exempt) == exempt &&
               std::ranges::any_of(item.papers, [&](const Paper &paper) {
                   return isRestricted(paper, item) == exempt &&
                          isMinutesOf(paper, minuted.meeting, edition);
               });
    });
    return holds == agenda.items.end() ? nullptr : &*holds;
}

/// Makes the minutes of one edition as they were before their confirmation: what a meeting has
/// before it stays what it had.
Result<GeneratedPaper> prepared(const Session &session, const MeetingRecord &agenda,
                                MeetingRecord minuted, Edition edition,
                                const GeneratedPlace &place)
{
    minuted.confirmations.clear();
    const QString published =
        Last::tr("This agenda is published with the minutes of %1 as they were then. What has "
                 "changed since is said at the meeting, as a correction.")
            .arg(longDay(minuted));
    auto made =
        generatePaper(session, agenda, place, newPaper(minuted, edition),
                      minutesFileName(minuted.meeting, edition), published, [&](const QDateTime &at) {
                          return minutesAsPdf(session, minuted, edition, at);
                      });
    MOOTHALL_TRY(made);
    made->of = minuted.meeting.id;
    made->held = minuted.meeting.starts.date();
    made->edition = edition;
    return made;
}

} // namespace

Result<MeetingId> agendaForMinutes(const Session &session, MeetingId minuted)
{
    const auto record = loadMeeting(session, minuted);
    MOOTHALL_TRY(record);
    const auto later = meetings(
        session,
        {.bodyName = {}, .body = record->body.id, .from = record->meeting.starts.date(), .to = {}});
    MOOTHALL_TRY(later);
    for (const MeetingSummary &meeting : *later) {
        using enum MeetingStage;
        if (meeting.starts <= record->meeting.starts ||
            (meeting.stage != Planned && meeting.stage != Agenda && meeting.stage != Published))
            continue;
        const auto next = loadMeeting(session, meeting.id);
        MOOTHALL_TRY(next);
        if (next->meeting.kind != MeetingKind::Extraordinary)
            return meeting.id;
    }
    return fail(ErrorCode::NotFound, Last::tr("No later meeting of %1 is planned that could "
                                              "confirm these minutes. Plan it, then try again.")
                                         .arg(record->body.name));
}

Result<GeneratedPapers> prepareLastMinutes(const Session &session, MeetingId agenda,
                                           const CancelToken *cancel)
{
    const auto next = loadMeeting(session, agenda);
    MOOTHALL_TRY(next);
    if (next->meeting.kind == MeetingKind::Extraordinary)
        return fail(ErrorCode::Conflict,
                    Last::tr("An extraordinary meeting doesn’t confirm minutes: they go to the "
                             "next ordinary one (LGA 1972 "
                             "Sch. 12 para. 41(4))."));
    const auto records = toBeConfirmed(session, next->meeting);
    MOOTHALL_TRY(records);
    GeneratedPapers made{.agenda = agenda, .papers = {}, .warnings = {}};
    for (const MeetingRecord &minuted : *records) {
        for (const Edition edition : {Edition::Public, Edition::Restricted}) {
            if (!hasMinutes(minuted, edition))
                continue;
            if (isCancelled(cancel))
                return fail(ErrorCode::Cancelled,
                            Last::tr("Stopped: nothing was put on the agenda."));
            const GeneratedPlace place =
                placeOfGenerated(*next, minutesFileName(minuted.meeting, edition), edition);
            const AgendaItem *byHand =
                place.paper ? nullptr : placedByHand(*next, minuted, edition);
            if (byHand) {
                made.warnings.append(
                    Last::tr("Item %1 has the minutes of %2 already, put there by hand: they were "
                             "left as they are.")
                        .arg(byHand->number, longDay(minuted)));
                continue;
            }
            if (!place.item && edition == Edition::Public)
                return fail(ErrorCode::NotFound,
                            Last::tr("This agenda has no item that confirms minutes. Add one of "
                                     "the kind Minutes, then try "
                                     "again."));
            if (!place.item) {
                made.warnings.append(Last::tr("The exempt minutes of %1 have no item to stand "
                                              "under: add an item of the kind Minutes to Part II, "
                                              "then try again.")
                                         .arg(longDay(minuted)));
                continue;
            }
            const auto put = prepared(session, *next, minuted, edition, place);
            MOOTHALL_TRY(put);
            made.papers.append(*put);
            if (!put->was && !place.item->papers.isEmpty())
                made.warnings.append(
                    Last::tr(
                        "Item %1 has another paper already: see that it isn’t the same minutes.")
                        .arg(place.item->number));
        }
    }
    return made;
}

} // namespace moothall
