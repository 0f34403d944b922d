#include "core/calendar/cleardays.h"
#include "core/calendar/itemverdict.h"
#include "core/calendar/notice.h"
#include "core/domain/exemption.h"
#include "core/domain/supplements.h"
#include "core/services/comparing.h"
#include "core/services/deadlines.h"
#include "core/services/frozen.h"
#include "core/services/meetings.h"
#include "core/services/packbuilder.h"
#include "core/services/packsupport.h"
#include "core/services/supplements.h"
#include "core/services/writing.h"
#include "core/store/meetingrecord.h"
#include "core/store/meetingstore.h"
#include "core/store/packstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Publishing
{
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

Status checkPublishable(const MeetingRecord &record, int supplement)
{
    if (record.authority.training)
        return fail(ErrorCode::Conflict, Publishing::tr("This register is for practice, so nothing can be published from it. Open the authority's own register."));
    if (record.meeting.stage == MeetingStage::Cancelled || record.meeting.stage == MeetingStage::Postponed)
        return fail(ErrorCode::Conflict, Publishing::tr("This meeting has been called off, so its agenda can't be published."));
    // By the packs that this register recorded: a meeting that came in with its stage was published elsewhere, if at
    // all, and its agenda is frozen, yet there is nothing of it to hand out.
    std::optional<int> upTo;
    for (const PublishedPack &pack : record.packs)
        upTo = std::max(upTo.value_or(0), pack.supplement);
    if (supplement > 0 && !upTo)
        return fail(ErrorCode::Conflict, Publishing::tr("A supplement follows its agenda. Publish the agenda first."));
    if (upTo && supplement <= *upTo)
        return fail(ErrorCode::Conflict, Publishing::tr("This agenda has been published already. Put what is new into a supplement."));
    if (packedItems(record, {.supplement = supplement}).isEmpty())
        return fail(ErrorCode::Conflict, Publishing::tr("There is nothing on this agenda yet. Add its items first."));
    for (int earlier = upTo.value_or(-1) + 1; earlier < supplement; ++earlier) {
        if (!packedItems(record, {.supplement = earlier}).isEmpty())
            return fail(ErrorCode::Conflict,
                Publishing::tr("Supplement %1 comes before it and isn't published yet. Publish that first.").arg(earlier));
    }
    return {};
}

/// LGA 1972 ss.100A(6) and 100B(3) and their sisters: late is said loudly and blocks nothing.
void warnOfNotice(QStringList &warnings, const MeetingRecord &record, QDate published, const WorkingDays &working)
{
    const NoticeRule rule = noticeRule(record.body.kind, record.authority.nation);
    const auto days = clearDays(published, record.meeting.starts.date(), working);
    if (!days)
        warnings.append(Publishing::tr("The meeting is over, and its agenda is published only now."));
    else if (*days < rule.clearDays)
        warnings.append(Publishing::tr("Published late: %1 clear days before the meeting where %2 are required (%3).")
                            .arg(*days)
                            .arg(rule.clearDays)
                            .arg(rule.source) +
                        u' ' + lateAgendaRoute(record.body.kind, record.authority.nation));
}

void warnOfExemption(QStringList &warnings, const MeetingRecord &record, int supplement)
{
    bool excluded = false;
    for (const AgendaItem &item : record.items) {
        excluded = excluded || item.kind == ItemKind::Exclusion;
        if (item.part != Part::Exempt || !isIn(item, supplement))
            continue;
        if (!excluded)
            warnings.append(Publishing::tr("Item %1 is exempt, and no item before it excludes the public.").arg(item.number));
        const QStringList problems = groundsProblems(item.grounds, record.authority.nation);
        for (const QString &problem : problems)
            warnings.append(Publishing::tr("Item %1: %2").arg(item.number, problem));
    }
}

struct BuiltPack
{
    PackReport report;
    Edition edition;
    QList<PackFile> files;
    bool duplex = true;
};

QList<PackFile> frozenFiles(const PackBuilder &builder, Edition edition)
{
    QList<PackFile> files;
    for (qsizetype at = 0; at < builder.items().size(); ++at) {
        const PackedItem &packed = builder.items()[at];
        const QList<PlannedFile> &planned = builder.plan().items[at].files;
        for (qsizetype file = 0; file < planned.size(); ++file) {
            if (!planned[file].range)
                continue;
            PackFile frozen;
            frozen.item = packed.item->id;
            frozen.itemNumber = packed.item->number;
            frozen.paper = packed.papers[file]->id;
            if (edition == Edition::Restricted || !planned[file].restricted)
                frozen.version = packed.papers[file]->version.id;
            frozen.firstPage = planned[file].range->first;
            frozen.lastPage = planned[file].range->last;
            files.append(frozen);
        }
    }
    return files;
}

/// Makes one edition and keeps it in the register's folder under its hash.
Result<BuiltPack> build(const Session &session, const MeetingRecord &record, const PackRequest &request, const CancelToken *cancel)
{
    auto file = HalfMadeFile::inside(*session.reg);
    if (!file)
        return fail(file.error());
    PackBuilder builder(session, record, request);
    auto report = builder.write(file->path(), cancel);
    if (!report)
        return fail(report.error());
    if (request.edition == Edition::Public)
        MOOTHALL_TRY(proveClean(session, record, PublicFile::Pack, file->path(), cancel));
    const QString target = packPlace(session.reg->papersFolder(), report->sha256);
    const QString packs = QFileInfo(target).path();
    if (!QDir().mkpath(packs))
        return fail(ErrorCode::NoSpace, Publishing::tr("Nothing can be written beside the register, in “%1”.").arg(packs));
    MOOTHALL_TRY(file->moveTo(target));
    report->file = target;
    return BuiltPack{*report, request.edition, frozenFiles(builder, request.edition), builder.plan().duplex};
}

Result<QList<PublishedPack>> keep(const Session &session, const MeetingRecord &record, int supplement, const QList<BuiltPack> &built)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    Database &database = writing->database();
    const MeetingId id = record.meeting.id;
    // The packs took a while: what they were made of must still be what the register holds.
    const auto now = loadMeetingRecord(database, id);
    if (!now)
        return fail(now.error());
    if (*now != record)
        return fail(ErrorCode::Conflict, Publishing::tr("The meeting was changed while its packs were made. Look at them and publish again."));
    QList<PublishedPack> packs;
    const AuditSubject subject{u"meeting"_s, id.value(), id};
    const Status noted = writing->audited(subject, supplement > 0 ? Publishing::tr("Published supplement %1").arg(supplement) : Publishing::tr("Published the agenda"),
        [&]() -> Status {
            for (const BuiltPack &each : built) {
                PublishedPack pack;
                pack.edition = each.edition;
                pack.supplement = supplement;
                pack.sha256 = each.report.sha256;
                pack.pages = each.report.pages;
                pack.numberedTo = each.report.numberedTo;
                pack.published = writing->now();
                pack.duplex = each.duplex;
                pack.files = each.files;
                const auto key = PackStore(database).insert(id, pack);
                MOOTHALL_TRY(key);
                pack.id = *key;
                packs.append(pack);
            }
            MOOTHALL_TRY(keepAgendaVersion(
                database, record, {{}, VersionOccasion::Published, {}, writing->now(), session.who}));
            MeetingStore store(database);
            MOOTHALL_TRY(store.setPublished(id, writing->now()));
            const MeetingStage stage = record.meeting.stage;
            if (stage == MeetingStage::Planned || stage == MeetingStage::Agenda)
                MOOTHALL_TRY(store.setStage(id, MeetingStage::Published));
            return {};
        });
    if (!noted)
        return fail(noted.error());
    MOOTHALL_TRY(writing->commit());
    return packs;
}

} // namespace

Result<PublishReport> publishAgenda(const Session &session, MeetingId meeting, int supplement, const CancelToken *cancel)
{
    const auto record = loadMeeting(session, meeting);
    if (!record)
        return fail(record.error());
    MOOTHALL_TRY(checkPublishable(*record, supplement));
    PublishReport report;
    const auto working = workingDays(session);
    MOOTHALL_TRY(working);
    if (supplement > 0)
        report.warnings = supplementNotice(*record, supplement, session.clock.today(), *working).problems;
    else
        warnOfNotice(report.warnings, *record, session.clock.today(), *working);
    warnOfExemption(report.warnings, *record, supplement);

    QList<BuiltPack> built;
    const auto takeBack = [&] {
        for (const BuiltPack &each : std::as_const(built))
            QFile::remove(each.report.file);
    };
    for (const Edition edition : {Edition::Public, Edition::Restricted}) {
        auto pack = build(session, *record, {.edition = edition, .supplement = supplement}, cancel);
        if (!pack) {
            takeBack();
            return fail(pack.error());
        }
        built.append(*pack);
    }
    for (const QString &warning : std::as_const(built.first().report.warnings))
        report.warnings.append(warning);
    const auto packs = isCancelled(cancel) ? Result<QList<PublishedPack>>(fail(cancelledError()))
                                           : keep(session, *record, supplement, built);
    if (!packs) {
        takeBack();
        return fail(packs.error());
    }
    report.packs = *packs;
    return report;
}

} // namespace moothall
