#include "core/services/forwardplan.h"

#include "core/base/dates.h"
#include "core/base/files.h"
#include "core/calendar/cleardays.h"
#include "core/house/notices.h"
#include "core/services/bodies.h"
#include "core/services/meetings.h"
#include "core/services/registers.h"
#include "core/services/writing.h"
#include "core/store/forwardstore.h"
#include "core/typeset/typesetter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Forward
{
    Q_DECLARE_TR_FUNCTIONS(ForwardPlan)
};

QDate lastDayOf(const ForwardEntry &entry)
{
    return entry.until.isValid() ? entry.until : entry.from;
}

QList<ForwardEntry> comingFrom(QList<ForwardEntry> entries, QDate on)
{
    entries.removeIf([on](const ForwardEntry &entry) { return lastDayOf(entry) < on; });
    return entries;
}

Result<TypesetDocument> noticeOf(const Session &session, const QList<ForwardEntry> &entries,
                                 QDate issued)
{
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    QList<PrintedForwardEntry> printed;
    for (const ForwardEntry &entry : entries) {
        PrintedForwardEntry each{entry, {}};
        if (entry.body) {
            const auto sitting = members(session, *entry.body, issued);
            MOOTHALL_TRY(sitting);
            for (const Membership &member : *sitting) {
                if (member.role != MemberRole::Substitute)
                    each.members.append(member.person.name);
            }
        }
        printed.append(each);
    }
    Document document = composeForwardPlan(*owner, printed, issued);
    document.made = session.clock.nowUtc();
    return typeset(document, {.standalone = true});
}

} // namespace

Result<QList<ForwardEntry>> forwardPlan(const Session &session)
{
    return ForwardStore(session.reg->database()).entries();
}

Result<qint64> saveForwardEntry(const Session &session, const ForwardEntry &entry)
{
    ForwardEntry value = entry;
    value.matter = entry.matter.simplified();
    if (value.matter.isEmpty() || !value.from.isValid())
        return fail(ErrorCode::BadInput,
                    Forward::tr("A decision needs the matter and a day. Give both."));
    if (value.until.isValid() && value.until < value.from)
        return fail(ErrorCode::BadInput,
                    Forward::tr("The period ends before it begins. Correct one of its days."));
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    const auto before = auditState(writing->database(), {u"forward_entry"_s, value.id, {}});
    MOOTHALL_TRY(before);
    const auto id = ForwardStore(writing->database()).save(value);
    MOOTHALL_TRY(id);
    MOOTHALL_TRY(writing->note({u"forward_entry"_s, *id, {}},
                               Forward::tr("Changed the forward plan: %1").arg(value.matter),
                               *before));
    MOOTHALL_TRY(writing->commit());
    return *id;
}

Status removeForwardEntry(const Session &session, qint64 id)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    MOOTHALL_TRY(writing->audited(
        {u"forward_entry"_s, id, {}}, Forward::tr("Took a decision off the forward plan"),
        [&] { return ForwardStore(writing->database()).remove(id, writing->now()); }));
    return writing->commit();
}

Result<QList<DecidingItem>> decidingItems(const Session &session)
{
    const auto coming =
        meetings(session, {.bodyName = {}, .body = {}, .from = session.clock.today(), .to = {}});
    MOOTHALL_TRY(coming);
    QList<DecidingItem> items;
    constexpr int mostMeetings =
        60; // two a week for half a year: further ahead nothing is on an agenda
    for (const MeetingSummary &meeting : coming->mid(0, mostMeetings)) {
        const auto record = loadMeeting(session, meeting.id);
        MOOTHALL_TRY(record);
        const qsizetype first = items.size();
        for (const AgendaItem &item : record->items) {
            if (item.kind != ItemKind::Report && item.kind != ItemKind::Urgent && !item.keyDecision)
                continue;
            const DecidingItem each{
                item.id,
                meeting.id,
                meeting.body,
                meeting.starts.date(),
                item.title,
                Forward::tr("%1, %2, item %3: %4", "a body, a day, a number, a title")
                    .arg(meeting.bodyName,
                         QLocale().toString(meeting.starts.date(), u"d MMM yyyy"_s), item.number,
                         item.title)};
            if (item.keyDecision)
                items.insert(first, each);
            else
                items.append(each);
        }
    }
    return items;
}

QStringList forwardPlanWarnings(const QList<ForwardEntry> &entries, QDate published)
{
    QStringList warnings;
    for (const ForwardEntry &entry : entries) {
        for (const QString &lack : noticeLacks(entry))
            warnings.append(
                Forward::tr("“%1”: %2", "a matter, a sentence").arg(entry.matter, lack));
        const QDate by = latestNotice(entry);
        const bool wasInTime = entry.notified.isValid() && entry.notified.date <= by;
        if (entry.key && by < published && !wasInTime)
            warnings.append(Forward::tr("“%1”: 28 clear days before %2 was %3 (SI 2012/2089 reg. "
                                        "9(2)). Put the decision off, or "
                                        "give a general exception notice (reg. 10).")
                                .arg(entry.matter, QLocale().toString(entry.from, u"d MMMM yyyy"_s),
                                     QLocale().toString(by, u"d MMMM yyyy"_s)));
        if (entry.isPrivate && entry.body && by < published && !wasInTime)
            warnings.append(Forward::tr("“%1”: notice of deciding in private had to be given by "
                                        "%2, 28 clear days before (SI "
                                        "2012/2089 reg. 5(2)). Put the decision off, decide in "
                                        "public, or have it agreed that "
                                        "it is urgent (reg. 5(6)).")
                                .arg(entry.matter, QLocale().toString(by, u"d MMMM yyyy"_s)));
    }
    return warnings;
}

Result<QByteArray> forwardPlanAsPdf(const Session &session, QDate on)
{
    const auto all = forwardPlan(session);
    MOOTHALL_TRY(all);
    const auto made = noticeOf(session, comingFrom(*all, on), on);
    MOOTHALL_TRY(made);
    return made->pdf;
}

Result<QStringList> publishForwardPlan(const Session &session, const QString &file,
                                       const QDateTime &published)
{
    const QDateTime now = session.clock.nowLocal();
    const QDateTime moment = published.isValid() ? published : now;
    if (WallTime(now) < WallTime(moment))
        return fail(
            ErrorCode::BadInput,
            Forward::tr("That moment is still to come. Say when the notice was published."));
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    if (owner->training)
        return fail(
            ErrorCode::Conflict,
            Forward::tr("This register is for training, so nothing in it can be published."));
    const auto all = forwardPlan(session);
    MOOTHALL_TRY(all);
    const QList<ForwardEntry> entries = comingFrom(*all, moment.date());
    if (entries.isEmpty())
        return fail(ErrorCode::BadInput, Forward::tr("There is no decision to give notice of."));
    for (const ForwardEntry &entry : entries) {
        if (const QStringList lacks = noticeLacks(entry); !lacks.isEmpty())
            return fail(
                ErrorCode::BadInput,
                Forward::tr("“%1”: %2", "a matter, a sentence").arg(entry.matter, lacks.first()));
    }
    const auto made = noticeOf(session, entries, moment.date());
    MOOTHALL_TRY(made);
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    QList<qint64> ids;
    for (const ForwardEntry &entry : entries)
        ids.append(entry.id);
    const auto notice =
        ForwardStore(writing->database())
            .addNotice(moment, sha256Of(made->pdf), session.who, ids, writing->now());
    MOOTHALL_TRY(notice);
    MOOTHALL_TRY(writing->note({u"forward_notice"_s, *notice, {}},
                               Forward::tr("Published the forward plan"), {}));
    MOOTHALL_TRY(writeFile(file, made->pdf));
    MOOTHALL_TRY(writing->commit());
    return forwardPlanWarnings(entries, moment.date());
}

Result<QList<WorkItem>> workProgramme(const Session &session, BodyId body)
{
    return ForwardStore(session.reg->database()).workItems(body);
}

Result<qint64> saveWorkItem(const Session &session, const WorkItem &item)
{
    WorkItem value = item;
    value.issue = item.issue.simplified();
    if (value.issue.isEmpty())
        return fail(ErrorCode::BadInput, Forward::tr("Say which issue the body will look into."));
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    const auto before = auditState(writing->database(), {u"work_item"_s, value.id, {}});
    MOOTHALL_TRY(before);
    const auto id = ForwardStore(writing->database()).saveWorkItem(value);
    MOOTHALL_TRY(id);
    MOOTHALL_TRY(writing->note({u"work_item"_s, *id, {}},
                               Forward::tr("Changed the work programme: %1").arg(value.issue),
                               *before));
    MOOTHALL_TRY(writing->commit());
    return *id;
}

Status removeWorkItem(const Session &session, qint64 id)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    MOOTHALL_TRY(writing->audited(
        {u"work_item"_s, id, {}}, Forward::tr("Took an issue off the work programme"),
        [&] { return ForwardStore(writing->database()).removeWorkItem(id, writing->now()); }));
    return writing->commit();
}

Result<QByteArray> workProgrammeAsPdf(const Session &session, BodyId id)
{
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    const auto whose = body(session, id);
    MOOTHALL_TRY(whose);
    const auto items = workProgramme(session, id);
    MOOTHALL_TRY(items);
    Document document = composeWorkProgramme(*owner, whose->name, *items);
    document.made = session.clock.nowUtc();
    const auto made = typeset(document, {.standalone = true});
    MOOTHALL_TRY(made);
    return made->pdf;
}

} // namespace moothall
