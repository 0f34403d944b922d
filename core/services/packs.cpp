#include "core/services/packs.h"

#include "core/base/files.h"
#include "core/house/compose.h"
#include "core/services/documents.h"
#include "core/services/meetings.h"
#include "core/services/packbuilder.h"
#include "core/services/packsupport.h"
#include "core/services/sentences.h"
#include "core/tasks/program.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

Result<MeetingRecord> recordFor(const Session &session, MeetingId meeting, const PackRequest &request)
{
    auto record = loadMeeting(session, meeting);
    if (record)
        MOOTHALL_TRY(checkPackRequest(*record, request));
    return record;
}

} // namespace

Status checkPackRequest(const MeetingRecord &record, const PackRequest &request)
{
    if (request.copy && request.edition != Edition::Restricted)
        return fail(ErrorCode::BadInput, Packs::tr("Only the exempt pack has numbered copies. Everybody may have the public one."));
    if (request.asOf && request.oneSided)
        return fail(ErrorCode::BadInput,
            Packs::tr("A pack as of a day keeps the numbers it was published under, so it can't be made one-sided."));
    if (request.asOf && !partsOf(record, request).contains(0))
        return fail(ErrorCode::BadInput, Packs::tr("Nothing of this meeting was published by %1. Publish its agenda first.")
                                             .arg(request.asOf->toString(Qt::ISODate)));
    if (!request.asOf && request.supplement > 0 && packedItems(record, request).isEmpty())
        return fail(ErrorCode::BadInput,
            Packs::tr("Supplement %1 has no items. Add what it is to hold.").arg(request.supplement));
    return {};
}

QString supplementTitle(const MeetingRecord &record, int supplement)
{
    PrintedMeeting named;
    named.supplements = record.supplements;
    return supplementTitle(named, supplement, houseStyleOf(record.authority, record.body));
}

Result<PackReport> buildPack(const Session &session, MeetingId meeting, const PackRequest &request, const QString &outFile,
    const CancelToken *cancel)
{
    const auto record = recordFor(session, meeting, request);
    if (!record)
        return fail(record.error());
    auto file = HalfMadeFile::inside(*session.reg);
    if (!file)
        return fail(file.error());
    if (request.edition == Edition::Public)
        prepareConfinement(); // for the helper that reads the pack back
    auto report = PackBuilder(session, *record, request).write(file->path(), cancel);
    if (!report)
        return report;
    if (request.edition == Edition::Public)
        MOOTHALL_TRY(proveClean(session, *record, PublicFile::Pack, file->path(), cancel));
    if (isCancelled(cancel))
        return fail(cancelledError());
    MOOTHALL_TRY(file->moveTo(outFile));
    report->file = outFile;
    return report;
}

Result<PackReport> buildAgenda(const Session &session, MeetingId meeting, const PackRequest &request, const QString &outFile)
{
    MOOTHALL_TRY(checkEnding(outFile));
    const auto record = recordFor(session, meeting, request);
    if (!record)
        return fail(record.error());
    const PackBuilder builder(session, *record, request);
    AgendaRanges ranges = builder.ranges();
    ranges.linked = false;
    const auto made = makeDocument(session, *record, builder.agenda(ranges), PublicFile::Agenda, request.edition, outFile);
    if (!made)
        return fail(made.error());
    PackReport report = builder.report(outFile);
    report.pages = made->pages;
    report.leaves = builder.plan().duplex ? (made->pages + 1) / 2 : made->pages;
    report.sha256 = sha256Of(made->pdf);
    return report;
}

} // namespace moothall
