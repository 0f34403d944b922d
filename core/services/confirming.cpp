#include "core/services/confirming.h"

#include "core/base/dates.h"
#include "core/domain/exemption.h"
#include "core/domain/wordsearch.h"
#include "core/services/frozen.h"
#include "core/services/meetings.h"
#include "core/services/writing.h"
#include "core/store/confirmationstore.h"
#include "core/store/itemstore.h"
#include "core/store/meetingstore.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Confirming
{
    Q_DECLARE_TR_FUNCTIONS(Confirming)
};

/// The day as records of this authority write it.
QString dayOf(const MeetingRecord &record, QDate day)
{
    return plainDate(day, QLocale(record.authority.language));
}

bool hasMinutesFor(const MeetingRecord &record, Part audience)
{
    return std::ranges::any_of(record.items, [audience](const AgendaItem &item) {
        return item.minute && (audience == Part::Public || item.part == Part::Exempt ||
                               !item.minute->exempt.isEmpty());
    });
}

bool isOver(MeetingStage stage)
{
    return stage == MeetingStage::Held || stage == MeetingStage::DraftMinutes ||
           stage == MeetingStage::Confirmed;
}

/// Everything that an item's minute says to an audience.
QList<RichText> textsOfMinute(const AgendaItem &item, Part audience)
{
    const Minute &minute = *item.minute;
    QList<RichText> texts;
    if (audience == Part::Exempt || item.part == Part::Public)
        texts.append(RichText::fromPlain(minute.heading.isEmpty() ? item.title : minute.heading));
    const auto add = [&texts](const MinuteText &text) {
        texts +=
            {text.narrative, text.reasons, text.alternatives, RichText::fromPlain(text.leadIn)};
        texts += text.resolved;
    };
    add(minute.open);
    if (audience == Part::Exempt)
        add(minute.exempt);
    return texts;
}

Status checkCorrection(const MeetingRecord &minuted, const Correction &correction, Part audience)
{
    if (correction.was.isEmpty() && correction.becomes.isEmpty())
        return fail(ErrorCode::BadInput,
                    Confirming::tr("A correction says nothing. Write the words that were wrong and "
                                   "those that are right, or what is to be corrected."));
    if (correction.minute.isEmpty())
        return {};
    const auto of = std::ranges::find_if(minuted.items, [&](const AgendaItem &item) {
        return item.minute && item.minute->number == correction.minute;
    });
    if (of == minuted.items.end())
        return fail(ErrorCode::BadInput,
                    Confirming::tr("The minutes of %1 have no minute %2. Give the number of one of "
                                   "them, or none.")
                        .arg(dayOf(minuted, minuted.meeting.starts.date()), correction.minute));
    // What a public minute doesn't say can't be corrected in it, and may be exempt.
    if (correction.was.isEmpty())
        return {};
    const WordSearch words{correction.was, true, false};
    const QList<RichText> texts = textsOfMinute(*of, audience);
    if (std::ranges::none_of(texts, [&](const RichText &text) { return countIn(text, words) > 0; }))
        return fail(ErrorCode::BadInput,
                    Confirming::tr("Minute %1 doesn’t hold the words to be corrected as they are "
                                   "written here. Copy them from it, or describe the correction "
                                   "without them.")
                        .arg(correction.minute));
    return {};
}

Status checkSignature(const MeetingRecord &agenda, const Confirmation &confirmation)
{
    const bool isNamed = !confirmation.signedBy.trimmed().isEmpty();
    if (isNamed != confirmation.signedOn.isValid())
        return fail(ErrorCode::BadInput,
                    Confirming::tr("A signature needs a name and a day. Give both, or neither."));
    if (confirmation.signedOn.isValid() && confirmation.signedOn < agenda.meeting.starts.date())
        return fail(ErrorCode::BadInput,
                    Confirming::tr("Minutes are signed when they have been confirmed, on %1 or "
                                   "later. Correct the day.")
                        .arg(dayOf(agenda, agenda.meeting.starts.date())));
    return {};
}

/// Whether these minutes may be confirmed at that item.
Status checkPlace(const MeetingRecord &minuted, const MeetingRecord &agenda,
                  const Confirmation &confirmation)
{
    const AgendaItem *item = agenda.item(confirmation.item);
    if (!item || item->kind != ItemKind::Minutes || item->part != confirmation.audience)
        return fail(
            ErrorCode::Conflict,
            confirmation.audience == Part::Public
                ? Confirming::tr("Public minutes are confirmed at a public item of the kind "
                                 "Minutes. Add one to the agenda, then try again.")
                : Confirming::tr("Exempt minutes are confirmed at an exempt item of the kind "
                                 "Minutes. Add one to Part II, then try again."));
    if (agenda.meeting.kind == MeetingKind::Extraordinary)
        return fail(ErrorCode::Conflict,
                    Confirming::tr("An extraordinary meeting doesn’t confirm minutes: they go to "
                                   "the next ordinary one (LGA 1972 Sch. 12 para. 41(4))."));
    if (minuted.body.id != agenda.body.id || minuted.meeting.starts >= agenda.meeting.starts)
        return fail(ErrorCode::Conflict,
                    Confirming::tr("Minutes are confirmed at a later meeting of the same body. "
                                   "Choose another meeting."));
    if (!isOver(minuted.meeting.stage))
        return fail(ErrorCode::Conflict, Confirming::tr("The meeting of %1 hasn’t been held yet.")
                                             .arg(dayOf(minuted, minuted.meeting.starts.date())));
    if (!hasMinutesFor(minuted, confirmation.audience))
        return fail(ErrorCode::Conflict,
                    Confirming::tr("The meeting of %1 has no such minutes. Write them first.")
                        .arg(dayOf(minuted, minuted.meeting.starts.date())));
    return {};
}

/// Whether nothing but who signed when is new.
bool differsInSignatureOnly(const MeetingRecord &minuted, const Confirmation &confirmation)
{
    const auto stands =
        std::ranges::find(minuted.confirmations, confirmation.audience, &Confirmation::audience);
    return stands != minuted.confirmations.end() && stands->item == confirmation.item &&
           stands->corrections == confirmation.corrections;
}

AuditSubject confirmationSubject(qint64 key, MeetingId minuted)
{
    return {u"confirmation"_s, key, minuted};
}

MinutesToConfirm describedAs(const MeetingRecord &minuted, Confirmation confirmation, bool stands)
{
    MinutesToConfirm of{.confirmation = std::move(confirmation),
                        .isConfirmed = stands,
                        .state = minutesStateOf(minuted),
                        .numbers = {}};
    for (const AgendaItem &item : minuted.items) {
        if (item.minute && !item.minute->number.isEmpty())
            of.numbers.append(item.minute->number);
    }
    return of;
}

/// Looks through the earlier meetings of a body, the last one first.
class ConfirmingSearch
{
public:
    ConfirmingSearch(const Session &session, const MeetingRecord &agenda)
        : m_session(session)
        , m_agenda(agenda)
    {}

    Status read()
    {
        const QDate day = m_agenda.meeting.starts.date();
        const auto earlier = meetings(
            m_session,
            {.bodyName = {}, .body = m_agenda.body.id, .from = day.addYears(-1), .to = day});
        MOOTHALL_TRY(earlier);
        for (const MeetingSummary &meeting : *earlier) {
            if (meeting.starts < m_agenda.meeting.starts && isOver(meeting.stage))
                m_earlier.prepend(meeting);
        }
        return {};
    }

    Status add(const AgendaItem &item, QList<MinutesToConfirm> &found)
    {
        const qsizetype before = found.size();
        for (const Confirmation &confirmation : m_agenda.confirmed) {
            if (confirmation.item != item.id)
                continue;
            const auto minuted = loadMeeting(m_session, confirmation.minuted);
            MOOTHALL_TRY(minuted);
            found.append(describedAs(*minuted, confirmation, true));
            m_done.append({confirmation.minuted, item.part});
        }
        for (const MeetingSummary &meeting : std::as_const(m_earlier)) {
            if (stands(item, meeting))
                MOOTHALL_TRY(addOpen(item, meeting.id, found));
        }
        const bool isFirst = !m_seen.contains(item.part);
        m_seen.append(item.part);
        if (found.size() == before && isFirst && !m_earlier.isEmpty())
            MOOTHALL_TRY(addOpen(item, m_earlier.first().id, found));
        return {};
    }

private:
    bool stands(const AgendaItem &item, const MeetingSummary &meeting) const
    {
        Meeting minuted;
        minuted.starts = meeting.starts;
        const Edition edition = item.part == Part::Public ? Edition::Public : Edition::Restricted;
        if (std::ranges::any_of(item.papers, [&](const Paper &paper) {
                return isRestricted(paper, item) == (item.part == Part::Exempt) &&
                       isMinutesOf(paper, minuted, edition);
            }))
            return true;
        return item.title.contains(dayOf(m_agenda, meeting.starts.date()), Qt::CaseInsensitive);
    }

    Status addOpen(const AgendaItem &item, MeetingId meeting, QList<MinutesToConfirm> &found)
    {
        const std::pair key(meeting, item.part);
        if (m_done.contains(key))
            return {};
        const auto minuted = loadMeeting(m_session, meeting);
        MOOTHALL_TRY(minuted);
        const bool isElsewhere =
            std::ranges::any_of(minuted->confirmations, [&](const Confirmation &each) {
                return each.audience == item.part;
            });
        if (isElsewhere || !hasMinutesFor(*minuted, item.part))
            return {};
        Confirmation open;
        open.minuted = meeting;
        open.held = minuted->meeting.starts.date();
        open.audience = item.part;
        open.item = item.id;
        open.meeting = m_agenda.meeting.id;
        open.day = m_agenda.meeting.starts.date();
        found.append(describedAs(*minuted, open, false));
        m_done.append(key);
        return {};
    }

    const Session &m_session;
    const MeetingRecord &m_agenda;
    QList<MeetingSummary> m_earlier;
    QList<std::pair<MeetingId, Part>> m_done;
    QList<Part> m_seen;
};

} // namespace

Result<QList<MinutesToConfirm>> minutesToConfirm(const Session &session,
                                                 const MeetingRecord &agenda)
{
    QList<MinutesToConfirm> found;
    const bool confirmsAny = std::ranges::any_of(
        agenda.items, [](const AgendaItem &item) { return item.kind == ItemKind::Minutes; });
    if (!confirmsAny || agenda.meeting.kind == MeetingKind::Extraordinary)
        return found;
    ConfirmingSearch search(session, agenda);
    MOOTHALL_TRY(search.read());
    for (const AgendaItem &item : agenda.items) {
        if (item.kind == ItemKind::Minutes)
            MOOTHALL_TRY(search.add(item, found));
    }
    return found;
}

Status confirmMinutes(const Session &session, const Confirmation &confirmation)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    Database &database = writing->database();
    const auto home = ItemStore(database).home(confirmation.item);
    MOOTHALL_TRY(home);
    const auto minuted = loadMeeting(session, confirmation.minuted);
    MOOTHALL_TRY(minuted);
    const auto agenda = loadMeeting(session, home->meeting);
    MOOTHALL_TRY(agenda);
    MOOTHALL_TRY(checkPlace(*minuted, *agenda, confirmation));
    if (!differsInSignatureOnly(*minuted, confirmation))
        MOOTHALL_TRY(checkUnconfirmed(database, home->meeting));
    for (const Correction &correction : confirmation.corrections)
        MOOTHALL_TRY(checkCorrection(*minuted, correction, confirmation.audience));
    MOOTHALL_TRY(checkSignature(*agenda, confirmation));

    ConfirmationStore store(database);
    const auto row = store.row(confirmation.minuted, confirmation.audience);
    MOOTHALL_TRY(row);
    const bool isPublic = confirmation.audience == Part::Public;
    const bool stood = *row && (*row)->stands;
    const MeetingStage before = stood ? (*row)->stageBefore : minuted->meeting.stage;
    const QString day = dayOf(*agenda, agenda->meeting.starts.date());
    const QString what = confirmation.signedOn.isValid()
                             ? Confirming::tr("Confirmed and signed at the meeting of %1").arg(day)
                             : Confirming::tr("Confirmed at the meeting of %1").arg(day);
    AuditSubject subject = confirmationSubject(*row ? (*row)->key : 0, confirmation.minuted);
    const auto was = auditState(database, subject);
    MOOTHALL_TRY(was);
    const auto key = store.save(confirmation, before);
    MOOTHALL_TRY(key);
    subject.key = *key;
    MOOTHALL_TRY(writing->note(subject, what, *was));
    if (isPublic && minuted->meeting.stage != MeetingStage::Confirmed)
        MOOTHALL_TRY(
            writing->audited({u"meeting"_s, confirmation.minuted.value(), confirmation.minuted},
                             Confirming::tr("Minutes confirmed"), [&] {
                                 return MeetingStore(database).setStage(confirmation.minuted,
                                                                        MeetingStage::Confirmed);
                             }));
    return writing->commit();
}

Status withdrawConfirmation(const Session &session, MeetingId minuted, Part audience)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    Database &database = writing->database();
    ConfirmationStore store(database);
    const auto row = store.row(minuted, audience);
    MOOTHALL_TRY(row);
    const auto record = loadMeeting(session, minuted);
    MOOTHALL_TRY(record);
    const auto stands = std::ranges::find(record->confirmations, audience, &Confirmation::audience);
    if (!*row || stands == record->confirmations.end())
        return fail(ErrorCode::NotFound,
                    Confirming::tr("These minutes haven’t been confirmed, so there is nothing to "
                                   "take back."));
    MOOTHALL_TRY(checkUnconfirmed(database, stands->meeting));
    MOOTHALL_TRY(writing->audited(confirmationSubject((*row)->key, minuted),
                                  Confirming::tr("Took the confirmation of the minutes back"),
                                  [&] { return store.setRemoved((*row)->key, writing->now()); }));
    if (audience == Part::Public)
        MOOTHALL_TRY(writing->audited(
            {u"meeting"_s, minuted.value(), minuted}, Confirming::tr("Back to its stage before"),
            [&] { return MeetingStore(database).setStage(minuted, (*row)->stageBefore); }));
    return writing->commit();
}

} // namespace moothall
